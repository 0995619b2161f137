"""All journeys of some content folders in one language.

Each file is read when it is first needed, and once whatever the language. A file that cannot be
used is left out and its fault kept; what an earlier folder has under that name stays in use.
"""

import logging
import re
import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId, TopicId
from kiosk.core.language import ENGLISH, PSEUDO
from kiosk.core.pseudo import pseudo
from kiosk.journeys.local import FOLDER as LOCAL_FOLDER
from kiosk.journeys.local import Local, load_local, local_file, localised
from kiosk.journeys.model import Door, Journey, Topic
from kiosk.journeys.overlay import load_overlay, pseudo_overlay
from kiosk.journeys.parse import load_journey
from kiosk.journeys.topics import FILE_NAME, TopicTitles, in_language, load_titles, load_topics
from kiosk.journeys.translate import translated, untranslated

_log = logging.getLogger(__name__)
_TOPIC = re.compile(rb"^topic:[ \t]*([a-z0-9-]+)[ \t]*(?:#.*)?\r?$", re.MULTILINE)
_HEAD_BYTES = 64_000
#: The folder of pictures, beside that of the journeys.
PICTURES = "pictures"

T = TypeVar("T")


@dataclass(slots=True)
class _Shelf:
    """What was read so far; shared by the libraries of all languages, and by threads."""

    lock: threading.RLock = field(default_factory=threading.RLock)
    read: dict[Path, object] = field(default_factory=dict)
    topics: dict[Path, str] = field(default_factory=dict)

    def take(self, file: Path, load: Callable[[Path], T]) -> T | ContentError:
        """What the file holds, or why it cannot be used; read once."""
        with self.lock:
            if file not in self.read:
                try:
                    self.read[file] = load(file)
                except ContentError as error:
                    _log.warning("content left out: %s", error)
                    self.read[file] = error
            return self.read[file]  # type: ignore[return-value]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shelves:
    """Where files lie, and which journeys of the first folder are passed over."""

    folders: tuple[Path, ...]
    withdrawn: frozenset[str]


