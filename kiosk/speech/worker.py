"""The speech worker: a process of its own, so that a voice that hangs or dies never stops a screen.

Reads requests from standard input, answers on what was standard output, and ends when the input
ends.
"""

import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO

from kiosk.speech.machine_voice import MachineVoice, machine_voice
from kiosk.speech.protocol import (
    MAX_LINE_BYTES,
    Event,
    Failed,
    Hush,
    ProtocolError,
    Ready,
    Speak,
    decode_request,
    encode_event,
)
from kiosk.speech.sound_maker import SoundMaker

_TURN_SECONDS = 0.02
_LAST_WORK_SECONDS = 5.0


def main() -> int:
    """Serve requests until the input ends; return the exit code."""
    # Ctrl-C in a terminal is for the window; it ends us by closing our input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    output = _claim_output()

    def send(event: Event) -> None:
        output.write(encode_event(event))
        output.flush()

    try:
        _Service(send).run(sys.stdin.buffer)
    except BrokenPipeError:
        return 1
    return 0


def _claim_output() -> BinaryIO:
    """Keep standard output for messages; what C libraries print goes to standard error instead."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return output


class _Service:
    """Takes requests one by one; a second thread reads, so that the input's end is always seen."""

    def __init__(self, send: Callable[[Event], None]) -> None:
        self._send = send
        self._lines: queue.Queue[bytes | None] = queue.Queue()
        self._served = 0
        self._finished = threading.Event()
        self._maker = SoundMaker()
        self._machine: MachineVoice | None = machine_voice(send)

    def run(self, source: BinaryIO) -> None:
        threading.Thread(target=self._listen, args=(source,), daemon=True).start()
        self._send(Ready())
        while True:
            speaking = self._machine is not None and self._machine.is_speaking
            try:
                line = self._lines.get(timeout=_TURN_SECONDS if speaking else None)
            except queue.Empty:
                if self._machine is not None:
                    self._machine.turn()
                continue
            if line is None:
                break
            self._serve(line)
            self._served += 1
        if self._machine is not None:
            self._machine.hush()
        self._finished.set()

    def _listen(self, source: BinaryIO) -> None:
        while line := source.readline(MAX_LINE_BYTES):
            self._lines.put(line)
        self._lines.put(None)
        # Nobody is left to kill us: if the engine hangs now, go by ourselves.
        served = -1
        while served != self._served:
            served = self._served
            if self._finished.wait(_LAST_WORK_SECONDS):
                return
        os._exit(1)

    def _serve(self, line: bytes) -> None:
        try:
            request = decode_request(line)
        except ProtocolError as error:
            self._send(Failed(number=0, problem=error.problem))
            return
        match request:
            case Hush():
                if self._machine is not None:
                    self._machine.hush()
            case Speak() if request.aloud and self._machine and self._machine.speaks(request):
                self._machine.say(request)
            case Speak():
                self._send(self._maker.answer(request))


if __name__ == "__main__":
    raise SystemExit(main())
