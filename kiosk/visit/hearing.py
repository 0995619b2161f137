"""How a resident wants to be read to: for this visit only, and back to normal after it."""

from dataclasses import dataclass, replace

#: Five speeds, as shares of the normal one.
SPEEDS = (0.7, 0.85, 1.0, 1.2, 1.4)
#: Five loudnesses, 4 dB apart, as shares of the loudest.
VOLUMES = (0.16, 0.25, 0.4, 0.63, 1.0)
MIDDLE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """What was asked of the voice.

    Attributes:
        wanted: each new screen is read by itself.
        speed: a place in `SPEEDS`.
        volume: a place in `VOLUMES`.
        echo: letters and words are said as they are typed.
        by_keys: the kiosk is used by ear and four keys.
        dark: the screen shows nothing meanwhile.
    """

    wanted: bool = False
    speed: int = MIDDLE
    volume: int = MIDDLE
    echo: bool = False
    by_keys: bool = False
    dark: bool = False

    def faster(self, steps: int) -> "Hearing":
        """So many steps faster; slower where `steps` is below 0."""
        return replace(self, speed=_within(self.speed + steps, len(SPEEDS)))

    def louder(self, steps: int) -> "Hearing":
        """So many steps louder; softer where `steps` is below 0."""
        return replace(self, volume=_within(self.volume + steps, len(VOLUMES)))

    def words_per_minute(self, normal: int) -> int:
        """The speed, where so many words a minute are normal."""
        return round(normal * SPEEDS[self.speed])

    @property
    def loudness(self) -> float:
        """The loudness, from 0 to 1."""
        return VOLUMES[self.volume]


def _within(place: int, count: int) -> int:
    return max(0, min(place, count - 1))
