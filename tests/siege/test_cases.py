"""Every attack twice: without the guard it lands, or the engine itself holds it; with the guard it does not.

What is attacked is the real process of the page, by real pages on the loopback (see `siege.py`).
"""

import pytest

from kiosk.web.from_page import Refused
from tests.siege.case import Bare, Case, Events, events_of
from tests.siege.chronicle import Contact, Trapped
from tests.siege.navigation import NAVIGATION
from tests.siege.requests import REQUESTS
from tests.siege.schemes import SCHEMES
from tests.siege.siege import Siege

CASES = (*NAVIGATION, *REQUESTS, *SCHEMES)
_by_id = pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)


@_by_id
def test_without_the_guard(bare: Siege, case: Case) -> None:
    events = bare.run(case, case.lands if case.bare is Bare.LANDS else case.held)
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


def peace(siege: Siege, events: Events) -> None:
    """What holds after every attack, whatever it was."""
    contacts = [each for each in events_of(Contact, events) if each.listener in ("hostile", "raw")]
    assert contacts == []
    caught = {each.kind for each in events_of(Trapped, events)}
    assert caught <= {"refused", "window", "injected"}, events_of(Trapped, events)
    for refused in events_of(Refused, events):
        assert "/" not in refused.about
