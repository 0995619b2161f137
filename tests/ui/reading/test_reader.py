import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.qtkit.pcm_player import PcmPlayer
from kiosk.ui.reading.passage import Passage
from kiosk.ui.reading.reader import Reader

FAST = 25
PATIENCE_MS = 30_000
REPOSITORY = Path(__file__).resolve().parents[3]
STAND_IN = Path(__file__).with_name("stand_in_worker.py")


class Notes:
    """What a reader said about its reading, and what was heard of it."""

    def __init__(self, reader: Reader) -> None:
        self.texts: dict[str, str] = {}
        self.words: list[str] = []
        self.passages: list[str] = []
        self.reasons: list[str] = []
        reader.word_reached.connect(self._on_word)
        reader.passage_reached.connect(self.passages.append)
        reader.silent.connect(self.reasons.append)

    def _on_word(self, key: str, start: int, end: int) -> None:
        self.words.append(self.texts[key][start:end])

    def passage(self, key: str, text: str, language: str = "en") -> Passage:
        self.texts[key] = text
        return Passage(key=key, text=text, language=language)


class Tape:
    """Keeps what was played."""

    def __init__(self) -> None:
        self.pcm16 = b""
        self.rates: set[int] = set()

    def write(self, pcm16: bytes, rate: int) -> None:
        self.pcm16 += pcm16
        self.rates.add(rate)


Make = Callable[..., Reader]


@pytest.fixture
def make(qapp: QCoreApplication) -> Iterator[Make]:
    readers: list[Reader] = []

    def build(**parts: object) -> Reader:
        parts.setdefault("player", PcmPlayer(sound=False, silent_speed=FAST))
        # A machine with all its processors busy must not look like a worker that hangs.
        patience = {"pause_ms": 1, "ready_within_ms": PATIENCE_MS, "answer_within_ms": PATIENCE_MS}
        reader = Reader(**{**patience, **parts})  # type: ignore[arg-type]
        readers.append(reader)
        return reader

    yield build
    for reader in readers:
        reader.close()
        reader.deleteLater()


def stand_in(tmp_path: Path, how: str, times: int) -> list[str]:
    code = (
        f"import sys, runpy; sys.path.insert(0, {str(REPOSITORY)!r});"
        f"runpy.run_path({str(STAND_IN)!r}, run_name='__main__')"
    )
    return [sys.executable, "-c", code, how, str(times), str(tmp_path / "runs")]


def read_to_the_end(qtbot: QtBot, reader: Reader, *passages: Passage) -> None:
    with qtbot.waitSignal(reader.finished, timeout=PATIENCE_MS):
        reader.read(passages)


def test_every_word_is_lit_in_order_in_every_passage(qtbot: QtBot, make: Make) -> None:
    tape = Tape()
    reader = make(recorder=tape)
    notes = Notes(reader)
    read_to_the_end(
        qtbot,
        reader,
        notes.passage("title", "Get some of the help. Call (01792) 636000!"),
        notes.passage("list", "• £12.50 – Mon-Fri\n• it’s 😀 free"),
        notes.passage("welsh", "Croeso i'r llyfrgell", "cy"),
    )
    lit = "Get|some|of|the|help|Call|(01792) 636000|£12.50|Mon|Fri|it’s|free|Croeso|i'r|llyfrgell"
    assert "|".join(notes.words) == lit
    assert notes.passages == ["title", "list", "welsh"]
    assert notes.reasons == []
    assert not reader.is_reading()
    assert tape.rates == {22_050}
    assert 5 < len(tape.pcm16) / 2 / 22_050 < 25
    assert any(tape.pcm16)


def test_stopped_it_is_silent_at_once_and_stays_so(qtbot: QtBot, make: Make) -> None:
    tape = Tape()
    reader = make(recorder=tape, player=PcmPlayer(sound=False))
    notes = Notes(reader)
    with qtbot.waitSignal(reader.word_reached, timeout=PATIENCE_MS):
        reader.read([notes.passage("a", "One two three four five six seven eight nine ten.")])
    reader.stop()
    heard, lit = len(tape.pcm16), list(notes.words)
    assert not reader.is_reading()
    with qtbot.assertNotEmitted(reader.finished, wait=100):
        pass
    assert (len(tape.pcm16), notes.words) == (heard, lit)
    assert lit[0] == "One"
    assert "ten" not in lit
    assert heard / 2 / 22_050 < 2


