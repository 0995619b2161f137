"""Bringing the directory up to date: from a feed, or from what ships with the program."""

import logging
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from kiosk.core.ids import ServiceId
from kiosk.directory.build import FeedStamp, build
from kiosk.directory.embedded import national_entries, sample_entries
from kiosk.directory.findings import Findings
from kiosk.directory.records import NATIONAL_FEED, SAMPLE_FEED, Entry
from kiosk.directory.store import DirectoryFiles

_LOG = logging.getLogger(__name__)


def build_embedded(files: DirectoryFiles, embedded: Path, *, sample: bool = True) -> Path:
    """Make a directory of the national services and, if wanted, the sample town.

    Args:
        files: where it is kept.
        embedded: the folder `assets/directory`.
        sample: whether the sample town is in it.

    Raises:
        StorageError: it cannot be written.
    """
    findings = Findings()
    feeds = [FeedStamp(feed=NATIONAL_FEED, synced_at=None)]
    entries = [national_entries(embedded, findings)]
    if sample:
        feeds.append(FeedStamp(feed=SAMPLE_FEED, synced_at=None))
        entries.append(sample_entries(embedded, findings))
    for refused in findings.refused():
        _LOG.warning("embedded directory: %d left out, %s", refused.count, refused.kind)
    together = _each_once(chain.from_iterable(entries))
    return files.publish(lambda path: build(path, together, feeds))


def _each_once(entries: Iterable[Entry]) -> Iterator[Entry]:
    seen: set[ServiceId] = set()
    for entry in entries:
        if entry.service.id not in seen:
            seen.add(entry.service.id)
            yield entry
