"""The page as a list: by touch, by the four keys with nothing seen, and what is asked in between."""

from PySide6.QtWidgets import QLineEdit

from kiosk.web.to_page import Choose, FillThing, UseThing
from tests.ui.browser.stand_in_page import PARAGRAPH
from tests.ui.screens.live.conftest import LiveStand


def walk(live: LiveStand) -> None:
    live.stand.touch("stuck", "walk-page")
    live.says(PARAGRAPH)


def test_everything_on_the_page_stands_below_each_other(live: LiveStand) -> None:
    walk(live)
    words = live.stand.words()
    at = words.index("About you")
    assert words[at : at + 5] == [
        "About you",
        PARAGRAPH,
        "In full",
        "Your name",
        "A line to type in. It is empty.",
    ]
    assert "Link 39" not in words
    live.stand.touch("things-after")
    live.says("Link 39")
    live.stand.touch("things-before", "carry-on")
    live.says("Start now")


def test_a_thing_is_touched_and_how_it_stands_is_told(live: LiveStand) -> None:
    walk(live)
    live.stand.touch("thing-3")
    live.says("A box. It is ticked.")
    assert live.pages.heard(UseThing) == [UseThing(thing=3)]


def test_a_field_is_filled_in_large_letters_beside_the_page(live: LiveStand) -> None:
    walk(live)
    live.stand.touch("thing-1", "thing-typed")
    live.stand.type("ann")
    live.stand.touch("put-field")
    live.says("A line to type in. Something stands there.")
    assert [each.text.lower() for each in live.pages.heard(FillThing)] == ["ann"]
    live.stand.touch("thing-1")
    live.says("Something stands there. What you type takes its place.")
    live.stand.touch("leave-field")
    live.says(PARAGRAPH)


def test_a_password_is_not_shown(live: LiveStand) -> None:
    walk(live)
    live.stand.touch("thing-2")
    assert live.stand.entry("thing-typed").echoMode() is QLineEdit.EchoMode.Password


def test_a_list_is_answered_and_the_walk_goes_on(live: LiveStand) -> None:
    walk(live)
    live.stand.touch("thing-4")
    live.says("Dr")
    live.stand.touch("choose-2")
    live.says(PARAGRAPH)
    assert [each.options for each in live.pages.heard(Choose)] == [(2,)]


def test_where_the_page_moves_on_its_list_stays_open(live: LiveStand) -> None:
    """A part that is done meanwhile is told of when the list has been answered."""
    live.tap(6)
    live.says("Dr")
    live.tap(0)
    live.stand.wait(
        lambda: live.keeper.stands is not None and live.keeper.stands.url.endswith("/next"),
        "the page did not go on",
    )
    live.stand.touch("choose-2")
    live.says("Continue")
