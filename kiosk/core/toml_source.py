"""TOML bytes to values, with the line of every key, which tomllib does not keep."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.errors import ContentError

KeyPath = tuple[str, ...]

#: A statement longer than this many lines is not measured: the lines of what follows stay unknown.
MAX_STATEMENT_LINES = 200
#: Keys nested deeper than this have no line of their own.
MAX_DEPTH = 8

_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")
_AT_END = " (at end of document)"


class NotTomlError(ValueError):
    """The bytes are not TOML.

    Attributes:
        line: where, counted from 1, or 0 where no line can be named.
        problem: what is wrong there, without the place.
    """

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class TomlSource:
    """A TOML document as it was written.

    Attributes:
        values: what it says.
        text: its characters.
    """

    values: Mapping[str, object]
    text: str

    def lines(self) -> Mapping[KeyPath, int]:
        """The line, counted from 1, on which each table and key first begins."""
        return _lines_of_keys(self.text)


def read_toml(file: Path) -> TomlSource:
    """Read a file of content.

    Raises:
        ContentError: it cannot be read, or is not TOML.
    """
    try:
        return parse_toml(file.read_bytes())
    except OSError as error:
        raise ContentError(
            file, 0, f"The file cannot be read: {error.strerror}.", "Check the file."
        ) from error
    except NotTomlError as error:
        raise ContentError(
            file, error.line, f"This is not TOML: {error.problem}.", "Put the line right."
        ) from error


def parse_toml(data: bytes) -> TomlSource:
    """Read a TOML 1.0 document; a byte order mark, which some editors write, is passed over.

    Raises:
        NotTomlError: it is not UTF-8, or not TOML, or nested beyond reason.
    """
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise NotTomlError(line, "the text is not in UTF-8") from error
    try:
        return TomlSource(values=tomllib.loads(text), text=text)
    except RecursionError as error:
        raise NotTomlError(0, "brackets are nested too deeply") from error
    except ValueError as error:
        message = str(error)
        if message.endswith(_AT_END):
            last = len(text.rstrip().split("\n"))
            raise NotTomlError(last, message.removesuffix(_AT_END).lower()) from error
        place = _AT_LINE.search(message)
        line = int(place[1]) if place else 0
        words = _AT_LINE.sub("", message) if place else "a number or date cannot be read"
        raise NotTomlError(line, words[:1].lower() + words[1:]) from error


def _lines_of_keys(text: str) -> Mapping[KeyPath, int]:
    """Cut a valid document into statements and note where each begins.

    A statement is the fewest lines that are TOML by themselves: no shorter part of a value over
    several lines is ever valid, because its bracket or quotation mark is still open.
    """
    found: dict[KeyPath, int] = {}
    table: KeyPath = ()
    lines = text.split("\n")
    start = 0
    while start < len(lines):
        end, values = _statement(lines, start)
        if values is None:
            break
        if values:
            header = lines[start].lstrip().startswith("[")
            paths = list(_paths(values, () if header else table))
            if header:
                table = paths[-1]
            for path in paths:
                found.setdefault(path, start + 1)
        start = end
    return found


def _statement(lines: list[str], start: int) -> tuple[int, Mapping[str, object] | None]:
    """The line after the statement that begins at `start`, and what it says (None: unknown)."""
    for end in range(start + 1, min(start + MAX_STATEMENT_LINES, len(lines)) + 1):
        try:
            return end, tomllib.loads("\n".join(lines[start:end]))
        except (ValueError, RecursionError):
            continue
    return len(lines), None


def _paths(values: Mapping[str, object], above: KeyPath) -> list[KeyPath]:
    """Every path in a nest of tables, outer before inner."""
    found: list[KeyPath] = []
    waiting = [(above, values)]
    while waiting:
        path, table = waiting.pop()
        for key, value in table.items():
            found.append((*path, key))
            inner = value[0] if isinstance(value, list) and value else value
            if isinstance(inner, dict) and len(path) < MAX_DEPTH:
                waiting.append(((*path, key), inner))
    return found
