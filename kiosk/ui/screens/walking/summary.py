"""The answers once more, before the outcome: each can be put right, none is lost."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.ids import NodeId
from kiosk.journeys.nodes import QUESTIONS
from kiosk.journeys.questions import ChoiceQuestion, SeveralQuestion
from kiosk.takehome.items import TakeHomeList
from kiosk.ui.intents import Walked
from kiosk.ui.reading.readable import PRIVATE
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.walking.view import NodeView
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.words import translate
from kiosk.ui.words.answers import answer_words


class SummaryView(NodeView):
    """Each question with its answer; touching one asks it again."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:  # noqa: ARG002
        """Show the answers in the order asked."""
        paints = self.kit.paints
        parts: list[QWidget] = [
            heading(paints, translate("Walking", "Are these answers right?")),
            paragraph(paints, translate("Walking", "Touch an answer to change it.")),
        ]
        for name in self.walk.answered:
            question = self.walk.journey.nodes[name]
            if not isinstance(question, QUESTIONS):
                continue
            tongue = paints.look.language.code
            said = answer_words(question, self.walk.answer_to(name), tongue)
            answer = button(
                paints,
                said,
                partial(self._on_change, name),
                name=f"change-{name}",
                icon="change",
                note=question.title,
                language=question.language
                if isinstance(question, ChoiceQuestion | SeveralQuestion)
                else None,
                note_language=question.language,
            )
            answer.setProperty(PRIVATE, True)
            parts.append(answer)
        on = self.next_button(self._on_next, translate("Walking", "Yes, go on"))
        column.set_parts(parts, [on])

    def _on_change(self, question: NodeId) -> None:
        self.asked.emit(Walked(self.walk.change(question)))

    @Slot()
    def _on_next(self) -> None:
        self.went_on.emit()
