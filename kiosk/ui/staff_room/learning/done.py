"""A module was finished: what came of it, and where the whole path is, what it earns."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.staff.learning.learner import Earned, Learner, earned
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.learning.learner_screen import LearnerScreen
from kiosk.ui.words import translate
from kiosk.visit.learner_places import LearnDone, LearnHome, LearnSurvey
from kiosk.visit.visit import Visit


class LearnDoneScreen(LearnerScreen[LearnDone]):
    """It is thanked for when it is on the disk."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="learn-done")
        self._place: LearnDone | None = None

    def enter(self, place: LearnDone, visit: Visit) -> None:
        """Have it kept."""
        self.take(visit)
        self._place = self.again = place
        desk = self.kit.records.learning
        self.ask_learner(lambda number: desk.finish(number, place.module), self._show)

    def _show(self, learner: Learner) -> None:
        paints = self.kit.paints
        certificate = earned(learner)
        done = learner.of(self._place.module) if self._place is not None else None
        title = self.title_of(done.module) if done is not None else ""
        parts: list[QWidget] = [
            heading(paints, translate("Learning", "You have finished: %1").replace("%1", title))
        ]
        if done is not None and done.score is not None:
            said = translate("Learning", "Of your first answers %1 % were right.")
            parts.append(paragraph(paints, said.replace("%1", str(done.score))))
            again = translate(
                "Learning",
                "Its questions come again here: tomorrow, after a week and after a month.",
            )
            parts.append(paragraph(paints, again))
        if certificate is not None:
            parts += self._certificate(certificate)
        if learner.survey is not None:
            to: LearnSurvey | LearnHome = LearnSurvey(learner.survey.value)
            words = translate("Learning", "Two questions about yourself")
        else:
            to, words = LearnHome(), translate("Learning", "Go on")
        on = button(
            paints,
            words,
            partial(self._on_go_on, to),
            name="module-done",
            main=True,
            trailing="next",
        )
        self.column.set_parts(parts, [on])

    def _certificate(self, certificate: Earned) -> list[QWidget]:
        paints = self.kit.paints
        parts: list[QWidget] = [
            strong(paints, translate("Learning", "That was the last part. The path is yours."))
        ]
        if self.kit.certificates is not None:
            words = translate("Learning", "Your certificate")
            give = button(
                paints, words, partial(self._on_give, certificate), name="certificate", icon="medal"
            )
            self._said = paragraph(paints, "")
            parts += [give, self._said]
        return parts

    def _on_give(self, certificate: Earned) -> None:
        if self.kit.certificates is not None:
            number = self._asked
            language = self.kit.paints.look.language
            self.kit.certificates.give(certificate, language, partial(self._on_given, number))

    def _on_given(self, number: int, words: str) -> None:
        if number == self._asked:
            self._said.setText(words)
            self.changed.emit()

    @Slot()
    def _on_go_on(self, to: LearnSurvey | LearnHome) -> None:
        self.ask(Go(to))
