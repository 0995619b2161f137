"""Asking again where a server's fault may pass."""

import logging
import threading

from kiosk.directory.feed.fetch import Fetcher
from kiosk.directory.feed.fetch_errors import FetchError
from kiosk.directory.feed.limits import Limits

_LOG = logging.getLogger(__name__)


class PatientFetcher:
    """A fetcher that asks a few times, with a rest between."""

    def __init__(self, fetcher: Fetcher, limits: Limits) -> None:
        self._fetcher = fetcher
        self._limits = limits
        self._rest = threading.Event()

    def json(self, url: str) -> object:
        """Return the decoded answer; see `Fetcher`."""
        for _ in range(self._limits.attempts - 1):
            try:
                return self._fetcher.json(url)
            except FetchError as fault:
                if not fault.may_pass:
                    raise
                _LOG.info("asking again: %s", fault.fault)
            self._rest.wait(self._limits.retry_seconds)
        return self._fetcher.json(url)
