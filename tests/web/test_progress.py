"""When a moment is done."""

import pytest

from kiosk.web.progress import is_done


@pytest.mark.parametrize(
    ("address", "url", "done"),
    [
        ("www.gov.uk/apply/sent", "https://www.gov.uk/apply/sent", True),
        ("www.gov.uk/apply/sent", "https://www.gov.uk/apply/sent/?ref=1", True),
        ("gov.uk/apply", "https://www.gov.uk/apply/name", True),
        ("www.gov.uk/apply", "https://www.gov.uk/applying", False),
        ("www.gov.uk/apply/sent", "https://evil.test/www.gov.uk/apply/sent", False),
        ("www.gov.uk", "https://www.gov.uk/", True),
        ("a.uk/x", "", False),
        ("a.uk/find/", "https://a.uk/find/york", True),
        ("a.uk/find/", "https://a.uk/find/", False),
        ("a.uk/find/", "https://a.uk/find", False),
        ("a.uk/", "https://a.uk/", False),
    ],
)
def test_an_address_tells_it(address: str, url: str, *, done: bool) -> None:
    assert is_done(url, (), address=address) is done


@pytest.mark.parametrize(
    ("heading", "headings", "done"),
    [
        ("Application complete", ("Application complete",), True),
        ("application  complete", ("GOV.UK", "  Application\ncomplete "), True),
        ("Your answers", ("Your answers (2 of 3)",), True),
        ("Your answer", ("Your answers",), False),
        ("Check", ("Recheck",), False),
        ("", ("",), False),
    ],
)
def test_a_heading_tells_it(heading: str, headings: tuple[str, ...], *, done: bool) -> None:
    assert is_done("https://a.uk/", headings, heading=heading) is done


def test_a_moment_without_a_mark_is_never_done_by_itself() -> None:
    assert not is_done("https://a.uk/", ("A",))
