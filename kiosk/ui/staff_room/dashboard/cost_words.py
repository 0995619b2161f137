"""The cost avoided in a sentence, whichever of its two ends is below nought."""

from collections.abc import Callable

from kiosk.ui.words import translate


def saved_words(
    against_phone: int | None, against_office: int | None, pounds: Callable[[int | None], str]
) -> str:
    """What may have been saved.

    Args:
        against_phone: in pounds, had each thing been a phone call; None where it may not be shown.
        against_office: the same of visits to an office, which cost more.
        pounds: an amount in words.
    """
    low, high = against_phone, against_office
    if low is None or high is None or low >= 0:
        words = translate("Dashboard", "Between %1 and %2 may have been saved.")
    elif high >= 0:
        words = translate(
            "Dashboard",
            "Against phone calls, helping cost %1 more than it saved. Against visits to an office, it saved %2.",
        )
    else:
        words = translate("Dashboard", "Helping cost between %2 and %1 more than it saved.")
    shown = [each if each is None else abs(each) for each in (low, high)]
    return words.replace("%1", pounds(shown[0])).replace("%2", pounds(shown[1]))
