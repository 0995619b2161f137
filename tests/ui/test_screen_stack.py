"""One screen gives way to the next: by a short fade, at once where that is wanted, never with what was forgotten."""

import pytest

from kiosk.ui.widgets.cross_fade import FADE_MS, CrossFade
from tests.stand import Stand

SLOW_MS = 60_000


def test_a_fade_is_short() -> None:
    assert FADE_MS == 120


@pytest.fixture
def fading(kiosk: Stand) -> Stand:
    """A kiosk whose screens fade, so slowly that no machine is slower."""
    kiosk.shell.stack.fade.length_ms = SLOW_MS
    return kiosk


def fade_of(stand: Stand) -> CrossFade:
    return stand.shell.stack.fade


def test_the_screen_before_fades_over_the_next_and_is_gone(fading: Stand) -> None:
    fading.home()
    fading.touch("door-online")
    fade = fade_of(fading)
    assert fade.isVisible()
    assert fade.geometry() == fading.shell.stack.rect()
    fade._moves.setCurrentTime(SLOW_MS)
    fading.wait(lambda: not fade.isVisible(), "the fade did not end")


def test_a_finger_reaches_what_is_under_the_fade(fading: Stand) -> None:
    fading.home()
    fading.touch("door-online")
    assert fade_of(fading).isVisible()
    fading.touch("topic-getting-about")
    assert fading.is_there("journey-blue-badge")


def test_nothing_moves_for_whoever_wants_that(fading: Stand) -> None:
    fading.home()
    fading.touch("colours", "still")
    fade_of(fading).end()
    fading.touch("back")
    assert not fade_of(fading).isVisible()


def test_what_is_forgotten_does_not_fade_away_but_is_gone(fading: Stand) -> None:
    fading.home()
    fading.touch("finish", "forget")
    assert not fade_of(fading).isVisible()
