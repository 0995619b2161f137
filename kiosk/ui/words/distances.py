"""How far, as people say it."""

from kiosk.ui.words import translate
from kiosk.ui.words.counts import miles_words

METRES_PER_MILE = 1609.344
METRES_PER_YARD = 0.9144
_NEAR_MILES = 0.25


def distance_words(metres: float, language: str) -> str:
    """A distance as the crow flies: "Very near", "Half a mile", "3 miles"."""
    miles = metres / METRES_PER_MILE
    if miles < _NEAR_MILES:
        return translate("Distances", "Very near")
    if miles < 0.75:  # noqa: PLR2004 - nearer to a half than to one
        return translate("Distances", "About half a mile away")
    if miles < 1.5:  # noqa: PLR2004 - nearer to one than to two
        return translate("Distances", "About 1 mile away")
    return miles_words(round(miles), language)
