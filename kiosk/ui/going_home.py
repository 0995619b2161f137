"""What goes home, made once: in the words shown and, where the paper has two languages, in those of the others."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.core.language import language
from kiosk.directory.records import Service
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Reminder
from kiosk.journeys.walk import Walk
from kiosk.settings import Settings
from kiosk.takehome.items import TakeHomeItem
from kiosk.ui.libraries import Libraries
from kiosk.ui.words.catalogues import in_language
from kiosk.ui.words.take_home import documents_item, journey_item, reminder_item, service_item


class GoingHome:
    """Makes the items of the list.

    Only what made an item knows how to say it in another language, and how far the resident had come; so its other
    words go with it from the first. A resident may change the language of the screen before the paper is printed, so
    they are those of every language that is offered here.
    """

    def __init__(self, libraries: Libraries, settings: Settings) -> None:
        second = settings.take_home.second_language
        self._codes = tuple(dict.fromkeys((*settings.place.languages, second))) if second else ()
        self._libraries = libraries

    def journey(
        self, walk: Walk, make: Callable[[Walk], TakeHomeItem] = journey_item
    ) -> TakeHomeItem:
        """A journey, as far as it was walked."""
        return self._with_others(make(walk), lambda code: make(self._walk(walk, code)))

    def documents(self, journey: Journey, missing: Sequence[int]) -> TakeHomeItem:
        """What is still to be found before a journey can be done, by its places in *have ready*."""

        def made(found: Journey) -> TakeHomeItem:
            return documents_item(found, tuple(found.start.have_ready[each] for each in missing))

        return self._with_others(made(journey), lambda code: made(self._journey(journey, code)))

    def reminder(self, walk: Walk, reminder: Reminder, code: str) -> TakeHomeItem:
        """A day to remember; `code` is of the language shown."""

        def other(code: str) -> TakeHomeItem:
            there = self._walk(walk, code)
            node = there.journey.nodes[reminder.id]
            # One file has the nodes of every language; a language only other words for them.
            return reminder_item(there, node if isinstance(node, Reminder) else reminder, code)

        return self._with_others(reminder_item(walk, reminder, code), other)

    def service(self, service: Service, now: datetime, code: str) -> TakeHomeItem:
        """A service; `code` is of the language shown."""
        return self._with_others(
            service_item(service, now, code), lambda code: service_item(service, now, code)
        )

    def _with_others(self, item: TakeHomeItem, make: Callable[[str], TakeHomeItem]) -> TakeHomeItem:
        others = list[tuple[str, TakeHomeItem]]()
        for code in self._codes:
            with in_language(language(code)):
                others.append((code, make(code)))
        return replace(item, others=tuple(others))

    def _walk(self, walk: Walk, code: str) -> Walk:
        return walk.in_words_of(self._journey(walk.journey, code))

    def _journey(self, journey: Journey, code: str) -> Journey:
        found = self._libraries.of(code, journey.council).journey(journey.id)
        return found or journey
