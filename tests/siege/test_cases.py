"""Every attack twice: without the guard it lands, or the engine itself holds it; with the guard it does not.

What is attacked is the real process of the page, by real pages on the loopback (see `siege.py`).
"""

import pytest

from kiosk.web.from_page import Failed, Refused, Stands
from kiosk.web.judge import judge
from kiosk.web.sites import Use
from tests.siege.boxes import BOXES
from tests.siege.case import Bare, Case, Events, events_of
from tests.siege.chronicle import Contact, Trapped
from tests.siege.devices import DEVICES
from tests.siege.files import FILES
from tests.siege.hands import HANDS
from tests.siege.navigation import NAVIGATION
from tests.siege.requests import REQUESTS
from tests.siege.schemes import SCHEMES
from tests.siege.siege import ALLOW, Siege

CASES = (*NAVIGATION, *REQUESTS, *SCHEMES, *BOXES, *FILES, *DEVICES, *HANDS)
#: That something came is none: it is closed within a second, or is told as having stayed.
_HARMLESS = {"refused", "window", "injected", "dropped", "lifted"}
_by_id = pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)


@_by_id
def test_without_the_guard(bare: Siege, case: Case) -> None:
    events = bare.run(case, case.lands if case.bare is Bare.LANDS else case.held)
    if case.spoils:
        bare.kill()
    if case.bare is Bare.LANDS:
        assert case.lands(events), events
    else:
        assert case.held(events), events
        assert not case.lands(events), events


@_by_id
def test_with_the_guard(guarded: Siege, case: Case) -> None:
    events = guarded.run(case, case.held)
    # What is refused may still be on its way to a trap or a server: the child's own order is waited for.
    assert guarded.answers()
    assert case.held(events), events
    assert not case.lands(events), events
    peace(guarded, events)


def stands_where_it_may(events: Events) -> bool:
    """The page is on the list, or has been put away."""
    stands = [each for each in events if isinstance(each, Stands | Failed)]
    last = stands[-1] if stands else None
    return not isinstance(last, Stands) or judge(last.url, Use.PAGE, ALLOW) is None


def peace(siege: Siege, events: Events) -> None:
    """What holds after every attack, whatever it was."""
    contacts = [each for each in events_of(Contact, events) if each.listener in ("hostile", "raw")]
    assert contacts == []
    caught = {each.kind for each in events_of(Trapped, events)}
    assert caught <= _HARMLESS, events_of(Trapped, events)
    assert siege.await_(stands_where_it_may), events_of(Stands, events)
    for refused in events_of(Refused, events):
        assert "/" not in refused.about
