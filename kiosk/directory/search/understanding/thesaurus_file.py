"""Reads `thesaurus.toml` of each language; what is wrong in one is said with its line and left out.

The form of the file is described at the top of `assets/content/en/thesaurus.toml`.
"""

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from pathlib import Path

from kiosk.core.errors import ContentError
from kiosk.core.ids import CategoryId
from kiosk.core.language import LANGUAGES
from kiosk.core.toml_source import NotTomlError, parse_toml
from kiosk.directory.search.understanding.thesaurus import Entry, Thesaurus, WordList
from kiosk.directory.search.wording import folded_words

FILE_NAME = "thesaurus.toml"
MAX_BYTES = 1_000_000
MAX_PHRASE_WORDS = 8
MAX_LOOK_FOR = 24
REAL_WORDS_NAME = "real-words.txt"
_TABLES = (
    "reviewed",
    "ignored_words",
    "ignored_phrases",
    "weak_words",
    "organisations",
    "nearest",
    "entry",
)
_ENTRY_KEYS = ("phrases", "look_for", "topics")
_HEADER = re.compile(r"\s*\[\[\s*entry\s*\]\]")
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """The thesaurus of every language that could be read, and what could not."""

    thesaurus: Thesaurus
    faults: tuple[ContentError, ...]


def load(*folders: Path) -> Loaded:
    """Read the thesaurus of each language in content folders: what ships, and what the kiosk has of its own.

    A later folder adds to what an earlier one says. A file that cannot be read at all is left out, a
    wrong entry without the rest of its file.
    """
    lists = []
    faults: list[ContentError] = []
    for content, language in product(folders, LANGUAGES):
        path = content / language.code / FILE_NAME
        if not path.is_file():
            continue
        try:
            data = path.read_bytes()
        except OSError:
            faults.append(ContentError(path, 0, "The file cannot be read.", "Copy it anew."))
            continue
        found, wrong = read(data, path, language.code)
        faults += wrong
        if found is not None:
            beside = path.with_name(REAL_WORDS_NAME)
            lists.append(replace(found, real_words=partial(_real_words, beside)))
    for fault in faults:
        _LOG.warning("thesaurus: %s, line %d: %s", fault.file.name, fault.line, fault.problem)
    return Loaded(thesaurus=Thesaurus(lists), faults=tuple(faults))


def read(
    data: bytes, path: Path, language: str
) -> tuple[WordList | None, tuple[ContentError, ...]]:
    """One file: its word list, or None where nothing of it can be used, and what is wrong in it."""
    if len(data) > MAX_BYTES:
        fault = ContentError(path, 0, "The file is too large.", "Keep it under 1 MB.")
        return None, (fault,)
    try:
        source = parse_toml(data)
    except NotTomlError as error:
        remedy = "Mend this line; until then no word of the file is used."
        return None, (ContentError(path, error.line, f"{error.problem}.", remedy),)
    reading = _Reading(source.values, source.text, path)
    word_list = reading.word_list(language)
    return word_list, tuple(reading.faults)


