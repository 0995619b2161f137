"""What a finished `kiosk content update --json` has to say: to the schedule, and to staff."""

from datetime import datetime, timedelta

from kiosk.app.child_outcome import read_answer
from kiosk.content.outcome import Outcome
from kiosk.content.refusal import Refusal
from kiosk.qtkit.child_process import Ended
from kiosk.station.notices import StaffNotices

UPDATE, AGE = "content-update", "content-age"
#: Content that nobody asked about for so long is told to staff; the screen says it from a week on.
OLD_AFTER = timedelta(days=30)
#: These are no fault of what is published, and end by themselves.
_QUIET = (Refusal.NO_NETWORK, Refusal.TOO_SLOW, Refusal.GONE_BACK_FROM)
#: So many tries without an answer, where there never was one, are told.
_MOST_FAILURES = 5
_LONGEST = 400


def read_outcome(ended: Ended) -> Outcome | str:
    """How the update ended, or why nobody knows, in words for staff."""
    return read_answer(ended, Outcome, what="The update of the content")


def went_well(outcome: Outcome | str) -> bool:
    """Whether the publisher answered, and there is nothing to ask again."""
    return isinstance(outcome, Outcome) and outcome.refusal in (None, Refusal.GONE_BACK_FROM)


def tell_of_update(notices: StaffNotices, outcome: Outcome | str) -> None:
    """Tell staff why newer content was not taken; or that all is well again."""
    if isinstance(outcome, str):
        remedy = "It is tried again by itself. If this stays, run: kiosk content update"
        notices.tell(UPDATE, outcome, remedy)
    elif outcome.refusal is None:
        notices.solved(UPDATE)
    elif outcome.refusal not in _QUIET:
        said = f"Newer content was not taken. {outcome.problem}"
        notices.tell(UPDATE, " ".join((said, *outcome.details))[:_LONGEST], outcome.remedy)


def tell_of_age(
    notices: StaffNotices, checked: datetime | None, now: datetime, *, failures: int
) -> None:
    """Tell staff of content that nobody could ask about for a month, or ever."""
    remedy = "See whether the kiosk has a network, or bring the content on a memory stick."
    if checked is None:
        if failures >= _MOST_FAILURES:
            notices.tell(AGE, "Where content is published was never reached.", remedy)
    elif now - checked >= OLD_AFTER:
        said = f"Content was last checked on {checked.astimezone():%d %B %Y}."
        notices.tell(AGE, said, remedy)
    else:
        notices.solved(AGE)
