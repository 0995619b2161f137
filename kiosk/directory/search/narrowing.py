"""Narrowing what was found, and how many each further choice would leave.

A choice among several of which only one can be made (how far, how old, which language) would take the
place of the one made before; a filter joins those chosen. The number offered is that of the same search
with that choice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import TypeVar

import numpy as np

from kiosk.directory.search.columns import FILTERS, Columns
from kiosk.directory.search.matching import Matches
from kiosk.directory.search.open_now import OpenNow
from kiosk.directory.search.ranking import Away
from kiosk.directory.search.request import MILES, AgeBand, Filter, Narrowing, Offers
from kiosk.directory.search.tally import At, Mask

#: Timetables that one search reckons only to say how many are open; the rest follows in the background.
_RECKONED = 40

_K = TypeVar("_K")


class Kind(Enum):
    """What can be chosen; of all but the filters only one at a time."""

    FILTERS = "filters"
    MILES = "miles"
    AGE = "age"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """What was found, and for each kind of choice that was made the rows that it leaves."""

    found: Matches
    away: Away | None
    now: datetime | None
    masks: Mapping[Kind, Mask]

    def remaining(self, without: Kind | None = None) -> Mask:
        """The rows that all choices leave, but for one kind."""
        left = self.found.meets
        for kind, mask in self.masks.items():
            if kind is not without:
                left = left & mask
        return left


class Narrower:
    """Narrows what was found in one open directory."""

    def __init__(self, columns: Columns, languages: tuple[str, ...], open_now: OpenNow) -> None:
        self._columns = columns
        self._languages = languages
        self._open_now = open_now

    def narrowed(
        self, found: Matches, chosen: Narrowing, away: Away | None, now: datetime | None
    ) -> "Narrowed":
        """Which of the rows found remain.

        What cannot be known does not narrow: a distance without a place to count from, what is open
        without a moment.

        Args:
            found: what answers.
            chosen: all of it must hold.
            away: how far every row of the directory is from the asker.
            now: the moment that "open now" is asked about.
        """
        return Narrowed(
            found=found, away=away, now=now, masks=self._masks(found, chosen, away, now)
        )

    def offers(self, narrowed: "Narrowed") -> Offers:
        """What may be chosen further."""
        found, away, now = narrowed.found, narrowed.away, narrowed.now
        keep = narrowed.remaining()
        filters: dict[Filter, int] = {}
        for each in Filter:
            if each in FILTERS:
                filters[each] = _count(keep, self._columns.chosen[each][found.at])
            elif now is not None:
                filters[each] = self._open_now.known_open(found.at, keep, now, _RECKONED)
        old = narrowed.remaining(Kind.AGE)
        ages = {each: _count(old, self._columns.chosen[each][found.at]) for each in AgeBand}
        within: dict[int, int] = {}
        if away is not None:
            near = narrowed.remaining(Kind.MILES)
            within = {miles: _count(near, away.within(miles)[found.at]) for miles in MILES}
        return Offers(
            within_miles=_offered(within),
            filters=_offered(filters),
            ages=_offered(ages),
            languages=_offered(self._spoken(found.at, narrowed.remaining(Kind.LANGUAGE))),
        )

    def _masks(
        self, found: Matches, chosen: Narrowing, away: Away | None, now: datetime | None
    ) -> dict[Kind, Mask]:
        at = found.at
        masks: dict[Kind, Mask] = {}
        if chosen.within_miles is not None and away is not None:
            masks[Kind.MILES] = away.within(chosen.within_miles)[at]
        if chosen.age is not None:
            masks[Kind.AGE] = self._columns.chosen[chosen.age][at]
        if chosen.language is not None:
            masks[Kind.LANGUAGE] = self._speaking(chosen.language)[at]
        known = [self._columns.chosen[each][at] for each in chosen.filters if each in FILTERS]
        if Filter.OPEN_NOW in chosen.filters and now is not None:
            # Only what answers and the other filters leave has to be reckoned.
            wanted = np.logical_and.reduce([found.meets, *known])
            known.append(self._open_now.are_open(at, wanted, now))
        if known:
            masks[Kind.FILTERS] = np.logical_and.reduce(known)
        return masks

    def _speaking(self, language: str) -> Mask:
        spoken = np.zeros(self._columns.rows, np.bool_)
        if language in self._languages:
            number = self._languages.index(language)
            spoken[self._columns.language_rows[self._columns.languages == number]] = True
        return spoken

    def _spoken(self, at: At, wanted: Mask) -> dict[str, int]:
        """How many of the rows wanted speak each language."""
        if isinstance(at, slice):
            found = wanted
        else:
            found = np.zeros(self._columns.rows, np.bool_)
            found[at] = wanted
        languages = self._columns.languages[found[self._columns.language_rows]]
        counts = np.bincount(languages, minlength=len(self._languages)).tolist()
        return dict(sorted(zip(self._languages, counts, strict=True)))


def _count(some: Mask, others: Mask) -> int:
    return int(np.count_nonzero(some & others))


def _offered(counts: Mapping[_K, int]) -> Mapping[_K, int]:
    """Only what leaves something."""
    return MappingProxyType({choice: count for choice, count in counts.items() if count})
