"""Keeping the directory in step with its feeds.

Each feed is read into a state of its own; one that is down, held or damaged does not keep the
others. Then the directory is built of all states, if it is not already made of just these, and
switched to whole. A sync cut short at any instruction goes on from there when it is run again.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.core.errors import KioskError, StorageError
from kiosk.core.lock import only_one
from kiosk.directory import sqlite
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.fetch import Fetcher, HttpFetcher
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.progress import Progress, Stage
from kiosk.directory.search.reader import Directory, DirectoryFacts
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.checked import FeedChecked, read_checked, write_checked
from kiosk.directory.sync.compose import Composition, DamagedStateError
from kiosk.directory.sync.feed_pass import FeedPass, Passed, Plan
from kiosk.directory.sync.feed_report import report_of
from kiosk.directory.sync.made_of import feeds_of, read_shown_elsewhere, read_stamp
from kiosk.directory.sync.packed import PackedFeeds, checked_by_pack
from kiosk.directory.sync.report import SyncReport
from kiosk.directory.sync.shipped import Shipped
from kiosk.directory.sync.source import FeedSource, chosen
from kiosk.directory.sync.state import FeedState, unusable

LOCK = "sync.lock"
STATES = "feeds"
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncOptions:
    """How a sync is made.

    Attributes:
        full: read every feed from end to end.
        full_pass_after: how old a full pass may be until another is made.
        sample: whether the sample town is shown while no feed was ever read.
        forget_others: remove what is kept of feeds that are not among these.
        topics: the table of topics; by default the one that ships.
        limits: how much is taken of a feed.
        now: when this is, for the record; by default the clock's time.
    """

    full: bool = False
    full_pass_after: timedelta = timedelta(days=7)
    sample: bool = True
    forget_others: bool = False
    topics: Path | None = None
    limits: Limits = field(default_factory=Limits)
    now: datetime | None = None


class Syncing:
    """A sync of some feeds."""

    def __init__(
        self,
        feeds: Sequence[str],
        files: DirectoryFiles,
        embedded: Path,
        options: SyncOptions | None = None,
        *,
        only: Sequence[str] = (),
        progress: Callable[[Progress], None] = lambda _: None,
        fetcher: Fetcher | None = None,
        packed: Callable[[], PackedFeeds | None] = lambda: None,
    ) -> None:
        """Prepare to sync.

        Args:
            feeds: their addresses, the one that counts most first; none: only what ships.
            files: where the directory is kept.
            embedded: the folder `assets/directory`.
            options: how.
            only: ask these of the feeds, and leave the others as they are; none named: ask all.
            progress: told how far it is, in the calling thread.
            fetcher: asks the servers; by default over HTTPS.
            packed: opens the feeds that came in a pack, if any did; asked once the feeds were read.
        """
        addresses = {(each := FeedAddress.of(feed)).base: each for feed in feeds}
        self._addresses = tuple(addresses.values())
        self._only = frozenset(FeedAddress.of(feed).base for feed in only) or addresses.keys()
        self._files = files
        self._embedded = embedded
        self._options = options or SyncOptions()
        self._now = self._options.now or datetime.now(UTC)
        self._progress = progress
        self._fetcher = fetcher
        self._packed = packed

    def run(self) -> SyncReport:
        """Read every feed, and bring the directory into step with them.

        Raises:
            StorageError: another sync is running, or the disk cannot be written; the old directory
                is in use. What is wrong with single feeds stands in the report.
        """
        with self._alone(), ExitStack() as stack:
            shipped = Shipped.read(self._embedded, self._options.topics)
            fetcher = self._fetcher
            if fetcher is None:
                fetcher = stack.enter_context(closing(HttpFetcher(self._options.limits)))
            states = [stack.enter_context(self._state(each.base)) for each in self._addresses]
            outcomes = [
                self._pass(address, state, shipped, fetcher) if state.feed in self._only else None
                for address, state in zip(self._addresses, states, strict=True)
            ]
            return self._finish(shipped, states, outcomes)

    def compose(self) -> SyncReport:
        """Bring the directory into step with what is known already; no feed is asked.

        Raises:
            StorageError: as for `run`.
        """
        with self._alone(), ExitStack() as stack:
            shipped = Shipped.read(self._embedded, self._options.topics)
            states = [stack.enter_context(self._state(each.base)) for each in self._addresses]
            return self._finish(shipped, states, [None for _ in states])

    def accept(self, feed: str) -> SyncReport:
        """Believe a feed that has lost much of itself: what its last pass brought counts now.

        Nothing is fetched.

        Raises:
            StorageError: nothing of that feed waits to be confirmed, or as for `run`.
        """
        base = FeedAddress.of(feed).base
        with self._alone(), ExitStack() as stack:
            shipped = Shipped.read(self._embedded, self._options.topics)
            states = [stack.enter_context(self._state(each.base)) for each in self._addresses]
            waiting = next((state for state in states if state.feed == base), None)
            held = waiting.held if waiting else None
            if waiting is None or held is None:
                raise StorageError(
                    f"Nothing of {base} waits to be confirmed.",
                    "See what does with: kiosk sync --json",
                )
            complete = held.ended.is_complete(waiting.accepted)
            difference = waiting.confirm(held, self._now)
            passed = Passed(ended=held.ended, complete=complete, difference=difference, held=None)
            outcomes = [passed if state is waiting else None for state in states]
            return self._finish(shipped, states, outcomes)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        root = self._files.root
        try:
            root.mkdir(parents=True, exist_ok=True)
            with only_one(root / LOCK):
                yield
        except (OSError, sqlite.Error) as fault:
            raise unusable(root, fault) from fault

    def _state(self, feed: str) -> FeedState:
        return FeedState.open(self._files.root / STATES, feed)

    def _pass(
        self, address: FeedAddress, state: FeedState, shipped: Shipped, fetcher: Fetcher
    ) -> Passed | KioskError:
        plan = Plan(
            full=self._options.full,
            full_pass_after=self._options.full_pass_after,
            now=self._now,
            cleaned_by=shipped.digest,
        )

        def told(progress: Progress) -> None:
            self._progress(replace(progress, feed=address.base))

        try:
            return FeedPass(state, plan, fetcher, self._options.limits, told).run(address)
        except KioskError as fault:
            return fault
        except sqlite.Error as fault:
            return unusable(state.path, fault)

    def _finish(
        self,
        shipped: Shipped,
        states: Sequence[FeedState],
        outcomes: Sequence[Passed | KioskError | None],
    ) -> SyncReport:
        rebuilt, came = self._composed(shipped, states)
        elsewhere = read_shown_elsewhere(self._files)
        feeds = tuple(
            report_of(state, outcome, elsewhere.get(state.feed, 0))
            for state, outcome in zip(states, outcomes, strict=True)
            if outcome is not None
        )
        services = facts_of(self._files).services
        report = SyncReport(services=services, rebuilt=rebuilt, feeds=feeds)
        if self._options.forget_others:
            self._forget_others(states)
        write_checked(self._files.root, report, [state.feed for state in states], came)
        _LOG.info("synced: %d services, rebuilt %s", report.services, rebuilt)
        return report

    def _composed(
        self, shipped: Shipped, states: Sequence[FeedState]
    ) -> tuple[bool, tuple[FeedChecked, ...]]:
        """Whether there is a new directory, and how the feeds of its pack stand."""
        with ExitStack() as stack:
            try:
                packed = self._packed()
            except StorageError:
                if read_stamp(self._files) is not None:
                    # Better than a directory without it: an update brings the pack again.
                    _LOG.exception("no new directory: the pack cannot be read")
                    return False, tuple(
                        each for each in read_checked(self._files.root) if each.by_pack
                    )
                packed = None
            of_pack = stack.enter_context(packed).sources() if packed is not None else ()
            sources = chosen(states, of_pack)
            composition = Composition(shipped, sources, sample=self._options.sample)
            return self._rebuild(composition, sources), checked_by_pack(sources)

    def _rebuild(self, composition: Composition, sources: Sequence[FeedSource]) -> bool:
        in_use = read_stamp(self._files)
        if in_use == composition.stamp():
            return False
        unread = {each.feed for each in sources if not each.accepted.generation}
        shown = feeds_of(in_use)
        if shown and unread and (shown & unread or len(unread) == len(sources)):
            # A state that was damaged, or a new address that does not answer yet: what is shown
            # stays until there is something to put in its place.
            _LOG.warning("no new directory yet: %d feeds were not read", len(unread))
            return False

        def told(done: int) -> None:
            self._progress(Progress(stage=Stage.BUILDING, done=done, of=of))

        of = sum(each.services for each in sources)
        told(0)
        try:
            composition.publish(self._files, told)
        except DamagedStateError as fault:
            fault.state.set_aside()
            raise
        return True

    def _forget_others(self, states: Sequence[FeedState]) -> None:
        """Remove what is kept of feeds that the settings no longer name."""
        kept = {each.path.stem for each in states}
        for path in (self._files.root / STATES).glob("*"):
            if path.name.split(".")[0] not in kept:
                path.unlink()


def build_embedded(files: DirectoryFiles, embedded: Path, *, sample: bool = True) -> DirectoryFacts:
    """Make a directory of the national services and, if wanted, the sample town.

    Args:
        files: where it is kept.
        embedded: the folder `assets/directory`.
        sample: whether the sample town is in it.

    Returns:
        What it holds.

    Raises:
        StorageError: it cannot be written.
    """
    shipped = Shipped.read(embedded)
    for refused in shipped.refused:
        _LOG.warning("embedded directory: %d left out, %s", refused.count, refused.kind)
    Composition(shipped, (), sample=sample).publish(files)
    return facts_of(files)


def facts_of(files: DirectoryFiles) -> DirectoryFacts:
    """What the directory in use holds.

    Raises:
        StorageError: there is none that can be read.
    """
    directory = Directory.open(files.root)
    if directory is None:
        raise StorageError("There is no directory that can be read.", "Run: kiosk sync")
    with directory:
        return directory.facts()
