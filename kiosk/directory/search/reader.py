"""Searching the directory: as people type, near them, within a category."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.opening.times import OpeningTimes
from kiosk.directory.places.distance import Point
from kiosk.directory.places.postcodes import Place
from kiosk.directory.records import SAMPLE_FEED, Service
from kiosk.directory.search.landmarks import Landmark, landmarks_near
from kiosk.directory.search.reading import Reading
from kiosk.directory.search.request import (
    MAX_LIMIT,
    FeedFacts,
    Hit,
    Narrowing,
    SearchRequest,
    SearchResults,
    Topic,
)
from kiosk.directory.search.understanding.understand import Understanding
from kiosk.directory.search.understanding.understood import Rung
from kiosk.directory.store import DirectoryFiles

if TYPE_CHECKING:
    from kiosk.directory.search.index import FoundRow, Index
    from kiosk.directory.search.matching import Matches

_NEAREST = 5  # hits
_RECKONED = 200  # timetables: some 5 ms


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

    def __init__(self, reading: Reading, times: OpeningTimes, understanding: Understanding) -> None:
        self._reading = reading
        self._times = times
        self._understanding = understanding
        self._index: Index | None = None

    @classmethod
    def open(
        cls,
        root: Path,
        times: OpeningTimes | None = None,
        understanding: Understanding | None = None,
        *,
        damaged: Collection[Path] = (),
    ) -> "Directory | None":
        """Open the newest version of this folder that can be read; None where there is none.

        Args:
            root: the folder of directory files.
            times: says whether something is open; None: without a place whose bank holidays count.
            understanding: of the words that are searched for; by default one without thesaurus and places.
            damaged: versions that are passed over.
        """
        for path in DirectoryFiles(root).candidates():
            reading = None if path in damaged else Reading.of(path)
            if reading is not None:
                return cls(reading, times or OpeningTimes(), understanding or Understanding())
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
        self._times.prepare()
        self._understanding.prepare()

    def search(self, request: SearchRequest) -> SearchResults:
        """Find services; any text is a valid question.

        Of the questions that the words may mean, the strictest that finds anything is answered; what was
        chosen narrows its answer, and never makes it another question. Where that leaves nothing, or
        nothing was found at all, what comes closest stands in `nearest`.
        """
        index = self._made_index()
        understood = self._understanding.understand(request.words, self._reading)
        place = _meant(understood.place, request.place)
        near = place.point if place else request.near
        ladder = [
            rung for rung in understood.ladder if rung.corrected is None or not request.exactly
        ]
        answered, loosest = self._climb(index, ladder, request.topic)
        if answered is None:
            nearest = () if loosest is None else self._nearest(index, loosest, near, request.now)
            return SearchResults(total=0, hits=(), place=place, nearest=nearest)
        rung, matches = answered
        found = index.narrowed(matches, request.narrowing, near, request.now)
        start = max(0, request.offset)
        end = start + max(0, min(request.limit, MAX_LIMIT))
        return SearchResults(
            total=found.total,
            hits=self._hits(index.page(found, start, end)),
            corrected=rung.corrected,
            loose=rung.loose,
            place=place,
            organization=understood.organization,
            offers=index.offers(found),
            nearest=() if found.total else self._nearest(index, matches, near, request.now),
        )

    def _climb(
        self, index: "Index", ladder: Sequence[Rung], topic: CategoryId | None
    ) -> tuple[tuple[Rung, "Matches"] | None, "Matches | None"]:
        """The first rung that finds enough, else the last that finds anything; else what only comes closest."""
        best: tuple[Rung, Matches] | None = None
        for rung in ladder:
            if rung.nearest and best is not None:
                break
            matches = index.matches(rung.question, topic)
            if rung.nearest:
                return None, matches
            if best is None or matches.total > best[1].total:
                best = (rung, matches) if matches.total else best
            if best is not None and best[1].total >= best[0].enough:
                break
        return best, None

    def _nearest(
        self, index: "Index", matches: "Matches", near: Point | None, now: datetime | None
    ) -> tuple[Hit, ...]:
        found = index.narrowed(matches, Narrowing(), near, now)
        return self._hits(index.page(found, 0, _NEAREST))

    def _hits(self, rows: Sequence["FoundRow"]) -> tuple[Hit, ...]:
        services = self._reading.by_rows([found.row for found in rows])
        return tuple(
            Hit(
                service=services[found.row],
                distance_m=found.distance_m,
                opening=found.opening,
            )
            for found in rows
        )

    def reckon_hours(self, now: datetime) -> bool:
        """Find out of some services whether they are open now, so that searches need not.

        Returns:
            Whether there are more; ask again, when nothing better is to do.
        """
        return self._made_index().reckon_hours(now, _RECKONED)

    def landmarks(self, near: Point) -> tuple[Landmark, ...]:
        """Places around that people know, the nearest first."""
        return landmarks_near(self.search, near)

    def service(self, service_id: ServiceId) -> Service | None:
        """The service with this id, or None."""
        return self._reading.by_id(service_id)

    def services_where(self, is_wanted: Callable[[ServiceId], bool]) -> tuple[Service, ...]:
        """The services whose ids are wanted; 0.3 s for 200,000."""
        wanted = [each for each in self._reading.ids() if is_wanted(each)]
        found = (self._reading.by_id(each) for each in wanted)
        return tuple(service for service in found if service is not None)

    def services(self) -> Iterator[Service]:
        """All services, in no order that means anything."""
        return self._reading.every()

    def topics(self) -> tuple[Topic, ...]:
        """Every topic that leads somewhere, by name."""
        rows = self._reading.ask("SELECT id, name, services FROM topics ORDER BY name, id")
        return tuple(Topic(id=CategoryId(row[0]), name=row[1], count=row[2]) for row in rows)

    def unknown_terms(self) -> tuple[Topic, ...]:
        """The feeds' terms that belong to no topic of ours, the commonest first: for an editor."""
        question = "SELECT id, name, services FROM unknown_terms ORDER BY services DESC, name, id"
        rows = self._reading.ask(question)
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

            self._index = Index(self._reading, self._times)
        return self._index


def _meant(understood: Place | None, meant: Place | None) -> Place | None:
    """The place in the words: the one that the resident meant, where several have that name."""
    if understood is not None and meant is not None and understood.name == meant.name:
        return meant
    return understood
