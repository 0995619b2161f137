"""Which day it is, for what comes due: pure, and wary of a clock that jumps.

A kiosk without a battery for its clock wakes in 1970, or wherever a flat one left it, until a server tells it
the time. So a day is believed at once where it follows on those before it, by up to 400 days; a day elsewhere,
earlier or far later, only once the clock has been seen to go on from there to another day. Meanwhile the last
day that was believed goes on. Whatever was noted on a later day than the one believed now counts from now.
"""

from dataclasses import dataclass
from datetime import date, timedelta

#: Of no earlier and no later day did any such kiosk ever learn.
FIRST, LAST = date(2026, 1, 1), date(2099, 12, 31)
#: A kiosk that nobody learned at for longer needs two days to be believed.
FOLLOWS = timedelta(days=400)


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """What the clock has said.

    Attributes:
        believed: today, as far as is known.
        doubted: the day that the clock says instead, where it does not follow.
    """

    believed: date = FIRST
    doubted: date | None = None

    def seen(self, said: date, *, first: bool = False) -> "Days":
        """The clock says this day; `first` where it never said one before."""
        if not FIRST <= said <= LAST:
            return self
        if first or self.believed <= said <= self.believed + FOLLOWS:
            return Days(believed=said)
        doubted = self.doubted
        if doubted is not None and doubted < said <= doubted + FOLLOWS:
            return Days(believed=said)
        return Days(believed=self.believed, doubted=said)
