"""One pass over one feed: begun or gone on with, brought to its end, taken over or held."""

import logging
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.core.errors import NetworkError
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.answer import Answer, Validators
from kiosk.directory.feed.details import Details
from kiosk.directory.feed.fetch import Fetcher
from kiosk.directory.feed.fetch_errors import FetchError
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.listing import Cursor, Listing
from kiosk.directory.feed.patience import PatientFetcher
from kiosk.directory.feed.progress import Progress, Stage
from kiosk.directory.feed.recognise import MODIFIED_AFTER, in_utc, root_version, tells_changes
from kiosk.directory.oruk.service import Origin
from kiosk.directory.sync.accepted import Accepted, Difference, HeldPass, Running
from kiosk.directory.sync.cleaning import Cleaning
from kiosk.directory.sync.reading_in import RecordReader
from kiosk.directory.sync.report import PassKind
from kiosk.directory.sync.staging import Opened, Staging
from kiosk.directory.sync.state import FeedState

#: A pass that was cut short longer ago than this is begun anew: the feed has changed under it.
STALE = timedelta(days=1)
# Asked again from a little before: clocks differ, and a feed may show a change late.
_OVERLAP = timedelta(hours=1)
# A feed that loses more than this is not believed; one or two services go any day.
_LOST_SHARE = 0.2
_LOST_ALWAYS_BELIEVED = 2
# A server that fails for a few services is a feed with faults; for more it is a feed that is down.
_FAILURES_ALWAYS_BORNE = 3
_FAILURES_BORNE = 0.05
# And never more than this is lost at a cut.
_SECONDS_A_STEP = 1.0
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How feeds are read this time.

    Attributes:
        full: read them from end to end, whatever they can tell.
        full_pass_after: how old a full pass may be until another is made.
        now: by the kiosk's clock.
        cleaned_by: see `Accepted`.
    """

    full: bool
    full_pass_after: timedelta
    now: datetime
    cleaned_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A pass that came to its end; it changed nothing yet if it is held."""

    ended: Running
    complete: bool
    difference: Difference
    held: HeldPass | None


