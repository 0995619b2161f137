"""Every oddity that real feeds and the official mocks were seen to have: cleaned, counted, never a crash."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from kiosk.directory.opening.hours import OpeningKind, opening
from kiosk.directory.oruk.findings import Findings, Refusal, Repair
from kiosk.directory.oruk.service import Origin, read_service
from kiosk.directory.records import Attending, Location, LocationType, PhoneType, Service, Status
from tests.directory.conftest import Raw

Make = Callable[..., Raw]
FEED = Origin(feed="https://feed.example")
Counted = dict[Repair, int]


def read(record: Raw) -> tuple[Service, Counted]:
    findings = Findings()
    entry = read_service(record, FEED, findings)
    assert entry is not None
    return entry.service, {each.kind: each.count for each in findings.repaired()}


HALL = {"name": "Hall", "addresses": [{"address_1": "1 High Street"}]}
NINE_TO_FIVE = {"opens_at": "09:00", "closes_at": "17:00"}


@pytest.mark.parametrize(
    ("oddity", "more", "field", "expected", "counted"),
    [
        (
            "HTML in descriptions",
            {"description": "<h1>About</h1>\n<p>Tea &amp;&nbsp;cake.</p>"},
            "description",
            "About\n\nTea & cake.",
            {Repair.HTML: 1},
        ),
        ("-1 for no age", {"minimum_age": -1, "maximum_age": -1}, "minimum_age", None, {Repair.AGE: 1}),
        ("an age as text", {"minimum_age": "18"}, "minimum_age", 18, {}),
        ("an age as a float", {"maximum_age": 25.0}, "maximum_age", 25, {}),
        (
            "a moment without a zone",
            {"last_modified": "2025-09-02T12:06:15.654"},
            "last_modified",
            date(2025, 9, 2),
            {},
        ),
        ("a camelCase twin", {"lastModified": "2025-09-02"}, "last_modified", date(2025, 9, 2), {}),
        ("vendor keys", {"pc_metadata": {"a": [1]}, "pc_targetAudience": [{"id": "x"}]}, "fees", "", {}),
        ("a placeholder address", {"url": "http://www.example.com"}, "url", None, {Repair.LINK: 1}),
        ("a placeholder e-mail", {"email": "x@example.com"}, "email", None, {Repair.EMAIL: 1}),
        (
            "the organisation's page, as 1.0 has it",
            {"organization": {"name": "C", "url": "https://c.org.uk"}},
            "url",
            "https://c.org.uk",
            {},
        ),
        (
            "the organisation's page, as 3.0 has it",
            {"organization": {"name": "C", "website": "https://c.org.uk"}},
            "url",
            "https://c.org.uk",
            {},
        ),
        (
            "no name of the organisation",
            {"organization": {"id": 7, "name": None}},
            "organization_id",
            "7",
            {Repair.NO_ORGANIZATION: 1},
        ),
        ("the organisation by id alone", {"organization_id": "o7"}, "organization_id", "o", {}),
        ("no place", {"service_at_locations": None}, "locations", (), {}),
        (
            "a place without a postcode",
            {"service_at_locations": [{"location": HALL}]},
            "locations",
            (Location(name="Hall", address_lines=("1 High Street",)),),
            {},
        ),
        (
            "a postcode that is none",
            {"locations": [{"name": "Hall", "addresses": [{"postal_code": "ABC 1234"}]}]},
            "locations",
            (Location(name="Hall"),),
            {Repair.POSTCODE: 1},
        ),
        (
            "an unknown kind of place",
            {"locations": [{"name": "Hall", "location_type": "Community"}]},
            "locations",
            (Location(name="Hall"),),
            {},
        ),
        (
            "a place that is none",
            {"locations": [{"name": "Zoom", "location_type": "virtual"}]},
            "locations",
            (Location(name="Zoom", location_type=LocationType.VIRTUAL),),
            {},
        ),
        ("an unknown status", {"status": "live"}, "status", Status.ACTIVE, {Repair.STATUS: 1}),
        ("an unknown language", {"languages": [{"name": "Elvish"}]}, "languages", (), {Repair.LANGUAGE: 1}),
        ("a language as text", {"languages": ["Polish"]}, "languages", ("pl",), {}),
        (
            "the language on the phone, as 1.0 has it",
            {"phones": [{"number": "0117 496 0111", "language": "Urdu"}]},
            "languages",
            ("ur",),
            {},
        ),
        ("how to attend, as 1.0 has it", {"attending_type": "home visit"}, "attending", (Attending.HOME_VISIT,), {}),
        ("a price as text", {"cost_options": [{"amount": "3.50", "option": "a visit"}]}, "is_free", False, {}),
        (
            "who it is for, as 1.0 has it",
            {"eligibilitys": [{"eligibility": "Over 50s"}, {"eligibility": "Carers"}]},
            "eligibility",
            "Over 50s\nCarers",
            {},
        ),
        ("the area, as 1.0 has it", {"service_areas": [{"service_area": "Bristol"}]}, "areas", ("Bristol",), {}),
        ("a list for a text", {"name": "Club", "description": ["a"]}, "description", "", {}),
        ("an object for a list", {"service_areas": {"name": "Bristol"}}, "areas", ("Bristol",), {}),
    ],
)  # fmt: skip
def test_it_is_cleaned_and_counted(
    raw: Make, oddity: str, more: Raw, field: str, expected: object, counted: Counted
) -> None:
    service, repairs = read({**raw("Club"), **more})
    assert getattr(service, field) == expected, oddity
    assert repairs == counted


@pytest.mark.parametrize(
    ("oddity", "phones", "expected", "counted"),
    [
        ("without an id", [{"number": "0117 496 0111"}], [("0117 496 0111", "")], {}),
        (
            "with words in the number",
            [{"number": "Youth line: 0117 496 0111"}],
            [("0117 496 0111", "Youth line")],
            {Repair.PHONE_WORDS: 1},
        ),
        ("as a number", [{"number": 1174960111}], [], {Repair.PHONE_UNUSABLE: 1}),
        ("with quotes", [{"number": '"+44 1174 960111"'}], [("01174 960111", "")], {}),
        ("two in one", [{"number": "0117 496 0111 / 0117 496 0222"}],
         [("0117 496 0111", ""), ("0117 496 0222", "")], {}),
        ("a fax", [{"number": "0117 496 0111", "type": "fax"}], [], {}),
        ("a fax by its words", [{"number": "Fax: 0117 496 0111"}], [], {}),
        ("nothing", [{"number": None}, None, {}], [], {}),
    ],
)  # fmt: skip
def test_phones(
    raw: Make, oddity: str, phones: object, expected: list[tuple[str, str]], counted: Counted
) -> None:
    contact = {"id": None, "phones": phones}
    service, repairs = read(raw("Club", phones=None, contacts=[contact]))
    assert [(each.number, each.description) for each in service.phones] == expected, oddity
    assert repairs == counted


@pytest.mark.parametrize(
    ("more", "kind", "extension"),
    [
        ({}, PhoneType.VOICE, ""),
        ({"type": "cell", "extension": 12}, PhoneType.VOICE, "12"),
        ({"type": "text"}, PhoneType.TEXT, ""),
        ({"type": "textphone"}, PhoneType.TEXTPHONE, ""),
        ({"description": "Minicom"}, PhoneType.TEXTPHONE, ""),
        ({"description": "Text us", "extension": "ext. 7"}, PhoneType.TEXT, "7"),
    ],
)
def test_what_a_number_is_for(raw: Make, more: Raw, kind: PhoneType, extension: str) -> None:
    (phone,) = read(raw("Club", phones=[{"number": "0117 496 0111", **more}]))[0].phones
    assert (phone.type, phone.extension) == (kind, extension)


@pytest.mark.parametrize("status", ["inactive", "defunct"])
def test_a_service_that_is_gone(raw: Make, status: str) -> None:
    findings = Findings()
    assert read_service(raw("Club", status=status), FEED, findings) is None
    assert [each.kind for each in findings.refused()] == [Refusal.NOT_RUNNING]


class TestHours:
    MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("more", "days", "counted"),
        [
            ({"byday": "Monday"}, ("MO",), {Repair.DAY: 1}),
            ({"weekday": "Wednesday"}, ("WE",), {Repair.DAY: 1}),
            ({"byday": "MO, WE"}, ("MO", "WE"), {}),
            ({"byday": "1SA"}, ("1SA",), {}),
            ({"byday": "Sometimes"}, (), {Repair.DAY: 1}),
        ],
    )
    def test_days(self, raw: Make, more: Raw, days: tuple[str, ...], counted: Counted) -> None:
        service, repairs = read(raw("Club", schedules=[{**NINE_TO_FIVE, **more}]))
        assert service.schedules[0].days == days
        assert repairs == counted

    def test_a_numbered_day_without_a_frequency_is_one_of_the_month(self, raw: Make) -> None:
        service, _ = read(raw("Club", schedules=[{**NINE_TO_FIVE, "byday": "1SA"}]))
        found = opening(service.schedules, self.MONDAY)
        assert found.opens is not None
        assert found.opens.date() == date(2026, 12, 5)

    def test_round_the_clock(self, raw: Make) -> None:
        hours = {"byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00", "closes_at": "23:59"}
        service, _ = read(raw("Club", schedules=[{**hours, "freq": "WEEKLY"}]))
        assert opening(service.schedules, self.MONDAY).kind is OpeningKind.ALWAYS

    def test_hours_that_are_over_are_not_known(self, raw: Make) -> None:
        hours = {**NINE_TO_FIVE, "byday": "MO", "freq": "WEEKLY", "valid_to": "2024-01-01"}
        service, _ = read(raw("Club", schedules=[hours]))
        assert opening(service.schedules, self.MONDAY).kind is OpeningKind.UNKNOWN

    def test_numbers_as_text_and_the_other_way_round(self, raw: Make) -> None:
        hours = {
            **NINE_TO_FIVE,
            "byday": ["MO"],
            "freq": "weekly",
            "interval": "2",
            "count": 3.0,
            "dtstart": "2026-11-23T00:00:00",
        }
        (schedule,) = read(raw("Club", schedules=hours))[0].schedules
        assert (schedule.interval, schedule.count) == (2, 3)
        assert schedule.starts_on == date(2026, 11, 23)
        assert (schedule.opens_at, schedule.closes_at) == (time(9), time(17))

    def test_what_cannot_be_read_is_counted(self, raw: Make) -> None:
        hours = {"opens_at": "nine", "closes_at": "17:00", "byday": "MO", "dtstart": "soon"}
        service, repairs = read(raw("Club", schedules=[hours]))
        assert opening(service.schedules, self.MONDAY).kind is OpeningKind.UNKNOWN
        assert repairs == {Repair.TIME: 1, Repair.DATE: 1}
