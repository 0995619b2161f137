"""Somebody new makes up a name: one of three that are suggested, or one of their own."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.staff.learning.gate import LONGEST_NAME, Refused
from kiosk.staff.learning.names import suggested
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.ui.staff_room.learning.wording import refused_words
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import translate
from kiosk.visit.learner_places import LearnNew, LearnSecret
from kiosk.visit.visit import Visit

_SUGGESTED = 3


class LearnNamingScreen(AskingScreen[LearnNew]):
    """Names are at hand, so that nobody types their own."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="learn-new", em=COLUMN_WIDE_EM)

    def enter(self, place: LearnNew, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Suggest some names."""
        self._names = suggested(self.kit.paints.look.language, _SUGGESTED)
        self._show("")

    def _show(self, problem: str, typed: str = "") -> None:
        paints = self.kit.paints
        names = [
            button(
                paints,
                name,
                partial(self._on_chosen, name),
                name=f"suggested-{at}",
                icon="person",
            )
            for at, name in enumerate(self._names, start=1)
        ]
        label = translate("Learning", "Another name")
        self._entry = LineEntry(paints.look, name="own-name", label=label, hint=label)
        self._entry.setMaxLength(LONGEST_NAME)
        self._entry.setText(typed)
        self._entry.returnPressed.connect(self._on_own)
        parts: list[QWidget] = [
            heading(paints, translate("Learning", "Choose a name that is not yours")),
            paragraph(
                paints,
                translate("Learning", "You come back by it, so remember it or write it down."),
            ),
            Columns(paints.look, names, most=_SUGGESTED, least_em=7),
        ]
        if problem:
            parts.append(strong(paints, problem, name="problem"))
        parts.append(self._entry)
        own = translate("Learning", "Take what I typed")
        self.column.set_parts(
            parts, [button(paints, own, self._on_own, name="take-own", main=True)]
        )

    @Slot()
    def _on_own(self) -> None:
        self._on_chosen(self._entry.text())

    def _on_chosen(self, name: str) -> None:
        work = partial(self.kit.records.learning.gate.name_refused, name)
        self.ask_desk(work, partial(self._on_looked_up, name))

    def _on_looked_up(self, name: str, refused: Refused | None) -> None:
        if refused is None:
            self.ask(Go(LearnSecret(name.strip(), new=True)))
        else:
            self._show(refused_words(refused), name)
