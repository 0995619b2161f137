"""The drop-in that runs: who is being helped now. Where none runs, the beginning of one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.staff.drop_in.desk import CODE_FIGURES, MOST_AT_ONCE
from kiosk.staff.drop_in.running import DropIn as Running
from kiosk.staff.drop_in.running import Person
from kiosk.staff.drop_in.summary import Summary
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.ui.staff_room.drop_in.beginning import Beginning, joining_parts
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.ui.words.times import clock_words
from kiosk.visit.places import DropIn, DropInEnd, DropInPerson
from kiosk.visit.visit import Visit

_State = tuple[Running | None, Summary | None]


class DropInScreen(AskingScreen[DropIn]):
    """One button a person; another for somebody new; the end."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="drop-in", em=COLUMN_WIDE_EM)
        self._beginning = self._begins()
        self._code = ""

    def enter(self, place: DropIn, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask the desk what runs."""
        self._beginning = self._begins()
        self._code = ""
        self.ask_desk(self._state, self._show)

    def _begins(self) -> Beginning:
        settings = self.kit.settings
        return Beginning(settings.staff.places or (settings.place.name,))

    def _state(self) -> _State:
        """On the writer's thread."""
        desk = self.kit.records.drop_ins
        now = desk.running()
        return now, desk.summary_of(now.id) if now is not None else None

    def _show(self, state: _State) -> None:
        now, summary = state
        if now is None or summary is None:
            self._show_beginning()
        else:
            self._show_running(now, summary)

    def _show_beginning(self) -> None:
        paints = self.kit.paints
        join = button(
            paints,
            translate("DropIn", "One runs at another kiosk"),
            self._on_joining,
            name="join",
        )
        start = button(
            paints, translate("DropIn", "Start"), self._on_start, name="start-drop-in", main=True
        )
        self.column.set_parts(
            self._beginning.parts(paints), [Columns(paints.look, [join, start], least_em=12)]
        )

    def _show_running(self, now: Running, summary: Summary) -> None:
        paints, code = self.kit.paints, self.kit.paints.look.language.code
        since = translate("DropIn", "Since %1. People helped: %2. Code for a second kiosk: %3.")
        since = since.replace("%1", clock_words(now.began.time(), code))
        since = since.replace("%2", str(summary.helped)).replace("%3", now.code)
        parts: list[QWidget] = [
            heading(paints, translate("DropIn", "Drop-in at %1").replace("%1", now.place)),
            paragraph(paints, since),
        ]
        if now.people:
            people = [self._person(each) for each in now.people]
            parts.append(Columns(paints.look, people, most=4, least_em=7, spread=False))
        end = button(
            paints,
            translate("DropIn", "End the drop-in"),
            partial(self._on_end, now.id),
            name="end-drop-in",
        )
        new = button(
            paints,
            translate("DropIn", "Somebody new"),
            self._on_new,
            name="somebody-new",
            icon="add",
            main=True,
        )
        full = len(now.people) >= MOST_AT_ONCE
        actions = [end] if full else [end, new]
        self.column.set_parts(parts, [Columns(paints.look, actions, least_em=10)])

    def _person(self, person: Person) -> BigButton:
        minutes = person.minutes(self.kit.clock.now())
        return button(
            self.kit.paints,
            person_words(person.number),
            partial(self._on_person, person.number),
            name=f"person-{person.number}",
            icon="person",
            note=translate("DropIn", "Minutes: %1").replace("%1", str(minutes)),
        )

    @Slot()
    def _on_start(self) -> None:
        plan, desk = self._beginning.plan, self.kit.records.drop_ins
        self._then_show(partial(desk.start, plan.place, staff=plan.staff, minutes=plan.minutes))

    @Slot()
    def _on_joining(self) -> None:
        paints = self.kit.paints
        join = button(
            paints, translate("DropIn", "Help there"), self._on_join, name="join-now", main=True
        )
        self.column.set_parts(joining_parts(paints, self._on_code), [join])
        self.changed.emit()

    @Slot(str)
    def _on_code(self, typed: str) -> None:
        self._code = typed.strip()

    @Slot()
    def _on_join(self) -> None:
        if len(self._code) == CODE_FIGURES and self._code.isascii() and self._code.isdigit():
            desk, place = self.kit.records.drop_ins, self._beginning.plan.place
            self._then_show(partial(desk.join, self._code, place))

    @Slot()
    def _on_new(self) -> None:
        self._then_show(self.kit.records.drop_ins.somebody_new)

    def _then_show(self, work: Callable[[], object]) -> None:
        """Do this, and show what runs then."""

        def done() -> _State:
            work()
            return self._state()

        self.ask_desk(done, self._show)

    def _on_person(self, number: int) -> None:
        self.ask(Go(DropInPerson(number)))

    def _on_end(self, drop_in: str) -> None:
        self.ask(Go(DropInEnd(drop_in)))


def person_words(number: int) -> str:
    """What somebody is called while they are helped."""
    return translate("DropIn", "Person %1").replace("%1", str(number))
