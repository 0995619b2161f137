"""pyttsx3 with our own driver: a request in, its sound out. Used in the worker process only."""

from typing import Any

import pyttsx3.engine

from kiosk.core.errors import DeviceError
from kiosk.speech import driver
from kiosk.speech.protocol import Failed, Speak, Spoken


class SoundMaker:
    """Turns sentences into sound. One that cannot start answers every request with the reason."""

    def __init__(self) -> None:
        self._number = 0
        self._answer: Spoken | None = None
        self._problem = ""
        self._engine: Any = None
        driver.register()
        try:
            self._engine = pyttsx3.engine.Engine(driver.NAME)
        except DeviceError as error:
            self._broken = str(error)
            return
        self._engine.connect("sound", self._on_sound)
        self._engine.connect("error", self._on_error)
        # The outer loop is ours; one turn opens pyttsx3's queue, after which each command runs at
        # once.
        self._engine.startLoop(False)
        self._engine.iterate()

    def answer(self, request: Speak) -> Spoken | Failed:
        """The sound of a request, or why there is none."""
        if self._engine is None:
            return Failed(number=request.number, problem=self._broken)
        self._number, self._answer, self._problem = request.number, None, ""
        self._engine.setProperty("voice", request.voice)
        self._engine.setProperty("rate", request.words_per_minute)
        if not self._problem:
            self._engine.say(request.text)
        if self._problem:
            return Failed(number=request.number, problem=self._problem)
        return self._taken()

    def _taken(self) -> Spoken:
        # pyttsx3 says nothing at all to an empty text.
        return self._answer or Spoken(number=self._number, rate=22_050, marks=(), pcm16=b"")

    def _on_sound(self, **event: Any) -> None:
        self._answer = Spoken(
            number=self._number, rate=event["rate"], marks=event["marks"], pcm16=event["pcm16"]
        )

    def _on_error(self, **event: Any) -> None:
        self._problem = str(event["exception"]) or "The voice gave no reason."
