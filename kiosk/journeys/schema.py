"""A JSON Schema of journey files, made from the values that they are read into, for editors' tools.

A text editor that knows JSON Schema (2020-12) then offers the keys of a node and marks a wrong one
while it is typed. What only `kiosk journeys check` can tell (targets, loops, words) is not in it.
"""

from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from kiosk.journeys.fields import BODY, LINE, TITLE
from kiosk.journeys.model import Journey, Source, StartPage
from kiosk.journeys.nodes import Node
from kiosk.journeys.parts import Block

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ID = {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,79}$"}
_DATE = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_PLAIN: dict[Any, dict[str, Any]] = {
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    date: _DATE,
}
_BODIES = ("text", "does", "confirms")
_PRACTICE_LINES = ("ask", "done", "says", "praise")
_LINES = (
    "summary",
    "cost",
    "time",
    "hint",
    "hours",
    "how_long",
    "look_for",
    "say",
    "place",
    "alt",
    *_PRACTICE_LINES,
)
#: What the program works out by itself and no file says.
_NOT_WRITTEN = ("language", "translated", "reviewed")
_SPECIAL: dict[str, dict[str, Any]] = {
    "rules": {"$ref": "#/$defs/next"},
    "url": {"type": "string", "pattern": "^https?://"},
    "number": {"type": "string", "pattern": r"^\+?[0-9](?:[0-9 ]{1,20})[0-9]$"},
}


def journey_schema() -> dict[str, Any]:
    """The schema of one journey file."""
    top = _object(Journey, without=("nodes", "begin", "start", "sources", "check_answers"))
    top["properties"] |= {
        "begin": _ID,
        "check_answers": {"type": "boolean"},
        "start": _object(StartPage),
        "sources": {"type": "array", "items": _object(Source), "minItems": 1},
        "nodes": {
            "type": "object",
            "propertyNames": _ID,
            "minProperties": 1,
            "additionalProperties": {"oneOf": [_node(kind) for kind in get_args(Node)]},
        },
    }
    top["required"] += ["begin", "start", "sources", "nodes"]
    return {
        "$schema": DIALECT,
        "title": "A Handrail journey",
        **top,
        "$defs": {"next": _next(), "condition": _condition()},
    }


def _node(kind: Any, *, without: tuple[str, ...] = ("id",)) -> dict[str, Any]:
    """The schema of one of several kinds of a thing, told apart by its `kind`."""
    made = _object(kind, without=without)
    made["title"] = (kind.__doc__ or "").split("\n", 1)[0].strip()
    made["properties"]["kind"] = {"const": kind.kind.value}
    made["required"].insert(0, "kind")
    if "rules" in made["properties"]:
        made["properties"]["next"] = made["properties"].pop("rules")
        made["required"] = ["next" if each == "rules" else each for each in made["required"]]
    return made


def _object(kind: Any, *, without: tuple[str, ...] = ()) -> dict[str, Any]:
    """The schema of a dataclass; fields without a default must be written."""
    hints = get_type_hints(kind)
    written = [each for each in fields(kind) if each.name not in (*without, *_NOT_WRITTEN)]
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {each.name: _value(each.name, hints[each.name]) for each in written},
        "required": [each.name for each in written if _must(each)],
    }


def _must(each: Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING


def _value(name: str, hint: Any) -> dict[str, Any]:
    """The schema of one field, by its name where that says more than its type."""
    if name in _SPECIAL:
        return _SPECIAL[name]
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (each for each in get_args(hint) if each is not type(None))
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0]
        return _text(BODY) if inner == Block else {"type": "array", "items": _item(inner)}
    if is_dataclass(hint):
        return _object(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [each.value for each in hint]}
    if hint is str and name != "id":
        return _text(BODY if name in _BODIES else LINE if name in ("", *_LINES) else TITLE)
    # What is left are ids, types of their own.
    return _PLAIN.get(hint, _ID)


def _item(hint: Any) -> dict[str, Any]:
    """The schema of one item of a list."""
    if get_origin(hint) in (Union, UnionType):
        return {"oneOf": [_node(kind, without=()) for kind in get_args(hint)]}
    return _value("", hint)


def _text(limit: int) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "maxLength": limit}


def _next() -> dict[str, Any]:
    rule = {
        "type": "object",
        "additionalProperties": False,
        "properties": {"if": {"$ref": "#/$defs/condition"}, "go": _ID},
        "required": ["go"],
    }
    return {"oneOf": [_ID, {"type": "array", "items": rule, "minItems": 1}]}


def _condition() -> dict[str, Any]:
    here = {"$ref": "#/$defs/condition"}
    several = {"type": "array", "items": here, "minItems": 1}
    number = {"type": "integer"}
    answer = {"oneOf": [_ID, {"type": "array", "items": _ID, "minItems": 1}, _range(number)]}
    return {
        "type": "object",
        "minProperties": 1,
        "properties": {"any": several, "all": several, "not": here},
        "additionalProperties": answer,
    }


def _range(number: dict[str, str]) -> dict[str, Any]:
    keys = ("at_least", "below", "age_at_least", "age_below")
    return {
        "type": "object",
        "minProperties": 1,
        "additionalProperties": False,
        "properties": dict.fromkeys(keys, number),
    }
