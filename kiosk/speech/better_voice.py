"""The plain voice's better neighbour: asked first where it is ready, done without where it fails."""

import contextlib
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from typing import IO

from kiosk.speech.client import EventDecoder
from kiosk.speech.protocol import (
    Event,
    Failed,
    Hush,
    ProtocolError,
    Ready,
    Remark,
    Speak,
    Spoken,
    Working,
    encode_request,
)

# A first sentence that is awaited in silence; one that is made while another sounds; a voice that is
# tried out and not used.
PATIENCE_SECONDS = 1.5
PATIENCE_AHEAD_SECONDS = 4.0
_PATIENCE_WHEN_TRIED_SECONDS = 60.0
_TURN_SECONDS = 0.02
_SIGN_OF_LIFE_SECONDS = 0.25
_MOST_LATE = 3
_MOST_DEATHS = 2
_READ_BYTES = 65_536
_PCM16_BYTES = 2
_REMEDY = "Run: kiosk doctor. Or choose another voice in kiosk.toml, section [speech]."


class BetterVoice:
    """A better voice in a process of its own, for as long as it is of use."""

    def __init__(
        self,
        command: Sequence[str],
        send: Callable[[Event], None],
        *,
        is_tried: bool = False,
        patience_s: float = PATIENCE_SECONDS,
        patience_ahead_s: float = PATIENCE_AHEAD_SECONDS,
    ) -> None:
        """Start it; the plain voice speaks until it is ready.

        Args:
            command: starts its process.
            send: is given remarks for staff and signs of life.
            is_tried: wait until it is ready, and for every sentence: no resident listens.
            patience_s: how long a sentence is waited for in silence.
            patience_ahead_s: how long one that is asked for while another sounds.
        """
        self._command = tuple(command)
        self._send = send
        self._is_tried = is_tried
        self._patience_s, self._patience_ahead_s = patience_s, patience_ahead_s
        self._process: subprocess.Popen[bytes] | None = None
        self._events: queue.Queue[Event | None] = queue.Queue()
        self._languages: tuple[str, ...] = ()
        self._is_ready = False
        self._late = 0
        self._deaths = 0
        self._start()

    def answer(self, request: Speak, is_urgent: Callable[[], bool]) -> Spoken | None:
        """The sound of a request, or None where the plain voice has to speak.

        Args:
            request: what to say.
            is_urgent: whether somebody waits for something else meanwhile.
        """
        if not self.is_ready() or self._code(request) not in self._languages:
            return None
        began = time.monotonic()
        answer = self._wait(request, is_urgent) if self._ask(request) else None
        if isinstance(answer, Spoken):
            self._judge(time.monotonic() - began, answer)
            return answer
        if answer is not None:
            self._remark(answer.problem)
        return None

    def _wait(self, request: Speak, is_urgent: Callable[[], bool]) -> Spoken | Failed | None:
        """The answer, or None where it cannot be waited for any longer."""
        limit = self._patience_ahead_s if request.ahead else self._patience_s
        if self._is_tried:
            limit = _PATIENCE_WHEN_TRIED_SECONDS
        began = told = time.monotonic()
        process = self._process
        while process is not None and process is self._process:
            now = time.monotonic()
            if is_urgent() and not self._is_tried:
                self._take_back(request)
                return None
            if now - began > limit:
                self._take_back(request)
                self._count_late(limit)
                return None
            if now - told > _SIGN_OF_LIFE_SECONDS:
                self._send(Working(number=request.number))
                told = now
            with contextlib.suppress(queue.Empty):
                event = self._events.get(timeout=_TURN_SECONDS)
                if isinstance(event, Spoken | Failed) and event.number == request.number:
                    return event
                self._take(event)
        return None

    def is_ready(self) -> bool:
        """Whether it can be asked."""
        self._take_news()
        return self._is_ready

    def process_id(self) -> int:
        """The system's number of its process; 0 where none runs."""
        return self._process.pid if self._process is not None else 0

    def close(self) -> None:
        """End its process."""
        process, self._process = self._process, None
        self._is_ready = False
        if process is not None:
            process.kill()
            process.wait()
            if process.stdin is not None:
                with contextlib.suppress(OSError):
                    process.stdin.close()
            # It ends with the process that it listens to.
            self._listener.join()

    @staticmethod
    def _code(request: Speak) -> str:
        return request.language.lower().replace("_", "-").partition("-")[0]

    def _start(self) -> None:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            self._remark("The better voice cannot be started.")
            return
        assert self._process.stdout is not None  # noqa: S101 - asked for above
        self._events = queue.Queue()
        self._listener = threading.Thread(
            target=_listen, args=(self._process.stdout, self._events), daemon=True
        )
        self._listener.start()
        if self._is_tried:
            self._take(self._events.get())

    def _take_news(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                self._take(self._events.get_nowait())

    def _take(self, event: Event | None) -> None:
        match event:
            case Ready():
                self._is_ready, self._languages = True, event.languages
            case Remark():
                self._send(event)
                if self._is_tried and not self._is_ready:
                    self._take(self._events.get())
            case None:
                self._on_death()

    def _ask(self, request: Speak) -> bool:
        process = self._process
        if process is None or process.stdin is None:
            return False
        try:
            process.stdin.write(encode_request(request))
            process.stdin.flush()
        except OSError:
            self._on_death()
            return False
        return True

    def _take_back(self, request: Speak) -> None:
        process = self._process
        if process is not None and process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.write(encode_request(Hush(number=request.number)))
                process.stdin.flush()

    def _judge(self, took: float, spoken: Spoken) -> None:
        """A voice that takes longer than it sounds can never keep up."""
        if took > len(spoken.pcm16) / _PCM16_BYTES / spoken.rate and not self._is_tried:
            self._count_late(took)
        else:
            self._late = 0

    def _count_late(self, took: float) -> None:
        self._late += 1
        if self._late >= _MOST_LATE:
            self.close()
            self._remark(
                f"The better voice is too slow for this machine: {took:.1f} seconds for a sentence. "
                "The plain voice reads."
            )

    def _on_death(self) -> None:
        was_ready = self._is_ready
        self.close()
        self._deaths += 1
        # One that ends before it is ready has said why, or would do so again.
        if was_ready and self._deaths < _MOST_DEATHS:
            self._start()
        elif was_ready:
            self._remark(
                "The better voice ended by itself, again and again. The plain voice reads."
            )

    def _remark(self, problem: str) -> None:
        self._send(Remark(problem=problem, remedy=_REMEDY))


def _listen(output: IO[bytes], events: "queue.Queue[Event | None]") -> None:
    decoder = EventDecoder()
    with output, contextlib.suppress(ProtocolError, ValueError, OSError):
        while piece := output.read1(_READ_BYTES):  # type: ignore[attr-defined]
            for event in decoder.feed(piece):
                events.put(event)
    events.put(None)
