from collections.abc import Callable
from datetime import date, time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.feed.page import is_minimal, read_page
from kiosk.directory.oruk.findings import Findings, Refusal, Repair
from kiosk.directory.oruk.service import Origin, read_service
from kiosk.directory.records import Entry, Frequency, Service, Status
from tests.directory.conftest import Raw

Make = Callable[..., Raw]
FEED = Origin(feed="https://feed.example")


def read(record: object) -> tuple[Service, dict[Repair, int]]:
    findings = Findings()
    entry = read_service(record, FEED, findings)
    assert entry is not None
    return entry.service, {each.kind: each.count for each in findings.repaired()}


def refused(record: object) -> Refusal:
    findings = Findings()
    assert read_service(record, FEED, findings) is None
    (one,) = findings.refused()
    assert one.count == 1
    return one.kind


class TestRefused:
    @pytest.mark.parametrize("record", [None, 3, "text", [], True])
    def test_no_record(self, record: object) -> None:
        assert refused(record) is Refusal.NOT_A_RECORD

    @pytest.mark.parametrize("service_id", [None, "", " ", [], {}, True, "a\nb", "x" * 101])
    def test_no_id(self, raw: Make, service_id: object) -> None:
        assert refused(raw("Club", id=service_id)) is Refusal.NO_ID

    @pytest.mark.parametrize("name", [None, "", " ", [], "<p>&nbsp;</p>"])
    def test_no_name(self, raw: Make, name: object) -> None:
        assert refused({**raw("Club"), "name": name}) is Refusal.NO_NAME

    @pytest.mark.parametrize("status", ["inactive", "defunct", "Inactive", " DEFUNCT "])
    def test_not_running(self, raw: Make, status: str) -> None:
        assert refused(raw("Club", status=status)) is Refusal.NOT_RUNNING


