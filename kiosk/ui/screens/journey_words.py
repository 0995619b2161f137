"""A journey in the words of the visit: its language, and the council that it is about."""

from kiosk.core.ids import JourneyId
from kiosk.core.language import ENGLISH, InEnglish
from kiosk.directory.places.postcodes import Place as Spot
from kiosk.journeys.model import Journey
from kiosk.journeys.questions import PostcodeQuestion
from kiosk.journeys.walk import Walk
from kiosk.ui.screens.screen import Kit
from kiosk.visit.visit import Visit


def journey_for(kit: Kit, visit: Visit, journey: JourneyId) -> Journey | None:
    """The journey in the visit's language, with the links and numbers of the council concerned.

    That is the council of the postcode that the resident gave on the way; else of the place that
    they named when they looked for help; else the kiosk's own.
    """
    council = _council(kit, visit, visit.walks.get(journey))
    return kit.libraries.of(visit.language.code, council).journey(journey)


def title_of(journey: Journey) -> str:
    """Its title, with the mark of English where it stands in that among words of another language."""
    return InEnglish(journey.title) if journey.language == ENGLISH.code else journey.title


def _council(kit: Kit, visit: Visit, walk: Walk | None) -> str:
    for spot in (_given(kit, walk), visit.near, kit.finder.here()):
        if spot is not None and spot.council_code:
            return spot.council_code
    return ""


def _given(kit: Kit, walk: Walk | None) -> Spot | None:
    """The place of the last postcode answered on the way."""
    if walk is None:
        return None
    for name in reversed(walk.answered):
        answer = walk.answer_to(name)
        if isinstance(walk.journey.nodes[name], PostcodeQuestion) and isinstance(answer, str):
            return kit.finder.locate(answer)
    return None
