"""A learner's secret: chosen once, then the way back in. What is wrong costs time."""

import math
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.staff.learning.gate import LONGEST_SECRET, Refused
from kiosk.staff.learning.learner import Learner
from kiosk.staff.pin.gate import TooSoon, Wrong
from kiosk.ui.intents import SignIn
from kiosk.ui.screens.parts import button, heading, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.ui.staff_room.learning.wording import refused_words
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import translate
from kiosk.visit.learner_pass import LearnerPass
from kiosk.visit.learner_places import LearnHome, LearnPath, LearnSecret, LearnSurvey
from kiosk.visit.visit import Visit

_Answer = Learner | Refused | Wrong | TooSoon


class LearnSecretScreen(AskingScreen[LearnSecret]):
    """What is typed is never shown or read aloud, and gone with the screen; a new secret is typed twice, for that."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="learn-secret", em=COLUMN_WIDE_EM)
        self._place = LearnSecret("", new=False)
        self._first = ""

    def enter(self, place: LearnSecret, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask for it."""
        self._place = self.again = place
        self._first = ""
        self._show("")

    def leave(self) -> None:
        """Forget whose it was, and what was typed."""
        self._place = LearnSecret("", new=False)
        self._first = ""
        self.again = None
        super().leave()

    def _show(self, problem: str) -> None:
        paints, new = self.kit.paints, self._place.new
        if new and self._first:
            title = translate("Learning", "Type the secret of %1 once more")
            told = translate("Learning", "So that no finger slipped.")
            label, on = translate("Learning", "The same again"), translate("Learning", "Begin")
        elif new:
            title = translate("Learning", "Choose a secret for %1")
            told = translate(
                "Learning", "A short word or four figures. Only with it can you come back."
            )
            label, on = translate("Learning", "Your new secret"), translate("Learning", "Go on")
        else:
            title = translate("Learning", "The secret of %1")
            told = translate("Learning", "The word or the figures that you chose.")
            label, on = translate("Learning", "Your secret"), translate("Learning", "Go in")
        self._entry = LineEntry(paints.look, name="secret", label=label, hint=label)
        self._entry.setMaxLength(LONGEST_SECRET)
        self._entry.setEchoMode(QLineEdit.EchoMode.Password)
        self._entry.returnPressed.connect(self._on_given)
        parts: list[QWidget] = [
            heading(paints, title.replace("%1", self._place.pseudonym)),
            paragraph(paints, told),
        ]
        if problem:
            parts.append(strong(paints, problem, name="problem"))
        parts.append(self._entry)
        self.column.set_parts(
            parts, [button(paints, on, self._on_given, name="secret-given", main=True)]
        )

    @Slot()
    def _on_given(self) -> None:
        secret = self._entry.text()
        if not secret:
            self._entry.setFocus()
        elif self._place.new and not self._first:
            self._first = secret
            self._show("")
            self.changed.emit()
        elif self._place.new and secret != self._first:
            self._first = ""
            self._show(translate("Learning", "The two were not alike. Please choose it anew."))
            self.changed.emit()
        else:
            work = partial(self._looked_at, self._place, secret)
            self.ask_desk(work, self._on_answer)

    def _looked_at(self, place: LearnSecret, secret: str) -> _Answer:
        """On the writer's thread."""
        desk = self.kit.records.learning
        look = desk.gate.make if place.new else desk.gate.sign_in
        answer = look(place.pseudonym, secret)
        if not isinstance(answer, int):
            return answer
        return desk.learner(answer) or Wrong(0.0)

    def _on_answer(self, answer: _Answer) -> None:
        match answer:
            case Refused():
                self._first = ""
                self._show(refused_words(answer))
            case Wrong(wait_s=0.0):
                words = translate(
                    "Learning",
                    "That name and that secret do not belong together. If it is lost, begin as somebody new.",
                )
                self._show(words)
            case Wrong(wait_s=wait_s) | TooSoon(wait_s=wait_s):
                words = translate("Learning", "That was wrong too often. Seconds to wait: %1")
                self._show(words.replace("%1", str(math.ceil(wait_s))))
            case Learner():
                self._come_in(answer)

    def _come_in(self, learner: Learner) -> None:
        to: LearnHome | LearnPath | LearnSurvey = LearnHome()
        if learner.role is None:
            to = LearnPath()
        elif learner.survey is not None:
            to = LearnSurvey(learner.survey.value)
        known = LearnerPass(number=learner.number, pseudonym=learner.pseudonym)
        self.ask(SignIn(known, to))
