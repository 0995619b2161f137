"""What the directory in use holds that a sync must keep."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import msgspec

from kiosk.core.errors import StorageError
from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.records import NATIONAL_FEED, SAMPLE_FEED, Entry, Service
from kiosk.directory.search.build import FeedStamp
from kiosk.directory.search.reading import Reading
from kiosk.directory.store import DirectoryFiles

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The services of other feeds, when those were read, and what this feed had before."""

    others: tuple[Entry, ...] = ()
    stamps: tuple[FeedStamp, ...] = ()
    mine: Mapping[ServiceId, Entry]

    @property
    def services(self) -> int:
        """How many this feed had."""
        return len(self.mine)


def kept_from(files: DirectoryFiles, feed: str) -> Kept:
    """Read it from the newest version that can be read; nothing where there is none.

    National services are read anew from what ships with the program; the sample town goes.
    """
    for path in files.candidates():
        reading = Reading.of(path)
        if reading is None:
            continue
        try:
            return _kept(reading, feed)
        except StorageError:
            _LOG.warning("%s cannot be read whole", path.name)
        finally:
            reading.close()
    return Kept(mine={})


def _kept(reading: Reading, feed: str) -> Kept:
    names = {CategoryId(row[0]): row[1] for row in reading.ask("SELECT id, name FROM topics")}
    decoder = msgspec.json.Decoder(Service)
    others: list[Entry] = []
    mine: dict[ServiceId, Entry] = {}
    rows = reading.ask(
        "SELECT record FROM services WHERE feed NOT IN (?, ?) ORDER BY key",
        (NATIONAL_FEED, SAMPLE_FEED),
    )
    for (record,) in rows:
        service = decoder.decode(record)
        categories = tuple((each, names[each]) for each in service.categories if each in names)
        entry = Entry(service=service, category_names=categories)
        if service.feed == feed:
            mine[service.id] = entry
        else:
            others.append(entry)
    stamps = tuple(
        FeedStamp(feed=name, synced_at=datetime.fromisoformat(moment) if moment else None)
        for name, moment in reading.ask("SELECT feed, synced_at FROM feeds ORDER BY feed")
        if name not in (NATIONAL_FEED, SAMPLE_FEED, feed)
    )
    return Kept(others=tuple(others), stamps=stamps, mine=mine)
