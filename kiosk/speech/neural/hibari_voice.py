"""The English voices of Hibari (Apache-2.0): an American one in its package, British ones by file."""

import importlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from kiosk.core.errors import DeviceError
from kiosk.speech.neural.voice import Sounding

# How fast it speaks when nobody asks it to be slower or faster: 14 words in 5.1 s.
_NATURAL_WORDS_PER_MINUTE = 165
_LIMITS = (0.4, 2.0)
# The same text is to sound the same each time: its noise begins with this number.
_SEED = 1
# It reads "1250" like a year.
_THOUSANDS = re.compile(r"\d{4,}")


class HibariVoice:
    """One English voice.

    Raises:
        DeviceError: the package is not installed, or its file cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        try:
            hibari: Any = importlib.import_module("hibari")
        except ImportError as error:
            raise DeviceError(
                "The voice hibari is not installed.", "Install Handrail with its extra neural."
            ) from error
        name, path = _chosen(folder)
        try:
            self._hibari = hibari.Hibari(voice=name, model=None if path is None else str(path))
            self._hibari("Ready.")
        except Exception as error:
            # onnxruntime and hibari each have errors of their own, without a common root.
            raise DeviceError(
                f"The voice hibari cannot be loaded: {type(error).__name__}.",
                "Copy its .onnx file into the folder of voices again, or take it out.",
            ) from error

    def languages(self) -> Sequence[str]:
        """English only."""
        return ("en",)

    def speak(self, text: str, language: str, words_per_minute: int) -> Sounding:  # noqa: ARG002 - the port's
        """Turn a short text into sound.

        Raises:
            DeviceError: it refused the text.
        """
        speed = min(max(words_per_minute / _NATURAL_WORDS_PER_MINUTE, _LIMITS[0]), _LIMITS[1])
        plain = _THOUSANDS.sub(lambda found: f"{int(found.group()):,}", text)
        try:
            samples = np.asarray(self._hibari(plain, speed=speed, seed=_SEED), np.float32)
        except Exception as error:
            # As above.
            raise DeviceError(f"The voice hibari failed: {type(error).__name__}.") from error
        return Sounding(samples=samples, rate=int(self._hibari.sample_rate))


def _chosen(folder: Path) -> tuple[str, Path | None]:
    """A voice whose file lies in the folder, a British one before others; else the package's own."""
    known: Any = importlib.import_module("hibari.voices").VOICES
    british_first = sorted(known, key=lambda name: (not known[name]["british"], name))
    for name in british_first:
        path = folder / str(known[name]["file"])
        if path.is_file():
            return name, path
    return "heart", None
