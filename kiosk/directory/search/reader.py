"""Searching the directory: as people type, near them, within a category."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.records import SAMPLE_FEED, Service
from kiosk.directory.search.query import match_all, match_any
from kiosk.directory.search.ranking import in_order
from kiosk.directory.search.reading import Reading
from kiosk.directory.search.request import (
    MAX_LIMIT,
    FeedFacts,
    Hit,
    SearchRequest,
    SearchResults,
    Topic,
)
from kiosk.directory.search.spelling import correction
from kiosk.directory.search.wording import words_of
from kiosk.directory.store import DirectoryFiles

_BEST_COLUMNS = (("name",), ("name", "categories"))


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

    def search(self, request: SearchRequest) -> SearchResults:
        """Find services; any text is a valid question.

        Words that find nothing together are first put right, then taken singly.
        """
        words = words_of(request.words)
        corrected = None
        loose = False
        found = self._reading.matches(match_all(words) if words else "", request.topic)
        if not found and words:
            better = self._corrected(words)
            found = self._reading.matches(match_all(better), request.topic) if better else []
            if found and better:
                words, corrected = better, " ".join(better)
        if not found and len(words) > 1:
            found = self._reading.matches(match_any(words), request.topic)
            loose = bool(found)
        tiers: list[set[int]] = []
        if words and not loose:
            tiers = [self._reading.keys(words, columns) for columns in _BEST_COLUMNS]
        places = self._reading.places() if request.near is not None else {}
        start = max(0, request.offset)
        end = start + max(0, min(request.limit, MAX_LIMIT))
        hits = tuple(
            Hit(service=self._reading.by_key(placed.key), distance_m=placed.distance_m)
            for placed in in_order(found, tiers, places, request.near)[start:end]
        )
        return SearchResults(total=len(found), hits=hits, corrected=corrected, loose=loose)

    def service(self, service_id: ServiceId) -> Service | None:
        """The service with this id, or None."""
        return self._reading.by_id(service_id)

    def topics(self) -> tuple[Topic, ...]:
        """Every topic that leads somewhere, by name."""
        rows = self._reading.ask("SELECT id, name, services FROM categories ORDER BY name, id")
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

    def _corrected(self, words: Sequence[str]) -> tuple[str, ...] | None:
        """The words, those that occur nowhere put right; None where nothing could be done."""
        better = []
        for index, word in enumerate(words):
            unfinished = index == len(words) - 1
            known = self._reading.occurs(match_all((word,) if unfinished else (word, word)))
            better.append(word if known else correction(word, self._reading.look_up) or word)
        return tuple(better) if tuple(better) != tuple(words) else None
