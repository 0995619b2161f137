import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.speech.better_voice import BetterVoice
from kiosk.speech.protocol import Event, Remark, Speak, Spoken, Working
from tests.speech.neural.fake_engine import RATE, WORD_SECONDS

REPOSITORY = Path(__file__).resolve().parents[3]
ENGINE = Path(__file__).with_name("fake_engine.py")
LONG = 60.0


class Told:
    """What a better voice tells the asker."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    @property
    def problems(self) -> list[str]:
        return [event.problem for event in self.events if isinstance(event, Remark)]

    @property
    def signs_of_life(self) -> int:
        return sum(isinstance(event, Working) for event in self.events)


def await_ready(better: BetterVoice) -> None:
    turn = threading.Event()
    while not better.is_ready():
        assert better.process_id(), "it ended"
        turn.wait(0.01)


Make = Callable[..., BetterVoice]


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def make(told: Told) -> Iterator[Make]:
    made: list[BetterVoice] = []

    def build(how: str, *, ready: bool = True, **parts: float) -> BetterVoice:
        code = (
            f"import sys, runpy; sys.path.insert(0, {str(REPOSITORY)!r});"
            f"runpy.run_path({str(ENGINE)!r}, run_name='__main__')"
        )
        better = BetterVoice(
            [sys.executable, "-c", code, how],
            told.events.append,
            **{"patience_s": LONG, "patience_ahead_s": LONG, **parts},  # type: ignore[arg-type]
        )
        made.append(better)
        if ready:
            await_ready(better)
        return better

    yield build
    for better in made:
        better.close()


def request(number: int, text: str = "Come in now.", language: str = "en", **how: bool) -> Speak:
    return Speak(
        number=number, text=text, voice="en", language=language, words_per_minute=150, **how
    )


def calm() -> bool:
    return False


def test_it_speaks_the_languages_it_knows(make: Make, told: Told) -> None:
    better = make("good")
    sound = better.answer(request(1), calm)
    assert isinstance(sound, Spoken)
    assert (sound.number, sound.rate) == (1, RATE)
    assert len(sound.pcm16) / 2 / RATE >= 3 * WORD_SECONDS
    assert better.answer(request(2, language="cy"), calm) is None
    assert isinstance(better.answer(request(3, language="en-GB"), calm), Spoken)
    assert told.problems == []


def test_until_it_is_ready_nobody_waits_for_it(make: Make, told: Told) -> None:
    better = make("never", ready=False)
    assert better.answer(request(1), calm) is None
    assert told.events == []


def test_one_that_is_too_slow_is_done_without_and_staff_are_told(make: Make, told: Told) -> None:
    better = make("slow", patience_s=0.1)
    assert [better.answer(request(number), calm) for number in (1, 2, 3)] == [None, None, None]
    assert ["too slow" in problem for problem in told.problems] == [True]
    assert better.process_id() == 0
    assert better.answer(request(4), calm) is None


def test_one_that_takes_longer_than_it_sounds_cannot_keep_up(make: Make, told: Told) -> None:
    better = make("slow")
    sounds = [better.answer(request(number, ahead=True), calm) for number in (1, 2, 3)]
    assert all(isinstance(sound, Spoken) for sound in sounds)
    assert ["too slow" in problem for problem in told.problems] == [True]
    assert told.signs_of_life >= 3


def test_one_that_hangs_is_done_without(make: Make, told: Told) -> None:
    better = make("hang", patience_s=0.6)
    assert [better.answer(request(number), calm) for number in (1, 2, 3)] == [None, None, None]
    assert told.signs_of_life >= 3
    assert better.process_id() == 0


def test_whoever_waits_for_something_else_gets_it_at_once(make: Make, told: Told) -> None:
    better = make("slow")
    assert better.answer(request(1), lambda: True) is None
    assert isinstance(better.answer(request(2), calm), Spoken)
    assert told.problems == []


def test_one_that_dies_is_started_again_and_then_done_without(make: Make, told: Told) -> None:
    better = make("die")
    first = better.process_id()
    assert better.answer(request(1), calm) is None
    assert told.problems == []
    await_ready(better)
    assert better.process_id() != first
    assert better.answer(request(2), calm) is None
    assert better.process_id() == 0
    assert ["ended by itself" in problem for problem in told.problems] == [True]
    assert better.answer(request(3), calm) is None


def test_what_it_refuses_the_plain_voice_reads(make: Make, told: Told) -> None:
    better = make("refuse")
    assert better.answer(request(1), calm) is None
    assert told.problems == ["The hum is out of tune."]


def test_one_that_cannot_be_made_says_why(make: Make, told: Told) -> None:
    better = make("broken", ready=False, is_tried=True)
    assert better.answer(request(1), calm) is None
    assert told.problems == ["There is no hum here."]
    assert better.process_id() == 0


def test_a_program_that_is_not_there_is_said(told: Told) -> None:
    better = BetterVoice(["/no/such/program"], told.events.append)
    assert better.answer(request(1), calm) is None
    assert told.problems == ["The better voice cannot be started."]
