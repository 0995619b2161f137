"""How long to wait after wrong PINs: pure, and told the time.

A clock that is put forward or back while the program runs changes nothing, for monotonic time is
counted. Over a restart only the wall clock tells how much time went by; where it has gone back, none did.
"""

from dataclasses import dataclass

#: So many wrong PINs are a slip of the finger; from the last of them on there is a wait.
FREE_TRIES = 5
FIRST_WAIT_S = 30.0
LONGEST_WAIT_S = 3600.0
#: After so many doublings the longest wait is reached.
_DOUBLINGS = 7


def wait_after(failures: int) -> float:
    """Seconds to wait after so many wrong PINs in a row: 0 at first, then 30, 60, 120 ... 3600."""
    if failures < FREE_TRIES:
        return 0.0
    doubled = int(2 ** min(failures - FREE_TRIES, _DOUBLINGS))
    return min(LONGEST_WAIT_S, FIRST_WAIT_S * doubled)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """Wrong PINs in a row, and when the last of them was.

    Attributes:
        wall_s: of the last, in seconds since 1970.
        monotonic_s: of the last, by this process' own clock.
    """

    failures: int
    wall_s: float
    monotonic_s: float

    @classmethod
    def resumed(cls, failures: int, wall_s: float, *, wall: float, monotonic: float) -> "Tries":
        """What an earlier process wrote down, seen at the moment `wall` and `monotonic`."""
        gone = wall - wall_s
        return cls(
            failures=failures,
            wall_s=wall_s,
            monotonic_s=monotonic - (gone if gone >= 0 else 0.0),
        )

    def left_s(self, monotonic: float) -> float:
        """Seconds until another PIN is looked at."""
        return max(0.0, wait_after(self.failures) - (monotonic - self.monotonic_s))
