"""When each feed was last asked with success, for staff: "checked on 3 May".

A small file beside the directory. A sync that finds nothing changed builds no new directory, but it
has checked the feed all the same.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.core.atomic_file import write_atomically
from kiosk.directory.sync.report import Held, SyncReport, Trouble

FILE_NAME = "checked.json"
_MOST_BYTES = 1_000_000
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedChecked:
    """How one feed of the directory stands.

    Attributes:
        feed: its address, as it stands in `Service.feed`.
        services: that it has.
        checked_at: when all of its changes were last had; None: never.
        fully_checked_at: when it was last read whole from end to end.
        held: what waits for staff to confirm it.
        fault: what was wrong with it at the last sync.
        by_pack: a publisher read it and sent it; this kiosk has not asked it itself.
    """

    feed: str
    services: int
    checked_at: datetime | None
    fully_checked_at: datetime | None
    held: Held | None = None
    fault: Trouble | None = None
    by_pack: bool = False


def read_checked(root: Path) -> tuple[FeedChecked, ...]:
    """How the feeds stand, in the order of the settings; nothing where no sync was made.

    Args:
        root: the folder of the directory.
    """
    try:
        with (root / FILE_NAME).open("rb") as file:
            return msgspec.json.decode(file.read(_MOST_BYTES), type=tuple[FeedChecked, ...])
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as fault:
        _LOG.warning("%s cannot be read (%s)", FILE_NAME, type(fault).__name__)
        return ()


def write_checked(
    root: Path, report: SyncReport, feeds: Sequence[str], packed: Sequence[FeedChecked] = ()
) -> None:
    """Keep how the feeds stand after a sync; those that were not asked stand as before.

    Args:
        root: the folder of the directory.
        report: of the sync.
        feeds: every feed of the settings.
        packed: how those stand that came in a pack.

    Raises:
        StorageError: it cannot be written.
    """
    now = {
        each.feed: FeedChecked(
            feed=each.feed,
            services=each.services,
            checked_at=each.checked_at,
            fully_checked_at=each.fully_checked_at,
            held=each.held,
            fault=each.fault,
        )
        for each in report.feeds
    }
    before = {each.feed: each for each in read_checked(root) if not each.by_pack}
    stand = before | now
    checked = [*(stand[feed] for feed in feeds if feed in stand), *packed]
    write_atomically(root / FILE_NAME, msgspec.json.encode(checked))
