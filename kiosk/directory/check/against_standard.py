"""Faults against the standard itself: what the tables ask, through JSON Schema, in words."""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any

from jsonschema import ValidationError
from jsonschema.protocols import Validator

from kiosk.directory.check.fault import Fault, Faults, Level
from kiosk.directory.check.formats import LOOKS_LIKE
from kiosk.directory.check.json_schema import validator_of
from kiosk.directory.check.tables import Format, Kind, Tables
from kiosk.directory.check.wordings import FieldWords, Wordings, spot_of
from kiosk.directory.oruk.tolerant import as_text

#: Faults of one record beyond this many say nothing new.
_MOST_OF_A_RECORD = 1_000
_EXPECTED: Mapping[str, str] = {
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "object": "an object",
    "array": "a list",
}
_GIVE: Mapping[str, str] = {
    "string": "Put it in quotes, as text.",
    "number": "Give a number, without quotes.",
    "integer": "Give a whole number, without quotes.",
    "boolean": "Give true or false, without quotes.",
    "object": "Give an object with its fields.",
    "array": "Give a list, even where there is only one.",
}
_LOOK: Mapping[Format, tuple[str, str]] = {
    Format.UUID: ("no UUID", "Give a UUID, such as 3a19ff88-4620-4d17-9830-ac1d859eb5d5."),
    Format.EMAIL: ("no e-mail address", "Give one address, such as help@example.org."),
    Format.WEB: ("no web address", "Give the whole address, beginning with https://."),
    Format.MOMENT: (
        "no date and time of the standard's form",
        "Write it as 2026-05-03T09:30:00Z.",
    ),
    Format.DAY: ("no date of the standard's form", "Write it as 2026-05-03."),
    Format.TIME: ("no time of the standard's form", "Write it as 09:30."),
}


class AgainstStandard:
    """Checks records against the tables of one standard."""

    def __init__(self, tables: Tables, wordings: Wordings, faults: Faults) -> None:
        self._tables = tables
        self._words = wordings
        self._faults = faults
        self._validator = cache(self._made)

    def check(self, record: object, table: str, entry: str) -> None:
        """Count the faults of one record; of a table that the standard has not, nothing is asked.

        Args:
            record: any JSON value.
            table: what it should be.
            entry: the id that the faults are counted under.
        """
        if table not in self._tables:
            return  # this standard has no such thing
        value: Any = record  # what JSON can say, in the library's own words
        seen: set[tuple[str | int, ...]] = set()
        try:
            for error in islice(self._validator(table).iter_errors(value), _MOST_OF_A_RECORD):
                steps = tuple(error.absolute_path)
                if error.validator == "required":
                    steps = (*steps, str(error.validator_value))
                # A value of a wrong kind is no known word either: once is enough.
                if steps not in seen:
                    seen.add(steps)
                    self._note(error, table, steps, entry)
        except RecursionError:
            self._faults.add(
                Fault(
                    level=Level.MUST,
                    rule="nesting",
                    path="",
                    problem=f"{_capital(self._words.object(table))} is nested without end.",
                    why="No program can read it.",
                    remedy="Ask whoever made the feed's software.",
                ),
                entry,
            )

    def _made(self, table: str) -> Validator:
        return validator_of(self._tables, table)

    def _note(
        self, error: ValidationError, table: str, steps: Sequence[str | int], entry: str
    ) -> None:
        spot = spot_of(self._tables, table, steps)
        words = self._words.field(spot.table, spot.field)
        where = self._where(spot.table, spot.field, words)
        known = self._tables.get(spot.table, {}).get(spot.field)
        are = "are" if known is not None and known.kind is Kind.LIST else "is"
        level, rule, problem, remedy = _said(
            error,
            f"{_capital(where)} {are}",
            words,
            required=known is not None and known.required,
        )
        if spot.borrowed and level is Level.MUST:
            level = Level.SHOULD
        fault = Fault(
            level=level,
            rule=rule,
            path=spot.path,
            problem=problem,
            why=words.matters if spot.field else "Without it nothing can be read at all.",
            remedy=remedy,
        )
        self._faults.add(fault, entry, "" if error.validator == "required" else error.instance)

    def _where(self, table: str, field: str, words: FieldWords) -> str:
        holder = self._words.object(table)
        return f"{words.called} of {holder}" if field else holder


def _said(
    error: ValidationError, where: str, words: FieldWords, *, required: bool
) -> tuple[Level, str, str, str]:
    """The level, the rule, the problem and the remedy of one of the library's findings."""
    value = error.instance
    demand: Any = error.validator_value
    if error.validator == "required":
        return Level.MUST, "missing", f"{where} missing.", words.missing
    if value is None or value == "":
        problem = f"{where} {'null' if value is None else 'empty'}."
        if required:
            return Level.MUST, "empty", problem, words.missing
        return Level.MAY, "empty", problem, "Leave the field out where there is nothing to say."
    if error.validator == "enum":
        listed = ", ".join(str(word) for word in demand if word is not None)
        problem = f"{where} no word that the standard knows."
        return Level.MUST, "word", problem, f"Give one of: {listed}."
    if error.validator == "format":
        looks = Format(str(demand))
        said, remedy = _LOOK[looks]
        if looks is Format.MOMENT and LOOKS_LIKE[looks](f"{value}Z"):
            said, remedy = "without a time zone", "Add Z for universal time: 2026-05-03T09:30:00Z."
        # The standard gives days and times in words only: its schema lets any text pass.
        own = looks in (Format.DAY, Format.TIME)
        return Level.SHOULD if own else Level.MUST, looks.value, f"{where} {said}.", remedy
    kind = demand[0] if isinstance(demand, list) else str(demand)
    problem = f"{where} {_kind_of(value)} where the standard has {_EXPECTED[kind]}."
    return Level.MUST, "kind", problem, _GIVE[kind]


def record_id(record: object) -> str:
    """What an entry is called in the report: its id, or its name where it has none."""
    if not isinstance(record, dict):
        return ""
    return as_text(record.get("id")) or as_text(record.get("name"))


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _kind_of(value: object) -> str:
    match value:
        case bool():
            return "true or false"
        case str():
            return "text"
        case int() | float():
            return "a number"
        case dict():
            return "an object"
        case list():
            return "a list"
        case _:
            return "null"
