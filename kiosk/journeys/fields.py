"""Typed reading of one table of a content file; every fault is kept, with its line and a remedy.

A reader never stops at the first fault: it notes it, hands back a harmless value and goes on, so
that an editor sees all faults at once. A value read with faults must not be used; see
`parse.Parsed`.
"""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

from kiosk.core.errors import ContentError
from kiosk.core.links import web_link
from kiosk.journeys.yaml_files import Entry, Items, Scalar, Table, Tree

T = TypeVar("T")

# Longest texts, in characters: a title fits a screen at 300 %, a body is one screen of reading.
TITLE = 150
LINE = 300
BODY = 4_000

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,9}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FLAGS = {"true": True, "false": False}


class Faults:
    """What is wrong with one file, in the order found."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.found: list[ContentError] = []

    def add(self, line: int, problem: str, remedy: str) -> None:
        """Note a fault at this line."""
        self.found.append(ContentError(self.file, line, problem, remedy))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A remedy that names the nearest known word, or all of them."""
    names = sorted(known)
    near = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    if near:
        return f"Did you mean `{near[0]}`?"
    if not names:
        return "Remove it."
    return f"Use one of: {', '.join(names)}."


class Fields:
    """The keys of one table, read one by one; `done` then faults each key that nobody asked for."""

    def __init__(self, table: Table, faults: Faults, what: str) -> None:
        self.table = table
        self.faults = faults
        self.what = what
        self._known: set[str] = set()

    def entry(self, key: str, *, required: bool) -> Entry | None:
        """The entry of the key when it holds a value."""
        self._known.add(key)
        found = self.table.get(key)
        if found is None:
            if required:
                self.faults.add(
                    self.table.line, f"`{key}` is missing in {self.what}.", f"Add `{key}:`."
                )
            return None
        if isinstance(found.value, Scalar) and found.value.is_nothing:
            self.faults.add(
                found.line, f"`{key}` has no value.", "Write one after the colon, or remove it."
            )
            return None
        return found

    def text(self, key: str, limit: int, *, required: bool = True) -> str:
        """The words of the key; empty where there are none."""
        found = self.entry(key, required=required)
        return words(found.value, self.faults, f"`{key}`", limit) if found else ""

    def texts(self, key: str, most: int, *, required: bool = False) -> tuple[str, ...]:
        """A list of up to `most` short texts."""
        found = tuple(self.items(key, required=required))
        if len(found) > most:
            self.faults.add(
                found[most].line, f"`{key}` has more than {most} items.", "Take some out."
            )
        return tuple(words(item, self.faults, f"`{key}`", LINE) for item in found)

    def name(self, key: str) -> str:
        """An id: lower-case letters, digits and hyphens."""
        found = self.entry(key, required=True)
        return name_of(found.value, self.faults, f"`{key}`") if found else ""

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        """True or false; required when there is no default."""
        found = self.entry(key, required=default is None)
        if found is None:
            return bool(default)
        written = found.value.text.lower() if isinstance(found.value, Scalar) else ""
        if written not in _FLAGS:
            self.faults.add(found.line, f"`{key}` must be true or false.", f"Write `{key}: false`.")
        return _FLAGS.get(written, False)

    def one_of(self, key: str, known: Mapping[str, T], default: T | None = None) -> T | None:
        """The value that the word of the key stands for; required when there is no default."""
        found = self.entry(key, required=default is None)
        if found is None:
            return default
        written = found.value.text if isinstance(found.value, Scalar) else ""
        if written not in known:
            self.faults.add(
                found.line, f"`{written}` is not a value of `{key}`.", did_you_mean(written, known)
            )
        return known.get(written, default)

    def number(self, key: str, *, required: bool = True) -> int | None:
        """A whole number of up to nine figures."""
        found = self.entry(key, required=required)
        if found is None:
            return None
        if isinstance(found.value, Scalar) and _WHOLE_NUMBER.fullmatch(found.value.text):
            return int(found.value.text)
        self.faults.add(
            found.line, f"`{key}` must be a whole number.", f"Write figures only: `{key}: 65`."
        )
        return None

    def day(self, key: str, *, required: bool = True) -> date | None:
        """A date written as 2026-11-24."""
        found = self.entry(key, required=required)
        if found is None:
            return None
        if isinstance(found.value, Scalar) and _DAY.fullmatch(found.value.text):
            try:
                return date.fromisoformat(found.value.text)
            except ValueError:
                pass
        self.faults.add(
            found.line, f"`{key}` must be a date.", f"Write year, month, day: `{key}: 2026-11-24`."
        )
        return None

    def address(self, key: str) -> str:
        """The address of a web page, checked."""
        found = self.entry(key, required=True)
        if found is None:
            return ""
        written = found.value.text if isinstance(found.value, Scalar) else ""
        link = web_link(written)
        if link is None:
            self.faults.add(
                found.line,
                f"`{key}` is not the address of a web page.",
                "Copy the whole address from the browser; it begins with https://",
            )
        return link or ""

    def table_of(self, key: str, *, required: bool = False) -> "Fields | None":
        """The table under the key, to be read in turn."""
        found = self.entry(key, required=required)
        return fields_of(found.value, self.faults, f"`{key}`") if found else None

    def items(self, key: str, *, required: bool = False) -> tuple[Tree, ...]:
        """The items of the list under the key."""
        found = self.entry(key, required=required)
        if found is None:
            return ()
        if isinstance(found.value, Items):
            return found.value.values
        self.faults.add(
            found.line, f"`{key}` must be a list.", 'Begin each item on its own line with "- ".'
        )
        return ()

    def done(self) -> None:
        """Fault every key that was never asked for."""
        for entry in self.table.entries:
            if entry.key not in self._known:
                self.faults.add(
                    entry.line,
                    f"`{entry.key}` is not a key of {self.what}.",
                    did_you_mean(entry.key, self._known),
                )


def fields_of(tree: Tree, faults: Faults, what: str) -> Fields | None:
    """The tree as a table to read, or None with a fault."""
    if isinstance(tree, Table):
        return Fields(tree, faults, what)
    faults.add(tree.line, f"{what} must be a table.", "Write `key: value`, each on its own line.")
    return None


def words(tree: Tree, faults: Faults, what: str, limit: int) -> str:
    """The tree as plain text of at most `limit` characters."""
    if not isinstance(tree, Scalar):
        faults.add(
            tree.line, f"{what} must be text.", "Write words; in quotes if they hold : or #."
        )
        return ""
    text = tree.text.strip()
    if not text:
        faults.add(tree.line, f"{what} is empty.", "Write some words, or remove it.")
    elif len(text) > limit:
        faults.add(
            tree.line,
            f"{what} has {len(text)} characters, more than {limit}.",
            "Make it shorter, or part it over two nodes.",
        )
    elif any(unicodedata.category(mark) in ("Cc", "Cs") and mark not in "\n\t" for mark in text):
        faults.add(tree.line, f"{what} has a control character.", "Type the text again.")
    return text


def name_of(tree: Tree, faults: Faults, what: str) -> str:
    """The tree as an id."""
    if isinstance(tree, Scalar) and _NAME.fullmatch(tree.text):
        return tree.text
    written = f" (`{tree.text[:40]}`)" if isinstance(tree, Scalar) else ""
    faults.add(
        tree.line,
        f"{what}{written} is not an id.",
        "Use lower-case letters, figures and hyphens only: `blue-badge`.",
    )
    return ""
