"""What is said on the phone about a find, and its facts: values in words, ready to be shown, copied and printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.core.links import host_of
from kiosk.directory.opening.hours import Opening, week
from kiosk.directory.records import Service
from kiosk.journeys.model import Journey
from kiosk.journeys.official import number_for_everybody, numbers_of
from kiosk.journeys.walk import Walk
from kiosk.ui.words import translate
from kiosk.ui.words.services import (
    address_line,
    age_words,
    checked_words,
    extension_words,
    opening_words,
    week_words,
)
from kiosk.ui.words.take_home import item_not_begun


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact and what it is; a number to ring is shown large."""

    label: str
    value: str
    is_number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Essentials:
    """Everything that matters about one find.

    Attributes:
        title: its name.
        say: the words to say, a sentence each.
        facts: what the caller may ask next, the likeliest first.
    """

    title: str
    say: tuple[str, ...]
    facts: tuple[Fact, ...]

    def as_text(self) -> str:
        """For a message or a case file: the name, then a line a fact."""
        return "\n".join([self.title, *(f"{fact.label}: {fact.value}" for fact in self.facts)])


def of_service(
    service: Service, opening: Opening | None, now: datetime, language: str
) -> Essentials:
    """A service as it is told to a caller."""
    return Essentials(
        title=service.name,
        say=tuple(_said_of_service(service, opening, now, language)),
        facts=tuple(each for each in _facts_of_service(service, now, language) if each.value),
    )


def _said_of_service(
    service: Service, opening: Opening | None, now: datetime, language: str
) -> Iterator[str]:
    if service.is_sample:
        yield translate("Services", "Sample only: this service is not real.")
    if service.alert:
        yield service.alert
    yield translate("Desk", "There is something called %1.").replace("%1", service.name)
    yield from service.summary.splitlines()[:1]
    if service.phones:
        words = translate("Desk", "Have you got a pen? The number is %1.")
        yield words.replace("%1", service.phones[0].number)
    if opening is not None:
        yield f"{opening_words(opening, now, language)}."
    if service.is_free:
        yield translate("Services", "It is free.")
    if service.url:
        words = translate("Desk", "If you or someone you know goes online, it is at %1.")
        yield words.replace("%1", host_of(service.url))


def _facts_of_service(service: Service, now: datetime, language: str) -> Iterator[Fact]:
    for phone in service.phones:
        label = phone.description or translate("Services", "Phone")
        ask = f", {extension_words(phone)}" if phone.extension else ""
        yield Fact(label=label, value=f"{phone.number}{ask}", is_number=True)
    yield Fact(label=translate("Desk", "Email"), value=service.email or "")
    yield Fact(label=translate("Desk", "Web page"), value=service.url or "")
    for place in service.locations:
        yield Fact(label=translate("Desk", "Address"), value=address_line(place))
    hours = "; ".join(week_words(week(service.schedules, now.date()), language))
    yield Fact(label=translate("Desk", "Hours"), value=hours)
    free = translate("Services", "It is free.") if service.is_free else ""
    cost = " ".join(each for each in (free, service.fees) if each)
    yield Fact(label=translate("Services", "What it costs"), value=cost)
    who = " ".join(each for each in (age_words(service), service.eligibility) if each)
    yield Fact(label=translate("Services", "Who it is for"), value=who)
    yield Fact(label=translate("Services", "How to ask for it"), value=service.application_process)
    bring = "; ".join(service.required_documents)
    yield Fact(label=translate("Services", "What to bring"), value=bring)
    yield Fact(label=translate("Desk", "Run by"), value=service.organization)
    yield Fact(label=translate("Desk", "Checked"), value=checked_words(service, language))


def of_journey(journey: Journey, today: date) -> Essentials:
    """A journey as it is told to a caller: what they can do themselves, and what they need for it."""
    start, item = journey.start, item_not_begun(Walk.begin(journey, today))
    say = [
        translate("Desk", "You can do this yourself, online: %1.").replace("%1", journey.title),
        start.does,
        start.cost,
        start.time,
    ]
    if start.have_ready:
        words = translate("Desk", "Have this to hand: %1.")
        say.append(words.replace("%1", "; ".join(start.have_ready)))
    if item.link:
        words = translate("Desk", "It begins at %1. I can send you the address, or print it.")
        say.append(words.replace("%1", host_of(item.link)))
    facts = [
        Fact(label=translate("Desk", "Web page"), value=item.link or ""),
        _by_phone(journey),
        Fact(label=translate("Services", "What it costs"), value=start.cost),
        Fact(label=translate("Desk", "How long"), value=start.time),
        Fact(label=translate("Desk", "To have ready"), value="; ".join(start.have_ready)),
    ]
    return Essentials(
        title=journey.title,
        say=tuple(each for each in say if each),
        facts=tuple(each for each in facts if each.value),
    )


def _by_phone(journey: Journey) -> Fact:
    """Every number with whose it is: only who speaks with the caller knows which is theirs."""
    phones = numbers_of(journey)
    alone = number_for_everybody(journey) if len(phones) == 1 else None
    said = alone or "; ".join(f"{phone.label}: {phone.number}" for phone in phones)
    label = translate("Desk", "By phone instead")
    return Fact(label=label, value=said, is_number=alone is not None)