class TestRepaired:
    def test_a_faultless_record_needs_nothing(self, raw: Make) -> None:
        assert read(raw("Club"))[1] == {}

    def test_a_whole_number_for_an_id(self, raw: Make) -> None:
        service, repairs = read(raw("Club", id=12))
        assert service.id.endswith("-12")
        assert repairs == {Repair.ID_TYPE: 1, Repair.ID_NOT_UUID: 1}

    def test_the_same_plain_id_of_two_feeds_is_two_services(self, raw: Make) -> None:
        one = read_service(raw("Club", id="7"), Origin(feed="https://a"), Findings())
        two = read_service(raw("Club", id="7"), Origin(feed="https://b"), Findings())
        assert one is not None
        assert two is not None
        assert one.service.id != two.service.id

    @pytest.mark.parametrize(
        ("said", "status", "odd"),
        [
            ("temporarily closed", Status.TEMPORARILY_CLOSED, False),
            ("temporarily_closed", Status.TEMPORARILY_CLOSED, False),
            ("ACTIVE", Status.ACTIVE, False),
            (None, Status.ACTIVE, False),
            ("published", Status.ACTIVE, True),
        ],
    )
    def test_status(self, raw: Make, said: object, status: Status, odd: bool) -> None:
        service, repairs = read(raw("Club", status=said))
        assert service.status is status
        assert (Repair.STATUS in repairs) is odd

    @pytest.mark.parametrize(
        ("low", "high", "expected"),
        [
            (-1, -1, (None, None)),
            (18, None, (18, None)),
            ("18", "25", (18, 25)),
            (16.0, 120, (16, None)),
            (0, 0, (None, None)),
            (60, 18, (None, None)),
            ("old", [], (None, None)),
        ],
    )
    def test_ages(
        self, raw: Make, low: object, high: object, expected: tuple[int | None, int | None]
    ) -> None:
        service, _ = read(raw("Club", minimum_age=low, maximum_age=high))
        assert (service.minimum_age, service.maximum_age) == expected

    @pytest.mark.parametrize(
        ("url", "expected"),
        [
            ("https://club.org.uk/a?b=c", "https://club.org.uk/a?b=c"),
            ("www.club.org.uk", "http://www.club.org.uk"),
            ("http://www.example.com", None),
            ("https://example.org/x", None),
            ("https://sub.example.net", None),
            ("javascript:alert(1)", None),
            ("https://user:pass@club.org.uk", None),
            ("https://club.invalid", None),
            ("see our page", None),
            (7, None),
        ],
    )
    def test_links(self, raw: Make, url: object, expected: str | None) -> None:
        assert read(raw("Club", url=url))[0].url == expected

    @pytest.mark.parametrize(("key"), ["website", "url"])
    def test_the_page_of_the_organisation_stands_in(self, raw: Make, key: str) -> None:
        organization = {"name": "Council", key: "https://council.gov.uk"}
        assert read(raw("Club", organization=organization))[0].url == "https://council.gov.uk"

    @pytest.mark.parametrize(
        ("email", "expected"),
        [
            ("a@club.org.uk", "a@club.org.uk"),
            ("mailto:a@club.org.uk", "a@club.org.uk"),
            ("Unknown-1@noemail.invalid", None),
            ("a@example.com", None),
            ("email-example_com", None),
            (None, None),
        ],
    )
    def test_emails(self, raw: Make, email: object, expected: str | None) -> None:
        assert read(raw("Club", email=email))[0].email == expected

    @pytest.mark.parametrize("organization", [None, {}, {"name": None}, [], "Council"])
    def test_no_organisation(self, raw: Make, organization: object) -> None:
        service, repairs = read(raw("Club", organization=organization))
        assert service.organization == ""
        assert repairs == {Repair.NO_ORGANIZATION: 1}

    @pytest.mark.parametrize(
        ("said", "expected"),
        [
            ("2025-09-02T12:06:15.654", date(2025, 9, 2)),
            ("2025-09-02T12:06:15Z", date(2025, 9, 2)),
            ("2025-09-02", date(2025, 9, 2)),
            ("02/09/2025", date(2025, 9, 2)),
            ("2025-13-40", None),
            ("yesterday", None),
            (20250902, None),
        ],
    )
    def test_dates(self, raw: Make, said: object, expected: date | None) -> None:
        assert read(raw("Club", last_modified=said))[0].last_modified == expected

    def test_the_later_of_changed_and_assured_is_shown(self, raw: Make) -> None:
        record = raw("Club", last_modified="2020-01-01", assured_date="2024-05-06")
        service, _ = read(record)
        assert service.last_modified == date(2024, 5, 6)
        assert service.assured

    def test_phones_of_contacts_count(self, raw: Make) -> None:
        record = raw("Club", phones=None, contacts=[{"phones": [{"number": "0151 496 0009"}]}])
        assert [phone.number for phone in read(record)[0].phones] == ["0151 496 0009"]

    def test_the_same_number_once(self, raw: Make) -> None:
        phones = [{"number": "0151 496 0009"}, {"number": "+44 151 4960009"}]
        assert len(read(raw("Club", phones=phones))[0].phones) == 1

    def test_a_phone_that_is_none(self, raw: Make) -> None:
        service, repairs = read(raw("Club", phones=[{"number": "ask us"}]))
        assert service.phones == ()
        assert repairs == {Repair.PHONE_UNUSABLE: 1}

    @pytest.mark.parametrize(
        ("latitude", "longitude", "expected"),
        [
            (53.4, -2.9, (53.4, -2.9)),
            ("53.4", "-2.9", (53.4, -2.9)),
            (-2.9, 53.4, (53.4, -2.9)),
            (0, 0, None),
            (100, 101, None),
            ("north", 3, None),
            (None, None, None),
            (float("nan"), 1.0, None),
            (10**400, 1, None),
        ],
    )
    def test_positions(
        self,
        raw: Make,
        latitude: object,
        longitude: object,
        expected: tuple[float, float] | None,
    ) -> None:
        place = {"name": "Hall", "latitude": latitude, "longitude": longitude}
        service, _ = read(raw("Club", service_at_locations=[{"location": place}]))
        point = service.locations[0].point
        assert (point and (point.latitude, point.longitude)) == expected

    def test_an_address_never_names_a_person(self, raw: Make) -> None:
        address = {"attention": "A. Person", "address_1": "1 High Street", "city": "Town"}
        place = {"addresses": [{**address, "region": "TOWN", "postal_code": "l1 8jq"}]}
        service, _ = read(raw("Club", service_at_locations=[{"location": place}]))
        assert service.locations[0].address_lines == ("1 High Street", "Town")
        assert service.locations[0].postcode == "L1 8JQ"

    def test_where_people_go_and_not_where_letters_go(self, raw: Make) -> None:
        letters = {"address_1": "PO Box 1", "address_type": "postal"}
        door = {"address_1": "1 High Street", "address_type": "physical"}
        record = raw("Club", locations=[{"addresses": [letters, door]}])
        assert read(record)[0].locations[0].address_lines == ("1 High Street",)

    def test_costs_where_there_are_no_words_for_them(self, raw: Make) -> None:
        costs = [{"option": "Adults", "amount": 4.5, "amount_description": "a session"}]
        assert read(raw("Club", cost_options=costs))[0].fees == "Adults, £4.5, a session"

    def test_a_category_without_an_id_is_known_by_its_name(self, raw: Make) -> None:
        record = raw("Club", attributes=[{"taxonomy_term": {"name": "Food & meals"}}])
        assert read(record)[0].categories == ("food-meals",)


