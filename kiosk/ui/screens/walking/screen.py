"""The screen of a journey under way."""

from kiosk.journeys.model import Journey
from kiosk.journeys.walk import Walk
from kiosk.ui.intents import Intent, Walked
from kiosk.ui.screens.journey_words import journey_for
from kiosk.ui.screens.screen import Kit
from kiosk.ui.screens.walking.walk_screen import WalkScreen
from kiosk.visit.places import Walking
from kiosk.visit.visit import Visit


class WalkingScreen(WalkScreen[Walking]):
    """A resident's own walk, kept in the visit."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="walking")

    def journey_at(self, place: Walking, visit: Visit) -> Journey | None:
        """The journey, with the links and numbers of the council concerned."""
        return journey_for(self.kit, visit, place.journey)

    def known(self, place: Walking, visit: Visit) -> Walk | None:
        """As the visit has it."""
        return visit.walks.get(place.journey)

    def walked(self, walk: Walk) -> Intent:
        """The visit is to keep it."""
        return Walked(walk)