def test_stopped_by_the_word_it_lit_it_lights_no_other(qtbot: QtBot, make: Make) -> None:
    reader = make()
    notes = Notes(reader)
    reader.word_reached.connect(lambda *_: reader.stop())
    with qtbot.assertNotEmitted(reader.finished, wait=300):
        reader.read([notes.passage("a", "One two. Three.")])
        qtbot.waitSignal(reader.word_reached, timeout=PATIENCE_MS).wait()
    assert notes.words == ["One"]


def test_a_new_reading_takes_the_place_of_the_old(qtbot: QtBot, make: Make) -> None:
    reader = make()
    notes = Notes(reader)
    reader.read([notes.passage("a", "Old words. More old words.")])
    read_to_the_end(qtbot, reader, notes.passage("b", "New words."))
    assert notes.words == ["New", "words"]
    assert notes.passages == ["b"]


def test_a_language_without_a_voice_is_passed_over_and_told_once(qtbot: QtBot, make: Make) -> None:
    reader = make()
    notes = Notes(reader)
    for _ in range(2):
        read_to_the_end(
            qtbot,
            reader,
            notes.passage("so", "Salaan", "so"),
            notes.passage("en", "Hello."),
        )
    assert notes.passages == ["en", "en"]
    assert notes.words == ["Hello", "Hello"]
    assert len(notes.reasons) == 1
    assert not reader.can_read("so")
    assert reader.can_read("ur")


@pytest.mark.parametrize("text", ["", " \n ", "•", "😀"])
def test_a_screen_without_words_is_read_at_once(qtbot: QtBot, make: Make, text: str) -> None:
    reader = make()
    notes = Notes(reader)
    read_to_the_end(qtbot, reader, notes.passage("a", text))
    assert notes.words == []


def test_killed_in_mid_reading_it_goes_on(qtbot: QtBot, make: Make) -> None:
    reader = make()
    notes = Notes(reader)
    text = "One two. Three four. Five six. Seven eight. Nine ten."
    killed: list[int] = []

    def kill(key: str, start: int, end: int) -> None:
        if text[start:end] in ("One", "Five"):
            killed.append(reader.worker_process_id())
            os.kill(killed[-1], signal.SIGKILL)

    reader.word_reached.connect(kill)
    read_to_the_end(qtbot, reader, notes.passage("a", text))
    assert " ".join(notes.words) == text.replace(".", "")
    assert len(set(killed)) == 2
    assert notes.reasons == []


@pytest.mark.parametrize("how", ["die", "babble"])
def test_a_worker_that_fails_once_is_replaced(
    qtbot: QtBot, make: Make, tmp_path: Path, how: str
) -> None:
    tape = Tape()
    reader = make(command=stand_in(tmp_path, how, 1), recorder=tape)
    notes = Notes(reader)
    read_to_the_end(qtbot, reader, notes.passage("a", "One two. Three."))
    assert notes.words == ["One", "two", "Three"]
    assert notes.reasons == []
    assert any(tape.pcm16)


