"""The process of a better voice: requests by standard input, their sounds by what was standard output."""

import contextlib
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.core.errors import DeviceError
from kiosk.speech.neural.hibari_voice import HibariVoice
from kiosk.speech.neural.piper_voice import PiperVoice
from kiosk.speech.neural.sounding import whole
from kiosk.speech.neural.voice import Remarker, Voice
from kiosk.speech.protocol import (
    MAX_LINE_BYTES,
    Failed,
    Hush,
    ProtocolError,
    Ready,
    Remark,
    Speak,
    decode_request,
)
from kiosk.speech.streams import Sender, claim_output

_NORMAL_WORDS_PER_MINUTE = 150
_LAST_WORK_SECONDS = 5.0

ENGINES: Mapping[str, Callable[[Path, Remarker], Voice]] = {
    "piper": PiperVoice,
    "hibari": lambda folder, _: HibariVoice(folder),
}
"""What makes each better voice, given the folder of voices."""


def main(name: str, folder: str) -> int:
    """Serve until the input ends, as one of `ENGINES`, with the voices of a folder."""
    # Ctrl-C in a terminal is for the window; it ends us by closing our input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    send = Sender(claim_output())
    try:
        serve(lambda remark: ENGINES[name](Path(folder), remark), send)
    except BrokenPipeError:
        return 1
    return 0


def serve(make: Callable[[Remarker], Voice], send: Sender) -> None:
    """Make the voice and let it speak; one that cannot be made says why and ends."""

    def remark(problem: str, remedy: str) -> None:
        send(Remark(problem=problem, remedy=remedy))

    requests = _Requests()
    try:
        voice = make(remark)
        languages = tuple(voice.languages())
        # The first sentence of an engine takes longest: nobody waits for this one.
        voice.speak("Ready.", languages[0], _NORMAL_WORDS_PER_MINUTE)
    except DeviceError as error:
        remark(error.problem, error.remedy)
        return
    send(Ready(languages=languages))
    while (request := requests.next()) is not None:
        try:
            spoken = whole(voice, request, lambda: requests.is_stale(request.number))
        except DeviceError as error:
            send(Failed(number=request.number, problem=error.problem))
            continue
        if spoken is None:
            send(Failed(number=request.number, problem="There is nothing to say."))
        else:
            send(spoken)


class _Requests:
    """Reads in a thread of its own, so that a request can be taken back while it is worked on."""

    def __init__(self) -> None:
        self._speaks: queue.Queue[Speak | None] = queue.Queue()
        self._stale = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def next(self) -> Speak | None:
        """The next request that is still wanted; None when there are no more."""
        while (request := self._speaks.get()) is not None:
            if not self.is_stale(request.number):
                return request
        return None

    def is_stale(self, number: int) -> bool:
        """Whether the answer to this request is no longer wanted."""
        return number <= self._stale

    def _listen(self) -> None:
        while line := sys.stdin.buffer.readline(MAX_LINE_BYTES):
            with contextlib.suppress(ProtocolError):
                match decode_request(line):
                    case Hush(number=number):
                        self._stale = max(self._stale, number)
                    case Speak() as request:
                        self._speaks.put(request)
        # Nobody is left to hear what is being made.
        self._stale = sys.maxsize
        self._speaks.put(None)
        # Nor to kill us, if the engine hangs now.
        threading.Event().wait(_LAST_WORK_SECONDS)
        os._exit(1)
