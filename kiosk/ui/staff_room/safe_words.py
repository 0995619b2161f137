"""What staff are told in safe mode."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.words import translate


def staff_parts(paints: Paints, problem: str, anew: Callable[[], None]) -> list[QWidget]:
    """Why only this is shown, and the button that tries the whole kiosk again.

    Args:
        paints: look and drawings.
        problem: what happened, in a sentence.
        anew: tries it again.
    """
    return [
        heading(paints, translate("SafeStaff", "This kiosk runs in safe mode")),
        paragraph(paints, problem, language="en"),
        paragraph(
            paints,
            translate(
                "SafeStaff",
                "It shows journeys and helplines only: no voice, no keyboard, no web pages, no search. "
                "It tries the whole kiosk again by itself tonight.",
            ),
        ),
        paragraph(
            paints,
            translate(
                "SafeStaff",
                "If it comes back to this page, send the folder “logs” to whoever looks after the kiosk.",
            ),
        ),
        button(
            paints,
            translate("SafeStaff", "Start the whole kiosk again"),
            anew,
            name="anew",
            main=True,
        ),
    ]
