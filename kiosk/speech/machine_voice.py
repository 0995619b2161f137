"""The voice that comes with Windows or macOS, through pyttsx3's own drivers; it plays by itself.

Written from the drivers' source and from a run of the Windows driver against a stand-in for its
COM objects; not
yet heard on a real machine. Known faults of pyttsx3 2.99 and how they are met here:
`runAndWait` speaks only the first sentence (issues 402, 419, 440), so the loop is turned from
outside;
the first word event on Windows has no length and is not a word; positions count UTF-16 units.
"""

import importlib
import sys
from collections.abc import Callable
from typing import Any

import pyttsx3.engine

from kiosk.speech.protocol import Done, Event, Failed, Playing, Speak, Word

_MACHINES = ("win32", "darwin")
_TURN_SECONDS = 0.02
_FIRST_CHOICE = "gb"


def machine_voice(send: Callable[[Event], None]) -> "MachineVoice | None":
    """The machine's own voice, or None where it has none that is fit for use."""
    if sys.platform not in _MACHINES:
        return None
    try:
        return MachineVoice(pyttsx3.engine.Engine(), send)
    except Exception:  # noqa: BLE001 - the drivers raise whatever the system's own objects raise
        return None


class MachineVoice:
    """Speaks one sentence after another aloud and reports each word as it begins."""

    def __init__(self, engine: Any, send: Callable[[Event], None]) -> None:
        self._engine = engine
        self._send = send
        self._number = 0
        self._text = ""
        self.is_speaking = False
        engine.connect("started-word", self._on_word)
        engine.connect("finished-utterance", self._on_finished)
        engine.connect("error", self._on_error)
        engine.startLoop(False)
        engine.iterate()

    def speaks(self, request: Speak) -> bool:
        """Whether the machine has a voice for the request's language."""
        return self._voice(request.language) is not None

    def say(self, request: Speak) -> None:
        """Begin to speak; events follow while `turn` is called."""
        self._number, self._text, self.is_speaking = request.number, request.text, True
        self._engine.setProperty("voice", self._voice(request.language))
        self._engine.setProperty("rate", request.words_per_minute)
        self._send(Playing(number=request.number))
        self._engine.say(request.text)

    def turn(self) -> None:
        """Let the system deliver its events; call often while something is spoken."""
        if sys.platform == "darwin":
            foundation = importlib.import_module("Foundation")
            until = foundation.NSDate.dateWithTimeIntervalSinceNow_(_TURN_SECONDS)
            foundation.NSRunLoop.currentRunLoop().runUntilDate_(until)
        self._engine.iterate()

    def hush(self) -> None:
        """Fall silent and forget the sentence."""
        self._number = 0
        self.is_speaking = False
        self._engine.stop()
        self.turn()

    def _voice(self, language: str) -> str | None:
        wanted = language.lower().partition("-")[0]
        fitting: list[tuple[bool, str]] = []
        for voice in self._engine.getProperty("voices"):
            tags = [str(tag).lower().replace("_", "-") for tag in voice.languages]
            fitting.extend(
                (not tag.endswith(_FIRST_CHOICE), str(voice.id))
                for tag in tags
                if tag.partition("-")[0] == wanted
            )
        return min(fitting, default=(True, None))[1]

    def _on_word(self, **event: Any) -> None:
        if self._number and event.get("length"):
            position = code_point(self._text, int(event["location"]))
            self._send(Word(number=self._number, position=position))

    def _on_finished(self, **event: Any) -> None:
        if self._number and event.get("completed"):
            self.is_speaking = False
            self._send(Done(number=self._number))

    def _on_error(self, **event: Any) -> None:
        if self._number:
            self.is_speaking = False
            self._send(Failed(number=self._number, problem=str(event["exception"])))


def code_point(text: str, unit: int) -> int:
    """Which code point of a text begins at or holds this UTF-16 unit."""
    passed = 0
    for index, character in enumerate(text):
        passed += 2 if ord(character) > 0xFFFF else 1  # noqa: PLR2004 - the end of the basic plane
        if passed > unit:
            return index
    return len(text)
