"""Which of several places of one name is meant: one big button each."""

from functools import partial

from kiosk.directory.places.place import Place as Spot
from kiosk.ui.intents import Back, Meant, Near
from kiosk.ui.screens.parts import button, heading
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.words import translate
from kiosk.ui.words.finding import place_words
from kiosk.visit.places import WhichPlace
from kiosk.visit.visit import Visit


class WhichScreen(Screen[WhichPlace]):
    """The nearest comes first; a touch leads back to what is found there."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="which")

    def where(self) -> str:
        """The door's name."""
        return translate("Home", "Find help near me")

    def enter(self, place: WhichPlace, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show the places."""
        paints = self.kit.paints
        words = translate("Find", "Which %1 do you mean?").replace("%1", place.name)
        buttons = [
            button(
                paints,
                place_words(spot),
                partial(self._on_place, spot),
                name=f"place-{number}",
                icon="find",
                trailing="next",
            )
            for number, spot in enumerate(self.kit.finder.candidates(place.name))
        ]
        self.column.set_parts([heading(paints, words), *buttons])

    def _on_place(self, spot: Spot) -> None:
        self.ask(Near(spot))
        self.ask(Meant(spot))
        self.ask(Back())
