"""Two questions about oneself, five faces each: before the path, after it, and when 30 days have gone by."""

from functools import partial

from PySide6.QtCore import Slot

from kiosk.staff.learning.learner import Learner
from kiosk.staff.records.vocabulary import Stage
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.face_row import FaceRow
from kiosk.ui.staff_room.learning.learner_screen import LearnerScreen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.words import translate
from kiosk.visit.learner_places import LearnHome, LearnSurvey
from kiosk.visit.visit import Visit


class LearnSurveyScreen(LearnerScreen[LearnSurvey]):
    """One question, then the other; either may be left out, and both are kept together."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="learn-survey", em=COLUMN_WIDE_EM)

    def enter(self, place: LearnSurvey, visit: Visit) -> None:
        """Ask the first."""
        self.take(visit)
        self.again = place
        self._stage = Stage(place.stage)
        paints = self.kit.paints
        words = (
            translate("Learning", "Not at all"),
            translate("Learning", "Not very"),
            translate("Learning", "In between"),
            translate("Learning", "Quite sure"),
            translate("Learning", "Very sure"),
        )
        self.column.set_parts(
            [
                heading(
                    paints,
                    translate("Learning", "How sure are you that you can help somebody online?"),
                ),
                paragraph(paints, self._why()),
                FaceRow(paints, words, self._on_sure),
            ],
            [self._rather_not(partial(self._on_sure, None))],
        )

    def _why(self) -> str:
        return {
            Stage.BEFORE: translate("Learning", "Before you begin. Counted without your name."),
            Stage.AFTER: translate(
                "Learning", "Now that you are through. Counted without your name."
            ),
            Stage.DAYS_30: translate("Learning", "Thirty days later. Counted without your name."),
        }[self._stage]

    def _on_sure(self, sure: int | None) -> None:
        paints = self.kit.paints
        words = (
            translate("Learning", "A bad thing"),
            translate("Learning", "Rather bad"),
            translate("Learning", "In between"),
            translate("Learning", "Rather good"),
            translate("Learning", "A good thing"),
        )
        self.column.set_parts(
            [
                heading(
                    paints,
                    translate("Learning", "Going online with the people here: what is it to you?"),
                ),
                paragraph(paints, translate("Learning", "There is no right answer.")),
                FaceRow(paints, words, partial(self._on_both, sure)),
            ],
            [self._rather_not(partial(self._on_both, sure, None))],
        )
        self.changed.emit()

    def _rather_not(self, pressed: partial[None]) -> BigButton:
        words = translate("Learning", "I would rather not say")
        return button(self.kit.paints, words, pressed, name="no-face")

    def _on_both(self, sure: int | None, feels: int | None) -> None:
        desk, stage = self.kit.records.learning, self._stage
        self.ask_learner(
            lambda number: desk.survey(number, stage, confidence=sure, attitude=feels),
            self._on_kept,
        )

    def _on_kept(self, _learner: Learner) -> None:
        paints = self.kit.paints
        self.column.set_parts(
            [heading(paints, translate("Learning", "Thank you."))],
            [
                button(
                    paints,
                    translate("Learning", "Go on"),
                    self._on_go_on,
                    name="survey-done",
                    main=True,
                )
            ],
        )

    @Slot()
    def _on_go_on(self) -> None:
        self.ask(Go(LearnHome()))
