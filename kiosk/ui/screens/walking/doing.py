"""Views of what the resident is to do without a web page: ring, ask, remember."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.journeys.nodes import AskStaff, Reminder, Ring
from kiosk.takehome.items import TakeHomeItem, TakeHomeList
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import bullets, button, note, paragraph, strong
from kiosk.ui.screens.walking.pages import PageView
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.words import translate
from kiosk.visit.places import HelpWanted


class RingView(PageView[Ring]):
    """A number to ring, and what they will ask for."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:
        """Show the number, large."""
        node, paints = self.node, self.kit.paints
        parts = [*self.head(), *self.phone(node.phone)]
        if node.have_ready:
            parts.append(strong(paints, translate("JourneyStart", "Have these to hand")))
            parts += bullets(paints, node.have_ready, language=node.language)
        if not self.stays:
            parts.append(self.add_button(items))
        column.set_parts(self.marked(*parts), [self.next_button(self.on_next)])


class AskStaffView(PageView[AskStaff]):
    """Ask somebody who works here; the screen can call them."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:  # noqa: ARG002
        """Show what to say, and a button that calls."""
        node, paints = self.node, self.kit.paints
        parts: list[QWidget] = self.head()
        if node.say:
            parts.append(strong(paints, translate("Walking", "You can say this:")))
            parts.append(paragraph(paints, node.say, language=node.language))
        if not self.stays:
            parts.append(self._call())
        column.set_parts(self.marked(*parts), [self.next_button(self.on_next)])

    def _call(self) -> BigButton:
        words = translate("Walking", "Ask someone to come here")
        return button(self.kit.paints, words, self._on_call, name="ask-here", icon="person")

    @Slot()
    def _on_call(self) -> None:
        self.asked.emit(Go(HelpWanted()))


class ReminderView(PageView[Reminder]):
    """A day to remember: it goes home on the list, with a code for a calendar."""

    def item(self) -> TakeHomeItem:
        """The day, not the journey."""
        return self.kit.going_home.reminder(
            self.walk, self.node, self.kit.paints.look.language.code
        )

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:
        """Show the day, the time and the place."""
        paints = self.kit.paints
        when = [strong(paints, line, language=self.node.language) for line in self.item().lines]
        parts = [*self.head(), *when]
        if not self.stays:
            words = translate("Walking", "Put this on your list. It goes home with you.")
            parts += [note(paints, words), self.add_button(items)]
        column.set_parts(self.marked(*parts), [self.next_button(self.on_next)])
