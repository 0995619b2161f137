"""Records for the tests of the fleet: one of every kind, with everything that it may say."""

from datetime import UTC, date, datetime

from kiosk.content.packs import Pack
from kiosk.fleet.batch import Batch
from kiosk.fleet.health import HasPack, Health, Working
from kiosk.fleet.rows import row_of
from kiosk.staff.records.record import OF_KIND, RULES, Closed, Record, Whole
from kiosk.staff.records.vocabulary import Kind

DAY = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 12, 30, tzinfo=UTC)


def every_kind() -> tuple[Record, ...]:
    """One record of each kind, every column filled."""
    return tuple(_full(kind, at) for at, kind in enumerate(Kind))


def _full(kind: Kind, at: int) -> Record:
    needed, allowed = OF_KIND[kind]
    columns: dict[str, object] = {}
    for name in needed | allowed:
        match RULES[name]:
            case Closed(words=words, kind=enum):
                columns[name] = enum(words[0]) if enum else words[0]
            case Whole(most=most):
                columns[name] = most
            case _:
                columns[name] = "L20" if name == "area" else "a-name-1"
    return Record(
        id=f"{at:016x}",
        day=DAY,
        hour=13,
        kind=kind,
        place="Oriel Road Library",
        **columns,  # type: ignore[arg-type]
    )


def healthy(at: datetime = NOON) -> Health:
    return Health(
        at=at,
        version="0.1.0",
        printer=Working.WORKS,
        voice=Working.WORKS,
        packs=(HasPack(pack=Pack.JOURNEYS, version=7, made=DAY),),
        content_checked=DAY,
        directory=DAY,
        services=1200,
        free_bytes=9_000_000_000,
        notices=("voice",),
    )


def batch(*records: Record, kiosk: str = "larkhaven-1", site: str = "Oriel Road Library") -> Batch:
    return Batch(kiosk=kiosk, site=site, rows=tuple(row_of(each) for each in records))
