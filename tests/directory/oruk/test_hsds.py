"""Plain HSDS 3.0, as its own worked examples have it."""

import json
from pathlib import Path

import pytest

from kiosk.directory.oruk.findings import Findings
from kiosk.directory.oruk.service import Origin, read_service
from kiosk.directory.records import Attending, Entry, Frequency, LocationType, PhoneType
from kiosk.directory.search.facets import facets_of
from kiosk.directory.search.request import AgeBand, Filter

FEED = Origin(feed="https://feed.example")


def read(path: Path) -> list[Entry]:
    document = json.loads(path.read_bytes())
    records = document.get("contents") or document.get("services") or [document]
    entries = [read_service(record, FEED, Findings()) for record in records]
    return [entry for entry in entries if entry is not None]


@pytest.fixture
def examples(shared_data: Path) -> Path:
    return shared_data / "directory" / "hsds-3.0-examples"


def test_the_fullest_example_gives_everything_that_the_page_shows(examples: Path) -> None:
    (entry,) = read(examples / "service_full.json")
    service = entry.service
    assert service.name == "Community Counselling"
    assert service.organization == "Example Organization Inc."
    assert service.organization_id == "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610"
    assert service.eligibility.startswith(
        "This service is intended for all people aged 12 and over"
    )
    assert service.application_process.startswith("If you are an NHS patient please ask your GP")
    assert service.interpretation_services == (
        "Interpretation services are available in Urdu, Polish, and Slovak"
    )
    (document,) = service.required_documents
    assert document.startswith("Any official identification document (Passport")
    assert service.fees.startswith("Non-NHS patients are expected to pay")
    assert service.is_free is False
    assert (service.minimum_age, service.maximum_age) == (12, 100)
    assert service.languages == ("ur",)
    assert service.attending == (Attending.IN_PERSON, Attending.ONLINE)
    (phone,) = service.phones
    assert (phone.number, phone.extension, phone.type) == ("01234 234567", "100", PhoneType.VOICE)
    assert service.schedules[0].frequency is Frequency.WEEKLY
    assert service.schedules[0].closed_on_holidays
    (place,) = service.locations
    assert (place.name, place.location_type) == ("MyCity Civic Center", LocationType.PHYSICAL)
    assert place.transportation.startswith("MyCity Civic Center is serviced by the number 1 Bus")
    assert place.address_lines == ("1-30 Main Street", "MyVillage", "MyCity", "MyRegion", "MyState")
    assert len(place.accessibility) == 2


def test_what_the_fullest_example_is_filtered_by(examples: Path) -> None:
    (entry,) = read(examples / "service_full.json")
    facets = facets_of(entry.service)
    assert facets.filters == {
        *(Filter.WHEELCHAIR, Filter.HEARING_LOOP, Filter.ONLINE),
        Filter.EVENINGS,
    }
    assert facets.ages == set(AgeBand)
    assert facets.languages == {"ur"}


def test_a_list_of_services(examples: Path) -> None:
    (entry,) = read(examples / "service_list.json")
    assert entry.service.name == "Community Counselling"
    assert entry.service.organization == "Example Organization Inc."


def test_the_example_of_schedules(examples: Path) -> None:
    (entry,) = read(examples / "field-guidance" / "schedules" / "services.json")
    morning, afternoon, monthly = entry.service.schedules
    assert morning.days == afternoon.days == ("MO", "TU", "WE", "TH")
    assert (monthly.frequency, monthly.days) == (Frequency.MONTHLY, ("1SA",))
    assert str(monthly.until) == "2020-11-07"


def test_the_example_of_attributes(examples: Path) -> None:
    kittens, *others = read(examples / "field-guidance" / "attributes" / "service.json")
    assert [name for _, name in kittens.category_names] == ["stress", "WORKPLACE"]
    assert all(entry.category_names for entry in others)


def test_the_example_of_metadata(examples: Path) -> None:
    (entry,) = read(examples / "field-guidance" / "metadata" / "service.json")
    assert entry.service.name
