"""What each field of a feed is called and what it is for, from `words.toml`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.errors import ContentError
from kiosk.core.toml_source import NotTomlError, parse_toml
from kiosk.directory.check.tables import Kind, Tables
from kiosk.directory.oruk.tolerant import as_object

FILE_NAME = "words.toml"
_ANY, _OBJECTS = "any", "objects"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldWords:
    """One field.

    Attributes:
        called: "the opening time".
        matters: why a resident needs it right.
        missing: what to do where it is not given.
    """

    called: str
    matters: str
    missing: str = ""


class Wordings:
    """The words for every field of every table."""

    def __init__(
        self, objects: Mapping[str, str], fields: Mapping[tuple[str, str], FieldWords]
    ) -> None:
        self._objects = objects
        self._fields = fields

    @classmethod
    def load(cls, folder: Path) -> "Wordings":
        """Read the words.

        Raises:
            ContentError: the file cannot be read.
        """
        path = folder / FILE_NAME
        try:
            source = parse_toml(path.read_bytes())
            objects = as_object(source.values.get(_OBJECTS))
            fields = {
                (table, field): FieldWords(**words)
                for table, entries in source.values.items()
                if table != _OBJECTS and isinstance(entries, dict)
                for field, words in entries.items()
            }
        except OSError as error:
            raise ContentError(path, 0, f"cannot be read ({error.strerror}).") from error
        except NotTomlError as fault:
            raise ContentError(path, fault.line, f"{fault.problem}.") from fault
        except TypeError as fault:
            raise ContentError(path, 0, f"is not a file of words: {fault}.") from fault
        return cls({name: str(said) for name, said in objects.items()}, fields)

    def object(self, table: str) -> str:
        """What one of a table is called: "a schedule"."""
        return self._objects.get(table, "an entry")

    def field(self, table: str, field: str) -> FieldWords:
        """What a field is called and for; a field that no standard knows is called by its name."""
        plain = FieldWords(called=f'"{field}"', matters="A resident may need it.")
        return self._fields.get((table, field)) or self._fields.get((_ANY, field)) or plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in a record.

    Attributes:
        path: "schedules[].opens_at".
        table: the object that it is a field of, and the field; "" where it is the whole record.
        borrowed: the standard itself does not know it.
    """

    path: str
    table: str
    field: str
    borrowed: bool = False


def spot_of(tables: Tables, table: str, steps: Sequence[str | int]) -> Spot:
    """The place that a path from a record of this table leads to."""
    words: list[str] = []
    holder, field, borrowed, below = table, "", False, table
    for step in steps:
        if isinstance(step, int):
            continue
        holder, field = below, step
        rule = tables.get(holder, {}).get(step)
        below = rule.of if rule is not None and rule.of else ""
        borrowed = borrowed or (rule is not None and rule.borrowed)
        words.append(f"{step}[]" if rule is not None and rule.kind is Kind.LIST else step)
    if steps and isinstance(steps[-1], int):
        holder, field = below, ""  # one of a list, as a whole
    return Spot(path=".".join(words), table=holder, field=field, borrowed=borrowed)
