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
from kiosk.directory.search.tally import At, Mask

_FOR_EVER = datetime(9999, 1, 1, tzinfo=UTC)


class OpenNow:
    """Reckons timetables as they are asked for, and keeps the answers while they hold."""

    def __init__(
        self, reading: Reading, timetables: npt.NDArray[np.int32], times: OpeningTimes
    ) -> None:
        """Begin, with nothing reckoned.

        Args:
            reading: where the hours are.
            timetables: of every row.
            times: says whether they are open.
        """
        self._reading = reading
        self._timetables = timetables
        self._times = times
        number = reading.timetables()
        # In seconds since 1970: the time for which each answer holds, from and until. The last place
        # is for services without hours, which are never known to be open.
        self._from = np.full(number + 1, np.inf)
        self._until = np.full(number + 1, -np.inf)
        self._open = np.zeros(number + 1, np.bool_)
        self._from[NO_TIMETABLE], self._until[NO_TIMETABLE] = -np.inf, np.inf
        self._openings: dict[int, Opening] = {}
        # The same for every row, for as long as nothing changes.
        self._rows_from, self._rows_until = np.inf, -np.inf
        self._rows_open = self._rows_unknown = np.zeros(len(timetables), np.bool_)

    def opening(self, row: int, now: datetime) -> Opening | None:
        """Whether the service in a row is open; None where it has no hours."""
        timetable = int(self._timetables[row])
        if timetable == NO_TIMETABLE:
            return None
        self._reckon((timetable,), now)
        return self._openings[timetable]

    def are_open(self, at: At, wanted: Mask, now: datetime) -> Mask:
        """Whether each of the rows is open, all reckoned that are wanted."""
        _, unknown = self._rows(now)
        self._reckon(self._of_rows(at, wanted & unknown[at]), now)
        return self._rows(now)[0][at]

    def known_open(self, at: At, wanted: Mask, now: datetime, most: int) -> int:
        """How many of those wanted are open, as far as is known when some more have been reckoned.

        Args:
            at: the rows.
            wanted: which of them.
            now: the moment.
            most: timetables that are reckoned.
        """
        _, unknown = self._rows(now)
        missing = wanted & unknown[at]
        if missing.any():
            self._reckon(self._of_rows(at, missing)[:most], now)
        return int(np.count_nonzero(wanted & self._rows(now)[0][at]))

    def reckon_some(self, now: datetime, most: int) -> bool:
        """Reckon some of those that are not known; whether there may be more."""
        unknown = np.flatnonzero(~self._holds(now.timestamp())).tolist()
        self._reckon(unknown[:most], now)
        return len(unknown) > most

    def _rows(self, now: datetime) -> tuple[Mask, Mask]:
        """Of every row, whether it is known to be open, and whether nothing is known."""
        moment = now.timestamp()
        if not self._rows_from <= moment < self._rows_until:
            holds = self._holds(moment)
            self._rows_open = (self._open & holds)[self._timetables]
            self._rows_unknown = ~holds[self._timetables]
            # What is not known now stays so, until it is reckoned.
            self._rows_from = max(self._from[holds])
            self._rows_until = min(self._until[holds])
        return self._rows_open, self._rows_unknown

    def _holds(self, moment: float) -> Mask:
        return (self._from <= moment) & (moment < self._until)

    def _of_rows(self, at: At, wanted: Mask) -> list[int]:
        """The timetables of rows, each once."""
        timetables = self._timetables[at][wanted]
        timetables = timetables[timetables != NO_TIMETABLE]
        numbers: list[int] = np.unique(timetables).tolist()
        return numbers

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
            self._rows_until = -np.inf
