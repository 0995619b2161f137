"""The speech worker: a process of its own, so that a voice that hangs or dies never stops a screen.

Reads requests from standard input, answers on what was standard output, and ends when the input
ends.
"""

import argparse
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import BinaryIO

from kiosk.core.places import own_command
from kiosk.speech.anchors import timed_like
from kiosk.speech.better_voice import BetterVoice
from kiosk.speech.machine_voice import MachineVoice, machine_voice
from kiosk.speech.protocol import (
    MAX_LINE_BYTES,
    Event,
    Failed,
    Hush,
    ProtocolError,
    Ready,
    Speak,
    Spoken,
    decode_request,
)
from kiosk.speech.sound_maker import SoundMaker
from kiosk.speech.streams import Sender, claim_output

_TURN_SECONDS = 0.02
_LAST_WORK_SECONDS = 5.0


def main(arguments: Sequence[str] = ()) -> int:
    """Serve requests until the input ends; return the exit code."""
    # Ctrl-C in a terminal is for the window; it ends us by closing our input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    options = _options(arguments)
    send = Sender(claim_output())
    better: BetterVoice | None = None
    if options.better:
        command = own_command("speech-better", *options.better)
        better = BetterVoice(command, send, is_tried=options.is_tried)
    try:
        _Service(send, better).run(sys.stdin.buffer)
    except BrokenPipeError:
        return 1
    return 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    """What our own program asked for; see `client.worker_command`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--better", nargs=2, metavar=("ENGINE", "FOLDER"))
    parser.add_argument("--try", action="store_true", dest="is_tried")
    return parser.parse_args(arguments)


class _Service:
    """Takes requests one by one; a second thread reads, so that the input's end is always seen."""

    def __init__(self, send: Callable[[Event], None], better: BetterVoice | None) -> None:
        self._send = send
        self._better = better
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
        if self._better is not None:
            self._better.close()
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
            case Speak() if self._plays(request) and self._machine is not None:
                self._machine.say(request)
            case Speak():
                self._send(self._sound(request))

    def _plays(self, request: Speak) -> bool:
        """Whether the machine's own voice is to read this aloud."""
        chosen = self._better is None and request.aloud
        return chosen and self._machine is not None and self._machine.speaks(request)

    def _sound(self, request: Speak) -> Spoken | Failed:
        # 5 ms: what is said if the better voice fails, and the word times that it does not know.
        plain = self._maker.answer(request)
        if self._better is None or not isinstance(plain, Spoken) or not plain.marks:
            return plain
        better = self._better.answer(request, lambda: not self._lines.empty())
        return plain if better is None else replace(better, marks=timed_like(plain, better))


if __name__ == "__main__":
    raise SystemExit(main())
