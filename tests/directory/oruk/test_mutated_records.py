"""Real records with anything in any place: the reader never raises, and never yields an invalid service."""

import json
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from math import isfinite
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.links import web_link
from kiosk.directory.oruk.contact import MAX_PHONES
from kiosk.directory.oruk.findings import Findings
from kiosk.directory.oruk.place import MAX_LOCATIONS
from kiosk.directory.oruk.plain_text import MAX_LENGTH
from kiosk.directory.oruk.schedule import MAX_COUNT, MAX_INTERVAL, MAX_SCHEDULES
from kiosk.directory.oruk.service import (
    MAX_AREAS,
    MAX_CATEGORIES,
    MAX_RULES,
    OLDEST,
    Origin,
    read_service,
)
from kiosk.directory.records import Entry, Schedule
from kiosk.directory.search.facets import facets_of

FEED = Origin(feed="https://feed.example")
REAL = (
    "hsds-3.0-examples/service_full.json",
    "bristol-oruk3/bristol-service-1625ip.json",
    "validator-v3-pass/service_full.json",
    "validator-v3-fail/service_full.json",
    "schemas/oruk/3.0/examples/service_full.json",
)
# Open Referral UK 1.0 as its resource bank describes it: no real record of it is among the shared data.
ONE = {
    "id": "12",
    "name": "Lunch club",
    "description": "<p>Lunch &amp; company.</p>",
    "organization": {"id": "7", "name": "Friends", "url": "www.friends.org.uk"},
    "status": "active",
    "fees": "Free",
    "attending_type": "venue",
    "eligibilitys": [{"id": "1", "eligibility": "Over 50s", "minimum_age": "50", "maximum_age": -1}],
    "contacts": [{"id": "1", "phones": [{"number": "Office: 0117 496 0111", "language": "Polish"}]}],
    "languages": [{"id": "1", "language": "English"}],
    "cost_options": [{"id": "1", "option": "Members", "amount": "0.00"}],
    "regular_schedules": [
        {"weekday": "Monday", "opens_at": "12:00", "closes_at": "14:00", "freq": "WEEKLY"},
        {"byday": "1SA", "opens_at": "10am", "closes_at": "24:00", "freq": "MONTHLY", "interval": "2",
         "dtstart": "2020-01-04", "valid_from": "2020-01-01T00:00:00", "bymonthday": "1,2"},
    ],
    "service_areas": [{"id": "1", "service_area": "Bristol"}],
    "service_taxonomys": [{"taxonomy": {"id": "t", "name": "Food"}}],
    "service_at_locations": [
        {
            "location": {
                "name": "Hall",
                "latitude": "51.45",
                "longitude": "-2.58",
                "physical_addresses": [{"address_1": "1 High Street", "postal_code": "bs15tr"}],
                "accessibility_for_disabilities": [{"accessibility": "Step-free"}],
            }
        }
    ],
}  # fmt: skip

STRANGE: st.SearchStrategy[object] = st.sampled_from(
    [
        *(None, True, False, 0, -1, 10**400, -(10**18), 1e308, float("nan"), float("inf"), 3.0),
        *(
            "",
            " ",
            "\x00",
            "\u202e",
            "9" * 5_000,
            "MO," * 3_000,
            "<p>" * 2_000,
            "&#1114111;",
            "\ud800",
        ),
        *("2025-02-30", "0000-00-00", "99:99", "24:00", "-99SA", "£1" * 400, "free" * 500, "١٢٣"),
        *([], {}, [[]], [{}], [None], {"name": None}, {"": {"": []}}),
    ]
)


@cache
def real_records(root: Path) -> tuple[dict[str, Any], ...]:
    folder = root / "directory"
    return (ONE, *(json.loads((folder / name).read_bytes()) for name in REAL))


def spots_in(node: object) -> Iterator[tuple[Any, Any]]:
    """Every dictionary or list of a record with each of its keys or places."""
    for key in (
        list(node) if isinstance(node, dict) else range(len(node) if isinstance(node, list) else 0)
    ):
        yield node, key
        yield from spots_in(node[key])  # type: ignore[index]


def nested(value: object) -> object:
    for _ in range(60):
        value = [value]
    return value


