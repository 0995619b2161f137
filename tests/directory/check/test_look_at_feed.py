"""The feed as a whole: totals, pages, entries that come twice, details that do not come."""

import pytest

from kiosk.core.errors import NetworkError
from kiosk.directory.check.gathered import Gathered, SeenDetail, SeenPage
from kiosk.directory.check.report import CheckReport, look_at
from kiosk.directory.check.tables import Standard
from tests.directory.check.looking import (
    ROOT,
    SCHEMAS,
    TODAY,
    a_page,
    a_service,
    a_uuid,
    looked_at,
    rules,
)

ONE, TWO = a_service(1), a_service(2)


def looked_at_pages(
    *pages: SeenPage,
    root: object = ROOT,
    details: tuple[SeenDetail, ...] = (),
    unanswered: dict[str, str] | None = None,
    repeats: bool = False,
) -> CheckReport:
    gathered = Gathered(
        source="https://feed.test",
        root=root,
        pages=list(pages),
        details=list(details),
        unanswered=unanswered or {},
        is_whole=True,
        repeats=repeats,
    )
    return look_at(gathered, SCHEMAS, TODAY)


def test_two_pages_that_are_right_have_nothing_said_against_them() -> None:
    first = a_page(ONE, number=1, of=2, total_items=2)
    second = a_page(TWO, number=2, of=2, total_items=2)
    assert looked_at_pages(first, second).faults == ()


def test_a_total_that_lies() -> None:
    found = rules(looked_at_pages(a_page(ONE, TWO, total_items=31)))
    assert found["total is wrong"].example == "31 said, 2 found"


def test_a_number_of_pages_that_lies() -> None:
    found = rules(looked_at_pages(a_page(ONE, total_pages=4)))
    assert found["number of pages is wrong"].example == "4 said, 1 found"


def test_pages_that_repeat() -> None:
    same = a_page(ONE, number=2, of=9)
    found = rules(looked_at_pages(a_page(ONE, of=9), same, repeats=True))
    assert "pages repeat" in found
    assert "identifier twice" not in found


def test_marks_that_lie() -> None:
    first = a_page(ONE, number=1, of=2, total_items=2, last_page=True)
    second = a_page(TWO, number=2, of=2, total_items=2, first_page=True)
    assert rules(looked_at_pages(first, second))["page marks are wrong"].times == 2


def test_an_identifier_that_comes_twice() -> None:
    found = rules(looked_at_pages(a_page(ONE, a_service(1, name="Another"))))
    assert found["identifier twice"].ids == (a_uuid(1),)


def test_a_service_that_comes_twice() -> None:
    found = rules(looked_at(a_service(1, name="Lunch"), a_service(2, name="LUNCH")))
    assert found["service twice"].ids == (a_uuid(1), a_uuid(2))


def test_an_entry_without_an_identifier() -> None:
    found = rules(looked_at_pages(a_page(a_service(1, id=None))))
    assert found["no identifier"].ids == ("Lunch club 1",)


def test_details_that_do_not_come_or_are_of_another() -> None:
    details = (
        SeenDetail(asked=a_uuid(1), record=None, failure="answered with status 404."),
        SeenDetail(asked=a_uuid(2), record=ONE),
    )
    found = rules(looked_at_pages(a_page(ONE, TWO), details=details))
    assert found["no details"].ids == (a_uuid(1),)
    assert found["details of another"].ids == (a_uuid(2),)


def test_a_feed_that_does_not_say_what_it_is() -> None:
    report = looked_at_pages(a_page(ONE), root=None, unanswered={"/taxonomies": "404"})
    assert set(rules(report)) == {"no first page", "part not answered"}
    assert report.how == "No first page tells, but its pages have total_items and page_number."


def test_version_1_has_no_first_page_to_answer() -> None:
    page = SeenPage(number=1, document={"totalElements": 1, "totalPages": 1, "content": [ONE]})
    report = looked_at_pages(page, root=None, unanswered={"/taxonomy_terms": "404"})
    assert report.standard is Standard.ORUK_1_0
    assert not {"no first page", "part not answered"} & set(rules(report))


@pytest.mark.parametrize(
    ("root", "record", "standard", "how"),
    [
        ({"version": "HSDS-UK-3.0"}, {}, Standard.ORUK_3_0, "Its first page says HSDS-UK-3.0."),
        (
            {"version": "3.0", "profile": "https://path.test/profile"},
            {},
            Standard.HSDS_3_0,
            "Its first page says 3.0, and names no profile of the United Kingdom.",
        ),
        ({"version": "1.0"}, {}, Standard.ORUK_1_0, "Its first page says 1.0."),
        (
            None,
            {"regular_schedules": []},
            Standard.ORUK_1_0,
            "Nothing tells, but its services have regular_schedules.",
        ),
        (
            None,
            {"schedules": []},
            Standard.ORUK_3_0,
            "Nothing tells, but its services have schedules.",
        ),
        (
            None,
            {"schedules": [], "alternate_name": "", "wait_time": "", "program": {}},
            Standard.HSDS_3_0,
            "Nothing tells, but its services have schedules, and its services have alternate_name and program.",
        ),
        (None, {}, None, "Nothing in it tells, so it is checked against Open Referral UK 3.0."),
    ],
)
def test_how_the_standard_is_known(
    root: object, record: dict[str, object], standard: Standard | None, how: str
) -> None:
    gathered = Gathered(
        source="x", root=root, details=[SeenDetail(asked="", record={"id": "1", **record})]
    )
    report = look_at(gathered, SCHEMAS, TODAY)
    assert (report.standard, report.how) == (standard, how)
    assert ("unknown standard" in rules(report)) == (standard is None)


def test_a_feed_of_nothing_cannot_be_checked() -> None:
    with pytest.raises(NetworkError, match="has no services"):
        looked_at_pages(a_page())
