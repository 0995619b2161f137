"""A sync as the tests run it, and what came of it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.progress import Progress
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.report import FeedReport, SyncReport
from kiosk.directory.sync.run import Syncing, SyncOptions
from tests.directory.conftest import Raw
from tests.directory.feed_server import Route, serving

QUICK = Limits(
    retry_seconds=0.0, connect_seconds=2.0, read_seconds=2.0, feed_pages=50, pages_a_step=1
)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
Make = Callable[..., Raw]


def names(files: DirectoryFiles) -> set[str]:
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        found = directory.search(SearchRequest(limit=200))
    assert found.total == len(found.hits)
    return {hit.service.name for hit in found.hits}


def syncing(
    files: DirectoryFiles,
    embedded: Path,
    *urls: str,
    limits: Limits = QUICK,
    now: datetime = NOW,
    progress: Callable[[Progress], None] = lambda _: None,
    only: Sequence[str] = (),
    full: bool = False,
) -> Syncing:
    how = SyncOptions(limits=limits, now=now, full=full)
    return Syncing(urls, files, embedded, how, only=only, progress=progress)


def sync_all(files: DirectoryFiles, embedded: Path, *urls: str, **options: object) -> SyncReport:
    return syncing(files, embedded, *urls, **options).run()  # type: ignore[arg-type]


def sync(url: str, files: DirectoryFiles, embedded: Path, **options: object) -> FeedReport:
    (report,) = sync_all(files, embedded, url, **options).feeds
    return report


def synced(
    route: Route, files: DirectoryFiles, embedded: Path, path: str = "", **options: object
) -> tuple[FeedReport, str]:
    with serving(route) as server:
        return sync(server.url + path, files, embedded, **options), server.url
