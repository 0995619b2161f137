"""Asks a real speech worker, one thing after another."""

import itertools
import os
import subprocess
from collections.abc import Mapping, Sequence

from kiosk.speech.client import EventDecoder, worker_command
from kiosk.speech.protocol import (
    Event,
    Failed,
    Ready,
    Remark,
    Speak,
    Spoken,
    Working,
    encode_request,
)
from kiosk.speech.voices import voice_for


class Worker:
    """A real worker process, asked one thing after another."""

    def __init__(
        self, command: Sequence[str] = (), environment: Mapping[str, str] | None = None
    ) -> None:
        self.process = subprocess.Popen(
            command or worker_command(),
            env=None if environment is None else {**os.environ, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._decoder = EventDecoder()
        self._events: list[Event] = []
        self._numbers = itertools.count(1)
        self.remarks: list[str] = []
        self.await_ready()

    def send(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def next(self) -> Event:
        assert self.process.stdout is not None
        while not self._events:
            piece = os.read(self.process.stdout.fileno(), 65_536)
            assert piece, "the worker ended"
            self._events.extend(self._decoder.feed(piece))
        return self._events.pop(0)

    def await_ready(self) -> None:
        """Wait until the worker listens, keeping what it remarks until then."""
        while isinstance(event := self.next(), Remark):
            self.remarks.append(event.problem)
        assert event == Ready()

    def speak(self, text: str, language: str = "en", words_per_minute: int = 150) -> Spoken:
        event = self.ask(text, voice_for(language) or "", language, words_per_minute)
        assert isinstance(event, Spoken)
        return event

    def ask(
        self, text: str, voice: str, language: str = "en", words_per_minute: int = 150
    ) -> Event:
        number = next(self._numbers)
        request = Speak(
            number=number,
            text=text,
            voice=voice,
            language=language,
            words_per_minute=words_per_minute,
        )
        self.send(encode_request(request))
        event = self.next()
        while isinstance(event, Remark | Working):
            if isinstance(event, Remark):
                self.remarks.append(event.problem)
            event = self.next()
        assert isinstance(event, Spoken | Failed)
        assert event.number == number
        return event

    def close(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.close()
        code = self.process.wait(timeout=30)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return code
