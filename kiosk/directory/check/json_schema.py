"""Our tables as JSON Schema, and the library that checks a record against it."""

from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend

from kiosk.directory.check.formats import LOOKS_LIKE
from kiosk.directory.check.tables import RECORD, Kind, Rule, Tables

Schema = dict[str, Any]
_TYPES: Mapping[Kind, str] = {
    Kind.TEXT: "string",
    Kind.NUMBER: "number",
    Kind.WHOLE: "integer",
    Kind.FLAG: "boolean",
}


def as_json_schema(tables: Tables, table: str) -> Schema:
    """The schema (draft 2020-12) of one table, with all others under `$defs`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": f"#/$defs/{table}",
        "$defs": {
            RECORD: {"type": "object"},
            **{name: _object(fields) for name, fields in tables.items()},
        },
    }


def validator_of(tables: Tables, table: str) -> Validator:
    """What checks a record against one table.

    Of a field that is missing it says which (`validator_value`), which the library itself does not.
    """
    checker = FormatChecker(formats=())
    for name, looks_like in LOOKS_LIKE.items():
        checker.checks(name.value)(
            lambda value, looks_like=looks_like: not isinstance(value, str) or looks_like(value)
        )
    kind: Any = extend(Draft202012Validator, {"required": _each_missing})  # type: ignore[no-untyped-call]
    made: Validator = kind(as_json_schema(tables, table), format_checker=checker)
    return made


def _object(fields: Mapping[str, Rule]) -> Schema:
    return {
        "type": "object",
        "properties": {name: _field(rule) for name, rule in fields.items()},
        "required": [name for name, rule in fields.items() if rule.required],
    }


def _field(rule: Rule) -> Schema:
    if rule.kind is Kind.ONE:
        return {"$ref": f"#/$defs/{rule.of}"}
    if rule.kind is Kind.LIST:
        return {"type": "array", "items": {"$ref": f"#/$defs/{rule.of}"}}
    kind = _TYPES[rule.kind]
    schema: Schema = {"type": [kind, "null"] if rule.or_nothing else kind}
    if rule.format is not None:
        schema["format"] = rule.format.value
    if rule.one_of:
        schema["enum"] = [*rule.one_of, None] if rule.or_nothing else list(rule.one_of)
    return schema


def _each_missing(
    validator: Validator, required: list[str], instance: object, schema: Schema
) -> Iterator[ValidationError]:
    del validator, schema
    if isinstance(instance, dict):
        for name in required:
            if name not in instance:
                yield ValidationError(f"{name} is missing", validator_value=name)