class Library:
    """The journeys to choose from, in one language; may be used by several threads."""

    def __init__(self, shelves: _Shelves, language: str, council: str, shelf: _Shelf) -> None:
        self._shelves = shelves
        self._folders = shelves.folders
        self._language = language
        self._council = council
        self._shelf = shelf
        self._files: dict[JourneyId, tuple[Path, ...]] = {}
        self._built: dict[JourneyId, Journey | None] = {}
        for folder in self._folders:
            for file in sorted((folder / ENGLISH.code / "journeys").glob("*.yaml")):
                name = JourneyId(file.stem)
                if folder == self._folders[0] and name in shelves.withdrawn:
                    continue
                # The last folder's file is tried first.
                self._files[name] = (file, *self._files.get(name, ()))

    @classmethod
    def load(
        cls, folders: Sequence[Path], language: str, *, withdrawn: Collection[str] = ()
    ) -> "Library":
        """Look what is in the content folders; a later folder lays its files over an earlier one's.

        Quick: no journey is read before it is asked for. Read `faults` once in the background to
        have all of them ready.

        Args:
            folders: the first is what ships.
            language: code of the language.
            withdrawn: journeys of the first folder that are not shown, unless another folder has one of that name.
        """
        shelves = _Shelves(folders=tuple(folders), withdrawn=frozenset(withdrawn))
        return cls(shelves, language, "", _Shelf())

    def in_language(self, language: str) -> "Library":
        """The same journeys in another language; what was read is not read again."""
        return Library(self._shelves, language, self._council, self._shelf)

    def for_council(self, council: str) -> "Library":
        """The same journeys with a council's own links, numbers and words ("": none)."""
        return Library(self._shelves, self._language, council, self._shelf)

    @property
    def language(self) -> str:
        """The BCP 47 code of the language that was asked for."""
        return self._language

    def topics(self, door: Door) -> tuple[Topic, ...]:
        """The topics behind a door that hold a journey, in the order of the file."""
        used = {self._topic_of(file) for files in self._files.values() for file in files}
        return tuple(topic for topic in self._topics() if topic.door is door and topic.id in used)

    def topic(self, topic: TopicId) -> Topic | None:
        """The topic of this id."""
        return next((each for each in self._topics() if each.id == topic), None)

    def journeys(self, topic: TopicId) -> tuple[Journey, ...]:
        """The journeys of a topic by title; none that could get stuck."""
        found = [
            journey
            for name, files in self._files.items()
            if any(self._topic_of(file) == topic for file in files)
            and (journey := self.journey(name)) is not None
            and journey.topic == topic
        ]
        return tuple(sorted(found, key=lambda journey: journey.title.casefold()))

    def journey(self, name: JourneyId) -> Journey | None:
        """The journey of this id, or None when there is none that can be used."""
        if name not in self._built:
            self._built[name] = self._build(name)
        return self._built[name]

    def title_of(self, name: JourneyId) -> str:
        """The title of the journey of this id; the id, where there is none that can be used."""
        journey = self.journey(name)
        return journey.title if journey is not None else name

    def picture(self, name: str) -> Path | None:
        """The file of a picture of the journeys, in the language where it has one of its own."""
        for language in dict.fromkeys((self._language, ENGLISH.code)):
            for folder in reversed(self._folders):
                file = folder / language / PICTURES / name
                if file.is_file():
                    return file
        return None

    @property
    def ids(self) -> tuple[JourneyId, ...]:
        """The ids of all journeys that are there, usable or not."""
        return tuple(sorted(self._files))

    @property
    def councils(self) -> tuple[str, ...]:
        """The codes of all councils that lay something over a journey."""
        folders = (folder / ENGLISH.code / LOCAL_FOLDER for folder in self._folders)
        return tuple(sorted({each.name for folder in folders for each in folder.glob("*/")}))

    @property
    def faults(self) -> tuple[ContentError, ...]:
        """Why files were left out; reads every file that was not needed yet."""
        for name in self._files:
            self.journey(name)
        self._topics()
        with self._shelf.lock:
            found = [each for each in self._shelf.read.values() if isinstance(each, ContentError)]
        return tuple(sorted(found, key=lambda error: (str(error.file), error.line)))

    def _build(self, name: JourneyId) -> Journey | None:
        for file in self._files.get(name, ()):
            journey = self._shelf.take(file, load_journey)
            if isinstance(journey, Journey):
                return self._in_my_language(journey)
        return None

    def _in_my_language(self, journey: Journey) -> Journey:
        overlay = None
        if self._language != ENGLISH.code:
            name = Path(self._language) / "journeys" / f"{journey.id}.yaml"
            overlay = self._laid_over(lambda folder: folder / name, load_overlay)
            if self._language == PSEUDO.code:
                overlay = pseudo_overlay(journey)
        local = self._local(journey, ENGLISH.code)
        if local is not None:
            own = None if self._language == ENGLISH.code else self._local(journey, self._language)
            made = localised(journey, local, overlay, own, self._language)
            return replace(made, council=self._council)
        if overlay is not None:
            return translated(journey, overlay, self._language)
        return journey if self._language == ENGLISH.code else untranslated(journey)

    def _local(self, journey: Journey, language: str) -> Local | None:
        """What the council lays over this journey in a language."""
        council = self._council
        if not council:
            return None
        return self._laid_over(
            lambda folder: local_file(folder, language, council, journey.id), load_local
        )

    def _laid_over(self, file_in: Callable[[Path], Path], load: Callable[[Path], T]) -> T | None:
        """The first file that can be used, the last folder's first."""
        for folder in reversed(self._folders):
            file = file_in(folder)
            if file.is_file():
                read = self._shelf.take(file, load)
                if not isinstance(read, ContentError):
                    return read
        return None

    def _topics(self) -> tuple[Topic, ...]:
        found: dict[TopicId, Topic] = {}
        titles: list[TopicTitles] = []
        for folder in self._folders:
            english = folder / ENGLISH.code / FILE_NAME
            if english.is_file():
                topics = self._shelf.take(english, load_topics)
                if not isinstance(topics, ContentError):
                    found |= {topic.id: topic for topic in topics}
            other = folder / self._language / FILE_NAME
            if self._language != ENGLISH.code and other.is_file():
                read = self._shelf.take(other, load_titles)
                if not isinstance(read, ContentError):
                    titles.append(read)
        for each in titles:
            found = {
                name: in_language(topic, each, self._language) for name, topic in found.items()
            }
        if self._language == PSEUDO.code:
            return tuple(
                replace(topic, title=pseudo(topic.title), language=self._language)
                for topic in found.values()
            )
        return tuple(found.values())

    def _topic_of(self, file: Path) -> str:
        """The topic that a file names, without parsing it where it is written the usual way."""
        with self._shelf.lock:
            if file not in self._shelf.topics:
                topic = _glance(file)
                if not topic:
                    journey = self._shelf.take(file, load_journey)
                    topic = journey.topic if isinstance(journey, Journey) else ""
                self._shelf.topics[file] = topic
            return self._shelf.topics[file]


def _glance(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            found = _TOPIC.search(stream.read(_HEAD_BYTES))
    except OSError:
        return ""
    return found.group(1).decode("ascii") if found else ""
