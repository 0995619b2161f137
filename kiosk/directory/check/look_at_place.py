"""Can a resident get there?"""

import re
from collections.abc import Iterator

from kiosk.directory.check.fault import Fault, Level
from kiosk.directory.check.parts import Odd, Record, addresses_of, locations_of
from kiosk.directory.oruk.tolerant import as_decimal, as_text

_POSTCODE = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})", re.IGNORECASE)
#: The United Kingdom, its islands and some sea around them, in degrees.
_SOUTH, _NORTH, _WEST, _EAST = 49.0, 61.5, -9.5, 2.5
_ELSEWHERE = ("virtual", "postal")

NO_PLACE = Fault(
    level=Level.SHOULD,
    rule="no place",
    path="service_at_locations",
    problem="A service says neither where it is nor which area it serves.",
    why="The kiosk cannot say how far it is, nor whether it is for people here.",
    remedy="Give a place, or a service area where it has none.",
)
NOT_FOUND_ON_A_MAP = Fault(
    level=Level.SHOULD,
    rule="place without postcode",
    path="service_at_locations[].location",
    problem="A place has neither a postcode nor a position.",
    why="The kiosk cannot say how far it is: it comes after everything that is near.",
    remedy="Give the postcode of its address.",
)
NO_POSTCODE = Fault(
    level=Level.SHOULD,
    rule="postcode not understood",
    path="service_at_locations[].location.addresses[].postal_code",
    problem="The postcode of an address is no whole postcode of the United Kingdom.",
    why="Residents cannot put it into a map, and the kiosk cannot reckon from it.",
    remedy="Give the whole postcode, such as BS1 5TR.",
)
IMPOSSIBLE = Fault(
    level=Level.SHOULD,
    rule="position impossible",
    path="service_at_locations[].location.latitude",
    problem="The position of a place is nowhere in the United Kingdom.",
    why="The kiosk would send residents into the sea; it reckons from the postcode instead.",
    remedy="Correct latitude and longitude (they may be swapped), or leave both out.",
)
HALF_A_POSITION = Fault(
    level=Level.SHOULD,
    rule="half a position",
    path="service_at_locations[].location.latitude",
    problem="A place has a latitude or a longitude without the other.",
    why="One of them alone says nothing.",
    remedy="Give both, or neither.",
)


def look_at_place(service: Record) -> Iterator[Odd]:
    """What is odd about where a service is."""
    locations = list(locations_of(service))
    if not locations and not service.get("service_areas"):
        yield NO_PLACE, ""
    for location in locations:
        yield from _place(location)


def _place(location: Record) -> Iterator[Odd]:
    written = [as_text(each.get("postal_code")) for each in addresses_of(location)]
    postcodes = [each for each in written if each]
    for each in postcodes:
        if not _POSTCODE.fullmatch(each):
            yield NO_POSTCODE, each
    given = [location.get("latitude"), location.get("longitude")]
    latitude, longitude = (as_decimal(each) for each in given)
    if latitude is not None and longitude is not None:
        inside = _SOUTH <= latitude <= _NORTH and _WEST <= longitude <= _EAST
        if not inside:
            yield IMPOSSIBLE, f"{latitude:g}, {longitude:g}"
    elif latitude is not None or longitude is not None:
        yield HALF_A_POSITION, next(each for each in given if each is not None)
    elif not postcodes and as_text(location.get("location_type")).lower() not in _ELSEWHERE:
        yield NOT_FOUND_ON_A_MAP, location.get("name") or ""
