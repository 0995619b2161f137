"""The index of one open directory, in memory as far as it is small: finds rows and orders them."""

from dataclasses import dataclass

import numpy as np

from kiosk.directory.places.distance import Point
from kiosk.directory.search.columns import Columns
from kiosk.directory.search.matching import Matcher, Matches
from kiosk.directory.search.question import Question
from kiosk.directory.search.ranking import Distances, best, closeness
from kiosk.directory.search.reading import Reading


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row, and the metres to the nearest location of its service, if they are known."""

    row: int
    distance_m: float | None


class Index:
    """Answers questions with rows. Numpy is loaded with it, so it is made when first needed."""

    def __init__(self, reading: Reading) -> None:
        """Read what stays in memory.

        Raises:
            StorageError: the file is damaged.
        """
        try:
            self._columns = Columns.read(reading.ask("SELECT name, data FROM columns"))
        except ValueError as fault:
            raise reading.damaged() from fault
        self._matcher = Matcher(reading, self._columns.lengths)
        self._distances = Distances(self._columns)

    def matches(self, question: Question, topic: str | None) -> Matches:
        """Every row that answers."""
        return self._matcher.matches(question, topic)

    def page(
        self, found: Matches, near: Point | None, start: int, end: int
    ) -> tuple[FoundRow, ...]:
        """The rows from one place of the order to another, best first."""
        kept = self._columns.kept
        if near is None:
            rows = best(found, kept, start, end)
            return tuple(FoundRow(row=int(row), distance_m=None) for row in rows)
        metres = self._distances.to(near)
        closer = found.scores * closeness(found.rows, metres, self._columns.wide)
        rows = best(Matches(rows=found.rows, scores=closer), kept, start, end)
        return tuple(
            FoundRow(row=int(row), distance_m=float(away) if np.isfinite(away) else None)
            for row, away in zip(rows, metres[rows], strict=True)
        )
