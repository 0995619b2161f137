import sys
import threading
from collections.abc import Callable, Iterator
from types import TracebackType

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.errors import NetworkError
from kiosk.core.ports import Lane, TaskRunner
from kiosk.qtkit.task_runner import QtTaskRunner
from tests.fakes import InstantRunner, ManualRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[QtTaskRunner]:
    made = QtTaskRunner()
    yield made
    made.close()


def refuse(value: object) -> None:
    pytest.fail(f"must not be called: {value!r}")


def failing(error: BaseException) -> Callable[[], int]:
    def work() -> int:
        raise error

    return work


def test_is_a_task_runner(runner: QtTaskRunner) -> None:
    ports: tuple[TaskRunner, ...] = (runner, InstantRunner(), ManualRunner())
    assert len(ports) == 3


def test_works_elsewhere_and_answers_here(runner: QtTaskRunner, qtbot: QtBot) -> None:
    answers: list[tuple[int, int]] = []
    runner.submit(
        threading.get_ident,
        on_done=lambda worker: answers.append((worker, threading.get_ident())),
        on_error=refuse,
    )
    qtbot.waitUntil(lambda: bool(answers))
    worker, here = answers[0]
    assert worker != threading.get_ident()
    assert here == threading.get_ident()


def test_an_expected_failure_is_answered_without_a_log(
    runner: QtTaskRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    errors: list[Exception] = []
    down = NetworkError("The feed is down.")
    runner.submit(failing(down), on_done=refuse, on_error=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors == [down]
    assert not caplog.records


def test_a_bug_is_answered_and_logged(
    runner: QtTaskRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    errors: list[Exception] = []
    runner.submit(failing(KeyError("x")), on_done=refuse, on_error=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], KeyError)
    assert [record.getMessage() for record in caplog.records] == ["background work failed"]


@pytest.mark.parametrize("raised", [SystemExit(3), KeyboardInterrupt()])
def test_work_cannot_end_the_program(
    runner: QtTaskRunner, qtbot: QtBot, raised: BaseException
) -> None:
    errors: list[Exception] = []
    runner.submit(failing(raised), on_done=refuse, on_error=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], RuntimeError)
    assert errors[0].__cause__ is raised


def test_writers_never_meet_and_keep_their_order(runner: QtTaskRunner, qtbot: QtBot) -> None:
    lock = threading.Lock()
    order: list[int] = []
    answered: list[int] = []

    def write(number: int) -> int:
        assert lock.acquire(blocking=False), "two writers at once"
        order.append(number)
        lock.release()
        return number

    for number in range(200):
        runner.submit(
            lambda number=number: write(number),  # type: ignore[misc]
            on_done=answered.append,
            on_error=refuse,
            lane=Lane.WRITER,
        )
    qtbot.waitUntil(lambda: len(answered) == 200)
    assert order == answered == list(range(200))


def test_a_slow_writer_does_not_hold_up_reading(runner: QtTaskRunner, qtbot: QtBot) -> None:
    release = threading.Event()
    answers: list[str] = []

    def slow() -> str:
        release.wait()
        return "written"

    runner.submit(slow, on_done=answers.append, on_error=refuse, lane=Lane.WRITER)
    runner.submit(lambda: "read", on_done=answers.append, on_error=refuse)
    try:
        qtbot.waitUntil(lambda: answers == ["read"])
    finally:
        release.set()
    qtbot.waitUntil(lambda: answers == ["read", "written"])


def test_close_drops_the_queue_and_silences_the_rest(qtbot: QtBot) -> None:
    runner = QtTaskRunner()
    begun = threading.Event()
    release = threading.Event()
    ended: list[str] = []
    answers: list[object] = []

    def first() -> None:
        begun.set()
        release.wait()
        ended.append("first")

    runner.submit(first, on_done=answers.append, on_error=answers.append, lane=Lane.WRITER)
    for _ in range(500):
        runner.submit(
            lambda: ended.append("queued"),
            on_done=answers.append,
            on_error=answers.append,
            lane=Lane.WRITER,
        )
    begun.wait()
    threading.Timer(0.01, release.set).start()
    runner.close()
    runner.submit(lambda: ended.append("late"), on_done=answers.append, on_error=answers.append)
    marker = QtTaskRunner()
    marker.submit(lambda: "marker", on_done=answers.append, on_error=refuse)
    qtbot.waitUntil(lambda: bool(answers))
    marker.close()
    assert ended == ["first"]
    assert answers == ["marker"]


def test_what_a_callback_raises_stops_nothing(
    runner: QtTaskRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[type[BaseException]] = []

    def hook(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        seen.append(kind)

    monkeypatch.setattr(sys, "excepthook", hook)
    answers: list[int] = []

    def broken(value: int) -> None:
        raise ValueError(value)

    with qtbot.captureExceptions():
        monkeypatch.setattr(sys, "excepthook", hook)
        runner.submit(lambda: 1, on_done=broken, on_error=refuse, lane=Lane.WRITER)
        runner.submit(lambda: 2, on_done=answers.append, on_error=refuse, lane=Lane.WRITER)
        qtbot.waitUntil(lambda: answers == [2])
    assert seen == [ValueError]


def test_manual_runner_lets_the_test_choose() -> None:
    runner = ManualRunner()
    answers: list[str] = []
    runner.submit(lambda: "a", on_done=answers.append, on_error=refuse)
    runner.submit(lambda: "b", on_done=answers.append, on_error=refuse, lane=Lane.WRITER)
    assert runner.waiting == (Lane.IO, Lane.WRITER)
    runner.run_next(1)
    assert answers == ["b"]
    runner.close()
    runner.run_all()
    assert answers == ["b"]
