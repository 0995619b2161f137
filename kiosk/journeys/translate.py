"""Lays translated words over an English journey: words only, never structure.

A text of which the words are missing stays in English (`InEnglish`), beside those that are there: each part of a
screen is marked, drawn and read aloud by its own language. A unit (the head, the start page, a node) without any
word in the language stays whole in English. So does a practice that lacks one: its words speak of each other.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from kiosk.core.ids import NodeId
from kiosk.core.language import InEnglish
from kiosk.journeys.model import Journey, StartPage
from kiosk.journeys.nodes import AskStaff, Information, Node, Outcome, Reminder, Ring, Step
from kiosk.journeys.overlay import Overlay, missing_words
from kiosk.journeys.parts import Block, Bullets, FindLink, Paragraph, PhoneLink, WebLink
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.words import practice_in_other_words
from kiosk.journeys.questions import ChoiceQuestion, MoneyQuestion, NumberQuestion, SeveralQuestion
from kiosk.journeys.text import blocks
from kiosk.journeys.words_of import HEAD, START, Where, unit_of


def translated(journey: Journey, overlay: Overlay, language: str) -> Journey:
    """Lay the overlay's words over the journey; words without a place in it are passed over."""
    missing = {unit_of(where) for where in missing_words(journey, overlay)}
    begun = {unit_of(where) for where in overlay.words}
    said = _Words(overlay.words, language)
    base = untranslated(journey)

    def in_words(name: NodeId, node: Node) -> Node:
        unit = ("nodes", name)
        lacks = unit in missing
        if lacks and (unit not in begun or isinstance(node, Practice)):
            return node
        return replace(said.node(node), translated=not lacks)

    nodes = {name: in_words(name, node) for name, node in base.nodes.items()}
    if HEAD in begun:
        base = said.head(base)
    start = said.start(journey.start) if START in begun else base.start
    return replace(
        base,
        start=replace(start, translated=START in begun and START not in missing),
        nodes=MappingProxyType(nodes),
        translated=not missing,
        reviewed=overlay.reviewed,
    )


def untranslated(journey: Journey) -> Journey:
    """The journey in English, marked as not in the language that was asked for."""
    nodes = {name: replace(node, translated=False) for name, node in journey.nodes.items()}
    return replace(
        journey,
        start=replace(journey.start, translated=False),
        nodes=MappingProxyType(nodes),
        translated=False,
    )


def _in_english(text: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(
        Paragraph(text=InEnglish(each.text))
        if isinstance(each, Paragraph)
        else Bullets(items=tuple(map(InEnglish, each.items)))
        for each in text
    )


class _Words:
    """Builds the parts of a journey again with the words of one language."""

    def __init__(self, said: Mapping[Where, str], language: str) -> None:
        self._said = said
        self._language = language

    def head(self, journey: Journey) -> Journey:
        return replace(
            journey,
            title=self._of(journey.title, "title"),
            summary=self._of(journey.summary, "summary"),
            language=self._language,
        )

    def start(self, start: StartPage) -> StartPage:
        return StartPage(
            does=self._of(start.does, "start", "does"),
            cost=self._of(start.cost, "start", "cost"),
            time=self._of(start.time, "start", "time"),
            have_ready=self._each(start.have_ready, "start", "have_ready"),
            language=self._language,
        )

    def node(self, node: Node) -> Node:  # noqa: PLR0911 - one case a kind of node
        at: Where = ("nodes", node.id)
        text = self._said.get((*at, "text"))
        node = replace(
            node,
            title=self._of(node.title, *at, "title"),
            text=blocks(text) if text and node.text else _in_english(node.text),
            language=self._language,
            translated=True,
        )
        if isinstance(node, Information | Step | Outcome):
            return self._ways_out(self._page(node, at), at)
        match node:
            case ChoiceQuestion() | SeveralQuestion():
                return self._options(node, at)
            case NumberQuestion() | MoneyQuestion():
                return replace(node, unit=self._of(node.unit, *at, "unit"))
            case Ring():
                return self._ring(node, at)
            case AskStaff():
                return replace(node, say=self._of(node.say, *at, "say"))
            case Practice():
                return practice_in_other_words(node, partial(self._at, at))
            case Reminder():
                return replace(node, place=self._of(node.place, *at, "place"))
            case _:
                return node

    def _page(self, node: Information | Step | Outcome, at: Where) -> Information | Step | Outcome:
        match node:
            case Outcome():
                return replace(
                    node,
                    how_long=self._of(node.how_long, *at, "how_long"),
                    next_steps=self._each(node.next_steps, *at, "next_steps"),
                )
            case Step():
                return self._step(node, at)
            case _:
                return node

    def _ring(self, ring: Ring, at: Where) -> Ring:
        return replace(
            ring,
            phone=self._phone(ring.phone, at),
            have_ready=self._each(ring.have_ready, *at, "have_ready"),
        )

    def _options(self, node: ChoiceQuestion | SeveralQuestion, at: Where) -> Node:
        options = tuple(
            replace(
                option,
                label=self._of(option.label, *at, "options", option.id, "label"),
                hint=self._of(option.hint, *at, "options", option.id, "hint"),
            )
            for option in node.options
        )
        return replace(node, options=options)

    def _ways_out(self, node: Information | Step | Outcome, at: Where) -> Node:
        link, phone, find = node.link, node.phone, node.find
        if link:
            link = WebLink(url=link.url, label=self._of(link.label, *at, "link", "label"))
        if phone:
            phone = self._phone(phone, at)
        if find:
            find = FindLink(
                words=self._of(find.words, *at, "find", "words"),
                label=self._of(find.label, *at, "find", "label"),
            )
        return replace(node, link=link, phone=phone, find=find)

    def _step(self, step: Step, at: Where) -> Step:
        picture = step.picture
        if picture:
            picture = replace(picture, alt=self._of(picture.alt, *at, "picture", "alt"))
        return replace(
            step,
            look_for=self._of(step.look_for, *at, "look_for"),
            press=self._of(step.press, *at, "press"),
            moments=tuple(
                replace(
                    moment,
                    look_for=self._of(moment.look_for, *at, "moments", place, "look_for"),
                    press=self._of(moment.press, *at, "moments", place, "press"),
                )
                for place, moment in enumerate(step.moments)
            ),
            picture=picture,
        )

    def _phone(self, phone: PhoneLink, at: Where) -> PhoneLink:
        return PhoneLink(
            number=phone.number,
            label=self._of(phone.label, *at, "phone", "label"),
            hours=self._of(phone.hours, *at, "phone", "hours"),
        )

    def _at(self, at: Where, english: str, *where: str | int) -> str:
        return self._of(english, *at, *where)

    def _of(self, english: str, *where: str | int) -> str:
        if not english:
            return english
        if where in self._said:
            return self._said[where]
        # What is typed or looked for, and shown nowhere, is of no language.
        unseen = "must_be" in where or where[-2:] == ("find", "words")
        return english if unseen else InEnglish(english)

    def _each(self, english: tuple[str, ...], *where: str | int) -> tuple[str, ...]:
        return tuple(self._of(item, *where, place) for place, item in enumerate(english))
