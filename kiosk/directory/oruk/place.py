"""Where a service is given: `service_at_locations` and `locations` of both versions."""

import re
from collections.abc import Mapping

from kiosk.directory.oruk.findings import Findings, Repair
from kiosk.directory.oruk.languages import languages
from kiosk.directory.oruk.plain_text import line_of, text_of
from kiosk.directory.oruk.schedule import schedules
from kiosk.directory.oruk.tolerant import as_decimal, as_object, as_objects, as_text
from kiosk.directory.records import Location, LocationType

MAX_LOCATIONS = 200
_TYPES = frozenset(LocationType)
_POSTCODE = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})")
# Everything of the British Isles lies between these, in degrees.
_SOUTH, _NORTH, _WEST, _EAST = 49.0, 61.5, -11.0, 2.5


def locations(record: Mapping[str, object], findings: Findings) -> tuple[Location, ...]:
    """The places of a service, each once; one without name, address and position is none."""
    joined = as_objects(record.get("service_at_locations"))[:MAX_LOCATIONS]
    found = [_location(as_object(item.get("location")), item, findings) for item in joined]
    plain = as_objects(record.get("locations")) + as_objects(record.get("location"))
    found += [_location(place, {}, findings) for place in plain[:MAX_LOCATIONS]]
    real = (place for place in found if place.name or place.address_lines or place.point)
    return tuple(dict.fromkeys(real))


def postcode(value: object, findings: Findings) -> str:
    """A UK postcode as the post office writes it, or nothing."""
    text = as_text(value).upper()
    if not text:
        return ""
    match = _POSTCODE.fullmatch(text)
    if match is None:
        findings.repair(Repair.POSTCODE)
        return ""
    return f"{match[1]} {match[2]}"


def _location(
    place: Mapping[str, object], joined: Mapping[str, object], findings: Findings
) -> Location:
    addresses = as_objects(place.get("addresses")) + as_objects(place.get("physical_addresses"))
    # A postal address is where letters go, not where people go.
    if len(addresses) > 1:
        addresses.sort(key=lambda address: as_text(address.get("address_type")) == "postal")
    address = addresses[0] if addresses else {}
    latitude, longitude = _position(place, findings)
    own = schedules(joined, findings) or schedules(place, findings)
    return Location(
        name=line_of(place.get("name")),
        location_type=_type(place, address),
        address_lines=_address_lines(address),
        postcode=postcode(address.get("postal_code"), findings),
        latitude=latitude,
        longitude=longitude,
        transportation=text_of(place.get("transportation")),
        accessibility=_accessibility(place),
        schedules=own,
        languages=languages(place, findings),
    )


def _type(place: Mapping[str, object], address: Mapping[str, object]) -> LocationType:
    said = (as_text(place.get("location_type")) or as_text(address.get("address_type"))).lower()
    return LocationType(said) if said in _TYPES else LocationType.PHYSICAL


def _address_lines(address: Mapping[str, object]) -> tuple[str, ...]:
    """Street, town and county, each once; never `attention`, which is a person's name."""
    lines: dict[str, str] = {}
    for name in ("address_1", "address_2", "city", "region", "state_province"):
        line = line_of(address.get(name), 120).strip(" ,")
        if line:
            lines.setdefault(line.casefold(), line)
    return tuple(lines.values())


def _accessibility(place: Mapping[str, object]) -> tuple[str, ...]:
    said: dict[str, None] = {}
    for name in ("accessibility", "accessibility_for_disabilities"):
        for item in as_objects(place.get(name)):
            said[line_of(item.get("description") or item.get("accessibility"), 400)] = None
            said[line_of(item.get("details"), 400)] = None
    said.pop("", None)
    return tuple(said)


def _position(
    place: Mapping[str, object], findings: Findings
) -> tuple[float, float] | tuple[None, None]:
    """Latitude and longitude; swapped ones are turned round, impossible ones dropped."""
    latitude, longitude = as_decimal(place.get("latitude")), as_decimal(place.get("longitude"))
    if latitude is None or longitude is None:
        if place.get("latitude") or place.get("longitude"):
            findings.repair(Repair.POSITION)
        return None, None
    if _SOUTH <= latitude <= _NORTH and _WEST <= longitude <= _EAST:
        return latitude, longitude
    findings.repair(Repair.POSITION)
    if _SOUTH <= longitude <= _NORTH and _WEST <= latitude <= _EAST:
        return longitude, latitude
    return None, None