def _real_words(path: Path) -> frozenset[str]:
    """The words of a list, a line or more each; lines that begin with # are about it. None where there is no list."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return frozenset()
    return frozenset(" ".join(line for line in lines if not line.startswith("#")).split())


class _Reading:
    """One file while it is read."""

    def __init__(self, values: Mapping[str, object], text: str, path: Path) -> None:
        self._values = values
        self._lines = text.split("\n")
        self._path = path
        self._headers = [n for n, line in enumerate(self._lines, 1) if _HEADER.match(line)]
        self.faults: list[ContentError] = []

    def word_list(self, language: str) -> WordList:
        values = self._values
        for name in values:
            if name not in _TABLES:
                self._fault(self._line(name), f'"{name}" is not known here.', _one_of(_TABLES))
        reviewed = values.get("reviewed", True)
        if not isinstance(reviewed, bool):
            self._fault(self._line("reviewed"), "reviewed must be true or false.", "")
            reviewed = False
        return WordList(
            language=language,
            reviewed=reviewed,
            ignored=frozenset(self._words("ignored_words")),
            ignored_phrases=frozenset(self._phrases("ignored_phrases")),
            weak=frozenset(self._words("weak_words")),
            organizations=dict(self._organizations()),
            nearest=tuple(
                (tuple(folded_words(said)), weight)
                for said, weight in self._weighted(values.get("nearest", {}), "nearest", 1)
            ),
            entries=tuple(self._entries()),
        )

    def _words(self, name: str) -> Iterator[str]:
        words = self._values.get(name, [])
        line = self._line(name)
        if not isinstance(words, list):
            self._fault(line, f"{name} must be a list of words.", 'Write it as ["the", "a"].')
            return
        for word in words:
            parts = folded_words(word) if isinstance(word, str) else []
            if len(parts) == 1:
                yield parts[0]
            else:
                self._fault(line, f"{word!r} in {name} is not one word.", "Give single words.")

    def _phrases(self, name: str) -> Iterator[tuple[str, ...]]:
        phrases = self._values.get(name, [])
        for phrase in phrases if isinstance(phrases, list) else [phrases]:
            words = tuple(folded_words(phrase)) if isinstance(phrase, str) else ()
            if len(words) > 1:
                yield words
            else:
                problem = f"{phrase!r} in {name} is not several words."
                self._fault(self._line(name), problem, 'Write it as ["mother in law"].')

    def _organizations(self) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
        table = self._values.get("organisations", {})
        line = self._line("organisations")
        if not isinstance(table, dict):
            self._fault(line, "organisations must be a table.", 'Write "old name" = "Name".')
            return
        for name, target in table.items():
            words = folded_words(target) if isinstance(target, str) else []
            if folded_words(name) and words:
                yield tuple(folded_words(name)), tuple(words)
            else:
                at = self._line(f'"{name}"', line)
                self._fault(at, f'"{name}" has no name.', 'Write "old name" = "Name".')

    def _entries(self) -> Iterator[Entry]:
        entries = self._values.get("entry", [])
        if not isinstance(entries, list):
            self._fault(self._line("entry"), "entry must be given as [[entry]].", "Add brackets.")
            return
        for number, table in enumerate(entries):
            line = self._headers[number] if number < len(self._headers) else 0
            before = len(self.faults)
            entry = self._entry(table, line)
            if len(self.faults) == before:
                yield entry

    def _entry(self, table: object, header: int) -> Entry:
        values: Mapping[str, object] = table if isinstance(table, dict) else {}
        for name in values:
            if name not in _ENTRY_KEYS:
                problem = f'"{name}" is not known in an entry.'
                self._fault(self._line(name, header), problem, _one_of(_ENTRY_KEYS))
        look_for = self._weighted(values.get("look_for", {}), "look_for", header)
        topics = self._weighted(values.get("topics", {}), "topics", header)
        if not look_for and not topics:
            remedy = 'Add look_for = { "word of the directory" = 0.8 }.'
            self._fault(header, "The entry leads nowhere.", remedy)
        phrases = tuple(self._said(values.get("phrases"), header))
        return Entry(
            phrases=phrases,
            look_for=tuple((tuple(folded_words(said)), weight) for said, weight in look_for),
            topics=tuple((CategoryId(topic), weight) for topic, weight in topics),
        )

    def _said(self, phrases: object, header: int) -> Iterator[tuple[str, ...]]:
        if not isinstance(phrases, list) or not phrases:
            at = self._line("phrases", header)
            self._fault(at, "The entry has no phrases.", 'Add phrases = ["as people say it"].')
            return
        for phrase in phrases:
            words = tuple(folded_words(phrase)) if isinstance(phrase, str) else ()
            if 0 < len(words) <= MAX_PHRASE_WORDS:
                yield words
            else:
                remedy = f"Give a phrase of 1 to {MAX_PHRASE_WORDS} words."
                at = self._line("phrases", header)
                self._fault(at, f"{phrase!r} cannot be a phrase.", remedy)

    def _weighted(self, table: object, name: str, header: int) -> list[tuple[str, float]]:
        if not isinstance(table, dict) or len(table) > MAX_LOOK_FOR:
            remedy = f"Give at most {MAX_LOOK_FOR}, each with its weight."
            self._fault(self._line(name, header), f"{name} must be a table.", remedy)
            return []
        found = []
        for said, weight in table.items():
            fits = isinstance(weight, int | float) and not isinstance(weight, bool)
            if fits and 0 < weight <= 1 and folded_words(said):
                found.append((said, float(weight)))
            else:
                problem = f'"{said}" in {name} has no weight.'
                self._fault(self._line(name, header), problem, "Give a number from 0.1 to 1.")
        return found

    def _line(self, name: str, after: int = 1) -> int:
        """The first line from there on that gives this name a value; else the one given."""
        starts = re.compile(rf"\s*\[?\s*{re.escape(name)}\s*[\]=]")
        for number, line in enumerate(self._lines[max(0, after - 1) :], max(1, after)):
            if starts.match(line):
                return number
        return after

    def _fault(self, line: int, problem: str, remedy: str) -> None:
        self.faults.append(ContentError(self._path, line, problem, remedy))


def _one_of(names: tuple[str, ...]) -> str:
    return f"Use one of: {', '.join(names)}."