#: What a value becomes: of another shape, many, words, or something else of the same record.
CHANGES: tuple[Callable[[object, object], object], ...] = (
    lambda value, _: [value],
    lambda value, _: {"name": value, "id": value},
    lambda value, _: nested(value),
    lambda value, _: [value] * 300,
    lambda value, _: json.dumps(value),
    lambda _, other: deepcopy(other),
)


@st.composite
def mutated(draw: st.DrawFn, root: Path) -> dict[str, Any]:
    record: dict[str, Any] = deepcopy(draw(st.sampled_from(real_records(root))))
    for _ in range(draw(st.integers(1, 5))):
        spots = list(spots_in(record))
        if not spots:
            break
        parent, key = draw(st.sampled_from(spots))
        elsewhere, other = draw(st.sampled_from(spots))
        kind = draw(st.integers(0, len(CHANGES) + 1))
        if kind < len(CHANGES):
            parent[key] = CHANGES[kind](parent[key], elsewhere[other])
        elif kind == len(CHANGES):
            parent[key] = draw(STRANGE)
        else:
            del parent[key]
    return record


@given(st.data())
@settings(max_examples=200, suppress_health_check=list(HealthCheck))
def test_whatever_stands_in_a_real_record(shared_data: Path, data: st.DataObject) -> None:
    record = data.draw(mutated(shared_data))
    findings = Findings()
    entry = read_service(record, FEED, findings)
    if entry is None:
        assert sum(each.count for each in findings.refused()) == 1
        return
    assert not findings.refused()
    must_be_valid(entry)
    facets_of(entry.service)


def test_the_records_themselves_are_read(shared_data: Path) -> None:
    for record in real_records(shared_data):
        entry = read_service(record, FEED, Findings())
        assert entry is not None
        must_be_valid(entry)


def must_be_valid(entry: Entry) -> None:
    """Every value of the type that it is said to have, and within what the screens can show."""
    packed = msgspec.json.encode(entry)
    assert msgspec.json.decode(packed, type=Entry) == entry
    service = entry.service
    for text in texts_of(entry):
        assert len(text) <= MAX_LENGTH
        assert re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text) is None
        assert text == text.strip()
    assert service.name
    assert "\n" not in service.name + service.organization
    assert service.url is None or web_link(service.url) == service.url
    assert service.email is None or re.fullmatch(r"[^@\s]+@[^@\s]+\.[A-Za-z]+", service.email)
    assert all(
        0 < age < OLDEST for age in (service.minimum_age, service.maximum_age) if age is not None
    )
    assert all(re.fullmatch(r"[a-z]{2,3}", code) for code in service.languages)
    assert len(service.phones) <= MAX_PHONES
    assert all(re.fullmatch(r"\+?[0-9]+(?: [0-9]+)*", phone.number) for phone in service.phones)
    assert all(re.fullmatch(r"[0-9]*", phone.extension) for phone in service.phones)
    assert len(service.locations) <= 2 * MAX_LOCATIONS
    assert len(service.areas) <= MAX_AREAS
    assert len(entry.category_names) <= MAX_CATEGORIES
    assert len(service.required_documents) <= MAX_RULES
    for place in service.locations:
        assert (place.latitude is None) is (place.longitude is None)
        assert isfinite(place.latitude or 0)
        assert re.fullmatch(r"(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})?", place.postcode)
        must_be_valid_hours(place.schedules)
    must_be_valid_hours(service.schedules)


def must_be_valid_hours(schedules: tuple[Schedule, ...]) -> None:
    assert len(schedules) <= MAX_SCHEDULES
    for each in schedules:
        assert 1 <= each.interval <= MAX_INTERVAL
        assert each.count is None or 1 <= each.count <= MAX_COUNT
        assert all(re.fullmatch(r"(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)", day) for day in each.days)
        assert all(1 <= abs(day) <= 31 for day in each.month_days)


def texts_of(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield str(node)
    elif isinstance(node, tuple):
        for item in node:
            yield from texts_of(item)
    elif isinstance(node, msgspec.Struct):
        for name in node.__struct_fields__:
            yield from texts_of(getattr(node, name))
