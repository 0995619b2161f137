"""Ways to talk to a person: staff here, the place's own number, and helplines for everyone."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.ids import ServiceId
from kiosk.directory.records import Service
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, strong
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.words import translate
from kiosk.visit.places import AskPerson, HelpWanted, ServicePage
from kiosk.visit.visit import Visit


class AskScreen(Screen[AskPerson]):
    """First the people in this room, then the telephone."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="ask", steady=True)
        self._visit_number = -1

    def enter(self, place: AskPerson, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show what is known at once; the helplines come when they are read."""
        self._visit_number = visit.number
        self._show_here()
        number = visit.number
        self.kit.finder.helplines(partial(self._on_helplines, number))

    def where(self) -> str:
        """The name of the place."""
        return translate("Home", "Ask a person")

    def leave(self) -> None:
        """A late answer is for nobody."""
        self._visit_number = -1
        super().leave()

    def _show_here(self) -> None:
        paints, place = self.kit.paints, self.kit.settings.place
        parts: list[QWidget] = [
            heading(paints, translate("Ask", "Who would you like to ask?")),
            button(
                paints,
                translate("Ask", "Someone who works here"),
                self._on_here,
                name="ask-here",
                icon="hand",
                note=translate("Ask", "The screen will show that you would like help."),
            ),
        ]
        if place.phone:
            parts.append(strong(paints, f"{place.name}: {place.phone}"))
        self._kept = len(parts)
        self.column.set_parts(parts)

    def _show_helplines(self, helplines: tuple[Service, ...]) -> None:
        """Below what is there already: a button must not move under a finger."""
        paints = self.kit.paints
        parts: list[QWidget] = []
        if helplines:
            parts.append(strong(paints, translate("Ask", "Phone someone who can help")))
        for service in helplines:
            numbers = service.phones[0].number if service.phones else ""
            parts.append(
                button(
                    paints,
                    service.name,
                    partial(self._on_service, service.id),
                    name=f"helpline-{service.id}",
                    icon="phone",
                    note=numbers,
                    trailing="next",
                    language="en",
                )
            )
        self.column.set_parts_below(self._kept, parts)
        self.changed.emit()

    def _on_helplines(self, number: int, found: tuple[Service, ...]) -> None:
        if number == self._visit_number:
            self._show_helplines(found)

    @Slot()
    def _on_here(self) -> None:
        self.ask(Go(HelpWanted()))

    def _on_service(self, service: ServiceId) -> None:
        self.ask(Go(ServicePage(service)))
