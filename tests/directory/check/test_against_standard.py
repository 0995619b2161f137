"""Faults against the standard, in words: one test a kind of rule."""

import pytest

from kiosk.directory.check.fault import Level
from kiosk.directory.check.tables import Standard
from tests.directory.check.looking import ROOT, a_service, a_uuid, changed, looked_at, rules, told


def test_a_faultless_service_has_nothing_said_against_it() -> None:
    report = looked_at(a_service())
    assert report.faults == ()
    assert (report.listed, report.looked_at, report.announced) == (1, 1, 1)
    assert report.standard is Standard.ORUK_3_0


def test_what_is_missing_is_named_with_what_it_is_for() -> None:
    report = looked_at(a_service(name=None))
    (found,) = report.faults
    assert found.fault.level is Level.MUST
    assert found.fault.problem == "The name of a service is missing."
    assert "reads first" in found.fault.why
    assert "the name that people here know" in found.fault.remedy
    assert found.ids == (a_uuid(1),)


def test_a_place_deep_inside_is_said_in_words() -> None:
    report = looked_at(a_service(schedules=[{"id": a_uuid(3), "opens_at": 9, "byday": "MO"}]))
    (found,) = report.faults
    assert found.fault.problem == (
        "The opening time of a schedule is a number where the standard has text."
    )
    assert found.fault.path == "schedules[].opens_at"
    assert found.example == "9"


@pytest.mark.parametrize(
    ("changes", "rule", "path", "level"),
    [
        ({"id": "17"}, "uuid", "id", Level.MUST),
        ({"email": "nobody"}, "email", "email", Level.MUST),
        ({"url": "lunch.org.uk"}, "web address", "url", Level.MUST),
        ({"url": "https://"}, "web address", "url", Level.MUST),
        ({"last_modified": "2026-03-01T09:30:00"}, "moment", "last_modified", Level.MUST),
        ({"last_modified": "1 March 2026"}, "moment", "last_modified", Level.MUST),
        ({"assured_date": "01/03/2026"}, "day", "assured_date", Level.SHOULD),
        ({"status": "open"}, "word", "status", Level.MUST),
        ({"minimum_age": "18"}, "kind", "minimum_age", Level.MUST),
        ({"contacts": {}}, "kind", "contacts[]", Level.MUST),
        ({"description": 3}, "kind", "description", Level.MUST),
        ({"fees": ""}, "no fault", "", Level.MAY),
        ({"alert": "", "url": ""}, "empty", "url", Level.MAY),
    ],
)
def test_each_kind_of_fault_has_its_level(
    changes: dict[str, object], rule: str, path: str, level: Level
) -> None:
    found = rules(looked_at(changed(changes)))
    if rule == "no fault":
        assert rule not in found
        return
    assert (found[rule].fault.path, found[rule].fault.level) == (path, level)
    assert found[rule].fault.remedy.endswith(".")


def test_a_moment_without_a_zone_is_called_that() -> None:
    report = looked_at(a_service(last_modified="2026-03-01T09:30:00.123"))
    assert "is without a time zone" in rules(report)["moment"].fault.problem


def test_nothing_where_something_is_demanded_is_as_bad_as_missing() -> None:
    service = a_service()
    service["status"] = None
    service["email"] = None
    found = {each.fault.path: each.fault for each in looked_at(service).faults}
    assert (found["status"].rule, found["status"].level) == ("empty", Level.MUST)
    assert (found["email"].rule, found["email"].level) == ("empty", Level.MAY)


def test_what_the_standard_borrows_is_only_advised() -> None:
    contacts = [{"id": a_uuid(5), "phones": [{"number": "0117 496 0000"}]}]
    found = rules(looked_at(a_service(contacts=contacts)))["missing"]
    assert found.fault.path == "contacts[].phones[].id"
    assert found.fault.level is Level.SHOULD


def test_an_entry_that_is_no_object_is_said() -> None:
    report = looked_at(a_service(), "not a record")
    assert ("kind", "") in told(report)
    assert "A service is text where the standard has an object." in {
        each.fault.problem for each in report.faults
    }


def test_one_of_a_list_that_is_no_object_is_called_what_it_should_be() -> None:
    (found,) = looked_at(a_service(schedules=["9 to 5"], service_areas=[])).of(Level.MUST)
    assert found.fault.problem == "A schedule is text where the standard has an object."
    assert found.fault.path == "schedules[]"


def test_the_first_page_is_checked_too() -> None:
    report = looked_at(a_service(), root={**ROOT, "openapi_url": "here"})
    assert told(report) == {("web address", "openapi_url")}


def test_a_record_nested_without_end_is_said_and_survived() -> None:
    term: dict[str, object] = {"id": a_uuid(4), "name": "x", "description": "x"}
    for _ in range(400):
        detail = {"id": a_uuid(4), "name": "x", "description": "x", "taxonomy_terms": [term]}
        term = {"id": a_uuid(4), "name": "x", "description": "x", "taxonomy_detail": detail}
    attributes = [{"id": a_uuid(3), "taxonomy_term": term}]
    report = looked_at(a_service(attributes=attributes))
    assert "nesting" in rules(report)


def test_the_same_fault_is_told_once_with_the_first_five() -> None:
    services = [a_service(number, name=None) for number in range(9)]
    (found,) = looked_at(*services).faults
    assert found.entries == 9
    assert found.ids == tuple(a_uuid(number) for number in range(5))


def test_version_1_has_rules_of_its_own() -> None:
    report = looked_at(
        {"id": "1", "name": "Lunch", "regular_schedules": [{"id": "2"}]}, root={"version": "1.0"}
    )
    assert report.standard is Standard.ORUK_1_0
    assert {("missing", "organization"), ("missing", "regular_schedules[].weekday")} <= told(report)
