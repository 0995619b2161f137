"""The parts of a service record that is not to be trusted: each accessor takes any JSON."""

from collections.abc import Iterator, Mapping

from kiosk.directory.check.fault import Fault
from kiosk.directory.oruk.tolerant import as_object, as_objects

Record = Mapping[str, object]
#: A fault, and a value that has it.
Odd = tuple[Fault, object]
#: Objects that are looked at in one record: more are not a service but an attack.
_MOST = 10_000


def locations_of(service: Record) -> Iterator[Record]:
    """The places where a service is given, in either version's form."""
    for at in as_objects(service.get("service_at_locations")):
        if location := as_object(at.get("location")):
            yield location
    yield from as_objects(service.get("locations"))


def addresses_of(location: Record) -> Iterator[Record]:
    """The addresses of a place."""
    for name in ("addresses", "physical_addresses"):
        yield from as_objects(location.get(name))


def contacts_of(service: Record) -> Iterator[Record]:
    """Everybody who can be asked: of the service, of its places, of its organisation."""
    at_places = as_objects(service.get("service_at_locations"))
    organization = as_object(service.get("organization"))
    for holder in (service, *at_places, *locations_of(service), organization):
        yield from as_objects(holder.get("contacts"))


def phones_of(service: Record) -> Iterator[Record]:
    """Every phone, wherever it stands."""
    at_places = as_objects(service.get("service_at_locations"))
    organization = as_object(service.get("organization"))
    holders = (service, *at_places, *locations_of(service), organization, *contacts_of(service))
    for holder in holders:
        yield from as_objects(holder.get("phones"))


def schedules_of(service: Record) -> Iterator[Record]:
    """Every rule of opening times, of the service and of its places, in either version's form."""
    at_places = as_objects(service.get("service_at_locations"))
    for holder in (service, *at_places, *locations_of(service)):
        for name in ("schedules", "regular_schedules"):
            yield from as_objects(holder.get(name))


def holders_of(record: Record) -> Iterator[Record]:
    """Every object of a record, itself first."""
    waiting: list[object] = [record]
    for _ in range(_MOST):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, dict):
            yield value
            waiting.extend(part for part in value.values() if isinstance(part, dict | list))
        elif isinstance(value, list):
            waiting.extend(part for part in value if isinstance(part, dict | list))


def texts_of(holder: Record) -> Iterator[tuple[str, str]]:
    """The fields of one object that hold text."""
    return ((name, value) for name, value in holder.items() if isinstance(value, str) and value)
