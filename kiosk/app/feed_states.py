"""What this kiosk remembers of each feed between two starts: when it was asked, and how that went."""

import logging
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.app.sync_schedule import Past
from kiosk.core.atomic_file import write_atomically
from kiosk.core.ports import Lane, TaskRunner

FILE_NAME = "sync-schedule.json"
_MAX_BYTES = 100_000
_MINUTES = 60
_MOST_FAILURES = 1_000
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedState:
    """One feed.

    Attributes:
        past: when it was asked and read.
        services: that it had when it was last read.
    """

    past: Past = Past()  # noqa: RUF009 - a frozen value
    services: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """The file."""

    minute: int
    feeds: dict[str, FeedState]


class FeedStates:
    """The feeds of the settings; for the screen's thread only, the file is written by the runner's writer."""

    def __init__(
        self,
        path: Path,
        tasks: TaskRunner,
        feeds: Iterable[str],
        *,
        any_minute: Callable[[], int] = lambda: secrets.randbelow(_MINUTES),
    ) -> None:
        """Read the file; one that is damaged counts as none.

        Args:
            path: the file.
            tasks: writes it.
            feeds: the addresses of the settings; what is known of others is forgotten.
            any_minute: chooses the minute of this kiosk, once.
        """
        self._path = path
        self._tasks = tasks
        known = _read(path)
        self.minute = known.minute if known else any_minute()
        before = known.feeds if known else {}
        self._feeds = {feed: before.get(feed, FeedState()) for feed in feeds}
        if known is None and self._feeds:
            self._keep()

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every feed, in the order of the settings."""
        return tuple(self._feeds)

    def of(self, feed: str) -> FeedState:
        """What is known of a feed of the settings."""
        return self._feeds[feed]

    def begun(self, feeds: Iterable[str], now: datetime) -> None:
        """These are asked now: noted before, so that a power cut does not make them be asked at once again."""
        for feed in feeds:
            state = self._feeds[feed]
            self._feeds[feed] = replace(state, past=replace(state.past, tried_at=now))
        self._keep()

    def went_well(self, feed: str, services: int, now: datetime) -> None:
        """A feed was read."""
        self._feeds[feed] = FeedState(past=Past(succeeded_at=now, tried_at=now), services=services)
        self._keep()

    def seen(self, feed: str, services: int, checked_at: datetime | None) -> None:
        """A feed was read by somebody else: a command by hand, or before this file was begun."""
        before = self._feeds[feed].past.succeeded_at
        if checked_at is not None and (before is None or before < checked_at):
            self.went_well(feed, services, checked_at)

    def failed(self, feed: str, now: datetime) -> None:
        """A feed could not be read."""
        state = self._feeds[feed]
        failures = min(state.past.failures + 1, _MOST_FAILURES)
        past = replace(state.past, tried_at=now, failures=failures)
        self._feeds[feed] = replace(state, past=past)
        self._keep()

    def _keep(self) -> None:
        data = msgspec.json.encode(_Kept(minute=self.minute, feeds=self._feeds))
        self._tasks.submit(
            lambda: write_atomically(self._path, data),
            on_done=lambda _: None,
            on_error=lambda _: log.warning("when the feeds were checked could not be kept"),
            lane=Lane.WRITER,
        )


def _read(path: Path) -> _Kept | None:
    try:
        with path.open("rb") as file:
            kept = msgspec.json.decode(file.read(_MAX_BYTES), type=_Kept)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        log.warning("when the feeds were checked was unreadable and is begun anew")
        return None
    moments = [
        moment
        for state in kept.feeds.values()
        for moment in (state.past.succeeded_at, state.past.tried_at)
        if moment is not None
    ]
    zoned = all(moment.tzinfo is not None for moment in moments)
    counted = all(0 <= state.past.failures <= _MOST_FAILURES for state in kept.feeds.values())
    return kept if zoned and counted and 0 <= kept.minute < _MINUTES else None
