"""Checks a feed, wherever it is."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from kiosk.directory.check.from_files import gather_files
from kiosk.directory.check.from_server import FromServer
from kiosk.directory.check.report import CheckReport, look_at
from kiosk.directory.check.tables import Standard, load_tables
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.fetch import HttpFetcher, decoded
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.patience import PatientFetcher
from kiosk.directory.feed.progress import Progress

#: Services looked at in full where not all are asked for: enough to see what a feed is like.
SAMPLE = 50


def check(
    source: str,
    schemas: Path,
    *,
    sample: int | None = SAMPLE,
    today: date,
    progress: Callable[[Progress], None] = lambda _: None,
    limits: Limits | None = None,
) -> CheckReport:
    """Check a feed.

    Args:
        source: its address, or a file or folder of its pages.
        schemas: the folder `assets/directory/schemas`.
        sample: how many services to look at in full; None: all.
        today: what is stale is reckoned from this day.
        progress: told how far it is.
        limits: how much is asked of the server.

    Raises:
        NetworkError: it cannot be reached, or is no feed.
        StorageError: the file cannot be read.
    """
    if not source.startswith(("https://", "http://")):
        tables = load_tables(schemas, Standard.ORUK_3_0)
        return look_at(gather_files(Path(source), tables), schemas, today)
    limits = limits or Limits()
    with closing(HttpFetcher(limits)) as fetcher:
        patient = PatientFetcher(fetcher, limits)

        def ask(url: str) -> object:
            return decoded(url, patient.ask(url).body or b"")

        gathered = FromServer(FeedAddress.of(source), ask, limits, progress).gather(sample)
    return look_at(gathered, schemas, today)
