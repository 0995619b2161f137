"""Finish and forget everything? One more look before it is gone."""

from PySide6.QtCore import Slot

from kiosk.ui.intents import Back, Forget, Go
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.words import translate
from kiosk.ui.words.live import closing_words
from kiosk.visit.places import Finishing, MyList
from kiosk.visit.visit import Visit


class FinishingScreen(Screen[Finishing]):
    """Says what finishing does, and offers the list once more where there is one."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="finishing")

    def enter(self, place: Finishing, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask."""
        paints = self.kit.paints
        parts = [
            heading(paints, translate("Finishing", "Have you finished?")),
            paragraph(
                paints,
                translate(
                    "Finishing",
                    "We will forget everything you typed and chose. Nobody can see it after you.",
                ),
            ),
        ]
        if self.kit.pages.begun:
            parts.append(paragraph(paints, closing_words()))
        buttons = [
            button(
                paints,
                translate("Finishing", "Finish and forget everything"),
                self._on_finish,
                name="forget",
                main=True,
                icon="finish",
            ),
            button(paints, translate("Finishing", "No, go back"), self._on_back, name="stay-here"),
        ]
        if len(visit.items):
            words = translate("Finishing", "First, print my list")
            buttons.insert(1, button(paints, words, self._on_list, name="first-print", icon="list"))
        self.column.set_parts([*parts, *buttons])

    @Slot()
    def _on_finish(self) -> None:
        self.ask(Forget())

    @Slot()
    def _on_back(self) -> None:
        self.ask(Back())

    @Slot()
    def _on_list(self) -> None:
        self.ask(Go(MyList()))
