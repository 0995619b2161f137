"""When has the resident gone? A pure clock: it is told of touches and asked what the time means.

WCAG 2.2 criterion 2.2.1: a warning of at least 20 s that any simple action extends, without limit here.
"""

from dataclasses import dataclass, replace
from enum import Enum

#: WCAG 2.2 criterion 2.2.1: "at least 20 seconds to extend the time limit with a simple action".
LEAST_WARNING_S = 20

#: How slowly a page may be read: a quarter of the mean of silent reading, 238 words a minute (Brysbaert 2019,
#: doi:10.1016/j.jml.2019.104047), for low vision and a language that is new.
SLOW_WORDS_A_MINUTE = 60
#: Whoever tries something out in a practice looks and thinks as long as at somebody's web page.
PRACTICE_S = 180.0
#: By how much a visit may be made slower, step by step: WCAG 2.2.1 asks for ten times the time, by whichever way;
#: here each warning can be answered besides, without end.
PATIENCES = (1, 2, 5, 10)


def reading_s(words: int) -> float:
    """Seconds that somebody may need to read so many words."""
    return words * 60 / SLOW_WORDS_A_MINUTE


def more_patient(patience: int) -> int:
    """The next step up, or the last there is."""
    return next((each for each in PATIENCES if each > patience), PATIENCES[-1])


class IdlePhase(Enum):
    """What the time since the last touch means."""

    ACTIVE = "active"
    WARNING = "warning"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleClock:
    """Seconds since the last touch or key, against two limits.

    Attributes:
        idle_s: seconds without a touch until the warning.
        warning_s: seconds the warning lasts.
        touched_at: the monotonic moment of the last touch, in seconds.
    """

    idle_s: float
    warning_s: float
    touched_at: float

    def __post_init__(self) -> None:
        if self.idle_s <= 0 or self.warning_s < LEAST_WARNING_S:
            msg = f"a warning lasts {LEAST_WARNING_S} s or more"
            raise ValueError(msg)

    def touched(self, moment: float) -> "IdleClock":
        """The clock after a touch. A moment before the last one changes nothing."""
        return replace(self, touched_at=max(self.touched_at, moment))

    def phase(self, moment: float) -> IdlePhase:
        """What `moment` means."""
        quiet = moment - self.touched_at
        if quiet < self.idle_s:
            return IdlePhase.ACTIVE
        return IdlePhase.WARNING if quiet < self.idle_s + self.warning_s else IdlePhase.OVER

    def seconds_left(self, moment: float) -> float:
        """Seconds until everything is forgotten, never under 0."""
        return max(0.0, self.touched_at + self.idle_s + self.warning_s - moment)
