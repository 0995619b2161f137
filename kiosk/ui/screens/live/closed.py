"""The page is closed, and everything of it is forgotten: said once it is so."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.ui.screens.live.panel_view import PanelView, Wish
from kiosk.ui.screens.parts import heading, paragraph
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate

_LEAST_EM = 12


class ClosedView(PanelView):
    """What is gone, and the ways on."""

    is_wide = True

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """The notice."""
        paints = self.kit.paints
        parts: list[QWidget] = [
            heading(paints, translate("Live", "The page is closed and forgotten.")),
            paragraph(
                paints,
                translate(
                    "Live",
                    "Nothing that you typed there is left on this kiosk. If you signed in, you are signed out here.",
                ),
            ),
            self.take_home(self.situation.place.item),
        ]
        words = (
            translate("Live", "Go on with the steps")
            if self.situation.walk is not None
            else translate("Live", "Go back")
        )
        on = self.button(words, partial(self.wish, Wish.GO_ON), name="go-on", main=True)
        again = self.button(
            translate("Live", "Open the page again"),
            partial(self.wish, Wish.REOPEN),
            name="again",
            icon="again",
        )
        return parts, [Columns(paints.look, [again, on], least_em=_LEAST_EM)]
