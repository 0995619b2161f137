"""A driver of pyttsx3 that plays, standing in for the Windows one as it was seen to behave."""

import sys
from collections import deque
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
import pyttsx3.engine
from hypothesis import given
from hypothesis import strategies as st
from pyttsx3.voice import Voice

from kiosk.speech.machine_voice import MachineVoice, code_point, machine_voice
from kiosk.speech.protocol import Done, Event, Failed, Playing, Speak, Word

NAME = "windows_like"


class WindowsLike:
    """Plays one event a turn: the false first word, each word, the end."""

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._events: deque[tuple[str, dict[str, Any]]] = deque()
        self.properties: dict[str, Any] = {
            "voices": [
                Voice("us", languages=["en-US"]),
                Voice("gb", languages=["en-GB"]),
                Voice("pl", languages=["pl_PL"]),
            ]
        }

    def destroy(self) -> None:
        pass

    def say(self, text: str) -> None:
        self._proxy.setBusy(True)
        if text == "break":
            raise OSError("the voice is broken")
        self._events.append(("started-word", {"location": 1, "length": 0}))
        start = 0
        for word in text.split(" "):
            units = len(word.encode("utf-16-le")) // 2
            self._events.append(
                ("started-word", {"location": start, "length": units, "name": word})
            )
            start += units + 1
        self._events.append(("finished-utterance", {"completed": True}))

    def stop(self) -> None:
        if self._events:
            self._events.clear()
            self._events.append(("finished-utterance", {"completed": False}))

    def getProperty(self, name: str) -> Any:  # noqa: N802
        return self.properties[name]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802
        self.properties[name] = value

    def iterate(self) -> Iterator[None]:
        self._proxy.setBusy(False)
        while True:
            if self._events:
                topic, fields = self._events.popleft()
                self._proxy.notify(topic, **fields)
                if topic == "finished-utterance":
                    self._proxy.setBusy(False)
            yield


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[Event]:
    module = ModuleType(f"pyttsx3.drivers.{NAME}")
    module.__dict__["buildDriver"] = WindowsLike
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return []


def voice(heard: list[Event]) -> MachineVoice:
    return MachineVoice(pyttsx3.engine.Engine(NAME), heard.append)


def speak(number: int, text: str, language: str = "en") -> Speak:
    return Speak(
        number=number, text=text, voice="en", language=language, words_per_minute=150, aloud=True
    )


def finish(machine: MachineVoice) -> None:
    for _ in range(50):
        machine.turn()


def test_words_come_as_they_sound_and_then_the_end(heard: list[Event]) -> None:
    machine = voice(heard)
    machine.say(speak(1, "one two"))
    assert heard == [Playing(number=1)]
    finish(machine)
    assert heard[1:] == [Word(number=1, position=0), Word(number=1, position=4), Done(number=1)]
    assert not machine.is_speaking


def test_three_sentences_are_all_spoken(heard: list[Event]) -> None:
    machine = voice(heard)
    for number in (1, 2, 3):
        machine.say(speak(number, "one"))
        finish(machine)
    assert [event.number for event in heard if isinstance(event, Done)] == [1, 2, 3]


def test_hushed_in_the_middle_it_says_no_more_and_speaks_again(heard: list[Event]) -> None:
    machine = voice(heard)
    machine.say(speak(1, "one two three"))
    machine.turn()
    machine.turn()
    machine.hush()
    finish(machine)
    before = list(heard)
    assert Done(number=1) not in before
    machine.say(speak(2, "four"))
    finish(machine)
    assert heard[len(before) :] == [Playing(number=2), Word(number=2, position=0), Done(number=2)]


def test_the_voice_of_the_language_is_chosen_and_the_british_one_first(heard: list[Event]) -> None:
    engine = pyttsx3.engine.Engine(NAME)
    machine = MachineVoice(engine, heard.append)
    machine.say(speak(1, "one"))
    assert engine.getProperty("voice") == "gb"
    assert machine.speaks(speak(2, "dwa", "pl"))
    assert not machine.speaks(speak(3, "un", "cy"))


def test_a_fault_of_the_voice_is_an_answer(heard: list[Event]) -> None:
    machine = voice(heard)
    machine.say(speak(1, "break"))
    assert heard[-1] == Failed(number=1, problem="the voice is broken")
    assert not machine.is_speaking


def test_positions_are_code_points(heard: list[Event]) -> None:
    machine = voice(heard)
    machine.say(speak(1, "😀 two"))
    finish(machine)
    assert Word(number=1, position=2) in heard


@given(st.text(), st.data())
def test_a_utf16_unit_belongs_to_its_code_point(text: str, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(text)))
    unit = sum(2 if ord(character) > 0xFFFF else 1 for character in text[:index])
    assert code_point(text, unit) == index


@pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="this machine has a voice of its own"
)
def test_linux_has_no_voice_that_is_fit_for_use(heard: list[Event]) -> None:
    assert machine_voice(heard.append) is None
