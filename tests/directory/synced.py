"""A sync as the tests run it, and what came of it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.directory.feed.limits import Limits
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import SyncReport, sync
from tests.directory.conftest import Raw
from tests.directory.feed_server import Route, serving

QUICK = Limits(retry_seconds=0.0, connect_seconds=2.0, read_seconds=2.0, feed_pages=50)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
Make = Callable[..., Raw]


def names(files: DirectoryFiles) -> set[str]:
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        found = directory.search(SearchRequest(limit=200))
    assert found.total == len(found.hits)
    return {hit.service.name for hit in found.hits}


def synced(
    route: Route, files: DirectoryFiles, embedded: Path, path: str = "", **more: object
) -> tuple[SyncReport, str]:
    with serving(route) as server:
        report = sync(
            server.url + path,
            files,
            embedded,
            limits=QUICK,
            now=NOW,
            **more,  # type: ignore[arg-type]
        )
        return report, server.url
