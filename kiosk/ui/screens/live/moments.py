"""What to do on the page at this moment; and that all is done."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.ui.screens.live.panel_view import PanelView, Situation, Wish
from kiosk.ui.screens.parts import heading, in_english_note, paragraph, strong
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate

_LEAST_EM = 5.5


class MomentView(PanelView):
    """The instruction of this moment, and the ways on."""

    def __init__(self, situation: Situation, *, news: str = "") -> None:
        """Show the moment of the place.

        Args:
            situation: what is known.
            news: what has come about by itself, said above the instruction.
        """
        super().__init__(situation)
        self._news = news

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """The instruction, then what can be done beside it."""
        situation, paints = self.situation, self.kit.paints
        parts: list[QWidget] = []
        if self._news:
            parts.append(strong(paints, self._news, name="news"))
        parts += self._instruction()
        on = self._on_button()
        stuck = self.button(
            translate("Live", "I am stuck"),
            partial(self.wish, Wish.STUCK),
            name="stuck",
            icon="hand" if situation.is_roomy else "",
        )
        if situation.by_keys:
            parts.append(self.walk_button())
        if situation.is_roomy:
            parts.append(self.take_home(situation.place.item))
        return parts, [Columns(paints.look, [stuck, on], least_em=_LEAST_EM)]

    def _on_button(self) -> BigButton:
        if not self.situation.moments:
            words = translate("Live", "Close the page and forget it")
            return self.button(
                words, partial(self.wish, Wish.CLOSE), name="close-page", main=True, icon="finish"
            )
        words = translate("Live", "Next")
        return self.button(
            words,
            partial(self.wish, Wish.NEXT),
            name="next",
            main=True,
            trailing="next" if self.situation.is_roomy else "",
        )

    def _instruction(self) -> list[QWidget]:
        situation, paints = self.situation, self.kit.paints
        step, moments = situation.step, situation.moments
        if step is None:
            words = translate(
                "Live", "This is their own website. Touch it as you would touch this screen."
            )
            return [
                strong(paints, situation.place.item.title, language="en"),
                paragraph(paints, words),
            ]
        parts: list[QWidget] = []
        parts += in_english_note(paints, shown=step.language)
        moment = moments[situation.moment]
        if not moment.look_for and not moment.press:
            parts.append(strong(paints, step.title, language=step.language))
        if moment.look_for:
            parts.append(self._label(translate("Walking", "What to look for")))
            parts.append(paragraph(paints, moment.look_for, language=step.language))
        if moment.press:
            parts.append(self._label(translate("Walking", "What to press")))
            parts.append(heading(paints, moment.press, language=step.language))
        return parts

    def _label(self, words: str) -> TextBlock:
        """What the words below it are: smaller than they, and never larger than the bar's."""
        return TextBlock(self.kit.paints.look, words, style=TextStyle.CHROME)


class DoneView(PanelView):
    """Every moment is done: close the page, or go on with it open."""

    def __init__(self, situation: Situation, *, news: str = "") -> None:
        """As `MomentView`."""
        super().__init__(situation)
        self._news = news

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """What closing does, and the ways on."""
        paints = self.kit.paints
        parts: list[QWidget] = [strong(paints, self._news, name="news")] if self._news else []
        title = translate("Live", "That was all on this page.")
        parts.append(heading(paints, title))
        words = translate(
            "Live", "Have you finished with it? Then close it. We forget all that you typed there."
        )
        parts.append(paragraph(paints, words))
        go_on = translate("Live", "Leave it open and go on")
        close = translate("Live", "Close the page and forget it")
        parts += [
            self.button(go_on, partial(self.wish, Wish.GO_ON), name="go-on", trailing="next"),
        ]
        main = self.button(
            close, partial(self.wish, Wish.CLOSE), name="close-page", main=True, icon="finish"
        )
        return parts, [main]
