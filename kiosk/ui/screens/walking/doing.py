"""Views of what the resident is to do without a web page: ring, ask, remember."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.journeys.nodes import AskStaff, Reminder, Ring
from kiosk.takehome.items import TakeHomeList
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import bullets, button, note, paragraph, strong
from kiosk.ui.screens.walking.pages import PageView
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.words import translate
from kiosk.ui.words.take_home import reminder_day
from kiosk.ui.words.times import day_words
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
        parts.append(self.add_button(items))
        column.set_parts(parts, [self.next_button(translate("Walking", "Next"))])


class AskStaffView(PageView[AskStaff]):
    """Ask somebody who works here; the screen can call them."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:  # noqa: ARG002
        """Show what to say, and a button that calls."""
        node, paints = self.node, self.kit.paints
        parts: list[QWidget] = self.head()
        if node.say:
            parts.append(strong(paints, translate("Walking", "You can say this:")))
            parts.append(paragraph(paints, node.say, language=node.language))
        parts.append(
            button(
                paints,
                translate("Walking", "Ask someone to come here"),
                self._on_call,
                name="ask-here",
                icon="person",
            )
        )
        column.set_parts(parts, [self.next_button(translate("Walking", "Next"))])

    @Slot()
    def _on_call(self) -> None:
        self.asked.emit(Go(HelpWanted()))


class ReminderView(PageView[Reminder]):
    """A day to remember: it goes home on the list."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:
        """Show the day, the time and the place."""
        node, paints = self.node, self.kit.paints
        day = reminder_day(self.walk, node)
        parts: list[QWidget] = self.head()
        if day is not None:
            when = day_words(day, paints.look.language.code)
            parts.append(strong(paints, f"{when}, {node.at}" if node.at else when))
        if node.place:
            parts.append(paragraph(paints, node.place, language=node.language))
        words = translate("Walking", "Put this on your list. It goes home with you.")
        parts += [note(paints, words), self.add_button(items)]
        column.set_parts(parts, [self.next_button(translate("Walking", "Next"))])
