"""Choices side by side of which one holds, each pressed by its own button."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from kiosk.ui.screens.parts import button
from kiosk.ui.theme.scale import TARGET_PX
from kiosk.ui.widgets.big_button import BigButton, Paints
from kiosk.ui.widgets.columns import Columns

V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Generic[V]):
    """One of them.

    Attributes:
        name: of its button.
    """

    value: V
    words: str
    name: str


class ChoiceRow(Columns, Generic[V]):
    """Shows which holds, and tells when another is pressed."""

    def __init__(
        self,
        paints: Paints,
        choices: Sequence[Choice[V]],
        *,
        holds: V | None,
        chosen: Callable[[V], None],
        most: int,
        least_em: float = 7,
    ) -> None:
        """Offer `choices`; `chosen` is called with the value of the one that is pressed."""
        self._buttons: list[tuple[V, BigButton]] = []
        self._chosen = chosen
        for each in choices:
            made = button(
                paints,
                each.words,
                partial(self._on_pressed, each.value),
                name=each.name,
                icon="ring",
                least_height=TARGET_PX,
                chrome_words=True,
            )
            made.setCheckable(True)
            made.setAutoExclusive(True)
            self._buttons.append((each.value, made))
        super().__init__(
            paints.look, [made for _, made in self._buttons], most=most, least_em=least_em
        )
        self._show(holds)

    def _on_pressed(self, value: V) -> None:
        self._show(value)
        self._chosen(value)

    def _show(self, holds: V | None) -> None:
        for value, made in self._buttons:
            made.setChecked(value == holds)
            made.set_icon("ring-chosen" if value == holds else "ring")
