"""Bringing the directory up to date: from a feed, or from what ships with the program.

A pass over a feed that is not complete changes nothing. What a complete pass brings is joined with
the national services and the other feeds, and switched to whole.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from kiosk.core.errors import NetworkError
from kiosk.core.ids import ServiceId
from kiosk.directory.embedded import national_entries, sample_entries
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.fetch import Fetcher, HttpFetcher
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.page import Version
from kiosk.directory.feed.progress import Progress, Stage
from kiosk.directory.feed.walk import FeedWalk, Harvest
from kiosk.directory.oruk.findings import Findings, Refusal, Refused, Repaired
from kiosk.directory.oruk.service import Origin, read_service
from kiosk.directory.oruk.tolerant import as_text
from kiosk.directory.records import NATIONAL_FEED, SAMPLE_FEED, Entry
from kiosk.directory.search.build import FeedStamp, build
from kiosk.directory.search.reader import DirectoryFacts
from kiosk.directory.search.request import FeedFacts
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.kept import Kept, kept_from

# A feed that had this many services and suddenly has less than half is not believed.
_LARGE_FEED = 20
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncReport:
    """What came of a sync.

    Attributes:
        feed: the feed's address, as it stands in `Service.feed`.
        fetched: records that the feed gave.
        kept: services of this feed in the new directory.
        announced: how many services the feed says it has; many say wrong.
        complete: the feed gave as many as it announced.
    """

    feed: str
    version: Version
    fetched: int
    kept: int
    announced: int | None
    complete: bool
    refused: tuple[Refused, ...]
    repaired: tuple[Repaired, ...]


def sync(
    feed_url: str,
    files: DirectoryFiles,
    embedded: Path,
    *,
    progress: Callable[[Progress], None] = lambda _: None,
    fetcher: Fetcher | None = None,
    limits: Limits | None = None,
    now: datetime | None = None,
    accept_fewer: bool = False,
) -> SyncReport:
    """Read a whole feed and make it part of the directory.

    The sample town is left out from then on; the services of other feeds stay.

    Args:
        feed_url: the feed's root, or its list of services.
        files: where the directory is kept.
        embedded: the folder `assets/directory`.
        progress: told how far it is, in the calling thread.
        fetcher: asks the server; by default over HTTPS.
        limits: how much is taken of it.
        now: when this is, for the record; by default the clock's time.
        accept_fewer: believe a feed that has lost more than half of its services.

    Raises:
        NetworkError: the feed could not be read whole; the directory is as it was.
        StorageError: the new directory could not be written; the old one is in use.
    """
    limits = limits or Limits()
    address = FeedAddress.of(feed_url)
    findings = Findings()
    with ExitStack() as stack:
        if fetcher is None:
            fetcher = stack.enter_context(closing(HttpFetcher(limits)))
        harvest = FeedWalk(address, fetcher, limits, findings, progress).harvest()
    progress(Progress(stage=Stage.BUILDING, done=0, of=None))
    before = kept_from(files, address.base)
    mine = _read(harvest, Origin(feed=address.base), before, findings)
    national = list(national_entries(embedded, Findings()))
    taken = {entry.service.id for entry in chain(national, before.others)}
    fresh = [entry for entry in mine if entry.service.id not in taken]
    for entry in mine:
        if entry.service.id in taken:
            findings.refuse(Refusal.OTHER_FEED, entry.service.id)
    if not accept_fewer:
        _require_not_shrunk(address.base, len(fresh), before.services)
    stamps = [
        FeedStamp(feed=NATIONAL_FEED, synced_at=None),
        *before.stamps,
        FeedStamp(feed=address.base, synced_at=now or datetime.now(UTC)),
    ]
    together = list(_each_once(chain(national, before.others, fresh)))
    files.publish(lambda path: build(path, together, stamps))
    report = SyncReport(
        feed=address.base,
        version=harvest.version,
        fetched=len(harvest.records),
        kept=len(fresh),
        announced=harvest.announced,
        complete=harvest.announced is None or len(harvest.records) >= harvest.announced,
        refused=findings.refused(),
        repaired=findings.repaired(),
    )
    _LOG.info("synced: %d kept of %d, version %s", report.kept, report.fetched, report.version)
    return report


def build_embedded(files: DirectoryFiles, embedded: Path, *, sample: bool = True) -> DirectoryFacts:
    """Make a directory of the national services and, if wanted, the sample town.

    Args:
        files: where it is kept.
        embedded: the folder `assets/directory`.
        sample: whether the sample town is in it.

    Returns:
        What it holds.

    Raises:
        StorageError: it cannot be written.
    """
    findings = Findings()
    feeds = [FeedStamp(feed=NATIONAL_FEED, synced_at=None)]
    entries = list(national_entries(embedded, findings))
    if sample:
        feeds.append(FeedStamp(feed=SAMPLE_FEED, synced_at=None))
        entries += sample_entries(embedded, findings)
    for refused in findings.refused():
        _LOG.warning("embedded directory: %d left out, %s", refused.count, refused.kind)
    together = list(_each_once(entries))
    files.publish(lambda path: build(path, together, feeds))
    held = Counter(entry.service.feed for entry in together)
    return DirectoryFacts(
        services=len(together),
        feeds=tuple(
            FeedFacts(feed=stamp.feed, services=held[stamp.feed], synced_at=None) for stamp in feeds
        ),
    )


def _read(harvest: Harvest, origin: Origin, before: Kept, findings: Findings) -> Iterable[Entry]:
    """The entries of a harvest; what the server failed to give in detail stays as it was."""
    found: dict[ServiceId, Entry] = {}
    for record in harvest.records:
        entry = read_service(record, origin, findings)
        if entry is None:
            continue
        service_id = entry.service.id
        if service_id in found:
            findings.refuse(Refusal.REPEATED, service_id)
            continue
        thin = as_text(record.get("id")) in harvest.thin
        found[service_id] = before.mine.get(service_id, entry) if thin else entry
    return found.values()


def _require_not_shrunk(feed: str, services: int, before: int) -> None:
    if before >= _LARGE_FEED and services * 2 < before:
        raise NetworkError(
            f"{feed} gave {services} services, where there were {before} before.",
            "Ask whoever runs the feed; the old directory is in use.",
        )


def _each_once(entries: Iterable[Entry]) -> Iterator[Entry]:
    seen: set[ServiceId] = set()
    for entry in entries:
        if entry.service.id not in seen:
            seen.add(entry.service.id)
            yield entry
