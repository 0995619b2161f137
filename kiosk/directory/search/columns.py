"""What the index knows of each service beside its words: one array for each property.

Some bytes a service: they are read when the directory is opened and stay in memory.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Self

import numpy as np
import numpy.typing as npt

from kiosk.directory.records import Service

_EPOCH = date(2000, 1, 1).toordinal()
_LATEST = 0x7FFF
_ASSURED = 0x8000
#: The arrays as they are stored, by name.
STORED = {
    "lengths": "<u4",
    "kept": "<u2",
    "wide": "u1",
    "place_rows": "<u4",
    "latitudes": "<f4",
    "longitudes": "<f4",
}


class ColumnsMaker:
    """Gathers the arrays while services come one by one."""

    def __init__(self) -> None:
        self._lengths = array("I")
        self._kept = array("H")
        self._wide = array("B")
        self._place_rows = array("I")
        self._latitudes = array("f")
        self._longitudes = array("f")

    @property
    def rows(self) -> int:
        """How many services there are so far."""
        return len(self._lengths)

    def add(self, service: Service, words: int) -> None:
        """Take the next service, which has so many words."""
        row = self.rows
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
        place_rows: the row of each location; the same row again for its next location.
        latitudes: of each location, in degrees, like `longitudes`.
    """

    def __init__(self, arrays: Mapping[str, npt.NDArray[np.generic]]) -> None:
        self.lengths = arrays["lengths"].astype(np.float32)
        self.kept = arrays["kept"].astype(np.int64)
        self.wide = arrays["wide"].astype(np.bool_)
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
        places = len(found["place_rows"])
        for name, values in found.items():
            expected = places if name in ("place_rows", "latitudes", "longitudes") else rows
            if len(values) != expected:
                raise ValueError(name)
        if places and int(found["place_rows"].max()) >= rows:
            raise ValueError(rows)
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