class FeedPass:
    """Reads one feed into its state."""

    def __init__(
        self,
        state: FeedState,
        plan: Plan,
        fetcher: Fetcher,
        limits: Limits,
        progress: Callable[[Progress], None],
    ) -> None:
        self._state = state
        self._plan = plan
        self._limits = limits
        self._progress = progress
        self._patient = PatientFetcher(fetcher, limits)
        self._kept_at = time.monotonic()
        self._not_kept = 0.0

    def run(self, address: FeedAddress) -> Passed:
        """Read what there is to read.

        Raises:
            NetworkError: the feed could not be read whole; what came of it is kept for next time.
            Error: the state cannot be written.
        """
        pool = ThreadPoolExecutor(self._limits.in_flight)
        try:
            ended = self._read(address, pool)
        finally:
            # Whoever still asks is not waited for: the next feed has its turn.
            self._patient.close()
            pool.shutdown(wait=False, cancel_futures=True)
        return self._end(ended)

    def _read(self, address: FeedAddress, pool: ThreadPoolExecutor) -> Running:
        clock = _ServerClock(self._patient)
        listing = Listing(address, clock, pool, self._limits)
        staging = self._going_on(listing) or self._staging(self._begun(address, listing, clock))
        details = Details(address, self._patient, pool, self._limits)
        try:
            with Cleaning(self._state.feed, expected=self._expected(listing, staging)) as cleaning:
                self._read_list(listing, staging, cleaning)
            self._read_details(details, staging)
        except NetworkError:
            staging.keep()
            raise
        staging.keep()
        return staging.running

    def _staging(self, running: Running) -> Staging:
        return Staging(self._state, RecordReader(Origin(feed=self._state.feed)), running)

    def _going_on(self, listing: Listing) -> Staging | None:
        """The pass that was cut short, if it is worth going on with."""
        running = self._state.running
        if running is None:
            return None
        age = self._plan.now - running.began_at
        fresh = timedelta(0) <= age <= STALE and running.cleaned_by == self._plan.cleaned_by
        enough = running.kind is PassKind.FULL or not self._plan.full
        if not fresh or not enough:
            return None
        staging = self._staging(running)
        if running.cursor is not None:
            # Services that came or went meanwhile have moved others to pages already had, or not.
            last = listing.again(running.cursor)
            if last is not None and not staging.has_all_of(last):
                _LOG.info("the list is another than when the pass was cut short: begun anew")
                return None
        _LOG.info("going on with a pass that was cut short: %d records", running.fetched)
        return staging

    def _begun(self, address: FeedAddress, listing: Listing, clock: "_ServerClock") -> Running:
        version = root_version(address, clock)
        kind, cursor = PassKind.CHANGES, self._changes(listing)
        if cursor is None:
            kind, cursor = PassKind.FULL, listing.beginning()
        running = Running(
            kind=kind,
            began_at=self._plan.now,
            feed_time=clock.date,
            cleaned_by=self._plan.cleaned_by,
            version=version,
            cursor=cursor,
        )
        self._state.begin(running)
        return running

    def _changes(self, listing: Listing) -> Cursor | None:
        """The beginning of what has changed since the last pass, where that is enough to read."""
        accepted = self._state.accepted
        since = accepted.changes_from
        if since is None or not self._changes_will_do(accepted, since):
            return None
        try:
            cursor = listing.beginning(**{MODIFIED_AFTER: in_utc(since - _OVERLAP)})
        except FetchError as fault:
            if not fault.status:
                raise
            return None
        return cursor if tells_changes(listing, cursor, self._plan.now) else None

    def _changes_will_do(self, accepted: Accepted, since: datetime) -> bool:
        whole_at = accepted.fully_checked_at
        return (
            not self._plan.full
            and accepted.cleaned_by == self._plan.cleaned_by
            and whole_at is not None
            # After a clock was put back, nobody knows how old it is.
            and timedelta(0) <= self._plan.now - whole_at < self._plan.full_pass_after
            and since <= self._plan.now + STALE
        )

    def _expected(self, listing: Listing, staging: Staging) -> int:
        """About how many records will have to be cleaned."""
        known = (
            0
            if self._plan.cleaned_by != self._state.accepted.cleaned_by
            else self._state.count("records")
        )
        return (staging.running.announced or listing.announced or 0) - known

    def _read_list(self, listing: Listing, staging: Staging, cleaning: Cleaning) -> None:
        cursor = staging.running.cursor
        waiting: deque[Opened] = deque()
        pages = listing.pages(cursor, staging.remembered_page) if cursor else ()
        try:
            for turned in pages:
                waiting.append(staging.open(turned, cleaning))
                if len(waiting) > cleaning.pages_at_once:
                    self._take(staging, waiting.popleft())
                if staging.running.cursor is None:
                    break
        finally:
            # Also what came before a fault.
            while waiting and staging.running.cursor is not None:
                self._take(staging, waiting.popleft())
        staging.running = replace(staging.running, cursor=None)
        if not staging.running.fetched and not self._state.count("records"):
            raise NetworkError(
                f"{self._state.feed} has no services.",
                "Check the address of the feed; the old directory is in use.",
            )

    def _take(self, staging: Staging, opened: Opened) -> None:
        staging.take(opened)
        self._keep(staging, weight=1)
        running = staging.running
        self._progress(Progress(stage=Stage.PAGES, done=running.fetched, of=running.announced))

    def _read_details(self, details: Details, staging: Staging) -> None:
        of = staging.lines()
        borne = _FAILURES_ALWAYS_BORNE + int(of * _FAILURES_BORNE)
        failed = []
        told = details.each(staging.wanted(details.url))
        for done, detail in enumerate(told, start=1):
            if detail.failure is None:
                staging.take_detail(detail, details.url(detail.wanted.record_id))
            else:
                # Put off: a server that is down fails for all, and then none is given up.
                failed.append(detail)
                if len(failed) > borne:
                    raise detail.failure
            self._keep(staging, weight=1 / self._limits.in_flight)
            self._progress(Progress(stage=Stage.DETAILS, done=done, of=of))
        for detail in failed:
            staging.take_detail(detail, details.url(detail.wanted.record_id))

    def _keep(self, staging: Staging, weight: float) -> None:
        self._not_kept += weight
        if (
            self._not_kept >= self._limits.pages_a_step
            or time.monotonic() - self._kept_at > _SECONDS_A_STEP
        ):
            staging.keep()
            self._not_kept = 0.0
            self._kept_at = time.monotonic()

    def _end(self, ended: Running) -> Passed:
        """Take over what the pass brought, or hold it."""
        self._progress(Progress(stage=Stage.COMPARING, done=0, of=None))
        complete = ended.is_complete(self._state.accepted)
        difference, lost = self._state.difference(ended)
        before = self._state.count("records")
        held = None
        few = lost <= _LOST_ALWAYS_BELIEVED and lost < before
        if lost > before * _LOST_SHARE and not few:
            _LOG.warning("held: %d of %d services would go", lost, before)
            held = self._state.hold(ended, lost)
        else:
            self._state.take_over(ended, difference, self._plan.now)
        return Passed(ended=ended, complete=complete, difference=difference, held=held)


class _ServerClock:
    """A fetcher that notes the server's own time."""

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher
        self.date: datetime | None = None

    def ask(self, url: str, known: Validators | None = None) -> Answer:
        """Return the answer; see `Fetcher`."""
        answer = self._fetcher.ask(url, known)
        self.date = self.date or answer.date
        return answer
