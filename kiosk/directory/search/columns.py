"""What the index knows of each service beside its words: one array for each property.

Some bytes a service: they are read when the directory is opened and stay in memory.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Self

import numpy as np
import numpy.typing as npt

from kiosk.directory.records import Service
from kiosk.directory.search.facets import Facets
from kiosk.directory.search.request import AgeBand, Filter

#: One bit for each choice that lies in the record: what may be chosen first, then the ages.
FILTERS = tuple(each for each in Filter if each is not Filter.OPEN_NOW)
AGES = tuple(AgeBand)
BITS: Mapping[Filter | AgeBand, int] = MappingProxyType(
    {choice: 1 << place for place, choice in enumerate((*FILTERS, *AGES))}
)
NO_TIMETABLE = -1

_EPOCH = date(2000, 1, 1).toordinal()
_LATEST = 0x7FFF
_ASSURED = 0x8000
# Arrays that must be of one length.
_TOGETHER = {
    "lengths": ("kept", "wide", "choices", "timetables"),
    "language_rows": ("languages",),
    "place_rows": ("latitudes", "longitudes"),
}
#: The arrays as they are stored, by name.
STORED = {
    "lengths": "<u4",
    "kept": "<u2",
    "wide": "u1",
    "choices": "<u2",
    "timetables": "<i4",
    "language_rows": "<u4",
    "languages": "<u2",
    "place_rows": "<u4",
    "latitudes": "<f4",
    "longitudes": "<f4",
}


class ColumnsMaker:
    """Gathers the arrays while services come one by one.

    Attributes:
        languages: each ISO 639 code that occurs, and its number.
    """

    def __init__(self) -> None:
        self.languages: dict[str, int] = {}
        self._lengths = array("I")
        self._kept = array("H")
        self._wide = array("B")
        self._choices = array("H")
        self._timetables = array("i")
        self._language_rows = array("I")
        self._languages = array("H")
        self._place_rows = array("I")
        self._latitudes = array("f")
        self._longitudes = array("f")

    @property
    def rows(self) -> int:
        """How many services there are so far."""
        return len(self._lengths)

    def add(self, service: Service, facets: Facets, *, words: int, timetable: int) -> None:
        """Take the next service.

        Args:
            service: the record.
            facets: of the record.
            words: how many it is found by.
            timetable: the number of its hours, or `NO_TIMETABLE`.
        """
        row = self.rows
        chosen: Iterable[Filter | AgeBand] = (*facets.filters, *facets.ages)
        self._choices.append(sum(BITS[choice] for choice in chosen))
        self._timetables.append(timetable)
        for language in sorted(facets.languages):
            self._language_rows.append(row)
            self._languages.append(self.languages.setdefault(language, len(self.languages)))
        self._lengths.append(words)
        self._kept.append(_kept(service))
        self._wide.append(_is_wide(service))
        for place in service.locations:
            if place.latitude is not None and place.longitude is not None:
                self._place_rows.append(row)
                self._latitudes.append(place.latitude)
                self._longitudes.append(place.longitude)

    def stored(self) -> Iterator[tuple[str, bytes]]:
        """Each array by its name, as bytes."""
        arrays = (
            self._lengths,
            self._kept,
            self._wide,
            self._choices,
            self._timetables,
            self._language_rows,
            self._languages,
            self._place_rows,
            self._latitudes,
            self._longitudes,
        )
        for (name, kind), values in zip(STORED.items(), arrays, strict=True):
            yield name, np.array(values).astype(kind).tobytes()


class Columns:
    """The arrays of an open directory.

    Attributes:
        lengths: words of each row.
        kept: how well the entry is kept: checked by somebody first, then by its last change.
        wide: whether it serves a whole area or nation, so that distance does not matter.
        chosen: for each choice of `BITS`, whether the row is one.
        timetables: the number of its hours, or `NO_TIMETABLE`.
        language_rows: the row of each of `languages`; the same row again for its next language.
        languages: the number of a language that is spoken there.
        place_rows: the row of each location; the same row again for its next location.
        latitudes: of each location, in degrees, like `longitudes`.
    """

    def __init__(self, arrays: Mapping[str, npt.NDArray[np.generic]]) -> None:
        self.lengths = arrays["lengths"].astype(np.float32)
        self.kept = arrays["kept"].astype(np.int64)
        self.wide = arrays["wide"].astype(np.bool_)
        choices = arrays["choices"].astype(np.uint16)
        self.chosen = {choice: (choices & bit) != 0 for choice, bit in BITS.items()}
        self.timetables = arrays["timetables"].astype(np.int32)
        self.language_rows = arrays["language_rows"].astype(np.int64)
        self.languages = arrays["languages"].astype(np.int64)
        self.place_rows = arrays["place_rows"].astype(np.int64)
        self.latitudes = arrays["latitudes"].astype(np.float64)
        self.longitudes = arrays["longitudes"].astype(np.float64)

    @classmethod
    def read(cls, stored: Iterable[tuple[str, bytes]]) -> Self:
        """From the bytes of each array.

        Raises:
            ValueError: one is missing, or does not fit the others.
        """
        found = {name: np.frombuffer(data, STORED[name]) for name, data in stored if name in STORED}
        if found.keys() != STORED.keys():
            raise ValueError(sorted(found))
        rows = len(found["lengths"])
        for lead, names in _TOGETHER.items():
            for name in names:
                if len(found[name]) != len(found[lead]):
                    raise ValueError(name)
        for name in ("language_rows", "place_rows"):
            if len(found[name]) and int(found[name].max()) >= rows:
                raise ValueError(name)
        return cls(found)

    @property
    def rows(self) -> int:
        """How many services there are."""
        return len(self.lengths)


def _kept(service: Service) -> int:
    day = service.last_modified
    days = min(max(day.toordinal() - _EPOCH, 0), _LATEST) if day else 0
    return days | (_ASSURED if service.assured else 0)


def _is_wide(service: Service) -> bool:
    return service.is_national or not service.locations
