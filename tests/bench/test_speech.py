"""How soon a screen is heard, how soon a touch silences it, and what 200 kills of the voice cost the screen.

The real kiosk reads through its two processes into a sound card that nobody hears; what reaches it is
recorded, from the touch to the last sample.
"""

import os
import signal
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from kiosk.qtkit.pcm_player import PcmPlayer
from kiosk.ui.reading.passage import Passage
from kiosk.ui.reading.reader import Reader
from tests.bench.null_sink import Tape, missing, null_sink
from tests.faults import test_speech_kills as kills
from tests.stand import Stand, copied, standing

TIMES = 40
_QUIET_SECONDS = 0.4
_JUST_NOW_SECONDS = 0.03


@pytest.fixture
def tape(tmp_path: Path) -> Iterator[Tape]:
    if lacking := missing():
        pytest.skip(f"not installed here: {', '.join(lacking)}")
    with null_sink(tmp_path) as tape:
        yield tape


@pytest.fixture
def stand(qapp: QApplication, shipped: Path, tmp_path: Path, tape: Tape) -> Iterator[Stand]:
    with standing(qapp, copied(shipped, tmp_path / "data")) as made:
        made.kiosk.reader.prepare()
        made.home()
        yield made


def p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def note(benchmark: BenchmarkFixture, what: str, seconds: list[float]) -> None:
    benchmark.extra_info[f"{what}, p50 / p95 / most, ms"] = (
        f"{statistics.median(seconds) * 1000:.1f} / {p95(seconds) * 1000:.1f} / "
        f"{max(seconds) * 1000:.1f} ({len(seconds)})"
    )
    sys.stdout.write(f"\n{benchmark.name}: {benchmark.extra_info}\n")


def await_sound(stand: Stand, tape: Tape, after: float) -> float:
    stand.wait(lambda: tape.first_sound(after) is not None, "nothing was heard")
    first = tape.first_sound(after)
    assert first is not None
    return first


def await_quiet(stand: Stand, tape: Tape) -> None:
    def is_quiet() -> bool:
        return tape.heard_until - tape.last_sound() > _QUIET_SECONDS

    stand.wait(is_quiet, "it does not fall silent")


@pytest.mark.benchmark(group="read aloud, on a null sink")
def test_first_sound_of_a_screen(benchmark: BenchmarkFixture, stand: Stand, tape: Tape) -> None:
    from_touch: list[float] = []
    from_frame: list[float] = []
    stand.touch("read")
    await_sound(stand, tape, 0.0)

    def screens() -> None:
        for name in ["door-online", "back"] * (TIMES // 2):
            # What is read now is hushed first, so that no sound of the old screen is taken for the new.
            stand.kiosk.read_aloud.stop()
            await_quiet(stand, tape)
            frames = len(stand.hand.frames_ms)
            began = time.perf_counter()
            stand.hand.touch(name)
            painted = began + stand.hand.frames_ms[frames][1] / 1000
            heard = await_sound(stand, tape, began)
            from_touch.append(heard - began)
            from_frame.append(max(0.0, heard - painted))

    benchmark.pedantic(screens, rounds=1)
    note(benchmark, "from the touch to the first sound of the next screen", from_touch)
    note(benchmark, "from its first frame to its first sound", from_frame)


@pytest.mark.benchmark(group="read aloud, on a null sink")
def test_silence_after_a_touch(benchmark: BenchmarkFixture, stand: Stand, tape: Tape) -> None:
    window = stand.shell.windowHandle()
    device = QTest.createTouchDevice()
    title = QPoint(stand.shell.width() // 2, 8)
    took: list[float] = []

    def touches() -> None:
        for number in range(20 * TIMES):
            if len(took) == TIMES:
                return
            began = time.perf_counter()
            stand.kiosk.read_aloud.stop()
            await_quiet(stand, tape)
            stand.hand.touch("read")
            if not stand.kiosk.read_aloud.is_reading():
                stand.hand.touch("read")
            await_sound(stand, tape, began)
            # Somewhere in the sentence, another place each time.
            until = time.perf_counter() + 0.3 + number * 0.037 % 1.0
            stand.wait(lambda until=until: time.perf_counter() > until, "no time passed")  # type: ignore[misc]
            touched = time.perf_counter()
            in_speech = touched - tape.last_sound() < _JUST_NOW_SECONDS
            QTest.touchEvent(window, device).press(0, title).commit()
            await_quiet(stand, tape)
            QTest.touchEvent(window, device).release(0, title).commit()
            QCoreApplication.processEvents()
            # A touch between two words says nothing.
            if in_speech:
                took.append(max(0.0, tape.last_sound() - touched))

    benchmark.pedantic(touches, rounds=1)
    note(benchmark, "from the touch to the last sound", took)


@pytest.mark.benchmark(group="a voice that is gone")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hung"])
def test_another_voice_speaks(
    benchmark: BenchmarkFixture, qtbot: QtBot, qapp: QCoreApplication, how: signal.Signals
) -> None:
    reader = Reader(player=PcmPlayer(sound=False, silent_speed=kills.FAST), pause_ms=1)
    took: list[float] = []

    def read_once() -> float:
        began = time.perf_counter()
        with qtbot.waitSignal(reader.word_reached, timeout=10_000):
            reader.read([Passage(key="a", text="Come in.", language="en")])
        first = time.perf_counter() - began
        if reader.is_reading():
            qtbot.waitSignal(reader.finished, timeout=10_000).wait()
        return first

    def lose_it() -> None:
        for _ in range(TIMES // 2):
            read_once()
            os.kill(reader.worker_process_id(), how)
            took.append(read_once())

    benchmark.pedantic(lose_it, rounds=1)
    reader.close()
    note(benchmark, "from asking a voice that is gone to another's first word", took)


@pytest.mark.benchmark(group="200 kills of the voice")
def test_longest_gap_while_the_voice_is_killed(
    benchmark: BenchmarkFixture, qtbot: QtBot, qapp: QCoreApplication
) -> None:
    tape = kills.Tape()
    player = PcmPlayer(sound=False, silent_speed=kills.FAST)
    reader = Reader(player=player, recorder=tape, pause_ms=1, rest_ms=300)
    figures = benchmark.pedantic(kills.read_under_fire, args=(qtbot, reader, tape, 6), rounds=1)
    reader.close()
    benchmark.extra_info.update(figures)
    sys.stdout.write(f"\n{benchmark.name}: {benchmark.extra_info}\n")
