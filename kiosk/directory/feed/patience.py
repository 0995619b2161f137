"""Asking again where a server's fault may pass: later each time, and when the server says so."""

import logging
import random
import threading
import time
from collections.abc import Callable

from kiosk.directory.feed.answer import Answer, Validators
from kiosk.directory.feed.fetch import Fetcher
from kiosk.directory.feed.fetch_errors import FetchError, down
from kiosk.directory.feed.limits import Limits

_LOG = logging.getLogger(__name__)


class PatientFetcher:
    """A fetcher that asks a few times, with a rest between; threads may share one.

    The rest is kept by all threads: a server that is too busy for one question is too busy for all.
    """

    def __init__(
        self,
        fetcher: Fetcher,
        limits: Limits,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wait: Callable[[threading.Event, float], object] = threading.Event.wait,
    ) -> None:
        """Prepare to ask.

        Args:
            fetcher: asks once.
            limits: how often, and how long the rests are.
            monotonic: seconds that never go back.
            wait: waits for an event, at most so many seconds.
        """
        self._fetcher = fetcher
        self._limits = limits
        self._monotonic = monotonic
        self._wait = wait
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._not_before = 0.0

    def close(self) -> None:
        """Wait for nothing any more: whoever still asks fails at once."""
        self._ended.set()

    def ask(self, url: str, known: Validators | None = None) -> Answer:
        """Return the answer; see `Fetcher`."""
        for attempt in range(self._limits.attempts - 1):
            self._rest(url)
            try:
                return self._fetcher.ask(url, known)
            except FetchError as fault:
                if not fault.may_pass or not self._longer(attempt, fault):
                    raise
                _LOG.info("asking again: %s %d", fault.fault, fault.status)
        self._rest(url)
        return self._fetcher.ask(url, known)

    def _longer(self, attempt: int, fault: FetchError) -> bool:
        """Put off the next question; False where the server wants more than we wait for."""
        # Jitter: many kiosks that one fault has struck do not all come back in the same second.
        back_off = self._limits.retry_seconds * 2**attempt * random.uniform(0.5, 1.0)  # noqa: S311
        pause = max(back_off, fault.retry_after or 0.0)
        if pause > self._limits.longest_rest_seconds:
            return False
        with self._lock:
            self._not_before = max(self._not_before, self._monotonic() + pause)
        return True

    def _rest(self, url: str) -> None:
        while (pause := self._not_before - self._monotonic()) > 0 and not self._ended.is_set():
            self._wait(self._ended, pause)
        if self._ended.is_set():
            raise down(url)
