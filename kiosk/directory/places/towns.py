"""The towns and villages of the United Kingdom by name, with their Welsh and Gaelic names.

`assets/directory/places/SOURCES.md` says where they come from.
"""

import csv
import logging
import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from kiosk.directory.places.distance import Point
from kiosk.directory.places.name_words import name_key
from kiosk.directory.places.near_names import NearNames
from kiosk.directory.places.place import Place, Precision

TOWNS_FILE = "towns.csv"
WORDS_FILE = "words.txt"
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """A place with a name of its own; `people` is 0 where nobody counted them."""

    place: Place
    people: int = 0


class _Row(NamedTuple):
    """A town as the table has it: made into a `Town` when somebody names it."""

    name: str
    latitude: str
    longitude: str
    people: str
    council: str
    district: str
    also: str = ""

    def town(self, key: str) -> Town:
        """The town, under the name of it that was used: "Hull", "Caerdydd"."""
        names = (self.name, *self.also.split("|"))
        place = Place(
            name=next((name for name in names if name_key(name) == key), self.name),
            point=Point(latitude=float(self.latitude), longitude=float(self.longitude)),
            precision=Precision.TOWN,
            council_code=self.council,
            district=self.district,
        )
        return Town(place=place, people=int(self.people))


class Towns:
    """Towns by any of their names."""

    def __init__(
        self, names: Mapping[str, Sequence[Town | _Row]], words: frozenset[str] = frozenset()
    ) -> None:
        """Take the towns.

        Args:
            names: by the key of each of their names.
            words: keys of ordinary words and phrases that are the name of a town, or look like a misspelt one.
        """
        self._names = names
        self._words = words

    @classmethod
    def load(cls, folder: Path) -> "Towns":
        """Read the tables of `assets/directory/places`; no towns where they cannot be read."""
        try:
            words = (folder / WORDS_FILE).read_text(encoding="ascii").splitlines()
            with (folder / TOWNS_FILE).open(encoding="utf-8", newline="") as file:
                rows = [_Row(*row) for row in list(csv.reader(file))[1:]]
            names: dict[str, list[Town | _Row]] = {}
            for row in rows:
                for name in (row.name, *row.also.split("|")) if row.also else (row.name,):
                    names.setdefault(name_key(name), []).append(row)
        except (OSError, ValueError, TypeError, csv.Error) as fault:
            _LOG.warning("%s cannot be read: %s", TOWNS_FILE, fault)
            return cls({})
        return cls(names, frozenset(words))

    def prepare(self) -> None:
        """Make what the first mistyped name would have to wait for (25 ms)."""
        self.begins_a_name("")
        self.meant_by("-")

    def named(self, key: str) -> tuple[Town, ...]:
        """The towns of this name."""
        found = self._names.get(key, ())
        return tuple(each if isinstance(each, Town) else each.town(key) for each in found)

    def nearest(self, point: Point) -> Place | None:
        """The town or village whose middle is nearest to a point; each is looked at (40 ms)."""
        # A degree of longitude is shorter than one of latitude.
        narrow = math.cos(math.radians(point.latitude))

        def far(row: Town | _Row) -> float:
            at = row.place.point if isinstance(row, Town) else row
            east = (float(at.longitude) - point.longitude) * narrow
            north = float(at.latitude) - point.latitude
            return east * east + north * north

        known = [(far(row), key, row) for key, rows in self._names.items() for row in rows]
        if not known:
            return None
        _, key, row = min(known, key=lambda each: each[0])
        return row.place if isinstance(row, Town) else row.town(key).place

    def is_word(self, key: str) -> bool:
        """Whether this is an ordinary word as well: "bath", "reading", "street"."""
        return key in self._words

    def begins_a_name(self, key: str) -> bool:
        """Whether a name goes on like this, so that somebody may be in the middle of typing it."""
        at = bisect_left(self._sorted, key)
        return at < len(self._sorted) and self._sorted[at].startswith(key)

    def meant_by(self, key: str) -> str | None:
        """The name that a mistyped one was meant for; never for an ordinary word."""
        return None if self.is_word(key) else self._near.closest(key)

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._names)

    @cached_property
    def _near(self) -> NearNames:
        return NearNames(
            {key: max(int(_people(each)) for each in known) for key, known in self._names.items()}
        )


def _people(town: Town | _Row) -> int | str:
    return town.people
