"""What is told of one feed after a sync."""

from kiosk.core.errors import KioskError
from kiosk.directory.oruk.findings import Repair, Repaired
from kiosk.directory.sync.accepted import Difference, HeldPass
from kiosk.directory.sync.feed_pass import Passed
from kiosk.directory.sync.report import FeedReport, Held, PassKind, Trouble
from kiosk.directory.sync.state import FeedState


def report_of(state: FeedState, outcome: Passed | KioskError, shown_elsewhere: int) -> FeedReport:
    """Say what came of a feed.

    Args:
        state: of the feed, after the sync.
        outcome: its pass, or why it came to no end.
        shown_elsewhere: how many of its services another feed shows.
    """
    accepted = state.accepted
    passed = outcome if isinstance(outcome, Passed) else None
    ended = passed.ended if passed else state.running
    difference = passed.difference if passed and passed.held is None else Difference()
    fault = (
        Trouble(problem=outcome.problem, remedy=outcome.remedy)
        if isinstance(outcome, KioskError)
        else None
    )
    held = state.held
    return FeedReport(
        feed=state.feed,
        version=ended.version if ended else accepted.version,
        pass_kind=ended.kind if ended else PassKind.NONE,
        complete=passed is not None and passed.complete,
        announced=ended.announced if ended else accepted.announced,
        fetched=ended.fetched if ended else 0,
        added=difference.added,
        changed=difference.changed,
        removed=difference.removed,
        unchanged=difference.unchanged,
        services=state.count("records"),
        shown_elsewhere=shown_elsewhere,
        repaired=_repaired(state, passed),
        refused=state.refused(),
        held=_held(state.feed, held) if held else None,
        fault=fault,
        checked_at=accepted.checked_at,
        fully_checked_at=accepted.fully_checked_at,
    )


def _held(feed: str, held: HeldPass) -> Held:
    return Held(
        before=held.before,
        lost=held.lost,
        since=held.ended.began_at,
        problem=(
            f"{feed} suddenly has {held.lost} fewer of its {held.before} services. "
            "They are still shown until somebody confirms that they are to go."
        ),
        remedy=(
            "Ask whoever runs the feed. If it is right, run: "
            f"kiosk sync --accept {feed}. If not, do nothing: the feed is asked again."
        ),
    )


def _repaired(state: FeedState, passed: Passed | None) -> tuple[Repaired, ...]:
    """What was put right in the services that count; also what the server failed to tell in detail."""
    repaired = state.repaired()
    failed = passed.ended.failed if passed else 0
    if not failed:
        return repaired
    known = next((each.count for each in repaired if each.kind is Repair.NO_DETAIL), 0)
    others = tuple(each for each in repaired if each.kind is not Repair.NO_DETAIL)
    return (*others, Repaired(kind=Repair.NO_DETAIL, count=max(known, failed)))
