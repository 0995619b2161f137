"""Which view says what, from what is known; each takes the situation as it is when it is shown."""

from collections.abc import Callable

from kiosk.ui.screens.journey_words import title_of
from kiosk.ui.screens.live.document import DocumentView
from kiosk.ui.screens.live.listening import ListeningView
from kiosk.ui.screens.live.moments import DoneView, MomentView
from kiosk.ui.screens.live.panel_view import PanelView, Situation
from kiosk.ui.screens.live.refused import RefusedView
from kiosk.ui.screens.live.stuck import StuckView
from kiosk.ui.screens.live.trouble import TroubleView
from kiosk.ui.screens.live.walked import WalkedView
from kiosk.ui.words import translate
from kiosk.ui.words.live import failure_words
from kiosk.web.from_page import Failure, Stands
from kiosk.web.progress import is_done

Make = Callable[[Situation], PanelView]
#: What the panel says beside the steps: Back leads out of it.
BESIDE_THE_STEPS = (StuckView, RefusedView, ListeningView, DocumentView, WalkedView)


def moment_view(situation: Situation, *, news: str = "") -> PanelView:
    """What to do now, or that all is done."""
    done = situation.moments and situation.moment >= len(situation.moments)
    return DoneView(situation, news=news) if done else MomentView(situation, news=news)


def failure_view(failure: Failure, situation: Situation) -> PanelView:
    """Why the page is not shown."""
    why, remedy = failure_words(failure)
    return TroubleView(situation, why=why, remedy=remedy)


def shelved_view(situation: Situation) -> PanelView:
    """The page has brought its process down again and again."""
    return TroubleView(
        situation,
        why=translate("Live", "This page does not work on this kiosk now."),
        remedy=translate("Live", "You can do this at home, with the code."),
        may_try_again=False,
    )


def dead_end_view(situation: Situation) -> PanelView:
    """The page is empty, or none."""
    return TroubleView(
        situation,
        why=translate("Live", "There is nothing on this page."),
        remedy=translate("Live", "Go back to the step, or open the page again."),
    )


def moment_reached(situation: Situation, stands: Stands) -> int:
    """The moment at which the page says that the resident is: past the last one that it tells to be done."""
    reached = now = situation.moment
    for place, moment in enumerate(situation.moments[now:], start=now):
        done = moment.done
        if done is not None and is_done(
            stands.url, stands.headings, address=done.address, heading=done.heading
        ):
            reached = place + 1
    return reached


def where_words(situation: Situation | None) -> str:
    """The journey's title, or the service's name."""
    if situation is None:
        return ""
    walk = situation.walk
    return title_of(walk.journey) if walk is not None else situation.place.item.title


def progress_words(situation: Situation | None) -> str:
    """How far the page is, or the journey where the page is one thing to do; "" for a page without a journey."""
    if situation is None:
        return ""
    walk, parts = situation.walk, len(situation.moments)
    if walk is None:
        return ""
    if parts > 1:
        words, now, last = translate("Live", "Part %1 of %2"), situation.moment + 1, parts
    else:
        words, now, last = (
            translate("Walking", "Step %1 of %2"),
            walk.step_number,
            walk.steps_likely,
        )
    return words.replace("%1", str(min(now, last))).replace("%2", str(last))
