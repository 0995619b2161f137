"""The directory as a running kiosk asks it: every look-up in the background, never two at once."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from kiosk.core.errors import KioskError, StorageError
from kiosk.core.ids import ServiceId
from kiosk.core.ports import TaskRunner
from kiosk.directory.opening.holidays import jurisdiction_of
from kiosk.directory.opening.hours import DayHours, Opening, OpeningKind
from kiosk.directory.opening.times import OpeningTimes
from kiosk.directory.places.distance import Point
from kiosk.directory.places.postcodes import Place, Places, Precision
from kiosk.directory.records import Service
from kiosk.directory.search.landmarks import Landmark
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest, SearchResults, Topic
from kiosk.directory.search.understanding.thesaurus import Thesaurus
from kiosk.directory.search.understanding.understand import Understanding
from kiosk.directory.store import DirectoryFiles

T = TypeVar("T")

#: The middle of the sample town (assets/directory/sample/town.toml): a kiosk that was told nothing of
#: itself stands there, to the metre, so that distances and the way can be tried.
SAMPLE_TOWN = Place(
    name="Larkhaven",
    point=Point(latitude=53.4075, longitude=-2.9919),
    precision=Precision.POSTCODE,
)


class DirectoryDesk:
    """Answers searches from the newest directory; from an empty one where there is none."""

    def __init__(
        self,
        root: Path,
        tasks: TaskRunner,
        places: Places,
        *,
        postcode: str,
        first_asked: Sequence[ServiceId],
        on_fault: Callable[[KioskError], object],
        doubted: Callable[[], bool] = lambda: False,
        understanding: Understanding | None = None,
    ) -> None:
        """Open the newest directory.

        Args:
            root: the folder of directory files.
            tasks: where look-ups run.
            places: postcodes and where they are.
            postcode: of the kiosk; "" where it is not known.
            first_asked: the helplines that anyone may ring about anything, in this order.
            on_fault: told, on the screen's thread, what could not be read.
            doubted: whether nobody knows what time it is: then nothing is said to be open or closed.
            understanding: of the words that are searched for.
        """
        self._root = root
        self._tasks = tasks
        self._here = places.locate(postcode) if postcode else None
        self._places = places
        self._first_asked = tuple(first_asked)
        self._on_fault = on_fault
        self._doubted = doubted
        self._lock = threading.Lock()
        self._newest_search = 0
        self._reckoning = False
        self._closed = False
        self._damaged: set[Path] = set()
        self._times = OpeningTimes(jurisdiction_of(postcode))
        self._understanding = understanding or Understanding()
        self._directory = Directory.open(root, self._times, self._understanding)
        self._has_sample = self._holds_sample()

    @property
    def is_open(self) -> bool:
        """Whether there is a directory."""
        return self._directory is not None

    @property
    def path(self) -> Path | None:
        """The file of it; None where there is none."""
        return self._directory.path if self._directory is not None else None

    def prepare(self) -> None:
        """Make the first search as quick as the others; when the first frame is on the screen."""
        self._look_up(lambda directory: directory.prepare(), None, lambda _: None)
        self._tasks.submit(self._places.prepare, on_done=lambda _: None, on_error=self._tell)

    def learn(self, thesaurus: Callable[[], Thesaurus]) -> None:
        """Understand words by this thesaurus from now on; it is made ready in the background."""
        self._understanding.learn(thesaurus)
        self._tasks.submit(self._understanding.prepare, on_done=lambda _: None, on_error=self._tell)

    def reopen(self, *, unless: Callable[[], bool] = lambda: False) -> None:
        """Take the newest directory; it is opened and read in the background.

        Args:
            unless: asked on the screen's thread when it is ready; if so it is not taken after all,
                because somebody looks at the old one. The end of each visit asks again.
        """

        def ready(newest: Directory | None) -> None:
            if newest is None:
                return
            if unless():
                newest.close()
                return
            self._tasks.submit(
                lambda: self._take(newest), on_done=lambda _: None, on_error=self._tell
            )

        self._tasks.submit(self._newest, on_done=ready, on_error=self._tell)

    def _newest(self) -> Directory | None:
        candidates = DirectoryFiles(self._root).candidates()
        path = next((path for path in candidates if path not in self._damaged), None)
        if self._directory is not None and self._directory.path == path:
            return None
        newest = Directory.open(self._root, self._times, self._understanding, damaged=self._damaged)
        if newest is not None:
            # Before it takes the place of the old one, which goes on answering meanwhile.
            newest.prepare()
        return newest

    def _take(self, newest: Directory) -> None:
        has_sample = newest.facts().has_sample
        with self._lock:
            if self._closed:
                older: Directory | None = newest
            else:
                older, self._directory, self._has_sample = self._directory, newest, has_sample
        if older is not None:
            older.close()

    def _holds_sample(self) -> bool:
        return self._directory is not None and self._directory.facts().has_sample

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._closed = True
            if self._directory is not None:
                self._directory.close()
                self._directory = None

    def search(self, request: SearchRequest, on_found: Callable[[SearchResults], None]) -> None:
        """Look for services; a search that has to wait is dropped, without an answer, for a newer one."""
        nothing: SearchResults | None = SearchResults(total=0, hits=())
        number = self._newest_search = self._newest_search + 1
        if self._doubted():
            request = replace(request, now=None)

        def ask(directory: Directory) -> SearchResults | None:
            return directory.search(request) if number == self._newest_search else None

        def answer(found: SearchResults | None) -> None:
            if found is not None:
                on_found(found)
            if request.now is not None:
                self._reckon_hours(request.now)

        self._look_up(ask, nothing, answer)

    def _reckon_hours(self, now: datetime) -> None:
        """Between two searches find out what is open, a little at a time."""
        if self._reckoning:
            return
        self._reckoning = True

        def next_ones(more: bool) -> None:
            self._reckoning = False
            if more:
                self._reckon_hours(now)

        self._look_up(lambda directory: directory.reckon_hours(now), False, next_ones)

    def topics(self, on_found: Callable[[tuple[Topic, ...]], None]) -> None:
        """List the categories that hold at least one service."""
        nothing: tuple[Topic, ...] = ()
        self._look_up(lambda directory: directory.topics(), nothing, on_found)

    def service(self, service: ServiceId, on_found: Callable[[Service | None], None]) -> None:
        """Read one service."""
        self._look_up(lambda directory: directory.service(service), None, on_found)

    def services_where(
        self,
        is_wanted: Callable[[ServiceId], bool],
        on_found: Callable[[tuple[Service, ...]], None],
    ) -> None:
        """Read the services whose ids are wanted, of which another kiosk told only a short name."""
        nothing: tuple[Service, ...] = ()
        self._look_up(lambda directory: directory.services_where(is_wanted), nothing, on_found)

    def landmarks(self, near: Point, on_found: Callable[[tuple[Landmark, ...]], None]) -> None:
        """List places around that people know, the nearest first."""
        nothing: tuple[Landmark, ...] = ()
        self._look_up(lambda directory: directory.landmarks(near), nothing, on_found)

    def helplines(self, on_found: Callable[[tuple[Service, ...]], None]) -> None:
        """List services of the whole country that answer the phone to anyone."""

        def read(directory: Directory) -> tuple[Service, ...]:
            found = (directory.service(each) for each in self._first_asked)
            return tuple(service for service in found if service is not None)

        nothing: tuple[Service, ...] = ()
        self._look_up(read, nothing, on_found)

    def concept(self, words: str) -> str | None:
        """What words mean, by a name of ours (`understanding.concept`); never on the screen's thread."""
        return self._understanding.concept(words)

    def opening(self, service: Service, now: datetime) -> Opening:
        """Whether a service is open at a moment; at once, by what the search goes by."""
        if self._doubted():
            return Opening(kind=OpeningKind.UNKNOWN)
        return self._times.of_service(service, now)

    def today(self, service: Service, now: datetime) -> DayHours | None:
        """The hours of a service on the day of a moment; at once."""
        return None if self._doubted() else self._times.today(service, now)

    def locate(self, text: str) -> Place | None:
        """The place that was typed and nothing else: a postcode, or a town; at once, from memory.

        None for a town that is an ordinary word as well, such as Bath: that is looked for as a word.
        """
        found = self._places.place_in(text)
        return found.place if found.sure and not found.rest else None

    def candidates(self, text: str) -> tuple[Place, ...]:
        """All places that a name may mean, the likeliest first; at once, from memory."""
        return self._places.candidates(text)

    def here(self) -> Place | None:
        """Where the kiosk stands, as the settings say; with a sample town and no word of that, in it."""
        return self._here or (SAMPLE_TOWN if self._has_sample else None)

    def _look_up(
        self, ask: Callable[[Directory], T], nothing: T, on_found: Callable[[T], None]
    ) -> None:
        def work() -> T:
            with self._lock:
                if self._directory is None:
                    return nothing
                try:
                    return ask(self._directory)
                except StorageError:
                    self._damaged.add(self._directory.path)
                    raise

        def failed(error: Exception) -> None:
            self._tell(error)
            on_found(nothing)
            if isinstance(error, StorageError):
                # What is wrong in a large file shows only when it is read: the one before is better.
                self.reopen()

        self._tasks.submit(work, on_done=on_found, on_error=failed)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, KioskError):
            self._on_fault(error)
