"""What may be said of a whole journey to somebody of whom nothing is known yet.

The sources of a journey say where its facts were confirmed: some are a council's or a charity's. What goes home, or is
called the official page, is only what speaks for everybody.
"""

from collections.abc import Iterator

from kiosk.core.ids import NodeId
from kiosk.core.links import host_of
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Information, Outcome, Ring, Step
from kiosk.journeys.parts import PhoneLink

#: Hosts of the whole country's public services, without www.
UK_WIDE = frozenset({"gov.uk", "nhs.uk", "tvlicensing.co.uk", "111.nhs.uk"})


def official_page(journey: Journey) -> str | None:
    """The first of its sources that is a page of the whole country's public services."""
    pages = (source.url for source in journey.sources)
    return next((page for page in pages if host_of(page) in UK_WIDE), None)


def official_step(journey: Journey) -> str | None:
    """The first page of such services that one of its steps is done on."""
    links = (
        node.link.url for node in journey.nodes.values() if isinstance(node, Step) and node.link
    )
    return next((link for link in links if host_of(link) in UK_WIDE), None)


def numbers_of(journey: Journey) -> tuple[PhoneLink, ...]:
    """Every number of a journey once, each with whose it is."""
    return tuple({phone.number: phone for _, phone in _phones(journey)}.values())


def number_for_everybody(journey: Journey) -> str | None:
    """A number that stands on every way through the journey.

    Others are for some only: of one nation, or for emergencies.
    """
    numbers = {name: phone.number for name, phone in _phones(journey)}
    for_all = (each for each in numbers.values() if not _is_avoided(journey, numbers, each))
    return next(for_all, None)


def _phones(journey: Journey) -> Iterator[tuple[NodeId, PhoneLink]]:
    for name, node in journey.nodes.items():
        if isinstance(node, Step | Information | Ring | Outcome) and node.phone:
            yield name, node.phone


def _is_avoided(journey: Journey, numbers: dict[NodeId, str], number: str) -> bool:
    """Whether an end can be come to without the number being shown."""
    seen, waiting = set[NodeId](), [journey.begin]
    while waiting:
        name = waiting.pop()
        if name in seen or numbers.get(name) == number:
            continue
        seen.add(name)
        node = journey.nodes[name]
        if isinstance(node, Outcome):
            return True
        waiting += [rule.go for rule in node.rules]
    return False
