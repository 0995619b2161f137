"""The desk's real window, by the keys alone, over a directory of a few services and the shipped journeys."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.ids import TopicId
from kiosk.core.language import ENGLISH
from kiosk.settings import Settings
from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.records.vocabulary import Barrier, How, Topic
from kiosk.takehome.slip import Slip
from kiosk.tour.clock import TourClock
from kiosk.ui.going_home import GoingHome
from kiosk.ui.libraries import Libraries
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.staff_room.desk.window import DeskKit, DeskWindow
from kiosk.visit.visit import Visit
from tests.codes import codes_in
from tests.fake_finder import FakeFinder
from tests.fakes import InstantRunner

CONTENT = Path(__file__).resolve().parents[4] / "assets" / "content"
Answers = tuple[Topic, How, Barrier, str]


class Paper:
    """Prints nothing, and remembers for whom it was asked."""

    def __init__(self) -> None:
        self.printed: list[Visit] = []
        self.result = PrintResult.PRINTED
        self.prints_pages = False

    def slip(self, visit: Visit) -> Slip:
        return Slip(
            place_name="This library",
            place_phone="",
            printed_on=TourClock().now().date(),
            items=tuple(visit.items),
            companion="https://home.example.org/",
        )

    def print_list(self, visit: Visit, on_done: Callable[[PrintResult], None]) -> None:
        self.printed.append(visit)
        on_done(self.result)

    def print_pages(self, pages: tuple[bytes, ...], on_done: Callable[[PrintResult], None]) -> None:
        raise AssertionError(len(pages), on_done)


class Seat:
    """Somebody at the desk: what they type, and what they see."""

    def __init__(self, qtbot: QtBot, size: tuple[int, int] = (1280, 800)) -> None:
        self.qtbot = qtbot
        self.paper = Paper()
        self.tasks = InstantRunner()
        self.recorded: list[Answers] = []
        self.campaigns: tuple[Campaign, ...] = ()
        self.keeps = True
        self.finder = FakeFinder()
        libraries = Libraries([CONTENT])
        self.window = DeskWindow(
            DeskKit(
                finder=self.finder,
                libraries=libraries,
                printing=self.paper,
                going_home=GoingHome(libraries, Settings()),
                tasks=self.tasks,
                clock=TourClock(),
                language=ENGLISH,
                record=self._record,
                campaigns=lambda on_found: on_found(self.campaigns),
            )
        )
        qtbot.addWidget(self.window)
        self.window.resize(*size)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def _record(
        self,
        about: Topic,
        how: How,
        barrier: Barrier,
        campaign: str,
        on_kept: Callable[[bool], None],
    ) -> None:
        self.recorded.append((about, how, barrier, campaign))
        on_kept(self.keeps)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.focus, words)

    def press(self, keys: str) -> None:
        QTest.keySequence(self.focus, QKeySequence(keys))

    @property
    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def words(self, name: str) -> list[str]:
        return [each.text() for each in self.window.findChildren(QLabel, name) if each.isVisible()]

    def rows(self) -> list[str]:
        shown = self.window.results.list
        return [shown.item(row).text() for row in range(shown.count())]

    def listed(self) -> list[str]:
        shown = self.window.caller.list
        return [shown.item(row).text() for row in range(shown.count())]


@pytest.fixture
def seat(qtbot: QtBot) -> Seat:
    return Seat(qtbot)


def test_what_is_typed_finds_the_online_way_first_and_tells_it(seat: Seat) -> None:
    seat.type("blue")
    assert seat.rows()[0] == "Apply for a Blue Badge\nOnline, by themselves"
    assert seat.words("title")[0] == "Apply for a Blue Badge"
    assert "You can do this yourself, online" in seat.words("say")[0]


def test_arrows_choose_while_the_line_keeps_the_focus(seat: Seat) -> None:
    seat.type("lunch")
    assert seat.words("title")[0] == "Lunch club 0"
    seat.press("Down")
    seat.press("Down")
    assert seat.words("title")[0] == "Lunch club 2"
    seat.type(" club")
    assert seat.window.results.line.text() == "lunch club"
    assert seat.focus is seat.window.results.line


def test_a_late_answer_to_other_words_is_not_shown(seat: Seat) -> None:
    seat.finder.holding = True
    seat.type("lunch")
    seat.finder.holding = False
    seat.press("Esc")
    seat.type("memory")
    rows = seat.rows()
    seat.finder.answer()
    assert seat.rows() == rows
    assert rows[0].startswith("Memory café")


def test_one_callers_list_is_copied_printed_and_shown_as_a_code(seat: Seat) -> None:
    seat.type("memory")
    seat.press("Return")
    seat.press("Esc")
    seat.type("blue")
    seat.press("Return")
    assert seat.listed()[1] == "Apply for a Blue Badge"
    seat.qtbot.waitUntil(lambda: bool(codes_in(seat.window.grab().toImage())))
    (said,) = codes_in(seat.window.grab().toImage())
    assert said.lower().startswith("https://home.example.org/#")
    seat.press("Ctrl+Shift+C")
    copied = QGuiApplication.clipboard().text()
    assert "0151 496 0001" in copied
    assert "https://www.gov.uk/apply-blue-badge" in copied
    seat.press("Ctrl+P")
    (printed,) = seat.paper.printed
    assert len(printed.items) == 2
    assert seat.words("told") == ["Printed."]
    seat.window.caller.list.setCurrentRow(0)
    seat.press("Ctrl+Backspace")
    assert seat.listed() == ["Apply for a Blue Badge"]


def test_what_is_chosen_is_copied_where_nothing_is_listed(seat: Seat) -> None:
    seat.type("dementia help")
    seat.press("Ctrl+Shift+C")
    assert "0300 496 0003" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (PrintResult.FAILED, "It was not printed. Copy the list, or use the code."),
        (PrintResult.SAVED, "Saved as slip.pdf in the kiosk's folder: no printer is set."),
    ],
)
def test_what_came_of_printing_is_said(seat: Seat, result: PrintResult, words: str) -> None:
    seat.paper.result = result
    seat.type("memory")
    seat.press("Return")
    seat.press("Ctrl+P")
    assert seat.words("told") == [words]


def test_a_call_ends_with_three_keys_and_nothing_of_it_is_left(seat: Seat) -> None:
    seat.type("memory")
    seat.press("Return")
    seat.press("Ctrl+Shift+C")
    seat.press("Ctrl+Return")
    assert seat.words("title") == ["What was it about?"]
    for key in ("1", "2", "4"):
        seat.press(key)
    assert seat.recorded == [(Topic.CARE_AT_HOME, How.TOGETHER, Barrier.LACKS_SKILLS, "")]
    assert seat.words("told") == ["Recorded. Thank you."]
    assert seat.listed() == []
    assert seat.window.results.line.text() == ""
    assert QGuiApplication.clipboard().text() == ""
    assert seat.focus is seat.window.results.line
    seat.type("blue")
    assert seat.rows()


def test_while_a_campaign_runs_one_more_key_says_whether_it_brought_the_call(seat: Seat) -> None:
    campaign = Campaign(
        name="winter-help",
        title="Winter help",
        topic=TopicId("money"),
        journey=None,
        languages=("en",),
        begins=date(2026, 11, 25),
    )
    seat.campaigns = (campaign,)
    for last, name in (("2", "winter-help"), ("1", "")):
        seat.press("Ctrl+Return")
        for key in ("1", "2", "4"):
            seat.press(key)
        assert seat.words("title") == ["Did a campaign bring them?"]
        seat.press(last)
        assert seat.recorded[-1][3] == name


def test_a_wrong_key_is_taken_back_and_nobody_is_made_to_answer(seat: Seat) -> None:
    seat.press("Ctrl+Return")
    seat.press("1")
    assert seat.words("title") == ["How was it done?"]
    seat.press("Esc")
    assert seat.words("title") == ["What was it about?"]
    seat.press("Esc")
    assert seat.focus is seat.window.results.line
    seat.press("Ctrl+Return")
    seat.press("Ctrl+0")
    assert seat.recorded == []
    assert seat.focus is seat.window.results.line


def test_what_could_not_be_recorded_is_not_thanked_for(seat: Seat) -> None:
    seat.keeps = False
    seat.press("Ctrl+Return")
    for key in ("b", "4", "1"):
        seat.press(key)
    assert seat.words("told") == [
        "It could not be recorded. Tell whoever looks after this computer."
    ]


def test_where_nothing_is_found_the_closest_is_shown(seat: Seat) -> None:
    seat.type("zzz")
    assert seat.words("found") == ["No service for these words. These come closest."]
    assert seat.rows()[0].startswith("Dementia helpline")


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)])
def test_nothing_is_cut_and_everything_has_a_name(qtbot: QtBot, size: tuple[int, int]) -> None:
    seat = Seat(qtbot, size)
    seat.type("memory")
    seat.press("Return")
    whole = seat.window.rect()
    for each in seat.window.findChildren(QPushButton):
        if each.isVisible():
            place = QRect(each.mapTo(seat.window, QPoint()), each.size())
            assert whole.contains(place), each.text()
            assert each.accessibleName(), each.text()
            assert each.fontMetrics().horizontalAdvance(each.text()) < each.width(), each.text()
    assert seat.window.results.line.accessibleName()
    assert seat.window.essentials.horizontalScrollBar().maximum() == 0


def test_tab_reaches_every_part_in_order(seat: Seat) -> None:
    seat.type("memory")
    seat.press("Return")
    reached: list[str] = []
    for _ in range(9):
        reached.append(seat.focus.objectName())
        QTest.keyClick(seat.focus, Qt.Key.Key_Tab)
    expected = ["search", "results", "essentials", "caller-list", "copy", "print"]
    assert [each for each in reached if each in expected][: len(expected)] == expected
