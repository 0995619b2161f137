"""What is on a paper, as far as this kiosk knows it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core.ids import NodeId, ServiceId
from kiosk.directory.records import Service
from kiosk.journeys.model import Journey
from kiosk.journeys.resume import resumed
from kiosk.journeys.walk import Walk
from kiosk.takehome.items import TakeHomeItem
from kiosk.takehome.link import (
    HomeList,
    JourneyName,
    ServiceName,
    journey_name,
    node_name,
    service_name,
)
from kiosk.ui.screens.journey_words import journey_for
from kiosk.ui.screens.screen import Kit
from kiosk.visit.invitation import Invitation
from kiosk.visit.places import JourneyStart, Place, TopicJourneys
from kiosk.visit.visit import Visit


@dataclass(frozen=True, slots=True)
class OnPaper:
    """What was found.

    Attributes:
        walks: the journeys, each at the step reached, or at its beginning where that step is no more.
        items: all that is known, in the order of the paper.
        unknown: how many things this kiosk does not know.
    """

    walks: tuple[Walk, ...]
    items: tuple[TakeHomeItem, ...]
    unknown: int


def wanted_of(home: HomeList) -> Callable[[ServiceId], bool]:
    """Asks of a service whether it is on the paper."""
    names = frozenset(name for name in home.names if isinstance(name, ServiceName))
    return lambda service: service_name(service) in names


def on_paper(kit: Kit, visit: Visit, home: HomeList, services: tuple[Service, ...]) -> OnPaper:
    """Put what is known back in its order; what is there twice counts once."""
    now, code = kit.clock.now(), visit.language.code
    by_name = {service_name(each.id): each for each in services}
    walks: list[Walk] = []
    items: list[TakeHomeItem] = []
    for name in dict.fromkeys(home.names):
        if isinstance(name, ServiceName):
            if name in by_name:
                items.append(kit.going_home.service(by_name[name], now, code))
        elif (walk := _walk(kit, visit, name)) is not None:
            walks.append(walk)
            items.append(kit.going_home.journey(walk))
    unknown = len(set(home.names)) - len(items)
    return OnPaper(tuple(walks), tuple(items), unknown)


def invited_to(kit: Kit, visit: Visit, home: HomeList) -> tuple[Invitation, Place] | None:
    """Where a campaign's code leads: one journey, or the topic of several; None where none of it is here.

    Nothing goes on the list: whoever follows a poster has not chosen anything yet.
    """
    found = (_journey(kit, visit, name) for name in home.names if isinstance(name, JourneyName))
    journeys = [each for each in found if each is not None]
    if not journeys:
        return None
    first = journeys[0]
    if len(home.names) == 1:
        invitation = Invitation(campaign=home.campaign, topic=first.topic, journey=first.id)
        return invitation, JourneyStart(first.id)
    return Invitation(campaign=home.campaign, topic=first.topic), TopicJourneys(first.topic)


def _journey(kit: Kit, visit: Visit, name: JourneyName) -> Journey | None:
    ids = kit.libraries.of(visit.language.code).ids
    found = next((each for each in ids if journey_name(each).short == name.short), None)
    return journey_for(kit, visit, found) if found is not None else None


def _walk(kit: Kit, visit: Visit, name: JourneyName) -> Walk | None:
    journey = _journey(kit, visit, name)
    if journey is None:
        return None
    today = kit.clock.now().date()
    steps: dict[bytes, NodeId] = {node_name(each): each for each in journey.nodes}
    step = steps.get(name.node)
    return Walk.begin(journey, today) if step is None else resumed(journey, step, today)
