"""The rules of each standard, as our own tables in `assets/directory/schemas` have them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from kiosk.core.errors import ContentError
from kiosk.core.toml_source import NotTomlError, parse_toml

#: The table of one entry of the feed, one page of its list, and its first page.
SERVICE, PAGE, ROOT = "service", "page", "api"
_REQUIRED, _OR_NOTHING, _ONE, _LIST = "required ", " or nothing", "one ", "list of "
#: What stands in a page's list: an entry of whichever kind, checked by itself.
RECORD = "record"


class Standard(StrEnum):
    """What a feed can speak."""

    ORUK_1_0 = "Open Referral UK 1.0"
    ORUK_3_0 = "Open Referral UK 3.0"
    HSDS_3_0 = "HSDS 3.0"


FILES: Mapping[Standard, str] = {
    Standard.ORUK_1_0: "oruk-1.0.toml",
    Standard.ORUK_3_0: "oruk-3.0.toml",
    Standard.HSDS_3_0: "hsds-3.0.toml",
}


class Kind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    NUMBER = "number"
    WHOLE = "whole number"
    FLAG = "yes or no"
    ONE = "one"
    LIST = "list"


class Format(StrEnum):
    """What a text must look like."""

    UUID = "uuid"
    EMAIL = "email"
    WEB = "web address"
    MOMENT = "moment"
    DAY = "day"
    TIME = "time of day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What one field may hold.

    Attributes:
        of: the table of what it holds, for `ONE` and `LIST`.
        or_nothing: it may be null.
        one_of: the only values it may have; empty: any.
        borrowed: the standard itself does not know the field, but the one that it is a profile of does.
    """

    kind: Kind
    format: Format | None = None
    of: str = ""
    required: bool = False
    or_nothing: bool = False
    one_of: tuple[str, ...] = ()
    borrowed: bool = False


Tables = Mapping[str, Mapping[str, Rule]]


def load_tables(folder: Path, standard: Standard) -> Tables:
    """Read the tables of a standard.

    Open Referral UK 3.0 is a profile of HSDS 3.0: feeds use fields of HSDS beside its own, which are
    taken in, marked as borrowed.

    Raises:
        ContentError: a table cannot be read.
    """
    tables = read_tables(folder / FILES[standard])
    if standard is not Standard.ORUK_3_0:
        return tables
    wider = read_tables(folder / FILES[Standard.HSDS_3_0])
    return {
        name: {
            **{
                field: replace(rule, borrowed=True, required=False)
                for field, rule in wider.get(name, {}).items()
            },
            **tables.get(name, {}),
        }
        for name in {**wider, **tables}
    }


def read_tables(path: Path) -> Tables:
    """Read one file of tables, as it stands.

    Raises:
        ContentError: it is not such a file.
    """
    try:
        source = parse_toml(path.read_bytes())
    except OSError as error:
        raise ContentError(path, 0, f"cannot be read ({error.strerror}).") from error
    except NotTomlError as fault:
        raise ContentError(path, fault.line, f"{fault.problem}.") from fault
    tables: dict[str, dict[str, Rule]] = {}
    for name, fields in source.values.items():
        if not isinstance(fields, dict):
            raise ContentError(path, source.lines().get((name,), 0), f"{name} is no table.")
        tables[name] = {}
        for field, said in fields.items():
            rule = _rule(said)
            if rule is None or (rule.of and rule.of not in (*source.values, RECORD)):
                line = source.lines().get((name, field), 0)
                raise ContentError(path, line, f"{name}.{field} is {said!r}, which is no rule.")
            tables[name][field] = rule
    return tables


def _rule(said: object) -> Rule | None:
    """The rule that a value stands for; None where it is none."""
    one_of: object = ()
    if isinstance(said, dict):
        one_of = said.get("one_of")
        said = said.get("is")
    if not isinstance(said, str) or not isinstance(one_of, list | tuple):
        return None
    if not all(isinstance(word, str) for word in one_of):
        return None
    kind = said.removeprefix(_REQUIRED)
    required = kind != said
    said = kind
    kind = said.removesuffix(_OR_NOTHING)
    rule = Rule(
        kind=Kind.TEXT, required=required, or_nothing=kind != said, one_of=tuple(map(str, one_of))
    )
    if kind.startswith(_ONE):
        return replace(rule, kind=Kind.ONE, of=kind.removeprefix(_ONE))
    if kind.startswith(_LIST):
        return replace(rule, kind=Kind.LIST, of=kind.removeprefix(_LIST))
    if kind in (Kind.TEXT, Kind.NUMBER, Kind.WHOLE, Kind.FLAG):
        return replace(rule, kind=Kind(kind))
    return replace(rule, format=Format(kind)) if kind in list(Format) else None