def test_a_worker_that_hangs_is_replaced(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    tape = Tape()
    reader = make(command=stand_in(tmp_path, "hang", 1), recorder=tape, answer_within_ms=2_000)
    notes = Notes(reader)
    read_to_the_end(qtbot, reader, notes.passage("a", "One two. Three."))
    assert notes.words == ["One", "two", "Three"]
    assert any(tape.pcm16)


def test_a_worker_that_never_works_leaves_a_silent_reading(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    tape = Tape()
    reader = make(command=stand_in(tmp_path, "die", 99), recorder=tape)
    notes = Notes(reader)
    read_to_the_end(qtbot, reader, notes.passage("a", "One two. Three. Four. Five."))
    assert notes.words == ["One", "two", "Three", "Four", "Five"]
    assert notes.passages == ["a"]
    assert len(notes.reasons) == 1
    assert not any(tape.pcm16)
    runs = (tmp_path / "runs").read_bytes()
    assert len(runs) == 3
    read_to_the_end(qtbot, reader, notes.passage("b", "Six."))
    assert notes.words[-1] == "Six"
    assert (tmp_path / "runs").read_bytes() == runs


def test_the_next_visit_tries_the_voice_again(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    tape = Tape()
    reader = make(command=stand_in(tmp_path, "die", 3), recorder=tape)
    notes = Notes(reader)
    read_to_the_end(qtbot, reader, notes.passage("a", "One. Two. Three."))
    reader.reset()
    read_to_the_end(qtbot, reader, notes.passage("b", "Four."))
    assert any(tape.pcm16)


def test_a_machine_that_could_not_speak_is_asked_again_after_a_rest(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    tape = Tape()
    player = PcmPlayer(sound=False, silent_speed=4)
    reader = make(command=stand_in(tmp_path, "die", 3), recorder=tape, rest_ms=1, player=player)
    notes = Notes(reader)
    text = " ".join(f"Sentence {number}." for number in range(6))
    read_to_the_end(qtbot, reader, notes.passage("a", text))
    assert " ".join(notes.words) == text.replace(".", "")
    assert len(notes.reasons) == 1
    assert any(tape.pcm16)


def test_workers_lost_after_they_have_answered_are_no_reason_to_give_up(
    qtbot: QtBot, make: Make
) -> None:
    tape = Tape()
    reader = make(recorder=tape)
    notes = Notes(reader)
    text = "One. Two. Three. Four. Five. Six. Seven. Eight."

    def kill(*_: object) -> None:
        process = reader.worker_process_id()
        # Signal 9 to process 0 would reach ourselves.
        assert process
        os.kill(process, signal.SIGKILL)

    reader.word_reached.connect(kill)
    read_to_the_end(qtbot, reader, notes.passage("a", text))
    assert " ".join(notes.words) == text.replace(".", "")
    assert notes.reasons == []


def test_a_program_that_does_not_exist_leaves_a_silent_reading(qtbot: QtBot, make: Make) -> None:
    reader = make(command=["/no/such/program"])
    notes = Notes(reader)
    read_to_the_end(qtbot, reader, notes.passage("a", "One two."))
    assert notes.words == ["One", "two"]
    assert len(notes.reasons) == 1


def test_a_voice_that_plays_by_itself_lights_its_words(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    reader = make(command=stand_in(tmp_path, "aloud", 1))
    notes = Notes(reader)
    read_to_the_end(
        qtbot, reader, notes.passage("a", "On 24/12/2026 come. Two."), notes.passage("b", "Three.")
    )
    assert list(dict.fromkeys(notes.words)) == ["On", "24/12/2026", "come", "Two", "Three"]
    assert notes.passages == ["a", "b"]


def test_a_voice_that_plays_by_itself_is_hushed(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    reader = make(command=stand_in(tmp_path, "aloud", 1))
    notes = Notes(reader)
    with qtbot.waitSignal(reader.passage_reached, timeout=PATIENCE_MS):
        reader.read([notes.passage("a", "Endless.")])
    reader.stop()
    read_to_the_end(qtbot, reader, notes.passage("b", "Three."))
    assert notes.words == ["Three"]


def test_speed_changes_the_length_and_the_next_visit_has_the_normal_one(
    qtbot: QtBot, make: Make
) -> None:
    tape = Tape()
    reader = make(recorder=tape)
    notes = Notes(reader)
    lengths: list[int] = []

    def measure() -> None:
        tape.pcm16 = b""
        read_to_the_end(qtbot, reader, notes.passage("a", "One two three four five."))
        lengths.append(len(tape.pcm16))

    measure()
    reader.set_speed(300)
    measure()
    reader.reset()
    measure()
    assert lengths[1] < 0.8 * lengths[0]
    # espeak-ng does not make the same sound twice to the sample.
    assert lengths[2] == pytest.approx(lengths[0], rel=0.02)


def test_what_belongs_together_is_read_without_a_pause(qtbot: QtBot, make: Make) -> None:
    tape = Tape()
    reader = make(recorder=tape, pause_ms=2_000)
    notes = Notes(reader)
    read_to_the_end(
        qtbot,
        reader,
        notes.passage("which", "Choice 1 of 2:"),
        Passage(key="own", text=notes.passage("own", "Yes").text, language="en", joined=True),
    )
    joined = len(tape.pcm16)
    tape.pcm16 = b""
    read_to_the_end(
        qtbot, reader, notes.passage("which", "Choice 1 of 2:"), notes.passage("own", "Yes")
    )
    assert len(tape.pcm16) - joined == pytest.approx(2 * 2 * 22_050, rel=0.1)


def test_closed_the_worker_is_gone_and_nothing_is_read(qtbot: QtBot, make: Make) -> None:
    reader = make()
    reader.prepare()
    notes = Notes(reader)
    read_to_the_end(qtbot, reader, notes.passage("a", "One."))
    process = reader.worker_process_id()
    reader.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    reader.read([notes.passage("b", "Two.")])
    assert not reader.is_reading()
    assert reader.worker_process_id() == 0
