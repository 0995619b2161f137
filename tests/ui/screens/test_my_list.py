"""What goes home: on the screen and on paper."""

from kiosk.settings import slips_folder
from tests.codes import codes_of
from tests.stand import Stand

LINK = "https://www.nidirect.gov.uk/articles/apply-or-renew-blue-badge"


def listed(kiosk: Stand) -> None:
    """Put the Blue Badge of Northern Ireland on the list, and look at the list."""
    kiosk.home()
    kiosk.touch("door-online", "topic-getting-about", "journey-blue-badge", "start", "option-ni")
    kiosk.touch("add", "see-list")
    kiosk.wait(lambda: kiosk.is_there("code-1"), "no code came")


def test_the_code_on_the_screen_is_the_link(kiosk: Stand) -> None:
    listed(kiosk)
    assert kiosk.codes() == [LINK]


def test_the_code_on_paper_is_the_link_and_the_paper_goes_with_the_visit(kiosk: Stand) -> None:
    listed(kiosk)
    kiosk.touch("print")
    kiosk.wait_for_words("Your list is ready")
    slip = slips_folder(kiosk.kiosk.settings, kiosk.kiosk.data) / "slip.pdf"
    assert codes_of(slip) == [LINK]
    kiosk.touch("finish", "forget")
    kiosk.wait(lambda: not slip.exists(), "the slip is still there")


def test_something_can_be_taken_off(kiosk: Stand) -> None:
    listed(kiosk)
    kiosk.touch("remove-1")
    assert len(kiosk.visit.items) == 0
    kiosk.wait_for_words("Your list is empty")


def test_the_bar_counts(kiosk: Stand) -> None:
    listed(kiosk)
    assert kiosk.shell.bar.list.words() == "My list (1)"
