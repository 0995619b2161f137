"""The way to a place in words: which direction, and how long the walk is."""

from babel.numbers import format_decimal

from kiosk.core.language import locale_of
from kiosk.directory.places.way import Compass, Way
from kiosk.ui.words import translate
from kiosk.ui.words.counts import minutes_words


def direction_words(towards: Compass, start: str) -> str:
    """Where a place lies, seen from another: "It is north-east of L1 8JQ."."""
    sentences = {
        Compass.NORTH: translate("Ways", "It is north of %1."),
        Compass.NORTH_EAST: translate("Ways", "It is north-east of %1."),
        Compass.EAST: translate("Ways", "It is east of %1."),
        Compass.SOUTH_EAST: translate("Ways", "It is south-east of %1."),
        Compass.SOUTH: translate("Ways", "It is south of %1."),
        Compass.SOUTH_WEST: translate("Ways", "It is south-west of %1."),
        Compass.WEST: translate("Ways", "It is west of %1."),
        Compass.NORTH_WEST: translate("Ways", "It is north-west of %1."),
    }
    # The two halves of a postcode stay on one line.
    return sentences[towards].replace("%1", start.replace(" ", "\u00a0"))


def walk_words(way: Way) -> str:
    """About how long it takes on foot; "" where it is too far to walk."""
    if way.walking_minutes is None:
        return ""
    return minutes_words(way.walking_minutes)


def ring_words(miles: float, language: str) -> str:
    """What a sketch's outer ring stands for, and that its line is no street."""
    rings = {
        0.25: translate("Ways", "The big ring is a quarter of a mile away."),
        0.5: translate("Ways", "The big ring is half a mile away."),
        1.0: translate("Ways", "The big ring is 1 mile away."),
    }
    many = translate("Ways", "The big ring is %1 miles away.")
    ring = rings.get(miles) or many.replace(
        "%1", str(format_decimal(miles, locale=locale_of(language)))
    )
    straight = translate("Ways", "The line is straight. The streets are longer.")
    return f"{ring} {straight}"
