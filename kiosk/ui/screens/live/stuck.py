"""Help in the middle of a page: a person, a number, home."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.journeys.parts import PhoneLink
from kiosk.ui.intents import Go
from kiosk.ui.screens.live.page_printing import PagePrinting
from kiosk.ui.screens.live.panel_view import PanelView, Situation, Wish
from kiosk.ui.screens.parts import note, paragraph, strong
from kiosk.ui.words import translate
from kiosk.ui.words.services import phone_words
from kiosk.visit.places import HelpWanted


class StuckView(PanelView):
    """Whom to ask, and what else can be done with the page."""

    def __init__(self, situation: Situation, printing: PagePrinting) -> None:
        super().__init__(situation)
        self._printing = printing

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """The ways out."""
        paints = self.kit.paints
        parts: list[QWidget] = [
            strong(paints, translate("Live", "What would help?")),
            self.button(
                translate("Walking", "Ask someone to come here"),
                self._on_call,
                name="ask-here",
                icon="person",
            ),
            *self._phones(),
            self.walk_button(),
            self.take_home(self.situation.place.item),
            *self._paper(),
            self.button(
                translate("Live", "Back to the steps"),
                partial(self.wish, Wish.GO_ON),
                name="to-steps",
                icon="back",
            ),
            self.button(
                translate("Live", "Load the page again"),
                partial(self.wish, Wish.AGAIN),
                name="again",
                icon="again",
            ),
            self.button(
                translate("Live", "Close the page and forget it"),
                partial(self.wish, Wish.CLOSE),
                name="close-page",
                icon="finish",
            ),
        ]
        words = translate("Live", "Carry on")
        on = self.button(words, partial(self.wish, Wish.CARRY_ON), name="carry-on", main=True)
        return parts, [on]

    def _paper(self) -> list[QWidget]:
        """The page on paper, where there is a printer."""
        if not self._printing.is_possible:
            return []
        words = translate("Live", "Print this page")
        pressed = partial(self.wish, Wish.PRINT)
        return [self.button(words, pressed, name="print", icon="printer")]

    def _phones(self) -> list[QWidget]:
        """The number of this step, or else the last one on the way here."""
        phone = _nearest_phone(self.situation)
        if phone is None:
            return []
        paints, step = self.kit.paints, self.situation.step
        tongue = step.language if step is not None else "en"
        parts: list[QWidget] = [
            paragraph(paints, translate("Live", "Or ring them:")),
            strong(paints, phone.label, language=tongue),
            strong(paints, phone_words(phone.number, paints.look.language), name="number"),
        ]
        return [*parts, note(paints, phone.hours, language=tongue)] if phone.hours else parts

    @Slot()
    def _on_call(self) -> None:
        self.asked.emit(Go(HelpWanted()))


def _nearest_phone(situation: Situation) -> PhoneLink | None:
    walk = situation.walk
    if walk is None:
        return None
    on_the_way = (walk.journey.nodes[name] for name in reversed(walk.path))
    anywhere = walk.journey.nodes.values()
    found = (getattr(node, "phone", None) for node in (*on_the_way, *anywhere))
    return next((each for each in found if isinstance(each, PhoneLink)), None)
