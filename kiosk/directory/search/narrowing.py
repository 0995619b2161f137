"""Narrowing what was found, and how many each further choice would leave.

A choice among several of which only one can be made (how far, how old, which language) would take the
place of the one made before; a filter joins those chosen. The number offered is that of the same search
with that choice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import reduce
from itertools import accumulate
from types import MappingProxyType
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from kiosk.directory.search.columns import AGES, BITS, FILTERS, Columns
from kiosk.directory.search.open_now import OpenNow
from kiosk.directory.search.postings import Rows
from kiosk.directory.search.ranking import Away
from kiosk.directory.search.request import MILES, Filter, Narrowing, Offers

#: Timetables that one search reckons only to say how many are open; the rest follows in the background.
_RECKONED = 40
# Which of the bits are set in each number that they can make.
_BIT_TABLE = (np.arange(1 << len(BITS))[:, None] >> np.arange(len(BITS))) & 1

Mask = npt.NDArray[np.bool_]
_T = TypeVar("_T", bound=np.generic)
_K = TypeVar("_K")


class _Kind(Enum):
    FILTERS = "filters"
    MILES = "miles"
    AGE = "age"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Which of the rows found remain (None: all of them), and what may be chosen further."""

    keep: Mask | None
    offers: Offers


class Narrower:
    """Narrows the rows found in one open directory."""

    def __init__(self, columns: Columns, languages: tuple[str, ...], open_now: OpenNow) -> None:
        self._columns = columns
        self._languages = languages
        self._open_now = open_now

    def narrowed(
        self, rows: Rows, chosen: Narrowing, away: Away | None, now: datetime | None
    ) -> Narrowed:
        """Narrow.

        What cannot be known does not narrow: a distance without a place to count from, what is open
        without a moment.

        Args:
            rows: what was found.
            chosen: all of it must hold.
            away: how far every row of the directory is from the asker.
            now: the moment that "open now" is asked about.
        """
        choices = self._columns.choices[rows]
        masks: dict[_Kind, Mask] = {}
        if chosen.filters:
            masks[_Kind.FILTERS] = self._filtered(rows, choices, chosen.filters, now)
        if chosen.within_miles is not None and away is not None:
            masks[_Kind.MILES] = away.within(rows, chosen.within_miles)
        if chosen.age is not None:
            masks[_Kind.AGE] = (choices & BITS[chosen.age]) != 0
        if chosen.language is not None:
            masks[_Kind.LANGUAGE] = self._speaking(rows, chosen.language)

        keep = _all_of(masks, without=None)
        counts = _bit_counts(_kept(choices, keep))
        filters: dict[Filter, int] = dict(zip(FILTERS, counts, strict=False))
        if now is not None:
            timetables = self._columns.timetables[_kept(rows, keep)]
            filters[Filter.OPEN_NOW] = self._open_now.known_open(timetables, now, _RECKONED)
        older = _kept(choices, _all_of(masks, without=_Kind.AGE))
        ages = counts if _Kind.AGE not in masks else _bit_counts(older)
        nearer = _kept(rows, _all_of(masks, without=_Kind.MILES))
        spoken = _kept(rows, _all_of(masks, without=_Kind.LANGUAGE))
        return Narrowed(
            keep=keep,
            offers=Offers(
                within_miles=_offered({} if away is None else _within(away, nearer)),
                filters=_offered({each: filters[each] for each in Filter if each in filters}),
                ages=_offered(dict(zip(AGES, ages[len(FILTERS) :], strict=True))),
                languages=_offered(self._spoken(spoken)),
            ),
        )

    def _filtered(
        self,
        rows: Rows,
        choices: npt.NDArray[np.uint16],
        filters: frozenset[Filter],
        now: datetime | None,
    ) -> Mask:
        wanted = sum(BITS[each] for each in filters if each in BITS)
        mask: Mask = (choices & wanted) == wanted
        if Filter.OPEN_NOW in filters and now is not None:
            # Only what the other filters leave has to be reckoned.
            left = np.flatnonzero(mask)
            mask[left] = self._open_now.are_open(self._columns.timetables[rows[left]], now)
        return mask

    def _speaking(self, rows: Rows, language: str) -> Mask:
        spoken = np.zeros(self._columns.rows, np.bool_)
        if language in self._languages:
            number = self._languages.index(language)
            spoken[self._columns.language_rows[self._columns.languages == number]] = True
        return spoken[rows]

    def _spoken(self, rows: Rows) -> dict[str, int]:
        """How many of the rows speak each language."""
        found = np.zeros(self._columns.rows, np.bool_)
        found[rows] = True
        languages = self._columns.languages[found[self._columns.language_rows]]
        counts = np.bincount(languages, minlength=len(self._languages)).tolist()
        return dict(sorted(zip(self._languages, counts, strict=True)))


def _all_of(masks: Mapping[_Kind, Mask], *, without: _Kind | None) -> Mask | None:
    """Where all masks hold but one; None where there is none."""
    others = [mask for kind, mask in masks.items() if kind is not without]
    return reduce(np.logical_and, others) if others else None


def _kept(values: npt.NDArray[_T], keep: Mask | None) -> npt.NDArray[_T]:
    return values if keep is None else values[keep]


def _bit_counts(choices: npt.NDArray[np.uint16]) -> list[int]:
    """How often each bit is set."""
    counts: list[int] = (np.bincount(choices, minlength=len(_BIT_TABLE)) @ _BIT_TABLE).tolist()
    return counts


def _within(away: Away, rows: Rows) -> dict[int, int]:
    """How many of the rows are within each of `MILES`."""
    counts = np.bincount(away.bands[rows], minlength=len(MILES) + 1).tolist()
    return dict(zip(MILES, accumulate(counts), strict=False))


def _offered(counts: Mapping[_K, int]) -> Mapping[_K, int]:
    """Only what leaves something."""
    return MappingProxyType({choice: count for choice, count in counts.items() if count})
