"""Colours and more: how the screen is to be. Every touch shows at once what it does, on this screen itself."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from kiosk.settings import Hand, ThemeName
from kiosk.ui.intents import Suit
from kiosk.ui.screens.parts import button, heading, strong
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.big_button import BigButton, Paints
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.comfort import Comfort
from kiosk.visit.places import Looks
from kiosk.visit.visit import Visit


class LooksScreen(Screen[Looks]):
    """Colours first; then spacing, the side of the buttons, their height, and movement."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="looks", em=COLUMN_WIDE_EM)
        self._comfort = Comfort()
        self._shows: list[tuple[BigButton, Callable[[Comfort], bool], tuple[str, str]]] = []

    def enter(self, place: Looks, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show what is chosen now."""
        self._comfort = visit.comfort
        self._shows.clear()
        paints = self.kit.paints
        title = heading(paints, translate("Looks", "Colours and more"))
        self.column.set_parts([title, self._themes(), *self._reading(), *self._reach()])
        self._tick()

    def leave(self) -> None:
        """Keep nothing of it."""
        self._shows.clear()
        super().leave()

    def _themes(self) -> Columns:
        words = {
            ThemeName.LIGHT: translate("Looks", "Dark on light"),
            ThemeName.DARK: translate("Looks", "Light on dark"),
            ThemeName.YELLOW: translate("Looks", "Yellow on black"),
        }
        made = [_Sample(self.kit.paints, words[theme], theme) for theme in ThemeName]
        for theme, sample in zip(ThemeName, made, strict=True):
            self._keep(sample, partial(_is_theme, theme), of_many=True)
            sample.clicked.connect(partial(self._on_theme, theme))
        return Columns(self.kit.paints.look, made, most=3, least_em=10)

    def _reading(self) -> list[QWidget]:
        spaced = self._switch(
            "spaced",
            translate("Looks", "More space"),
            translate("Looks", "Letters, words and lines stand further apart."),
            lambda now: replace(now, spaced=not now.spaced),
            lambda now: now.spaced,
        )
        ruler = self._switch(
            "ruler",
            translate("Looks", "Reading ruler"),
            translate("Looks", "A band marks the line that you touch, or that is read to you."),
            lambda now: replace(now, ruler=not now.ruler),
            lambda now: now.ruler,
        )
        still = self._switch(
            "still",
            translate("Looks", "No movement"),
            translate("Looks", "A new page comes at once. It does not fade in."),
            lambda now: replace(now, still=not now.still),
            lambda now: now.still,
        )
        look = self.kit.paints.look
        title = strong(self.kit.paints, translate("Looks", "Reading"))
        return [title, Columns(look, [spaced, ruler, still], most=3, least_em=13)]

    def _reach(self) -> list[QWidget]:
        look = self.kit.paints.look
        words = {
            Hand.LEFT: translate("Looks", "Buttons on the left"),
            Hand.RIGHT: translate("Looks", "Buttons on the right"),
        }
        sides = []
        for hand, said in words.items():
            made = button(
                self.kit.paints,
                said,
                partial(self._on_hand, hand),
                name=f"hand-{hand}",
                icon="ring",
            )
            self._keep(made, partial(self._is_side, hand), of_many=True)
            sides.append(made)
        low = self._switch(
            "low",
            translate("Looks", "Buttons low down"),
            translate("Looks", "Everything you touch is within reach when you sit."),
            lambda now: replace(now, low=not now.low),
            lambda now: now.low,
        )
        title = strong(self.kit.paints, translate("Looks", "Reaching"))
        return [title, Columns(look, sides, least_em=14), low]

    def _is_side(self, hand: Hand, now: Comfort) -> bool:
        """Whether the buttons stand there now; where nobody chose, they stand where reading ends."""
        if now.hand is not Hand.EITHER:
            return now.hand is hand
        return self.kit.paints.look.controls_at_right is (hand is Hand.RIGHT)

    def _switch(
        self,
        name: str,
        words: str,
        note: str,
        turned: Callable[[Comfort], Comfort],
        holds: Callable[[Comfort], bool],
    ) -> BigButton:
        pressed = partial(self._on_switch, turned)
        made = button(self.kit.paints, words, pressed, name=name, icon="box", note=note)
        self._keep(made, holds, of_many=False)
        return made

    def _keep(self, made: BigButton, holds: Callable[[Comfort], bool], *, of_many: bool) -> None:
        made.setCheckable(True)
        made.setAutoExclusive(of_many)
        pictures = ("ring", "ring-chosen") if of_many else ("box", "box-ticked")
        self._shows.append((made, holds, pictures))

    def _tick(self) -> None:
        for made, holds, pictures in self._shows:
            on = holds(self._comfort)
            made.setChecked(on)
            made.set_icon(pictures[on])

    def _suit(self, comfort: Comfort) -> None:
        self._comfort = comfort
        self.ask(Suit(comfort))
        self._tick()

    def _on_theme(self, theme: ThemeName) -> None:
        self._suit(replace(self._comfort, theme=theme))

    def _on_hand(self, hand: Hand) -> None:
        self._suit(replace(self._comfort, hand=hand))

    def _on_switch(self, turned: Callable[[Comfort], Comfort]) -> None:
        self._suit(turned(self._comfort))


def _is_theme(theme: ThemeName, now: Comfort) -> bool:
    return now.theme is theme


class _Sample(BigButton):
    """A choice of colours, in those colours."""

    def __init__(self, paints: Paints, words: str, theme: ThemeName) -> None:
        super().__init__(paints, words, name=f"theme-{theme}", icon="ring")
        self._own = paints.look.colours_of(theme)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Its own; its edge is that of its words, so that it stands out from any ground."""
        ink = QColor(self._own.ink)
        return QColor(self._own.ground), ink, ink
