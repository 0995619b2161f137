"""Makes what goes home out of a service or a journey, in the words of the language shown."""

from dataclasses import replace
from datetime import date, datetime, time

from kiosk.core.language import InEnglish
from kiosk.directory.opening.hours import week
from kiosk.directory.records import Service
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Doing, Information, Outcome, Reminder, Ring, Step
from kiosk.journeys.official import number_for_everybody, official_page, official_step
from kiosk.journeys.walk import Walk
from kiosk.takehome.calendar import Appointment
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.link import journey_name, service_name
from kiosk.ui.words import translate
from kiosk.ui.words.services import address_line, week_words
from kiosk.ui.words.times import clock_words, day_words


def journey_item(walk: Walk) -> TakeHomeItem:
    """The journey, with the link and number on the way so far, and what happens next."""
    journey, node = walk.journey, walk.node
    link = next(iter(_links(walk)), None)
    phones = [_phone(walk, name) for name in reversed(walk.path)]
    steps: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    if isinstance(node, Outcome):
        steps = node.next_steps
        lines = (node.title, *((node.how_long,) if node.how_long else ()))
    elif isinstance(node, Doing):
        steps = (node.title,)
    return TakeHomeItem(
        kind=ItemKind.JOURNEY,
        key=f"journey:{journey.id}",
        title=journey.title,
        lines=lines,
        phone=next((phone for phone in phones if phone), None),
        link=link or official_page(journey),
        next_steps=steps,
        language=journey.language,
        name=journey_name(journey.id, node.id),
    )


def item_not_begun(walk: Walk) -> TakeHomeItem:
    """A journey that nobody has begun: with a page and a number only where they are for everybody."""
    journey = walk.journey
    return replace(
        journey_item(walk),
        link=official_step(journey) or official_page(journey),
        phone=number_for_everybody(journey),
        next_steps=(),
    )


def _links(walk: Walk) -> list[str]:
    """Addresses on the way: those of steps, the nearest first, then those of other pages.

    An outcome's link says where to ask; the step before it is where the thing is done.
    """
    nodes = [walk.journey.nodes[name] for name in reversed(walk.path)]
    steps = [node.link.url for node in nodes if isinstance(node, Step) and node.link]
    others = [
        node.link.url for node in nodes if isinstance(node, Information | Outcome) and node.link
    ]
    return [*steps, *others]


def _phone(walk: Walk, name: str) -> str | None:
    node = next((each for key, each in walk.journey.nodes.items() if key == name), None)
    if isinstance(node, Step | Information | Ring | Outcome) and node.phone:
        return node.phone.number
    return None


def documents_item(journey: Journey, missing: tuple[str, ...]) -> TakeHomeItem:
    """What is still to be found before a journey can be done, each to be ticked off at home."""
    words = translate("TakeHome", "To find for: %1").replace("%1", journey.title)
    return TakeHomeItem(
        kind=ItemKind.DOCUMENTS,
        key=f"documents:{journey.id}",
        title=words,
        next_steps=missing,
        language=journey.start.language,
    )


def reminder_day(walk: Walk, reminder: Reminder) -> date | None:
    """The day that was answered; None where the question was not on the way."""
    answer = walk.answer_to(reminder.day) if reminder.day in walk.answered else None
    return answer if isinstance(answer, date) else None


def reminder_item(walk: Walk, reminder: Reminder, language: str) -> TakeHomeItem:
    """The day, the time and the place; its code puts them into a calendar."""
    day = reminder_day(walk, reminder)
    at = time.fromisoformat(reminder.at.zfill(5)) if reminder.at else None
    when = day_words(day, language) if day else ""
    if at is not None:
        when = f"{when}, {clock_words(at, language)}".removeprefix(", ")
    return TakeHomeItem(
        kind=ItemKind.REMINDER,
        key=f"reminder:{walk.journey.id}:{reminder.id}",
        title=reminder.title,
        lines=tuple(line for line in (when, reminder.place) if line),
        appointment=Appointment(summary=reminder.title, day=day, at=at, place=reminder.place)
        if day
        else None,
        language=reminder.language,
    )


def service_item(service: Service, now: datetime, language: str) -> TakeHomeItem:
    """The service, with its address and hours; a sample says that it is one."""
    lines: list[str] = []
    if service.is_sample:
        lines.append(translate("Services", "Sample only: this service is not real."))
    if service.locations:
        lines.append(InEnglish(address_line(service.locations[0])))
    lines += week_words(week(service.schedules, now.date()), language)
    return TakeHomeItem(
        kind=ItemKind.SERVICE,
        key=f"service:{service.id}",
        title=InEnglish(service.name),
        lines=tuple(line for line in lines if line),
        phone=service.phones[0].number if service.phones else None,
        link=service.url,
        next_steps=(),
        language=language,
        name=service_name(service.id),
    )
