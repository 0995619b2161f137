"""The page is not there, or not yet: in plain words, with the way to do it at home."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.ui.screens.live.panel_view import PanelView, Situation, Wish
from kiosk.ui.screens.parts import heading, paragraph, strong
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate

_LEAST_EM = 12


class TroubleView(PanelView):
    """Why there is no page, and the code to go on at home; the journey goes on without it."""

    is_wide = True

    def __init__(
        self, situation: Situation, *, why: str, remedy: str, may_try_again: bool = True
    ) -> None:
        """Show a trouble.

        Args:
            situation: what is known.
            why: what happened.
            remedy: what may help.
            may_try_again: whether it may be loaded once more.
        """
        super().__init__(situation)
        self._why = why
        self._remedy = remedy
        self._may_try_again = may_try_again

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """The trouble, the code, the ways on."""
        paints, item = self.kit.paints, self.situation.place.item
        parts: list[QWidget] = [
            *self.with_code([heading(paints, self._why), paragraph(paints, self._remedy)], item),
            self.take_home(item),
        ]
        words = (
            translate("Live", "Go on with the steps")
            if self.situation.walk is not None
            else translate("Live", "Go back")
        )
        on = self.button(words, partial(self.wish, Wish.GO_ON), name="go-on", main=True)
        actions = [on]
        if self._may_try_again:
            again = translate("Live", "Try again")
            actions.insert(
                0, self.button(again, partial(self.wish, Wish.REOPEN), name="again", icon="again")
            )
        return parts, [Columns(paints.look, actions, least_em=_LEAST_EM)]


class SlowView(PanelView):
    """The page has been loading for long: wait, or take it home."""

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """What can be done."""
        paints = self.kit.paints
        item = self.situation.place.item
        parts: list[QWidget] = [
            *self.with_code(
                [
                    strong(
                        paints, translate("Live", "The page is taking a long time."), name="slow"
                    ),
                    paragraph(paints, translate("Live", "You can wait, or do this at home.")),
                ],
                item,
            ),
            self.take_home(item),
        ]
        if self.situation.walk is not None:
            words = translate("Live", "Go on with the steps")
            parts.append(
                self.button(words, partial(self.wish, Wish.GO_ON), name="go-on", trailing="next")
            )
        words = translate("Live", "Wait a little longer")
        wait = self.button(words, partial(self.wish, Wish.CARRY_ON), name="wait", main=True)
        return parts, [wait]
