"""The directory as a pack: made of what a publisher's syncs brought, and built into a kiosk's own directory."""

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import msgspec

from kiosk.app.content_folders import content_folders, pack_store
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.content.directory.bins import Key, read_line
from kiosk.content.directory.fold import fold
from kiosk.content.directory.unfold import about_of, each_line
from kiosk.content.packs import Pack
from kiosk.core.errors import StorageError
from kiosk.core.lock import BusyError, only_one
from kiosk.core.places import assets_dir
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.progress import Progress
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.packed import (
    PackedFeedFacts,
    PackedFeeds,
    PackFacts,
    fault_of,
    read_facts,
)
from kiosk.directory.sync.report import SyncReport
from kiosk.directory.sync.run import LOCK, STATES, Syncing, SyncOptions
from kiosk.directory.sync.state import FeedState
from kiosk.directory.sync.state_file import state_path
from kiosk.settings import FILE_NAME, Settings, load_settings

#: How long the building of a new pack waits for a sync that runs: a first one of a large feed takes minutes.
_PATIENCE_S = 1_800.0
_ASKED_EVERY_S = 2.0
_LOG = logging.getLogger(__name__)


def export_directory(data: Path, out: Path, previous: Path | None = None) -> Path:
    """Make a directory pack of the feeds in a publisher's settings, as they were last synced.

    Args:
        data: the publisher's folder: its kiosk.toml names the feeds, `kiosk sync` has read them.
        out: an empty folder.
        previous: the files of the pack that was published last; nothing the first time.

    Returns:
        `out`.

    Raises:
        StorageError: a feed was never read, a sync is running, or something cannot be read or written.
    """
    settings, _ = load_settings(data / FILE_NAME)
    feeds = dict.fromkeys(FeedAddress.of(feed).base for feed in settings.directory.feeds)
    if not feeds:
        raise StorageError(
            f"No feed is named in {data / FILE_NAME}.",
            "Name the council's feeds under [directory].",
        )
    root = data / DIRECTORY_FOLDER
    unread = [feed for feed in feeds if not state_path(root / STATES, feed).is_file()]
    if unread:
        raise _unread(unread)
    with ExitStack() as stack:
        stack.enter_context(only_one(root / LOCK))
        states = [stack.enter_context(FeedState.open(root / STATES, feed)) for feed in feeds]
        unread = [state.feed for state in states if not state.accepted.generation]
        if unread:
            raise _unread(unread)
        lines = [*_lines(states)]
        services = Counter(feed for (_, feed), _ in lines)
        facts = PackFacts(feeds=tuple(_facts(state, services[state.feed]) for state in states))
        fold(lines, msgspec.json.encode(facts), out, previous)
    return out


def packed_feeds(folder: Path) -> PackedFeeds:
    """The feeds of an unpacked directory pack, each record looked at.

    Raises:
        StorageError: something in it cannot be used.
    """
    about = about_of(folder)
    return PackedFeeds(read_facts(bytes(about.said)), _records(folder), about.state)


def directory_faults(folder: Path) -> tuple[str, ...]:
    """What must be put right in an unpacked directory pack, in words."""
    try:
        packed_feeds(folder).close()
    except StorageError as error:
        return (str(error),)
    return ()


def packed_of(data: Path) -> Callable[[], PackedFeeds | None]:
    """How a sync opens the feeds of the pack that is in use, if there is one."""

    def opened() -> PackedFeeds | None:
        store = pack_store(data)
        folder = store.folder(Pack.DIRECTORY)
        if folder is not None:
            return packed_feeds(folder)
        if any(each.pack is Pack.DIRECTORY for each in store.pointer().packs):
            raise StorageError(
                "The directory pack is damaged.",
                "Update the content packs again. The old directory is in use.",
            )
        return None

    return opened


def directory_builder(data: Path) -> Callable[[Mapping[Pack, Path]], None]:
    """What an update asks before it switches: the kiosk's directory, of a new pack and the kiosk's own feeds."""

    def build(packs: Mapping[Pack, Path]) -> None:
        if Pack.DIRECTORY in packs:
            settings, _ = load_settings(data / FILE_NAME)
            feeds = packed_feeds(packs[Pack.DIRECTORY])
            _patiently(syncing_of(data, settings, packed=lambda: feeds).compose)

    return build


def syncing_of(
    data: Path,
    settings: Settings,
    *,
    more: Sequence[str] = (),
    full: bool = False,
    packed: Callable[[], PackedFeeds | None] | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
) -> Syncing:
    """A sync of a kiosk: of the feeds of its settings, beside those of its pack.

    Args:
        data: its folder.
        settings: name the feeds.
        more: other feeds, of which only these are asked, or some of the settings.
        full: read each from end to end.
        packed: opens the feeds of a pack; by default of that in use.
        progress: told how far it is.
    """
    options = SyncOptions(
        full=full,
        full_pass_after=timedelta(days=settings.directory.full_pass_days),
        sample=settings.directory.sample,
        forget_others=not more,
        topics=content_folders(data).topics,
    )
    return Syncing(
        (*settings.directory.feeds, *more),
        DirectoryFiles(data / DIRECTORY_FOLDER),
        assets_dir() / "directory",
        options,
        only=more,
        progress=progress,
        packed=packed or packed_of(data),
    )


def _records(folder: Path) -> Iterator[tuple[str, str, bytes]]:
    for line in each_line(folder):
        (service_id, feed), entry = read_line(line)
        yield service_id, feed, entry


def _lines(states: Sequence[FeedState]) -> Iterator[tuple[Key, bytes]]:
    """Every service that counts; one that no kiosk would take is left out and logged."""
    for state in states:
        for kept in state.each():
            fault = fault_of(kept.entry, kept.id, state.feed)
            if fault:
                _LOG.warning("left out of the pack: %s of %s: %s", kept.id, state.feed, fault)
            else:
                yield (kept.id, state.feed), kept.entry


def _facts(state: FeedState, services: int) -> PackedFeedFacts:
    accepted = state.accepted
    return PackedFeedFacts(
        feed=state.feed,
        services=services,
        checked_at=accepted.checked_at,
        fully_checked_at=accepted.fully_checked_at,
    )


def _unread(feeds: Sequence[str]) -> StorageError:
    return StorageError(
        f"{feeds[0]} was never read: it would be missing from every kiosk.",
        "Run kiosk sync, then publish again.",
    )


def _patiently(work: Callable[[], SyncReport]) -> None:
    """Do it when no sync of the kiosk's own feeds is at work.

    Raises:
        BusyError: one is, all the time.
    """
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            work()
        except BusyError:
            if time.monotonic() > until:
                raise
            threading.Event().wait(_ASKED_EVERY_S)
        else:
            return
