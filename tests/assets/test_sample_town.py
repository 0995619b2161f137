"""The sample town: invented, marked, valid, and the same each time it is made."""

import csv
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

Json = dict[str, Any]
TOPICS = 21


@pytest.fixture(scope="module")
def folder(assets: Path) -> Path:
    return assets / "directory" / "sample"


@pytest.fixture(scope="module")
def page(folder: Path) -> Json:
    loaded: Json = json.loads((folder / "services.json").read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="module")
def services(page: Json) -> list[Json]:
    contents: list[Json] = page["contents"]
    return contents


def faults(schema: Json, value: Any, where: str) -> list[str]:
    """What is wrong with a value by the parts of JSON Schema that Open Referral uses."""
    kinds: dict[str, Any] = {
        "object": dict,
        "array": list,
        "string": str,
        "number": (int, float),
    }
    kind = schema.get("type")
    if kind in kinds and not isinstance(value, kinds[kind]):
        return [f"{where}: not {kind}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{where}: {value!r} is not one of {schema['enum']}"]
    found: list[str] = []
    if isinstance(value, dict):
        found += [f"{where}: no {key}" for key in schema.get("required", []) if key not in value]
        for key, part in schema.get("properties", {}).items():
            if key in value:
                found += faults(part, value[key], f"{where}.{key}")
    if isinstance(value, list):
        for index, item in enumerate(value):
            found += faults(schema.get("items", {}), item, f"{where}[{index}]")
    return found


def test_the_script_makes_the_committed_bytes(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "services.json"
    script = folder / "generate.py"
    subprocess.run(
        [sys.executable, str(script), "--out", str(out)], check=True, capture_output=True
    )
    assert out.read_bytes() == (folder / "services.json").read_bytes()


def test_there_are_enough_and_they_are_counted(page: Json, services: list[Json]) -> None:
    assert page["total_items"] == len(services) >= 320
    assert len({service["id"] for service in services}) == len(services)
    assert len({service["name"] for service in services}) == len(services)


def test_every_one_is_marked_as_a_sample(services: list[Json]) -> None:
    for service in services:
        assert service["x_handrail"]["sample"] is True
        assert service["description"].startswith("Sample entry: this service is not real. ")
        assert "not real" in service["organization"]["description"]


def test_nobody_can_be_reached_by_mistake(services: list[Json]) -> None:
    reserved = re.compile(r"01632 960\d{3}")  # Ofcom's numbers for drama
    numbers = [phone["number"] for service in services for phone in service.get("phones", ())]
    assert len(numbers) > 300
    assert all(reserved.fullmatch(number) for number in numbers)
    everything = json.dumps(services)
    assert all(mail.endswith(".example") for mail in re.findall(r"[\w.]+@[\w.]+", everything))
    assert "http" not in everything


def test_no_postcode_is_in_an_area_that_exists(services: list[Json], shared_data: Path) -> None:
    with (shared_data / "geography" / "gb-outcode-centroids.csv").open(encoding="utf-8") as file:
        areas = {re.match("[A-Z]+", row["outcode"])[0] for row in csv.DictReader(file)}  # type: ignore[index]
    assert len(areas) > 100
    used = {address["postal_code"] for address in addresses(services)}
    assert used
    assert all(re.fullmatch(r"LH\d{1,2} \d[A-Z]{2}", postcode) for postcode in used)
    assert "LH" not in areas


def addresses(services: list[Json]) -> list[Json]:
    return [
        address
        for service in services
        for at in service["service_at_locations"]
        for address in at["location"]["addresses"]
    ]


def test_it_is_valid_open_referral_uk(services: list[Json], shared_data: Path) -> None:
    schemas = shared_data / "directory" / "schemas" / "oruk" / "3.0" / "compiled"
    schema = json.loads((schemas / "service.json").read_text(encoding="utf-8"))
    assert faults(schema, {"id": "x"}, "broken") == ["broken: no name", "broken: no status"]
    assert [
        fault for service in services for fault in faults(schema, service, service["name"])
    ] == []


def test_it_has_what_a_trial_needs(services: list[Json]) -> None:
    topics = {attribute["taxonomy_term"]["id"] for s in services for attribute in s["attributes"]}
    assert len(topics) == TOPICS
    times = [entry for service in services for entry in service["schedules"]]
    assert any(entry["byday"] == "1TU" and entry["freq"] == "MONTHLY" for entry in times)
    assert any(entry["closes_at"] < entry["opens_at"] for entry in times)
    assert any((entry["opens_at"], entry["closes_at"]) == ("00:00", "23:59") for entry in times)
    assert any(entry.get("valid_to", "9") < "2026" for entry in times)
    assert any("SU" in entry["byday"] for entry in times)
    assert any(not service["schedules"] for service in services)
    assert any(not service["service_at_locations"] for service in services)
    assert any("phones" not in service for service in services)
    assert any(service["status"] != "active" for service in services)
    assert any("minimum_age" in service for service in services)
    assert any("languages" in service for service in services)
    assert {"Free", "£3 a class"} <= {service.get("fees") for service in services}


def test_every_place_is_near_the_town(services: list[Json]) -> None:
    spots = [at["location"] for service in services for at in service["service_at_locations"]]
    assert len(spots) > 250
    for spot in spots:
        assert abs(spot["latitude"] - 53.4075) < 8 / 111
        assert abs(spot["longitude"] + 2.9919) < 8 / 66
