"""The topics behind a door, and the journeys of a topic."""

from functools import partial

from kiosk.core.ids import JourneyId, TopicId
from kiosk.journeys.model import Door
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM, DOOR_PX
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import JourneyStart, TopicJourneys, Topics
from kiosk.visit.visit import Visit


def door_words(door: Door) -> str:
    """What the door says on the home screen."""
    if door is Door.LEARN:
        return translate("Home", "Learn and practise")
    return translate("Home", "Do something online")


class TopicsScreen(Screen[Topics]):
    """One big button a topic; a topic that holds nothing is not shown."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="topics", em=COLUMN_WIDE_EM)
        self._door = Door.ONLINE

    def where(self) -> str:
        """The door's name."""
        return door_words(self._door)

    def enter(self, place: Topics, visit: Visit) -> None:
        """Show the topics behind the door."""
        self._door = place.door
        paints = self.kit.paints
        library = self.kit.libraries.of(visit.language.code)
        buttons = [
            button(
                paints,
                topic.title,
                partial(self._on_topic, topic.id),
                name=f"topic-{topic.id}",
                icon=topic.icon,
                least_height=DOOR_PX,
                language=topic.language,
            )
            for topic in library.topics(place.door)
        ]
        title = (
            translate("Topics", "What is it about?")
            if place.door is Door.ONLINE
            else translate("Topics", "What would you like to learn?")
        )
        self.column.set_parts([heading(paints, title), Columns(paints.look, buttons)])

    def _on_topic(self, topic: TopicId) -> None:
        self.ask(Go(TopicJourneys(topic)))


class TopicJourneysScreen(Screen[TopicJourneys]):
    """One button a journey: its title and one sentence about it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="journeys")
        self._door = Door.ONLINE

    def where(self) -> str:
        """The door's name."""
        return door_words(self._door)

    def enter(self, place: TopicJourneys, visit: Visit) -> None:
        """Show the journeys of the topic."""
        paints = self.kit.paints
        library = self.kit.libraries.of(visit.language.code)
        topic = library.topic(place.topic)
        self._door = topic.door if topic else Door.ONLINE
        journeys = library.journeys(place.topic)
        buttons = [
            button(
                paints,
                journey.title,
                partial(self._on_journey, journey.id),
                name=f"journey-{journey.id}",
                note=journey.summary,
                trailing="next",
                language=journey.language,
                note_language=journey.language,
            )
            for journey in journeys
        ]
        title = heading(paints, topic.title, language=topic.language) if topic else None
        nothing = (
            [] if buttons else [paragraph(paints, translate("Topics", "Nothing is here yet."))]
        )
        self.column.set_parts([*([title] if title else []), *nothing, *buttons])

    def _on_journey(self, journey: JourneyId) -> None:
        self.ask(Go(JourneyStart(journey)))
