"""`kiosk feed check`: everything that was got is looked at, and what is wrong is told once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.core.errors import NetworkError
from kiosk.directory.check.against_standard import AgainstStandard, record_id
from kiosk.directory.check.fault import Faults, Found, Level
from kiosk.directory.check.gathered import Gathered
from kiosk.directory.check.look_at_contact import look_at_contact
from kiosk.directory.check.look_at_feed import announced, look_at_feed
from kiosk.directory.check.look_at_fields import look_at_fields
from kiosk.directory.check.look_at_place import look_at_place
from kiosk.directory.check.look_at_times import look_at_times
from kiosk.directory.check.look_at_words import look_at_words
from kiosk.directory.check.recognise import recognise
from kiosk.directory.check.tables import PAGE, ROOT, SERVICE, Standard, Tables, load_tables
from kiosk.directory.check.wordings import Wordings
from kiosk.directory.feed.page import is_minimal
from kiosk.directory.oruk.tolerant import as_object, as_text


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What the owner of a feed should know.

    Attributes:
        source: the address, folder or file.
        standard: what it speaks; None where nothing tells.
        how: how we know.
        announced: how many services it says it has.
        listed: how many are in its list, as far as it was walked.
        looked_at: how many of these were looked at in full.
        faults: what matters most first.
    """

    source: str
    standard: Standard | None
    how: str
    announced: int | None
    listed: int
    looked_at: int
    faults: tuple[Found, ...]

    def of(self, level: Level) -> tuple[Found, ...]:
        """The faults of one level."""
        return tuple(found for found in self.faults if found.fault.level is level)


def look_at(gathered: Gathered, schemas: Path, today: date) -> CheckReport:
    """Look at everything.

    Args:
        gathered: what was got of the feed.
        schemas: the folder `assets/directory/schemas`.
        today: what is stale, and what has run out, is reckoned from this day.

    Raises:
        NetworkError: there is no service in it.
        ContentError: the tables that ship with the program cannot be read.
    """
    standard, how = recognise(gathered)
    tables = load_tables(schemas, standard or Standard.ORUK_3_0)
    words, faults = Wordings.load(schemas), Faults()
    against = AgainstStandard(tables, words, faults)
    listed = [record for page in gathered.pages for record in page.records]
    details = [detail.record for detail in gathered.details if detail.record is not None]
    if not listed and not details:
        raise NetworkError(
            f"{gathered.source} has no services.",
            "Check the address of the feed, or give a file or folder of its pages.",
        )
    look_at_feed(gathered, standard, faults)
    if gathered.root is not None:
        against.check(gathered.root, ROOT, "/")
    for envelope in (*(page.document for page in gathered.pages), *gathered.pages_of_others):
        against.check(envelope, PAGE, "")
    for record in (*listed, *details):
        against.check(record, SERVICE, record_id(record))
    for other in gathered.others:
        against.check(other.record, other.table, record_id(other.record))
    whole = list(_in_full(gathered))
    for service in whole:
        _look_at_service(service, tables, words, today, faults)
    return CheckReport(
        source=gathered.source,
        standard=standard,
        how=how,
        announced=announced(gathered),
        listed=len(listed),
        looked_at=len(whole),
        faults=faults.found(),
    )


def _look_at_service(
    service: Mapping[str, object], tables: Tables, words: Wordings, today: date, faults: Faults
) -> None:
    entry = record_id(service)
    for fault, example in (
        *look_at_words(service),
        *look_at_contact(service),
        *look_at_place(service),
        *look_at_times(service, today),
        *look_at_fields(service, SERVICE, tables, words),
    ):
        faults.add(fault, entry, example)


def _in_full(gathered: Gathered) -> Iterator[Mapping[str, object]]:
    """Each service of which more than a line is known, with what the list and the details say of it."""
    found: dict[str, Mapping[str, object]] = {}
    nameless: list[Mapping[str, object]] = []
    for page in gathered.pages:
        for record in page.records:
            service = as_object(record)
            identity = as_text(service.get("id"))
            if identity:
                found.setdefault(identity, service)
            elif not is_minimal(service):
                nameless.append(service)
    in_full = {identity for identity, service in found.items() if not is_minimal(service)}
    for detail in gathered.details:
        service = as_object(detail.record)
        identity = as_text(service.get("id"))
        if identity:
            told = {name: value for name, value in service.items() if value is not None}
            found[identity] = {**found.get(identity, {}), **told}
            in_full.add(identity)
        elif service:
            nameless.append(service)
    yield from (service for identity, service in found.items() if identity in in_full)
    yield from nameless
