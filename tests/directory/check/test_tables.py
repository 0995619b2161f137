"""Our tables say what the published schemas say: every field, kind, format, word and demand, both ways."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kiosk.core.errors import ContentError
from kiosk.directory.check.json_schema import as_json_schema
from kiosk.directory.check.tables import (
    FILES,
    PAGE,
    RECORD,
    ROOT,
    SERVICE,
    Format,
    Kind,
    Rule,
    Standard,
    Tables,
    load_tables,
    read_tables,
)
from kiosk.directory.check.wordings import FieldWords, Wordings

FORMATS = {"uuid": Format.UUID, "email": Format.EMAIL, "uri": Format.WEB}
MOMENTS = {"date": Format.DAY, "time": Format.TIME, "datetime": Format.MOMENT}
KINDS = {
    "string": Kind.TEXT,
    "number": Kind.NUMBER,
    "integer": Kind.WHOLE,
    "boolean": Kind.FLAG,
    "array": Kind.LIST,
}


@pytest.fixture(scope="module")
def schemas(assets: Path) -> Path:
    return assets / "directory" / "schemas"


@pytest.fixture(scope="module")
def official(shared_data: Path) -> Path:
    return shared_data / "directory" / "schemas"


def official_rule(field: dict[str, Any], *, required: bool) -> Rule:
    """What a published field says, in our terms."""
    if "$ref" in field:
        return Rule(kind=Kind.ONE, of=field["$ref"].removesuffix(".json"), required=required)
    kind = KINDS[field["type"]]
    of = field["items"]["$ref"].removesuffix(".json") if kind is Kind.LIST else ""
    return Rule(
        kind=kind,
        of=of,
        format=FORMATS.get(field.get("format", ""))
        or MOMENTS.get(field.get("datapackage_type", "")),
        required=required,
        one_of=tuple(field.get("enum", ())),
    )


@pytest.mark.parametrize(
    ("standard", "folder", "tables"),
    [(Standard.ORUK_3_0, "oruk/3.0/schemata", 17), (Standard.HSDS_3_0, "hsds-3.0", 21)],
)
def test_every_object_of_version_3_is_as_published(
    schemas: Path, official: Path, standard: Standard, folder: str, tables: int
) -> None:
    ours = {
        name: dict(fields)
        for name, fields in read_tables(schemas / FILES[standard]).items()
        if name not in (PAGE, ROOT)
    }
    theirs = {}
    for file in (official / folder).glob("*.json"):
        schema = json.loads(file.read_bytes())
        if file.stem != "openapi":
            needed = schema.get("required", [])
            theirs[file.stem] = {
                name: official_rule(field, required=name in needed)
                for name, field in schema["properties"].items()
            }
    assert len(theirs) == tables
    assert ours == theirs


@pytest.mark.parametrize(
    ("standard", "file", "name"),
    [
        (Standard.ORUK_3_0, "oruk/3.0/compiled/service_list.json", "allOf"),
        (Standard.ORUK_1_0, "oruk/1.0/compiled/service_list.json", "allOf"),
        (Standard.HSDS_3_0, "hsds-3.0/openapi.json", "components"),
    ],
)
def test_a_page_is_as_published(
    schemas: Path, official: Path, standard: Standard, file: str, name: str
) -> None:
    document = json.loads((official / file).read_bytes())
    page = (document[name]["schemas"] if name == "components" else document[name][0])["Page"]
    theirs = {field: KINDS[said["type"]] for field, said in page["properties"].items()}
    ours = {
        field: rule.kind
        for field, rule in read_tables(schemas / FILES[standard])[PAGE].items()
        if rule.of != RECORD
    }
    assert ours == theirs


def test_the_first_page_is_as_published(schemas: Path, official: Path) -> None:
    schema = json.loads((official / "oruk/3.0/compiled/api_details.json").read_bytes())
    theirs = {
        name: official_rule(field, required=name in schema["required"])
        for name, field in schema["properties"].items()
    }
    assert read_tables(schemas / FILES[Standard.ORUK_3_0])[ROOT] == theirs


def old_field(field: dict[str, Any]) -> tuple[Kind, bool, Format | None, frozenset[str]]:
    """Kind, whether null is allowed, format and words of a field of the schemas of 1.0."""
    first = field["anyOf"][0] if "anyOf" in field else field
    allowed = [word for word in first.get("enum", ()) if word is not None]
    kinds = first.get("type", "string")
    kinds = [kinds] if isinstance(kinds, str) else kinds
    nothing = "null" in kinds or None in first.get("enum", ()) or "anyOf" in field
    looks = FORMATS.get(first.get("format", ""))
    if looks is None and first.get("pattern", "").startswith("[0-9a-f]{8}-"):
        looks = Format.UUID
    kind = Kind.ONE if kinds[0] == "object" else KINDS[kinds[0]]
    return kind, nothing, looks, frozenset(allowed)


def ours_in_these_terms(rule: Rule) -> tuple[Kind, bool, Format | None, frozenset[str]]:
    return rule.kind, rule.or_nothing, rule.format, frozenset(rule.one_of)


def test_a_service_of_version_1_is_as_published(schemas: Path, official: Path) -> None:
    tables = read_tables(schemas / FILES[Standard.ORUK_1_0])
    schema = json.loads((official / "oruk/1.0/compiled/service.json").read_bytes())
    for table, published in (
        (SERVICE, schema),
        ("organization", schema["properties"]["organization"]),
    ):
        flat = {name: rule for name, rule in tables[table].items() if rule.kind is not Kind.LIST}
        assert {name for name, rule in flat.items() if rule.required} == set(published["required"])
        assert {name: ours_in_these_terms(rule) for name, rule in flat.items()} == {
            name: old_field(field) for name, field in published["properties"].items()
        }


def test_the_parts_of_a_service_of_version_1_are_as_published(
    schemas: Path, official: Path
) -> None:
    """Their table schema: every table that has columns, less the columns that join one to another."""
    kinds = {
        "string": Kind.TEXT,
        "number": Kind.NUMBER,
        "integer": Kind.WHOLE,
        "boolean": Kind.FLAG,
    }
    ours = read_tables(schemas / FILES[Standard.ORUK_1_0])
    document = json.loads((official / "oruk/1.0/ap.tableschema.json").read_bytes())
    compared = set()
    for resource in document["resources"]:
        name, columns = resource["name"], resource.get("schema", {}).get("fields", [])
        # These two are given above; link_taxonomy joins what is nested in the answers of an API.
        if name in (SERVICE, "organization", "link_taxonomy") or not columns:
            continue
        theirs = {
            column["name"]: (
                kinds.get(column["type"], Kind.TEXT),
                MOMENTS.get(column["type"]),
                column["constraints"]["required"],
            )
            for column in columns
            if column["name"] == "parent_id" or not column["name"].endswith("_id")
        }
        found = {
            field: (rule.kind, rule.format, rule.required)
            for field, rule in ours[name].items()
            if not rule.of
        }
        assert found == theirs, name
        compared.add(name)
    assert compared == set(ours) - {PAGE, SERVICE, "organization"}


@pytest.mark.parametrize("standard", Standard)
def test_our_tables_make_schemas_that_are_valid(schemas: Path, standard: Standard) -> None:
    # The schema of one table holds all the others.
    Draft202012Validator.check_schema(as_json_schema(load_tables(schemas, standard), SERVICE))


@pytest.mark.parametrize("standard", Standard)
def test_every_field_has_words_and_every_demand_a_remedy(schemas: Path, standard: Standard) -> None:
    tables, words = read_tables(schemas / FILES[standard]), Wordings.load(schemas)
    for table, fields in tables.items():
        assert words.object(table) != "an entry", table
        for field, rule in fields.items():
            said = words.field(table, field)
            assert not said.called.startswith('"'), f"{table}.{field}"
            assert said.matters.endswith(".")
            assert said.missing.endswith(".") or not rule.required, f"{table}.{field}"


def test_a_field_of_nobody_is_called_by_its_name(schemas: Path) -> None:
    said = Wordings.load(schemas).field("service", "pc_metadata")
    assert said == FieldWords(called='"pc_metadata"', matters="A resident may need it.")


def test_the_profile_borrows_from_what_it_is_a_profile_of(schemas: Path) -> None:
    tables: Tables = load_tables(schemas, Standard.ORUK_3_0)
    assert tables["contact"]["phones"].borrowed
    assert not tables["contact"]["id"].borrowed
    assert not any(
        rule.required for fields in tables.values() for rule in fields.values() if rule.borrowed
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[service\n", 1),
        ('[service]\nid = "colour"\n', 2),
        ('[service]\nid = "text"\nphones = "list of phone"\n', 3),
        ("[service]\nid = 3\n", 2),
        ('[service]\nid = { is = "text", one_of = 4 }\n', 2),
        ('[service]\nid = { is = "text", one_of = [4] }\n', 2),
        ('service = "x"\n', 1),
    ],
)
def test_a_broken_table_is_named_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as fault:
        read_tables(path)
    assert (fault.value.file, fault.value.line) == (path, line)


def test_a_table_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        read_tables(tmp_path / "none.toml")
    with pytest.raises(ContentError, match="cannot be read"):
        Wordings.load(tmp_path)


@pytest.mark.parametrize("text", ["[service", "[service.id]\nname = 'x'\n", "[service]\nid = 3\n"])
def test_words_that_are_none_are_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "words.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError):
        Wordings.load(tmp_path)
