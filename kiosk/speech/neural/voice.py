"""The port of a better voice: one sentence in, its sound and the places known in it out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.speech.protocol import WordMark

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sounding:
    """What a text sounds like.

    Attributes:
        samples: from -1 to 1, mono.
        rate: samples a second.
        marks: words whose beginning the engine itself knows, in order; none where it knows none.
    """

    samples: "Samples"
    rate: int
    marks: tuple[WordMark, ...] = ()


class Voice(Protocol):
    """Somebody who speaks one or several languages."""

    def languages(self) -> Sequence[str]:
        """ISO 639-1 codes of the languages it speaks, the first one to be made ready first."""
        ...

    def speak(self, text: str, language: str, words_per_minute: int) -> Sounding:
        """Turn a short text into sound.

        Raises:
            DeviceError: this text cannot be spoken.
        """
        ...


Remarker = Callable[[str, str], None]
"""Takes a problem and a remedy, for staff."""
