"""A better voice that hums one tone for every word, and misbehaves in one chosen way.

Arguments: how (good, never, slow, hang, die, refuse, broken).
"""

import os
import sys
import threading
from collections.abc import Sequence

import numpy as np

from kiosk.core.errors import DeviceError
from kiosk.speech.neural.process import serve
from kiosk.speech.neural.voice import Remarker, Sounding
from kiosk.speech.streams import Sender, claim_output

RATE = 16_000
WORD_SECONDS = 0.2


class Hum:
    def __init__(self, how: str) -> None:
        self._how = how
        self._spoken = 0

    def languages(self) -> Sequence[str]:
        return ("en",)

    def speak(self, text: str, language: str, words_per_minute: int) -> Sounding:  # noqa: ARG002 - the port's
        self._spoken += 1
        is_first = self._spoken == 1  # The one that nobody hears.
        if not is_first:
            match self._how:
                case "slow":
                    threading.Event().wait(1.0)
                case "hang":
                    threading.Event().wait()
                case "die":
                    os._exit(1)
                case "refuse":
                    raise DeviceError("The hum is out of tune.", "Tune it.")
        frames = round(RATE * WORD_SECONDS * len(text.split()))
        return Sounding(samples=(np.sin(np.arange(frames) / 8) / 2).astype(np.float32), rate=RATE)


def make(remark: Remarker) -> Hum:
    how = sys.argv[1]
    if how == "never":
        threading.Event().wait()
    if how == "broken":
        raise DeviceError("There is no hum here.", "Hum.")
    return Hum(how)


if __name__ == "__main__":
    serve(make, Sender(claim_output()))
