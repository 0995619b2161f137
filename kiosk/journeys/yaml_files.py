"""A YAML 1.2 file to a plain tree with line numbers, made to be safe with any file whatever.

The tree is built from parser events and keeps every scalar as the text that was written. What it
means is decided by whoever reads the field: `no`, `12` and `2026-11-24` are words where words are
wanted. So no file can make an object of its own, and no editor trips over "the Norway problem".
Aliases and tags are refused: the first are how small files grow huge, neither has a use here.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

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
    # Here and not above: ruamel takes a tenth of the time until the first screen stands, which reads no journey.
    from kiosk.journeys.yaml_build import build  # noqa: PLC0415

    return build(text, file)


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
