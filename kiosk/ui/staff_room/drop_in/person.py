"""Somebody who is being helped: what may be known besides, and the way to the three taps."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.staff.drop_in.running import DropIn as Running
from kiosk.staff.drop_in.running import Person
from kiosk.staff.records.vocabulary import Onward, Returning
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.ui.staff_room.choice_row import Choice, ChoiceRow
from kiosk.ui.staff_room.drop_in.room import person_words
from kiosk.ui.staff_room.record_words import onward_words, returning_words
from kiosk.ui.theme.scale import COLUMN_WIDE_EM, TARGET_PX
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import DropIn, DropInFaces, DropInHelped, DropInPerson
from kiosk.visit.visit import Visit


class PersonScreen(AskingScreen[DropInPerson]):
    """Nothing here must be answered; whatever is, is kept at once."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="drop-in-person", em=COLUMN_WIDE_EM)
        self._number = 0

    def enter(self, place: DropInPerson, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask the desk what is known."""
        self._number = place.number
        self.ask_desk(self.kit.records.drop_ins.running, self._show)

    def _show(self, now: Running | None) -> None:
        person = now.person(self._number) if now is not None else None
        if person is None:
            self.ask(Go(DropIn()))
            return
        paints = self.kit.paints
        minutes = str(person.minutes(self.kit.clock.now()))
        out = button(
            paints, translate("DropIn", "A mistake: leave out"), self._on_out, name="leave-out"
        )
        finish = button(
            paints,
            translate("DropIn", "Helped: three taps"),
            self._on_finish,
            name="finish-person",
            main=True,
        )
        self.column.set_parts(
            [
                heading(paints, person_words(person.number)),
                paragraph(
                    paints,
                    translate("DropIn", "Minutes so far: %1. All of this may be left out:").replace(
                        "%1", minutes
                    ),
                ),
                Columns(
                    paints.look,
                    [self._faces(person, after=False), self._faces(person, after=True)],
                    least_em=8,
                ),
                *self._rows(person),
            ],
            [Columns(paints.look, [out, finish], least_em=12)],
        )

    def _rows(self, person: Person) -> list[QWidget]:
        paints = self.kit.paints
        been = [
            Choice(value=each, words=returning_words(each), name=f"returning-{each}")
            for each in Returning
        ]
        onward = [
            Choice(value=each, words=onward_words(each), name=f"onward-{each}") for each in Onward
        ]
        return [
            ChoiceRow(
                paints,
                been,
                holds=person.new_or_returning,
                chosen=self._on_returning,
                most=2,
                least_em=8,
            ),
            strong(paints, translate("DropIn", "What comes next for them?")),
            ChoiceRow(
                paints, onward, holds=person.onward, chosen=self._on_onward, most=4, least_em=7
            ),
        ]

    def _faces(self, person: Person, *, after: bool) -> BigButton:
        if after:
            words, known = translate("DropIn", "After: how sure?"), person.confidence_after
        else:
            words, known = (
                translate("DropIn", "Before: how sure?"),
                person.confidence_before,
            )
        if known is not None:
            words = f"{words} {known}/5"
        return button(
            self.kit.paints,
            words,
            partial(self._on_faces, after),
            name="faces-after" if after else "faces-before",
            icon=f"face-{known or 3}",
            least_height=TARGET_PX,
            chrome_words=True,
        )

    def _on_faces(self, after: bool) -> None:
        self.ask(Go(DropInFaces(self._number, after)))

    def _on_returning(self, value: Returning) -> None:
        desk = self.kit.records.drop_ins
        self.ask_desk(partial(desk.note, self._number, new_or_returning=value), _kept)

    def _on_onward(self, value: Onward) -> None:
        desk = self.kit.records.drop_ins
        self.ask_desk(partial(desk.note, self._number, onward=value), _kept)

    @Slot()
    def _on_out(self) -> None:
        work = partial(self.kit.records.drop_ins.leave_out, self._number)
        self.ask_desk(work, self._on_left_out)

    def _on_left_out(self, _now: Running | None) -> None:
        self.ask(Go(DropIn()))

    @Slot()
    def _on_finish(self) -> None:
        self.ask(Go(DropInHelped(self._number)))


def _kept(_now: Running | None) -> None:
    """What was touched shows it already."""
