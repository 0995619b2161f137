"""The schema says of a file what reading it says, as far as a schema can."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from kiosk.core.places import assets_dir
from kiosk.journeys.parse import parse_journey
from kiosk.journeys.questions import NodeKind
from kiosk.journeys.schema import journey_schema
from kiosk.journeys.yaml_files import parse
from tests.journeys.files import GOOD

SHIPPED = sorted((assets_dir() / "content" / "en" / "journeys").glob("*.yaml"))


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = journey_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def as_values(text: str) -> Any:
    return _without_dates(YAML(typ="safe", pure=True).load(text))


def _without_dates(value: Any) -> Any:
    """Editors' tools take a date for text."""
    if isinstance(value, dict):
        return {key: _without_dates(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_without_dates(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_every_shipped_journey_is_valid(file: Path, validator: Draft202012Validator) -> None:
    assert list(validator.iter_errors(as_values(file.read_text(encoding="utf-8")))) == []


def test_a_file_of_every_kind_is_valid(validator: Draft202012Validator) -> None:
    values = as_values(GOOD)
    assert {node["kind"] for node in values["nodes"].values()} == {each.value for each in NodeKind}
    assert list(validator.iter_errors(values)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("summary: A", "summaries: A"),
        ("kind: choice", "kind: choose"),
        ("kind: number", "kind: number\n    step: 2"),
        ("maximum: 120", "maximum: many"),
        ("next: info", "nxt: info"),
        ("checked: 2026-11-24", "checked: yesterday"),
        ("limit: past", "limit: soon"),
        ("go: needs", "go: Needs it"),
        (
            'number: "0800 123 4567", label: The line, hours',
            "number: ring us, label: The line, hours",
        ),
        ("{at_least: 66, below: 100}", "{over: 66}"),
    ],
)
def test_what_reading_refuses_the_schema_refuses(
    old: str, new: str, validator: Draft202012Validator
) -> None:
    text = GOOD.replace(old, new, 1)
    assert text != GOOD
    assert parse_journey(parse(text.encode(), Path("made.yaml")), Path("made.yaml")).journey is None
    assert list(validator.iter_errors(as_values(text)))
