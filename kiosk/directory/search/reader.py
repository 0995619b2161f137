"""Searching the directory: as people type, near them, within a category."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.records import SAMPLE_FEED, Service
from kiosk.directory.search.asking import Attempt, attempts
from kiosk.directory.search.question import Question
from kiosk.directory.search.reading import Reading
from kiosk.directory.search.request import (
    MAX_LIMIT,
    FeedFacts,
    Hit,
    SearchRequest,
    SearchResults,
    Topic,
)
from kiosk.directory.store import DirectoryFiles

if TYPE_CHECKING:
    from kiosk.directory.search.index import Index


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryFacts:
    """What the directory holds."""

    services: int
    feeds: tuple[FeedFacts, ...]

    @property
    def has_sample(self) -> bool:
        """Whether part of it is invented."""
        return any(feed.feed == SAMPLE_FEED for feed in self.feeds)


class Directory:
    """One version of the directory, open for reading.

    Any thread may use it, one at a time. It never changes: after a sync, open another. Every
    method raises StorageError if the file was damaged after it was opened.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._index: Index | None = None

    @classmethod
    def open(cls, root: Path) -> "Directory | None":
        """Open the newest version of this folder that can be read; None where there is none."""
        for path in DirectoryFiles(root).candidates():
            reading = Reading.of(path)
            if reading is not None:
                return cls(reading)
        return None

    @property
    def path(self) -> Path:
        """The file, to see whether a newer one is in use."""
        return self._reading.path

    def prepare(self) -> None:
        """Read what searching needs in memory; else the first search does.

        Not when the directory is opened: a window that starts has better things to do.
        """
        self._made_index()

    def search(self, request: SearchRequest) -> SearchResults:
        """Find services; any text is a valid question.

        Words that find nothing together are first put right, then taken singly.
        """
        index = self._made_index()
        attempt = Attempt(question=Question())
        found = None
        for attempt in attempts(request.words, self._reading):
            found = index.matches(attempt.question, request.topic)
            if len(found.rows):
                break
        if found is None or not len(found.rows):
            return SearchResults(total=0, hits=())
        start = max(0, request.offset)
        end = start + max(0, min(request.limit, MAX_LIMIT))
        hits = tuple(
            Hit(service=self._reading.by_row(each.row), distance_m=each.distance_m)
            for each in index.page(found, request.near, start, end)
        )
        return SearchResults(
            total=len(found.rows), hits=hits, corrected=attempt.corrected, loose=attempt.loose
        )

    def service(self, service_id: ServiceId) -> Service | None:
        """The service with this id, or None."""
        return self._reading.by_id(service_id)

    def topics(self) -> tuple[Topic, ...]:
        """Every topic that leads somewhere, by name."""
        rows = self._reading.ask("SELECT id, name, services FROM topics ORDER BY name, id")
        return tuple(Topic(id=CategoryId(row[0]), name=row[1], count=row[2]) for row in rows)

    def facts(self) -> DirectoryFacts:
        """What the directory holds."""
        rows = self._reading.ask("SELECT feed, services, synced_at FROM feeds ORDER BY feed")
        feeds = tuple(
            FeedFacts(
                feed=feed,
                services=services,
                synced_at=datetime.fromisoformat(moment) if moment else None,
            )
            for feed, services, moment in rows
        )
        return DirectoryFacts(services=sum(feed.services for feed in feeds), feeds=feeds)

    def close(self) -> None:
        """Let go of the file."""
        self._reading.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _made_index(self) -> "Index":
        if self._index is None:
            # Here, because it loads numpy: see `prepare`.
            from kiosk.directory.search.index import Index  # noqa: PLC0415

            self._index = Index(self._reading)
        return self._index
