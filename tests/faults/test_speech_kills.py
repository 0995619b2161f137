"""The voice's process is killed at random instants while a long text is read through the real reader."""

import os
import random
import signal
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from kiosk.qtkit.pcm_player import PcmPlayer
from kiosk.speech.sentences import sentences
from kiosk.ui.reading.passage import Passage
from kiosk.ui.reading.reader import Reader
from tests.heart import Heart

KILLS = 200
# A sentence of eight words sounds for three seconds; so it passes in about 60 ms.
FAST = 50.0
PATIENCE_MS = 110_000


class Tape:
    """Keeps how much was heard, piece by piece."""

    def __init__(self) -> None:
        self.pieces: list[int] = []

    def write(self, pcm16: bytes, rate: int) -> None:  # noqa: ARG002 - the port has it
        self.pieces.append(len(pcm16) if any(pcm16) else 0)


class Killer:
    """Kills whatever speaks, again and again, each time after a while of chance."""

    def __init__(self, reader: Reader, seed: int) -> None:
        self.killed = 0
        self._reader = reader
        self._chance = random.Random(seed)  # noqa: S311 - moments, not secrets
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._kill)
        self._next()

    def stop(self) -> None:
        self._timer.stop()

    def _next(self) -> None:
        self._timer.start(self._chance.randrange(250))

    def _kill(self) -> None:
        process = self._reader.worker_process_id()
        if process and self._reader.is_reading():
            os.kill(process, signal.SIGKILL)
            self.killed += 1
        if self.killed < KILLS:
            self._next()


@pytest.fixture
def tape() -> Tape:
    return Tape()


@pytest.fixture
def reader(qapp: QCoreApplication, tape: Tape) -> Iterator[Reader]:
    player = PcmPlayer(sound=False, silent_speed=FAST)
    reader = Reader(player=player, recorder=tape, pause_ms=1, rest_ms=300)
    yield reader
    reader.close()
    reader.deleteLater()


def a_long_text(count: int) -> str:
    """Sentences of which no two are alike."""
    words = "ask for the help that is yours by right"
    return " ".join(
        f"Number {number} {words[: 3 + 4 * (number % 9)].strip()}." for number in range(count)
    )


class Listener:
    """Reads the long text again and again while it is killed, and keeps what was lit and heard."""

    def __init__(self, reader: Reader, tape: Tape) -> None:
        self._reader = reader
        self._tape = tape
        self.text = a_long_text(40)
        self.sentences = 0
        self.heard = 0

    def read_once(self, qtbot: QtBot) -> None:
        """Read to the end; every word of every sentence must have been lit once, in order."""
        lit: list[str] = []

        def keep(key: str, start: int, end: int) -> None:
            lit.append(self.text[start:end])

        self._tape.pieces.clear()
        self._reader.word_reached.connect(keep)
        with qtbot.waitSignal(self._reader.finished, timeout=PATIENCE_MS):
            self._reader.read([Passage(key="long", text=self.text, language="en")])
        self._reader.word_reached.disconnect(keep)
        assert lit == self.text.replace(".", "").split()
        self.sentences += len(sentences(self.text))
        self.heard += sum(size > 0 for size in self._tape.pieces)


def read_under_fire(qtbot: QtBot, reader: Reader, tape: Tape, seed: int) -> dict[str, float]:
    """Read aloud until the voice has been killed 200 times, then once in peace; the figures of it."""
    listener, killer, heart = Listener(reader, tape), Killer(reader, seed), Heart()
    began = time.monotonic()
    while killer.killed < KILLS:
        listener.read_once(qtbot)
    killer.stop()
    took = time.monotonic() - began
    gaps = heart.stop()
    under_fire, heard = listener.sentences, listener.heard
    listener.read_once(qtbot)
    return {
        "kills": killer.killed,
        "seconds": took,
        "sentences": under_fire,
        "sentences heard": heard,
        "heard of the 40 read in peace": listener.heard - heard,
        "longest gap, ms": gaps[0],
        "gaps over 50 ms": sum(gap > 50 for gap in gaps),
        "ticks": len(gaps),
    }


@pytest.mark.timeout(240)  # 200 kills of a process that takes 0.15 s to start take their time
def test_killed_200_times_it_reads_every_sentence(qtbot: QtBot, reader: Reader, tape: Tape) -> None:
    figures = read_under_fire(qtbot, reader, tape, seed=6)
    assert figures["kills"] == KILLS
    assert figures["sentences heard"] > 0
    # Killed for the last time, the voice is back.
    assert figures["heard of the 40 read in peace"] > 30
