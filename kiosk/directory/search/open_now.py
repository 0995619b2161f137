"""Which services are open at a moment: by the one function of `opening`, asked once a timetable.

An answer holds until the moment it names, so that of thousands of timetables only few have to be
reckoned at any one search. What was reckoned decides the filter, its count and the label of a hit.
"""

from collections.abc import Iterable
from datetime import UTC, datetime

import numpy as np
import numpy.typing as npt

from kiosk.directory.opening.hours import Opening
from kiosk.directory.opening.times import OpeningTimes
from kiosk.directory.search.columns import NO_TIMETABLE
from kiosk.directory.search.reading import Reading

_FOR_EVER = datetime(9999, 1, 1, tzinfo=UTC)
Timetables = npt.NDArray[np.int32]


class OpenNow:
    """Reckons timetables as they are asked for, and keeps the answers while they hold."""

    def __init__(self, reading: Reading, times: OpeningTimes) -> None:
        """Begin, with nothing reckoned.

        Args:
            reading: where the hours are.
            times: says whether they are open.
        """
        self._reading = reading
        self._times = times
        number = reading.timetables()
        # In seconds since 1970: the time for which each answer holds, from and until. The last place
        # is for services without hours, which are never known to be open.
        self._from = np.full(number + 1, np.inf)
        self._until = np.full(number + 1, -np.inf)
        self._open = np.zeros(number + 1, np.bool_)
        self._from[NO_TIMETABLE], self._until[NO_TIMETABLE] = -np.inf, np.inf
        self._openings: dict[int, Opening] = {}

    def opening(self, timetable: int, now: datetime) -> Opening | None:
        """Whether one of them is open; None where a service has no hours."""
        if timetable == NO_TIMETABLE:
            return None
        self._reckon((timetable,), now)
        return self._openings[timetable]

    def are_open(self, timetables: Timetables, now: datetime) -> npt.NDArray[np.bool_]:
        """Whether each of them is open, all reckoned."""
        self._reckon(self._unknown(timetables, now).tolist(), now)
        return self._open[timetables]

    def known_open(self, timetables: Timetables, now: datetime, most: int) -> int:
        """How many are open, as far as is known when at most so many more have been reckoned."""
        unknown = self._unknown(timetables, now)
        self._reckon(unknown[:most].tolist(), now)
        open_now = self._open
        if len(unknown) > most:
            open_now = self._open & self._holds(now)
        return int(np.count_nonzero(open_now[timetables]))

    def reckon_some(self, now: datetime, most: int) -> bool:
        """Reckon some of those that are not known; whether there may be more."""
        unknown = np.flatnonzero(~self._holds(now))
        self._reckon(unknown[:most].tolist(), now)
        return len(unknown) > most

    def _holds(self, now: datetime) -> npt.NDArray[np.bool_]:
        moment = now.timestamp()
        return (self._from <= moment) & (moment < self._until)

    def _unknown(self, timetables: Timetables, now: datetime) -> npt.NDArray[np.int64]:
        asked = np.zeros(len(self._open), np.bool_)
        asked[timetables] = True
        return np.flatnonzero(asked & ~self._holds(now))

    def _reckon(self, timetables: Iterable[int], now: datetime) -> None:
        moment = now.timestamp()
        for timetable in timetables:
            if self._from[timetable] <= moment < self._until[timetable]:
                continue
            asked = self._reading.timetable(timetable)
            found = self._times.of(asked.rules, asked.where, now)
            until = found.holds_until or _FOR_EVER
            self._openings[timetable] = found
            self._open[timetable] = found.is_open
            self._from[timetable], self._until[timetable] = moment, until.timestamp()
