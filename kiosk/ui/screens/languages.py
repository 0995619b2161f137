"""Which language? Each is named as its own speakers name it."""

from functools import partial

from kiosk.core.language import Language, language
from kiosk.ui.intents import Speak
from kiosk.ui.screens.parts import button, heading
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import Languages
from kiosk.visit.visit import Visit


class LanguagesScreen(Screen[Languages]):
    """One big button a language."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="languages", em=COLUMN_WIDE_EM)

    def enter(self, place: Languages, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Offer the languages of the place."""
        paints = self.kit.paints
        offered = [language(code) for code in self.kit.settings.place.languages]
        buttons = [
            button(
                paints,
                each.own_name,
                partial(self._on_chosen, each),
                name=f"language-{each.code}",
                icon="globe",
                language=each.code,
            )
            for each in offered
        ]
        title = heading(paints, translate("Languages", "Choose your language"))
        self.column.set_parts([title, Columns(paints.look, buttons, most=3, least_em=11)])

    def _on_chosen(self, chosen: Language) -> None:
        self.ask(Speak(chosen))
