"""The index of one open directory, in memory as far as it is small: finds, narrows and orders rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from kiosk.directory.opening.hours import Opening
from kiosk.directory.opening.times import OpeningTimes
from kiosk.directory.places.distance import Point
from kiosk.directory.search.columns import Columns
from kiosk.directory.search.matching import Matcher, Matches
from kiosk.directory.search.narrowing import Narrowed, Narrower
from kiosk.directory.search.open_now import OpenNow
from kiosk.directory.search.question import Question
from kiosk.directory.search.ranking import Away, Distances, best
from kiosk.directory.search.reading import Reading
from kiosk.directory.search.request import Narrowing, Offers
from kiosk.directory.search.tally import Mask


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row, the metres to the nearest location of its service if they are known, and its opening."""

    row: int
    distance_m: float | None
    opening: Opening | None


@dataclass(frozen=True, slots=True)
class Found:
    """What answers a question and was not narrowed away, before it is put in order."""

    narrowed: Narrowed
    keep: Mask
    total: int


class Index:
    """Answers questions with rows. Numpy is loaded with it, so it is made when first needed."""

    def __init__(self, reading: Reading, times: OpeningTimes) -> None:
        """Read what stays in memory.

        Args:
            reading: the directory.
            times: says whether something is open.

        Raises:
            StorageError: the file is damaged.
        """
        try:
            self._columns = Columns.read(reading.ask("SELECT name, data FROM columns"))
        except ValueError as fault:
            raise reading.damaged() from fault
        self._matcher = Matcher(reading, self._columns.lengths)
        self._distances = Distances(self._columns)
        self._open_now = OpenNow(reading, self._columns.timetables, times)
        self._narrower = Narrower(self._columns, reading.languages(), self._open_now)

    def matches(self, question: Question, topic: str | None) -> Matches:
        """Every row that answers."""
        return self._matcher.matches(question, topic)

    def narrowed(
        self, matches: Matches, chosen: Narrowing, near: Point | None, now: datetime | None
    ) -> Found:
        """Those that all choices leave."""
        away = None if near is None else self._distances.to(near)
        narrowed = self._narrower.narrowed(matches, chosen, away, now)
        keep = narrowed.remaining()
        total = int(np.count_nonzero(keep)) if narrowed.masks else matches.total
        return Found(narrowed, keep, total)

    def offers(self, found: Found) -> Offers:
        """How many each further choice would leave."""
        return self._narrower.offers(found.narrowed)

    def page(self, found: Found, start: int, end: int) -> tuple[FoundRow, ...]:
        """The rows from one place of the order to another, best first."""
        matches, away = found.narrowed.found, found.narrowed.away
        # Nothing for what does not answer: see `Matches.scores`.
        scores = matches.scores * found.keep
        if away is not None:
            scores *= away.closeness[matches.at]
        if matches.first is not None and found.total:
            scores += (matches.first & found.keep) * scores.max()
        places = best(scores, self._columns.kept[matches.at], start, min(end, found.total))
        rows = places if isinstance(matches.at, slice) else matches.at[places]
        return tuple(self._found_rows(rows.tolist(), away, found.narrowed.now))

    def reckon_hours(self, now: datetime, most: int) -> bool:
        """Find out of some services whether they are open, ahead of being asked; whether more are left."""
        return self._open_now.reckon_some(now, most)

    def _found_rows(
        self, rows: list[int], away: Away | None, now: datetime | None
    ) -> Iterable[FoundRow]:
        for row in rows:
            metres = None if away is None else float(away.metres[row])
            yield FoundRow(
                row=row,
                distance_m=None if metres is None or np.isinf(metres) else metres,
                opening=None if now is None else self._open_now.opening(row, now),
            )
