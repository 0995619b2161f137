"""What the standard does not ask and residents need: one case a rule, and none of them without cause."""

import pytest

from kiosk.directory.check.fault import Level
from tests.directory.check.looking import a_service, a_uuid, changed, looked_at, rules

PLACE = {
    "id": a_uuid(1),
    "location": {"id": a_uuid(2), "location_type": "physical", "name": "The hall"},
}


def at_place(**changes: object) -> list[object]:
    return [{**PLACE, "location": {**PLACE["location"], **changes}}]  # type: ignore[dict-item]


def phone(number: str) -> list[object]:
    return [{"id": a_uuid(1), "phones": [{"id": a_uuid(2), "number": number}]}]


def address(postcode: str) -> list[object]:
    return [
        {
            "id": a_uuid(3),
            "address_1": "1 High Street",
            "city": "Bristol",
            "state_province": "Bristol",
            "postal_code": postcode,
            "country": "GB",
            "address_type": "physical",
        }
    ]


def schedule(**fields: object) -> list[object]:
    return [{"id": a_uuid(4), **fields}]


CASES: list[tuple[str, dict[str, object], Level]] = [
    ("no contact", {"contacts": None, "email": None, "url": None}, Level.SHOULD),
    ("no phone", {"contacts": None}, Level.MAY),
    ("phone cannot be dialled", {"contacts": phone("ask inside")}, Level.SHOULD),
    ("phone cannot be dialled", {"contacts": phone("496 000 00")}, Level.SHOULD),
    ("words in a phone number", {"contacts": phone("Youth line: 0117 496 0000")}, Level.MAY),
    ("placeholder link", {"url": "http://www.example.com"}, Level.SHOULD),
    ("placeholder e-mail", {"email": "email@example.com"}, Level.SHOULD),
    ("html", {"description": "<h1>About us</h1>&nbsp;We cook."}, Level.SHOULD),
    ("age impossible", {"minimum_age": -1}, Level.SHOULD),
    ("ages swapped", {"minimum_age": 65, "maximum_age": 18}, Level.SHOULD),
    ("no description", {"description": None}, Level.SHOULD),
    ("long name", {"name": "Lunch " * 30}, Level.MAY),
    ("no name", {"name": " "}, Level.MUST),
    ("no category", {"attributes": None}, Level.MAY),
    (
        "stale",
        {"assured_date": "2025-04-01", "last_modified": "2024-01-01T00:00:00Z"},
        Level.SHOULD,
    ),
    ("never checked", {"assured_date": None, "last_modified": None}, Level.MAY),
    ("date in the future", {"assured_date": "2031-01-01"}, Level.SHOULD),
    ("no times", {"schedules": None}, Level.MAY),
    ("times expired", {"schedules": schedule(byday="MO", valid_to="2026-05-02")}, Level.SHOULD),
    (
        "some times expired",
        {"schedules": [*schedule(byday="MO", valid_to="2026-05-02"), *schedule(byday="TU")]},
        Level.MAY,
    ),
    ("times without days", {"schedules": schedule(opens_at="09:00")}, Level.SHOULD),
    ("days not understood", {"schedules": schedule(byday="Monday")}, Level.SHOULD),
    (
        "price expired",
        {"cost_options": [{"id": a_uuid(5), "valid_to": "2022-12-31"}]},
        Level.MAY,
    ),
    ("no place", {"service_at_locations": None}, Level.SHOULD),
    ("place without postcode", {"service_at_locations": at_place()}, Level.SHOULD),
    (
        "postcode not understood",
        {"service_at_locations": at_place(addresses=address("ABC 1234"))},
        Level.SHOULD,
    ),
    (
        "position impossible",
        {"service_at_locations": at_place(latitude=-2.58, longitude=51.45)},
        Level.SHOULD,
    ),
    ("half a position", {"service_at_locations": at_place(latitude=51.4)}, Level.SHOULD),
    ("unknown field", {"pc_metadata": {"x": 1}}, Level.MAY),
    ("field in another spelling", {"lastModified": "2026-01-01"}, Level.SHOULD),
]


@pytest.mark.parametrize(("rule", "changes", "level"), CASES)
def test_each_oddity_is_named(rule: str, changes: dict[str, object], level: Level) -> None:
    found = rules(looked_at(changed(changes)))[rule]
    assert found.fault.level is level
    assert found.ids == (a_uuid(1),)
    assert all(
        words.endswith(".") for words in (found.fault.problem, found.fault.why, found.fault.remedy)
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"service_at_locations": None, "service_areas": [{"id": a_uuid(6), "name": "Bristol"}]},
        {
            "service_at_locations": [
                {**PLACE, "location": {"id": a_uuid(2), "location_type": "virtual"}}
            ]
        },
        {"schedules": schedule(byday="1SA,-1FR", opens_at="09:00", valid_to="2026-05-03")},
        {"schedules": schedule(description="Weekdays", opens_at="09:00")},
        {"minimum_age": 0, "maximum_age": 120},
        {"contacts": phone("116 123")},
        {"contacts": None, "phones": [{"id": a_uuid(8), "number": "0800 1111"}]},
        {"assured_date": "2025-06-01", "last_modified": None},
    ],
)
def test_what_is_well_is_left_in_peace(changes: dict[str, object]) -> None:
    assert looked_at(changed(changes)).faults == ()


def test_no_contact_is_not_said_again_as_no_phone() -> None:
    found = rules(looked_at(a_service(contacts=None, email=None, url=None)))
    assert "no phone" not in found