class TestSchedules:
    @pytest.mark.parametrize(
        ("raw_schedule", "days"),
        [
            ({"byday": "MO,TU"}, ("MO", "TU")),
            ({"byday": "Monday, Tuesday"}, ("MO", "TU")),
            ({"byday": ["MO", "TU"]}, ("MO", "TU")),
            ({"weekday": "Monday"}, ("MO",)),
            ({"weekday": "monday"}, ("MO",)),
            ({"byday": "Mon and Tues"}, ("MO", "TU")),
            ({"byday": "1SA", "freq": "MONTHLY"}, ("1SA",)),
            ({"byday": "-1FR", "freq": "MONTHLY"}, ("-1FR",)),
            ({"byday": "every day"}, ("MO", "TU", "WE", "TH", "FR", "SA", "SU")),
            ({"freq": "DAILY"}, ("MO", "TU", "WE", "TH", "FR", "SA", "SU")),
            ({"byday": "someday,9MO,XX"}, ()),
        ],
    )
    def test_days(self, raw: Make, raw_schedule: Raw, days: tuple[str, ...]) -> None:
        hours = {"opens_at": "09:00", "closes_at": "17:00", **raw_schedule}
        (schedule,) = read(raw("Club", schedules=[hours]))[0].schedules
        assert schedule.days == days
        assert (schedule.frequency is Frequency.WEEKLY) == (bool(days) and days[0][0].isalpha())

    @pytest.mark.parametrize(
        ("said", "expected"),
        [
            ("09:00", time(9)),
            ("9:00", time(9)),
            ("09:00:00Z", time(9)),
            ("09:00+01:00", time(9)),
            ("2020-01-01T09:00:00Z", time(9)),
            ("9am", time(9)),
            ("9.30 pm", time(21, 30)),
            ("12am", time(0)),
            ("12 p.m.", time(12)),
            ("24:00", time(23, 59)),
            ("25:00", None),
            ("9", None),
            ("noon", None),
            (900, None),
            ("", None),
        ],
    )
    def test_times(self, raw: Make, said: object, expected: time | None) -> None:
        hours = {"opens_at": said, "description": "x", "byday": "MO"}
        (schedule,) = read(raw("Club", schedules=[hours]))[0].schedules
        assert schedule.opens_at == expected

    def test_hours_of_the_one_place_are_hours_of_the_service(self, raw: Make) -> None:
        hours = {"opens_at": "09:00", "closes_at": "17:00", "byday": "MO"}
        one = {"location": {"name": "Hall"}, "schedules": [hours]}
        other = {"location": {"name": "Baths", "schedules": [hours]}}
        assert len(read(raw("Club", service_at_locations=[one]))[0].schedules) == 1
        both, _ = read(raw("Club", service_at_locations=[one, other]))
        assert both.schedules == ()
        assert all(len(place.schedules) == 1 for place in both.locations)

    @pytest.mark.parametrize(
        ("words", "closed"),
        [
            ("Closed on bank holidays.", True),
            ("Monday to Friday, except bank holidays", True),
            ("The service is not available on public holidays.", True),
            ("Some teams are closed on bank holidays.", False),
            ("Open on bank holidays.", False),
            ("", False),
        ],
    )
    def test_bank_holidays_in_words(self, raw: Make, words: str, closed: bool) -> None:
        hours = {"opens_at": "09:00", "closes_at": "17:00", "byday": "MO", "notes": words}
        (schedule,) = read(raw("Club", schedules=[hours]))[0].schedules
        assert schedule.closed_on_holidays is closed


# Every name that the reader looks at, so that nonsense lands where it hurts.
NAMES = [
    "id",
    "name",
    "status",
    "description",
    "url",
    "email",
    "phones",
    "contacts",
    "number",
    "languages",
    "organization",
    "website",
    "schedules",
    "regular_schedules",
    "weekday",
    "byday",
    "opens_at",
    "closes_at",
    "freq",
    "interval",
    "bymonthday",
    "count",
    "dtstart",
    "until",
    "valid_from",
    "valid_to",
    "notes",
    "service_at_locations",
    "locations",
    "location",
    "addresses",
    "physical_addresses",
    "address_1",
    "city",
    "postal_code",
    "address_type",
    "latitude",
    "longitude",
    "accessibility",
    "attributes",
    "taxonomy_term",
    "service_taxonomys",
    "taxonomy",
    "service_areas",
    "service_area",
    "eligibilitys",
    "minimum_age",
    "maximum_age",
    "last_modified",
    "assured_date",
    "fees",
    "cost_options",
    "amount",
    "option",
    "currency",
]
WORDS = st.sampled_from(
    ["MO", "09:00", "-1", "2025-02-30", "<p>", "&nbsp;", "L1 8JQ", "0117 496 0111", "WEEKLY"]
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | WORDS
    | st.integers(10**300, 10**310)
)
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), inner, max_size=6)
    ),
    max_leaves=25,
)


@given(record=st.dictionaries(st.sampled_from(NAMES), ANYTHING, max_size=12))
@settings(max_examples=300)
def test_no_record_can_crash_the_reader(record: Raw) -> None:
    findings = Findings()
    entry = read_service({"id": "1", "name": "Club", **record}, FEED, findings)
    if entry is None:
        assert sum(each.count for each in findings.refused()) == 1
    else:
        packed = msgspec.json.encode(entry)
        assert msgspec.json.decode(packed, type=Entry) == entry
        assert entry.service.name


@given(ANYTHING)
def test_any_document_is_a_page_or_none(document: object) -> None:
    page = read_page(msgspec.json.encode(document))
    if page is not None:
        for raw in page.records:
            record = msgspec.json.decode(raw)
            if isinstance(record, dict):
                is_minimal(record)
