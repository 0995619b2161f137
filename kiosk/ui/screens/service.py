"""One service: what it is, whether it is open, how to reach it, when it was last checked."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.links import host_of
from kiosk.directory.opening.hours import opening, week
from kiosk.directory.places.distance import metres_between
from kiosk.directory.records import Service
from kiosk.takehome.items import TakeHomeItem
from kiosk.ui.intents import Add, Back, Go
from kiosk.ui.screens.parts import (
    button,
    heading,
    in_english_note,
    note,
    paragraph,
    strong,
)
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.words import translate
from kiosk.ui.words.distances import distance_words
from kiosk.ui.words.services import address_line, age_words, opening_words, week_words
from kiosk.ui.words.take_home import service_item
from kiosk.ui.words.times import day_words
from kiosk.visit.places import MyList, ServicePage
from kiosk.visit.visit import Visit


class ServiceScreen(Screen[ServicePage]):
    """A service in short first, then more. What the feed says is in English and is marked so."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="service")
        self._visit: Visit | None = None

    def enter(self, place: ServicePage, visit: Visit) -> None:
        """Show the service when it is read."""
        self._visit = visit
        self.column.set_parts(())
        self.kit.finder.service(place.service, partial(self._on_read, visit))

    def leave(self) -> None:
        """A late answer is for nobody."""
        self._visit = None
        super().leave()

    def where(self) -> str:
        """The door's name."""
        return translate("Home", "Find help near me")

    def _on_read(self, visit: Visit, service: Service | None) -> None:
        if self._visit is not visit:
            return
        if service is None:
            paints = self.kit.paints
            gone = translate("Services", "This service is no longer on our list.")
            back = button(
                paints, translate("Services", "Go back"), self._on_gone, name="gone", main=True
            )
            self.column.set_parts([heading(paints, gone)], [back])
        else:
            self._show(service, visit)
        self.changed.emit()

    def _show(self, service: Service, visit: Visit) -> None:
        parts = [
            *self._head(service),
            *self._phones(service),
            *self._times(service),
            *self._places(service, visit),
            *self._more(service),
        ]
        now, tongue = self.kit.clock.now(), visit.language.code
        item = service_item(service, now, tongue)
        self.column.set_parts(
            parts, [self._list_button(item, listed=visit.items.contains(item.key))]
        )

    def _list_button(self, item: TakeHomeItem, *, listed: bool) -> QWidget:
        paints = self.kit.paints
        if listed:
            words = translate("Services", "On your list. See my list")
            return button(paints, words, self._on_list, name="see-list", main=True, icon="tick")
        words = translate("Services", "Add to my list")
        return button(paints, words, partial(self._on_add, item), name="add", main=True, icon="add")

    def _head(self, service: Service) -> list[QWidget]:
        paints = self.kit.paints
        parts: list[QWidget] = [heading(paints, service.name, language="en")]
        if service.is_sample:
            words = translate("Services", "Sample only: this service is not real.")
            parts.append(note(paints, words, name="sample", colour="accent"))
        if service.status.value != "active":
            parts.append(strong(paints, translate("Services", "Closed for now")))
        if service.alert:
            parts.append(strong(paints, service.alert, language="en"))
        parts += in_english_note(paints, shown="en")
        parts.append(paragraph(paints, service.summary, language="en"))
        return parts

    def _phones(self, service: Service) -> list[QWidget]:
        paints = self.kit.paints
        parts: list[QWidget] = []
        for phone in service.phones[:3]:
            words = translate("Services", "Phone: %1").replace("%1", phone.number)
            parts.append(strong(paints, words))
            if phone.description and len(service.phones) > 1:
                parts.append(note(paints, phone.description))
        return parts

    def _times(self, service: Service) -> list[QWidget]:
        paints, now = self.kit.paints, self.kit.clock.now()
        tongue = paints.look.language.code
        if not service.schedules:
            return []
        parts: list[QWidget] = [
            strong(paints, opening_words(opening(service.schedules, now), now, tongue))
        ]
        parts += [
            paragraph(paints, line)
            for line in week_words(week(service.schedules, now.date()), tongue)
        ]
        return parts

    def _places(self, service: Service, visit: Visit) -> list[QWidget]:
        paints, parts = self.kit.paints, list[QWidget]()
        near = visit.near or self.kit.finder.here()
        for location in service.locations[:3]:
            line = address_line(location)
            if line:
                parts.append(strong(paints, translate("Services", "Where it is")))
                parts.append(paragraph(paints, line, language="en"))
            if near and location.point:
                metres = metres_between(near.point, location.point)
                parts.append(paragraph(paints, distance_words(metres, visit.language.code)))
            parts += [paragraph(paints, each, language="en") for each in location.accessibility]
        return parts

    def _more(self, service: Service) -> list[QWidget]:
        paints, tongue = self.kit.paints, self.kit.paints.look.language.code
        parts: list[QWidget] = []
        if service.fees:
            parts.append(strong(paints, translate("Services", "What it costs")))
            parts.append(paragraph(paints, service.fees, language="en"))
        if age_words(service):
            parts.append(paragraph(paints, age_words(service)))
        rest = service.description.removeprefix(service.summary).strip()
        if rest:
            parts.append(strong(paints, translate("Services", "More about it")))
            parts += [
                paragraph(paints, each, language="en")
                for each in rest.split("\n\n")
                if each.strip()
            ]
        if service.url:
            words = translate("Services", "Web page: %1").replace("%1", host_of(service.url))
            parts.append(paragraph(paints, words))
        if service.last_modified:
            day = day_words(service.last_modified, tongue)
            parts.append(note(paints, translate("Services", "Last checked: %1").replace("%1", day)))
        return parts

    def _on_add(self, item: TakeHomeItem) -> None:
        self.ask(Add(item))

    @Slot()
    def _on_list(self) -> None:
        self.ask(Go(MyList()))

    @Slot()
    def _on_gone(self) -> None:
        self.ask(Back())
