"""What goes home: on the screen and on paper."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kiosk.core.ids import JourneyId, NodeId, ServiceId
from kiosk.settings import FILE_NAME, slips_folder
from kiosk.takehome.items import ItemKind
from kiosk.takehome.link import HomeList, journey_name, read_link, service_name
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.slip_text import slip_lines
from kiosk.ui.screens.my_list.screen import MyListScreen
from tests.codes import codes_of
from tests.fake_finder import FakeFinder
from tests.stand import Stand, standing

LINK = "https://www.nidirect.gov.uk/articles/apply-or-renew-blue-badge"


def listed_without_code(kiosk: Stand) -> None:
    """Put the Blue Badge of Northern Ireland on the list, and look at the list."""
    kiosk.home()
    kiosk.touch("door-online", "topic-getting-about", "journey-blue-badge", "start", "option-ni")
    kiosk.touch("add", "see-list")


def listed(kiosk: Stand) -> None:
    """The same, and wait for its code."""
    listed_without_code(kiosk)
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


def test_a_list_that_is_emptied_while_it_prints_stays_an_empty_list(
    kiosk: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed(kiosk)
    (shown,) = kiosk.shell.findChildren(MyListScreen)
    waiting: list[Callable[[PrintResult], None]] = []
    monkeypatch.setattr(
        shown.kit.printing, "print_list", lambda _, on_done: waiting.append(on_done)
    )
    kiosk.touch("print", "remove-1")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    waiting[0](PrintResult.PRINTED)
    kiosk.wait_for_words("Your list is empty")


def test_the_bar_counts(kiosk: Stand) -> None:
    listed(kiosk)
    assert kiosk.shell.bar.list.words() == "My list (1)"


@pytest.fixture
def with_companion(qapp: QApplication, data: Path) -> Iterator[Stand]:
    """A kiosk whose lists open on a companion page."""
    (data / FILE_NAME).write_text('[take_home]\ncompanion = "https://home.example.gov.uk/"\n')
    with standing(qapp, data, finder=FakeFinder()) as stand:
        yield stand


def test_one_code_opens_the_whole_list_on_the_companion_page(with_companion: Stand) -> None:
    kiosk = with_companion
    listed_without_code(kiosk)
    kiosk.wait(lambda: kiosk.is_there("list-code-1"), "no code came")
    assert not kiosk.is_there("code-1")
    (link,) = kiosk.codes()
    assert link.startswith("HTTPS://HOME.EXAMPLE.GOV.UK/#")
    home = read_link(link)
    assert home == HomeList(names=(journey_name(JourneyId("blue-badge"), NodeId("ni")),))


def test_the_same_code_stands_on_paper_first_and_no_other(with_companion: Stand) -> None:
    kiosk = with_companion
    listed_without_code(kiosk)
    kiosk.wait(lambda: kiosk.is_there("list-code-1"), "no code came")
    seen = kiosk.codes()
    kiosk.touch("print")
    kiosk.wait_for_words("Your list is ready")
    assert codes_of(slips_folder(kiosk.kiosk.settings, kiosk.kiosk.data) / "slip.pdf") == seen


def test_what_is_not_to_hand_goes_on_the_list_and_things_can_be_put_in_order(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-online", "topic-getting-about", "journey-blue-badge", "ready-1", "to-find")
    kiosk.touch("start", "option-ni", "add", "see-list")
    kinds = [item.kind for item in kiosk.visit.items]
    assert kinds == [ItemKind.DOCUMENTS, ItemKind.JOURNEY]
    to_find = next(iter(kiosk.visit.items))
    assert to_find.title == "To find for: Apply for a Blue Badge"
    assert len(to_find.next_steps) == 5
    assert "A photo of your head and shoulders" not in to_find.next_steps
    kiosk.touch("up-2")
    assert [item.kind for item in kiosk.visit.items] == kinds[::-1]
    assert not kiosk.is_there("up-1")


def test_somebody_who_works_here_writes_a_line_that_is_printed_and_in_no_code(
    with_companion: Stand,
) -> None:
    kiosk = with_companion
    listed_without_code(kiosk)
    kiosk.wait(lambda: kiosk.is_there("list-code-1"), "no code came")
    before = kiosk.codes()
    kiosk.touch("line")
    kiosk.type("ring sam  on monday")
    kiosk.touch("add-line")
    kiosk.wait(lambda: kiosk.is_there("list-code-1"), "no code came")
    assert kiosk.codes() == before
    assert list(kiosk.visit.items)[-1].title == "ring sam on monday"
    kiosk.touch("add-line")
    assert len(kiosk.visit.items) == 2
    kiosk.touch("finish", "forget")
    assert len(kiosk.visit.items) == 0


def test_a_service_of_the_list_is_in_its_code(with_companion: Stand) -> None:
    kiosk = with_companion
    kiosk.home()
    kiosk.touch("door-find", "search")
    kiosk.type("lunch")
    kiosk.wait(lambda: bool(kiosk.named("service-")), "nothing was found")
    kiosk.touch(kiosk.named("service-")[0], "add")
    (item,) = kiosk.visit.items
    assert item.name == service_name(ServiceId(item.key.removeprefix("service:")))


def test_what_the_paper_says_is_heard_before_it_is_printed(kiosk: Stand) -> None:
    listed_without_code(kiosk)
    said, aloud = list[str](), kiosk.kiosk.read_aloud
    aloud.said.connect(said.append)
    kiosk.touch("hear-paper")
    kiosk.wait_for_words("Tick each step when it is done.")
    title, *lines = kiosk.words()
    assert title == "What the paper says"
    slip = kiosk.kiosk.printing.slip(kiosk.visit)
    assert lines[:-1] == [line.text for line in slip_lines(slip)]
    kiosk.wait(lambda: bool(said), "nothing is read")
    assert said[0] == lines[0]
    kiosk.touch("to-list")
    kiosk.wait(lambda: kiosk.is_there("print"), "the list is not back")
    assert not aloud.is_reading()


def test_without_internet_at_home_the_codes_hold_numbers_and_words(with_companion: Stand) -> None:
    kiosk = with_companion
    listed_without_code(kiosk)
    kiosk.wait(lambda: kiosk.is_there("list-code-1"), "no code came")
    kiosk.touch("no-internet")
    kiosk.wait(lambda: kiosk.is_there("code-1"), "no code came")
    assert not kiosk.is_there("list-code-1")
    (item,) = kiosk.visit.items
    (said,) = {code for _ in kiosk.pages() for code in kiosk.codes()}
    assert item.title in said
    assert "://" not in said
    kiosk.touch("no-internet")
    kiosk.wait(lambda: kiosk.is_there("list-code-1"), "the code of the list did not come back")
    assert not kiosk.visit.items.no_internet


def test_a_journey_goes_on_the_list_before_it_is_begun_and_from_any_question(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-online", "topic-getting-about", "journey-blue-badge", "add")
    (item,) = kiosk.visit.items
    assert item.name == journey_name(JourneyId("blue-badge"), NodeId("where"))
    kiosk.touch("list", "remove-1")
    assert not len(kiosk.visit.items)
    kiosk.touch("back", "start", "option-england", "list", "add-begun-1")
    (item,) = kiosk.visit.items
    assert item.name == journey_name(JourneyId("blue-badge"), NodeId("benefits"))
    assert not kiosk.is_there("add-begun-1")
