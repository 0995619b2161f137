"""What a finished `kiosk sync --json` has to say: to the schedule, and to staff."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from kiosk.app.child_outcome import read_answer
from kiosk.directory.oruk.findings import Refusal
from kiosk.directory.sync.checked import FeedChecked
from kiosk.directory.sync.report import FeedReport, SyncReport
from kiosk.qtkit.child_process import Ended
from kiosk.station.notices import StaffNotices

_UNREACHABLE, _HELD, _ENTRIES, _SYNC = "feed:", "feed-held:", "feed-entries:", "sync"
_BROKEN = (Refusal.NO_ID, Refusal.NO_NAME, Refusal.NOT_A_RECORD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """The command did not come to a report.

    Attributes:
        problem: in words for staff.
        remedy: what to do about it.
    """

    problem: str
    remedy: str


def read_outcome(ended: Ended) -> SyncReport | Failure:
    """The report that the command wrote, or why there is none."""
    answer = read_answer(ended, SyncReport, what="The update of the directory")
    if isinstance(answer, str):
        remedy = "It is tried again by itself. If this stays, run: kiosk sync"
        return Failure(problem=answer, remedy=remedy)
    return answer


def tell_of_failure(notices: StaffNotices, failure: Failure) -> None:
    """Tell staff that nothing could be checked."""
    notices.tell(_SYNC, failure.problem, failure.remedy)


def tell_of_feeds(
    notices: StaffNotices, feeds: Iterable[FeedReport] | Iterable[FeedChecked]
) -> None:
    """Tell staff of each feed that could not be read or is held; take back what is solved."""
    for feed in feeds:
        _tell(notices, f"{_UNREACHABLE}{feed.feed}", _trouble(feed))
        _tell(notices, f"{_HELD}{feed.feed}", _held(feed))


def tell_of_entries(notices: StaffNotices, report: SyncReport) -> None:
    """Tell staff of entries that cannot be shown; a report means that the command itself works again."""
    notices.solved(_SYNC)
    for feed in report.feeds:
        if feed.fault is None:  # else its entries were not seen
            _tell(notices, f"{_ENTRIES}{feed.feed}", _broken(feed))


def forget_other_feeds(notices: StaffNotices, feeds: tuple[str, ...]) -> None:
    """Take back what was said of feeds that the settings no longer name."""
    for prefix in (_UNREACHABLE, _HELD, _ENTRIES):
        notices.solved_except(prefix, frozenset(f"{prefix}{feed}" for feed in feeds))


def host_of(feed: str) -> str:
    """The name of a feed's server, as people can read it out."""
    return urlsplit(feed).hostname or feed


def _tell(notices: StaffNotices, key: str, said: Failure | None) -> None:
    if said is None:
        notices.solved(key)
    else:
        notices.tell(key, said.problem, said.remedy)


def _trouble(feed: FeedReport | FeedChecked) -> Failure | None:
    if feed.fault is None:
        return None
    checked = feed.checked_at
    last = f"last read on {checked:%d %B %Y}" if checked else "never read yet"
    problem = f"{host_of(feed.feed)} could not be read ({last}). {feed.fault.problem}"
    return Failure(problem=problem, remedy=feed.fault.remedy)


def _held(feed: FeedReport | FeedChecked) -> Failure | None:
    if feed.held is None:
        return None
    return Failure(problem=feed.held.problem, remedy=feed.held.remedy)


def _broken(feed: FeedReport) -> Failure | None:
    number = sum(each.count for each in feed.refused if each.kind in _BROKEN)
    if not number:
        return None
    said = "1 entry" if number == 1 else f"{number} entries"
    verb = "has" if number == 1 else "have"
    return Failure(
        problem=f"{said} of {host_of(feed.feed)} cannot be shown: no name or no id {verb} been given.",
        remedy=f"Run: kiosk feed check {feed.feed}, and send what it says to whoever runs the feed.",
    )
