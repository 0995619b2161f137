"""What is new in the store is fetched, looked at, and kept; the next chunk is looked at while one is being kept."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from kiosk.core.clock import is_believable
from kiosk.core.errors import StorageError
from kiosk.fleet.batch import MOST_BYTES, OBJECT, Batch, read_batch
from kiosk.fleet.health import Health
from kiosk.fleet.report.holdings import Holdings, Taken, utc
from kiosk.fleet.report.source import Found, Source

#: Rows of a chunk: about 80 MB of lines.
_ROWS = 400_000
_ENCODER = msgspec.json.Encoder()
_TAG = b'{"kind":'


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What one reading found.

    Attributes:
        listed: objects in the store.
        new: of them looked at now.
        refused: of those left out.
    """

    listed: int
    new: int
    refused: int


@dataclass(slots=True)
class _Chunk:
    """Batches that are kept together."""

    lines: list[bytes] = field(default_factory=list)
    batches: list[Taken] = field(default_factory=list)
    rows: int = 0


def take_in(
    source: Source, holdings: Holdings, *, progress: Callable[[int, int], None] | None = None
) -> Read:
    """Read what was not read before; broken off, it goes on where it was.

    Args:
        source: where the batches lie.
        holdings: what is held so far.
        progress: is told how many of how many new objects were looked at.

    Raises:
        NetworkError: the store cannot be read.
        StorageError: what was read cannot be kept.
    """
    known = holdings.known()
    listed = 0
    new: list[Found] = []
    for found in source.objects():
        listed += 1
        before = known.get(found.path)
        if before is None or (before[0] >= 0 and before != (found.size, utc(found.modified))):
            new.append(found)
    # In the order in which the store took them: the first of two that differ is the one that stays.
    new.sort(key=lambda each: (each.modified, each.path))
    seen: dict[str, tuple[datetime, str]] = {}
    refused = 0
    with (
        TemporaryDirectory(prefix="handrail-fleet-") as folder,
        ThreadPoolExecutor(1) as keeper,
    ):
        keeping: Future[None] | None = None
        done = 0
        for chunk in _chunks(source, new, holdings.next_number(), seen):
            if keeping is not None:
                keeping.result()
            keeping = keeper.submit(_keep, holdings, Path(folder) / "staged.jsonl", chunk)
            done += len(chunk.batches)
            refused += sum(1 for each in chunk.batches if each.fault)
            if progress is not None:
                progress(done, len(new))
        if keeping is not None:
            keeping.result()
    holdings.keep_health((kiosk, when, said) for kiosk, (when, said) in seen.items())
    return Read(listed=listed, new=len(new), refused=refused)


def _keep(holdings: Holdings, staged: Path, chunk: _Chunk) -> None:
    staged.write_bytes(b"".join(chunk.lines))
    holdings.take(staged, chunk.batches)


def _chunks(
    source: Source, new: list[Found], number: int, seen: dict[str, tuple[datetime, str]]
) -> Iterator[_Chunk]:
    """Chunks of what is new; `seen` is told when each kiosk was last seen, and what it said then."""
    chunk = _Chunk()
    for number, found, data in _numbered(source, new, number):  # noqa: B020, PLR1704 - it goes on from it
        try:
            batch = _read(found, data)
        except StorageError as fault:
            named = OBJECT.fullmatch(found.path)
            chunk.batches.append(
                _taken(number, found, named["kiosk"] if named else "", fault=fault)
            )
        else:
            _see(seen, batch, found)
            lines = _ENCODER.encode_lines(batch.rows)
            # Within a text a quotation mark stands behind a backslash, so that this begins a line and nothing else.
            chunk.lines.append(lines.replace(_TAG, b'{"batch":%d,"kind":' % number))
            chunk.rows += len(batch.rows)
            taken = _taken(number, found, batch.kiosk, site=batch.site, rows=len(batch.rows))
            chunk.batches.append(taken)
        if chunk.rows >= _ROWS:
            yield chunk
            chunk = _Chunk()
    if chunk.batches:
        yield chunk


def _numbered(
    source: Source, new: list[Found], first: int
) -> Iterator[tuple[int, Found, bytes | None]]:
    """Each with its number and bytes; None of what is too large, or has no name of a batch, to be fetched at all."""
    fetched = source.fetch([each.path for each in new if _is_fetched(each)])
    for number, found in enumerate(new, first):
        yield number, found, next(fetched)[1] if _is_fetched(found) else None


def _is_fetched(found: Found) -> bool:
    return found.size <= MOST_BYTES and OBJECT.fullmatch(found.path) is not None


def _read(found: Found, data: bytes | None) -> Batch:
    if data is None and OBJECT.fullmatch(found.path):
        raise StorageError(f"{found.path} is larger than a batch may be.")
    return read_batch(found.path, data or b"")


def _taken(
    number: int,
    found: Found,
    kiosk: str,
    *,
    site: str = "",
    rows: int = 0,
    fault: StorageError | None = None,
) -> Taken:
    return Taken(
        number=number,
        path=found.path,
        size=found.size,
        modified=utc(found.modified),
        kiosk=kiosk,
        site=site,
        rows=rows,
        fault="" if fault is None else fault.problem,
    )


def _see(seen: dict[str, tuple[datetime, str]], batch: Batch, found: Found) -> None:
    for each in batch.health:
        when = _seen(each, found)
        if batch.kiosk not in seen or seen[batch.kiosk][0] <= when:
            seen[batch.kiosk] = when, _ENCODER.encode(each).decode()


def _seen(health: Health, found: Found) -> datetime:
    """When the kiosk was there: by its own clock, but never later than its batch came, and not by a clock of 1970."""
    if not is_believable(health.at.date()):
        return utc(found.modified)
    return utc(min(health.at, found.modified))
