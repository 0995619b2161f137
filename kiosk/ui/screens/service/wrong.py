"""Something is wrong here: three buttons, nothing to type, and what happens next."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.directory.records import Service
from kiosk.directory.reports.report import ReportKind
from kiosk.ui.intents import Back, Reported
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.words import translate
from kiosk.ui.words.reports import report_icon, report_words
from kiosk.visit.places import WrongHere
from kiosk.visit.visit import Visit


class WrongScreen(Screen[WrongHere]):
    """Asks what is wrong, once for each service and visit; then thanks."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="wrong")
        self._visit: Visit | None = None

    def enter(self, place: WrongHere, visit: Visit) -> None:
        """Ask, or thank where it was said already."""
        self._visit = visit
        if place.service in visit.reported:
            self._thank()
            return
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
        paints = self.kit.paints
        parts: list[QWidget] = [heading(paints, translate("Wrong", "What is wrong here?"))]
        if service is not None:
            parts.append(paragraph(paints, service.name, language="en"))
            parts += [
                button(
                    paints,
                    report_words(kind),
                    partial(self._on_kind, visit, service, kind),
                    name=f"wrong-{kind.name.lower()}",
                    icon=report_icon(kind),
                )
                for kind in ReportKind
            ]
        self.column.set_parts(parts, [] if service else [self._back_button()])
        self.changed.emit()

    def _on_kind(self, visit: Visit, service: Service, kind: ReportKind) -> None:
        if self._visit is not visit:
            return
        # Once: a second touch finds nothing to touch.
        self.column.set_parts(())
        self.kit.reports.report(service, kind, partial(self._on_kept, visit, service))

    def _on_kept(self, visit: Visit, service: Service, kept: bool) -> None:
        if self._visit is not visit:
            return
        if kept:
            self.ask(Reported(service.id))
            return
        paints = self.kit.paints
        words = translate("Wrong", "We could not keep that. Please tell someone who works here.")
        self.column.set_parts([heading(paints, words)], [self._back_button()])
        self.changed.emit()

    def _thank(self) -> None:
        paints = self.kit.paints
        parts = [
            heading(paints, translate("Wrong", "Thank you. You helped the next person.")),
            paragraph(
                paints,
                translate("Wrong", "We tell the people who keep this list. They check it."),
            ),
            paragraph(paints, translate("Wrong", "Until then, ring before you go there.")),
            paragraph(paints, translate("Wrong", "We did not keep anything about you.")),
        ]
        self.column.set_parts(parts, [self._back_button()])
        self.changed.emit()

    def _back_button(self) -> QWidget:
        words = translate("Wrong", "Back to the service")
        return button(self.kit.paints, words, self._on_back, name="back-to-service", main=True)

    @Slot()
    def _on_back(self) -> None:
        self.ask(Back())
