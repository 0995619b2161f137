"""Where a postcode or a town is, without a network."""

import csv
import logging
from collections.abc import Callable, Mapping
from functools import cache, partial
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.places.name_words import name_key
from kiosk.directory.places.place import Place, Precision
from kiosk.directory.places.place_words import PlaceInWords, find_place
from kiosk.directory.places.postcode_file import PostcodeFile
from kiosk.directory.places.towns import Towns
from kiosk.directory.places.typed import Typed, readings

__all__ = ["Place", "Places", "Precision"]

FILE_NAME = "centroids.csv"
COUNCILS_FILE = "councils.csv"
MIN_TYPED = 4  # letters before a wrong one is forgiven
_NO_COUNCILS: Mapping[str, str] = MappingProxyType({})
_LOG = logging.getLogger(__name__)


def _no_towns() -> Towns:
    return Towns({})


class Places:
    """Postcodes, sectors and districts of Great Britain, and the towns of the United Kingdom.

    Never changed once made, so any thread may ask.
    """

    def __init__(
        self,
        points: Mapping[str, Point],
        *,
        towns: Callable[[], Towns] = _no_towns,
        councils: Mapping[str, str] = _NO_COUNCILS,
        full: PostcodeFile | None = None,
        here: Point | None = None,
    ) -> None:
        """Take what is known.

        Args:
            points: the middles of sectors and districts, by their names.
            towns: gives the places by name; asked when the first name is.
            councils: names of councils by their codes.
            full: every postcode, where that file is there.
            here: of places with one name, the nearest to this comes first; None: the largest.
        """
        self._points = points
        self._towns = towns
        self._councils = councils
        self._full = full
        self._here = here

    @classmethod
    def load(cls, folder: Path, *, full: PostcodeFile | None = None) -> "Places":
        """Read the tables of `assets/directory/places`; what cannot be read is not known."""
        points: dict[str, Point] = {}
        councils: dict[str, str] = {}
        try:
            for code, latitude, longitude in _rows(folder / FILE_NAME):
                points[code] = Point(latitude=float(latitude), longitude=float(longitude))
            councils = {code: name for code, name, _ in _rows(folder / COUNCILS_FILE)}
        except (OSError, ValueError, csv.Error) as fault:
            _LOG.warning("the tables of places cannot be read: %s", fault)
        return cls(points, towns=cache(partial(Towns.load, folder)), councils=councils, full=full)

    def prepare(self) -> None:
        """Read what is needed for names, so that the first one typed is found as quickly as the next."""
        self._towns().prepare()

    def standing_at(self, here: Point | None) -> "Places":
        """The same places as somebody who stands here would mean them."""
        return Places(
            self._points, towns=self._towns, councils=self._councils, full=self._full, here=here
        )

    def locate(self, text: str) -> Place | None:
        """Find what was typed: a postcode, a part of one ("L1 8", "L18"), or the name of a town.

        None for anything else. A postcode that is not known is placed in its sector, else in its
        district. What is half typed is no place yet.
        """
        return next(iter(self.candidates(text)), None)

    def candidates(self, text: str) -> tuple[Place, ...]:
        """All places that the text may mean, the likeliest first; they differ in `district`."""
        if postcode := self.postcode(text):
            return (postcode,)
        key = name_key(text)
        if found := self.named(key):
            return found
        if len(key) < MIN_TYPED or self._towns().begins_a_name(key):
            return ()
        meant = self._towns().meant_by(key)
        return self.named(meant) if meant else ()

    def postcode(self, text: str) -> Place | None:
        """The postcode, sector or district that was typed; None for anything else."""
        typed = tuple(readings(text))
        found = (self._in_full(reading) for reading in typed)
        # In the order of the readings: "L18" is the district before it is the sector L1 8.
        about = (self._in_sector(reading) or self._in_district(reading) for reading in typed)
        return next(filter(None, chain(found, about)), None)

    def named(self, key: str) -> tuple[Place, ...]:
        """The places of this name, the nearest first; where nobody stands anywhere, the largest."""
        towns = self._towns().named(key)
        here = self._here
        if here is None:
            towns = tuple(sorted(towns, key=lambda town: -town.people))
        else:
            towns = tuple(sorted(towns, key=lambda town: metres_between(here, town.place.point)))
        return tuple(town.place for town in towns)

    def council_of(self, place: Place) -> str:
        """The code of the council that a place is in; by the town nearest to it where only that is known, else ""."""
        if place.council_code:
            return place.council_code
        town = self._towns().nearest(place.point)
        return town.council_code if town else ""

    def people_in(self, key: str) -> int:
        """How many live in the largest place of this name; 0 where nobody counted them."""
        return max((town.people for town in self._towns().named(key)), default=0)

    def is_word(self, key: str) -> bool:
        """Whether this name is an ordinary word as well: "bath", "reading", "street"."""
        return self._towns().is_word(key)

    def meant_by(self, key: str) -> str | None:
        """The name that a mistyped one was meant for; never for an ordinary word."""
        return self._towns().meant_by(key)

    def place_in(self, words: str) -> PlaceInWords:
        """The place in what somebody looks for, and the rest of the words: "lunch club near Sale"."""
        return find_place(words, self)

    def _in_full(self, typed: Typed) -> Place | None:
        spot = self._full.find(typed) if self._full else None
        if spot is None:
            return None
        return Place(
            name=typed.name,
            point=spot.point,
            precision=Precision.POSTCODE,
            council_code=spot.council_code,
            district=self._councils.get(spot.council_code, ""),
        )

    def _in_sector(self, typed: Typed) -> Place | None:
        return self._middle(typed, typed.sector_name, Precision.SECTOR)

    def _in_district(self, typed: Typed) -> Place | None:
        return self._middle(typed, typed.outcode, Precision.OUTCODE)

    def _middle(self, typed: Typed, of: str, precision: Precision) -> Place | None:
        point = self._points.get(of)
        return Place(name=typed.name, point=point, precision=precision) if point else None


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]
