"""The parts that stand below the line that is typed in."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.places.place import Place
from kiosk.directory.records import Service
from kiosk.directory.search.request import Hit, Topic
from kiosk.ui.screens.parts import button
from kiosk.ui.widgets.beside import Beside
from kiosk.ui.widgets.big_button import BigButton, Paints
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.ui.words import translate
from kiosk.ui.words.categories import category_icon, category_words, common_first
from kiosk.ui.words.finding import hit_words, services_words


class ResultLines:
    """One button a result: its name, then how far and whether it is open.

    A service that is found again with the same words keeps its button, so that nothing is made anew under
    a finger. Whoever takes the buttons off the screen without asking for others says `forget`.
    """

    def __init__(self, paints: Paints, pressed: Callable[[ServiceId], None]) -> None:
        self._paints = paints
        self._pressed = pressed
        self._kept: dict[tuple[ServiceId, str, str], BigButton] = {}

    def forget(self) -> None:
        """The buttons are gone."""
        self._kept.clear()

    def of(self, hits: Iterable[Hit], now: datetime) -> list[QWidget]:
        """A button for each of these, in this order; those of the last call are kept where they are the same."""
        lines: dict[tuple[ServiceId, str, str], BigButton] = {}
        for hit in hits:
            facts = hit_words(hit, now, self._paints.look.language.code)
            key = (hit.service.id, hit.service.name, facts)
            lines[key] = self._kept.get(key) or self._line(hit.service, facts)
        self._kept = lines
        return list(lines.values())

    def _line(self, service: Service, facts: str) -> BigButton:
        return button(
            self._paints,
            service.name,
            partial(self._pressed, service.id),
            name=f"service-{service.id}",
            note=facts,
            trailing="next",
            language="en",
        )


def helpline_lines(
    paints: Paints, services: Iterable[Service], pressed: Callable[[ServiceId], None]
) -> list[QWidget]:
    """One button a helpline, with its number."""
    return [
        button(
            paints,
            service.name,
            partial(pressed, service.id),
            name=f"helpline-{service.id}",
            icon="phone",
            note=service.phones[0].number if service.phones else "",
            trailing="next",
            language="en",
        )
        for service in services
    ]


def topic_buttons(
    paints: Paints, topics: Iterable[Topic], pressed: Callable[[CategoryId], None]
) -> Columns:
    """The topics, what most people come for first, each with its picture and how much it holds."""
    tongue = paints.look.language.code
    buttons = [
        button(
            paints,
            category_words(topic),
            partial(pressed, topic.id),
            name=f"category-{topic.id}",
            icon=category_icon(topic),
            note=services_words(topic.count, tongue),
            language=tongue,
        )
        for topic in common_first(topics)
        if topic.count
    ]
    return Columns(paints.look, buttons, most=3, least_em=11)


def another_place(
    paints: Paints, said: TextBlock, place: Place, pressed: Callable[[], None]
) -> Beside:
    """What is said of a place, and the way to others of its name."""
    words = translate("Find", "Another %1").replace("%1", place.name)
    other = button(paints, words, pressed, name="which-place", icon="find")
    return Beside(paints.look, said, other)
