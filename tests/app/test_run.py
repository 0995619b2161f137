from pytestqt.qtbot import QtBot

from kiosk.app.run import BugWatch
from kiosk.tour.clock import TourClock


def test_the_first_bug_ends_the_visit_and_a_second_at_once_the_program(qtbot: QtBot) -> None:
    clock, forgotten = TourClock(), []
    watch = BugWatch(clock, lambda: forgotten.append(True))
    watch.note()
    assert forgotten == [True]
    clock.forward(61)
    watch.note()
    assert forgotten == [True, True]
    clock.forward(10)
    with qtbot.waitSignal(watch.ended) as ended:
        watch.note()
    assert ended.args == [70]
    assert len(forgotten) == 2
