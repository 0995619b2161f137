"""A YAML 1.2 file to a plain tree with line numbers, made to be safe with any file whatever.

The tree is built from parser events and keeps every scalar as the text that was written. What it
means is decided by whoever reads the field: `no`, `12` and `2026-11-24` are words where words are
wanted. So no file can make an object of its own, and no editor trips over "the Norway problem".
Aliases and tags are refused: the first are how small files grow huge, neither has a use here.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from kiosk.core.errors import ContentError

MAX_BYTES = 1_000_000
MAX_DEPTH = 12
MAX_VALUES = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A single value as written; `quoted` when in quotes or a block, so that "" is not nothing."""

    text: str
    line: int
    quoted: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether no value stands there."""
        return not self.quoted and self.text in ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A sequence."""

    values: tuple["Tree", ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One key of a mapping with its value."""

    key: str
    line: int
    value: "Tree"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A mapping; keys are unique and in the order written."""

    entries: tuple[Entry, ...]
    line: int

    def get(self, key: str) -> Entry | None:
        """The entry of this key, or None."""
        return next((entry for entry in self.entries if entry.key == key), None)


Tree: TypeAlias = Scalar | Items | Table


def read(file: Path) -> Tree:
    """Read a YAML file of at most `MAX_BYTES`.

    Raises:
        ContentError: it cannot be read, or is not YAML of the kind we use.
    """
    try:
        with file.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise ContentError(
            file, 0, f"The file cannot be read: {error.strerror}.", "Check its name and its rights."
        ) from error
    return parse(raw, file)


def parse(raw: bytes, file: Path) -> Tree:
    """Parse the bytes of a YAML file; `file` is only for messages.

    Raises:
        ContentError: they are not YAML of the kind we use.
    """
    if len(raw) > MAX_BYTES:
        raise ContentError(
            file,
            0,
            f"The file is larger than {MAX_BYTES:,} bytes.",
            "Keep one journey a file, and pictures outside it.",
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ContentError(
            file, line, "The file is not UTF-8 text.", 'Save it again with the encoding "UTF-8".'
        ) from error
    return _build(text, file)


def line_of(tree: Tree, *path: str | int) -> int:
    """The line of the value at this path of keys and places, or of the nearest part above it."""
    line = tree.line
    for part in path:
        if isinstance(tree, Table) and isinstance(part, str) and (entry := tree.get(part)):
            tree, line = entry.value, entry.line
        elif isinstance(tree, Items) and isinstance(part, int) and part < len(tree.values):
            tree = tree.values[part]
            line = tree.line
        else:
            break
    return line


@dataclass(slots=True)
class _Open:
    """A mapping or sequence whose end has not been read."""

    is_table: bool
    line: int
    values: list[Tree]
    entries: dict[str, Entry]
    key: Scalar | None = None


def _build(text: str, file: Path) -> Tree:
    """Build the tree by libyaml, ten times as quick; what that does not read, by YAML 1.2's rules.

    libyaml knows YAML 1.1, in which `{title: Why?}` is a fault: the slower reader decides then, and
    says what is wrong.
    """
    builder = _Builder(file)
    try:
        for event in YAML(typ="safe").parse(text):
            builder.take(event)
        return builder.root()
    except (YAMLError, ValueError):
        return _build_slowly(text, file)


def _build_slowly(text: str, file: Path) -> Tree:
    builder = _Builder(file)
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            builder.take(event)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise ContentError(
            file,
            mark.line + 1 if mark else 0,
            f"This is not YAML: {error.problem or error.context or 'it cannot be read'}.",
            "Look at the spaces that begin this line, and put quotes round a text with : or #.",
        ) from error
    except (YAMLError, ValueError, IndexError, AttributeError, AssertionError) as error:
        # The scanner has faults of its own on odd bytes: for us they all mean a broken file.
        raise ContentError(
            file, builder.line, "This is not YAML.", "Look for odd characters near this line."
        ) from error
    return builder.root()


class _Builder:
    """Puts events together; never recursive, so that no file can overflow the stack."""

    def __init__(self, file: Path) -> None:
        self.line = 0
        self._file = file
        self._open: list[_Open] = []
        self._root: Tree | None = None
        self._documents = 0
        self._values = 0

    def root(self) -> Tree:
        if self._root is None:
            raise ContentError(
                self._file, 0, "The file is empty.", "Write the journey, or remove it."
            )
        return self._root

    def take(self, event: Event) -> None:
        self.line = event.start_mark.line + 1 if event.start_mark else self.line
        if isinstance(event, NodeEvent):
            self._refuse(event)
        match event:
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise self._error("A second document begins here.", "Remove the line `---`.")
            case DocumentEndEvent():
                pass
            case ScalarEvent():
                quoted = event.style is not None and event.style != ""
                self._add(Scalar(text=event.value, line=self.line, quoted=quoted))
            case MappingStartEvent() | SequenceStartEvent():
                if len(self._open) >= MAX_DEPTH:
                    raise self._error("The file is nested too deeply.", "Take some brackets away.")
                self._open.append(
                    _Open(isinstance(event, MappingStartEvent), self.line, values=[], entries={})
                )
            case MappingEndEvent() | SequenceEndEvent():
                self._close()
            case _:
                pass

    def _refuse(self, event: NodeEvent) -> None:
        if isinstance(event, AliasEvent) or event.anchor is not None:
            raise self._error(
                "`*` and `&` (aliases and anchors) are not used here.",
                "Write the text again, or put it in quotes if it begins with `*` or `&`.",
            )
        if getattr(event, "tag", None) is not None:
            raise self._error(
                "`!` (a tag) is not used here.", "Put the text in quotes if it begins with `!`."
            )
        self._values += 1
        if self._values > MAX_VALUES:
            raise self._error("The file has too many values.", "Part it into several journeys.")

    def _close(self) -> None:
        done = self._open.pop()
        if done.is_table:
            self._add(Table(entries=tuple(done.entries.values()), line=done.line))
        else:
            self._add(Items(values=tuple(done.values), line=done.line))

    def _add(self, tree: Tree) -> None:
        if not self._open:
            self._root = tree
            return
        parent = self._open[-1]
        if not parent.is_table:
            parent.values.append(tree)
        elif parent.key is None:
            parent.key = self._key(tree, parent)
        else:
            parent.entries[parent.key.text] = Entry(
                key=parent.key.text, line=parent.key.line, value=tree
            )
            parent.key = None

    def _key(self, tree: Tree, parent: _Open) -> Scalar:
        if not isinstance(tree, Scalar):
            raise self._error("A list or table stands where a key should.", "Write a plain word.")
        if tree.text in parent.entries:
            raise self._error(
                f"The key `{tree.text}` stands twice.",
                f"Keep one; the first is on line {parent.entries[tree.text].line}.",
            )
        return tree

    def _error(self, problem: str, remedy: str) -> ContentError:
        return ContentError(self._file, self.line, problem, remedy)
