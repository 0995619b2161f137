"""A learner's own page: what is due, the modules of the path, and what is kept of them."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.ids import JourneyId, NodeId
from kiosk.journeys.walk import Walk
from kiosk.staff.learning.desk import Reached
from kiosk.staff.learning.learner import Learner
from kiosk.staff.learning.questions import questions_of
from kiosk.ui.intents import Go, Learned
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.learning.learner_screen import LearnerScreen
from kiosk.ui.staff_room.learning.wording import role_words
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.learner_places import (
    LearnAgain,
    LearnDone,
    LearnHome,
    LearnMe,
    LearnModule,
    LearnPath,
    LearnSurvey,
)
from kiosk.visit.places import StaffRoom
from kiosk.visit.visit import Visit


class LearnHomeScreen(LearnerScreen[LearnHome]):
    """What comes next stands first."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="learn-home", em=COLUMN_WIDE_EM)

    def enter(self, place: LearnHome, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask the desk."""
        self.take(visit)
        self.ask_learner(self.kit.records.learning.learner, self._show)

    def _show(self, learner: Learner) -> None:
        paints = self.kit.paints
        parts: list[QWidget] = [heading(paints, learner.pseudonym)]
        if learner.role is None:
            parts.append(paragraph(paints, translate("Learning", "Choose what you want to learn.")))
            parts.append(
                self._way(translate("Learning", "Choose a path"), LearnPath(), "choose-path")
            )
        else:
            parts.append(paragraph(paints, f"{role_words(learner.role)}. {self._promise(learner)}"))
        due = self._due(learner)
        if due:
            words = translate("Learning", "Questions for today: %1").replace("%1", str(len(due)))
            parts.append(self._way(words, LearnAgain(*due[0]), "questions", icon="again"))
        if learner.survey is not None:
            words = translate("Learning", "Two questions about yourself")
            parts.append(
                self._way(words, LearnSurvey(learner.survey.value), "survey", icon="face-4")
            )
        if learner.path:
            modules = [self._module(learner, each) for each in learner.path]
            parts.append(Columns(paints.look, modules, least_em=15))
        if learner.has_finished:
            words = translate("Learning", "You have finished this path")
            parts.append(self._way(words, LearnDone(learner.path[-1]), "path-done", icon="medal"))
        me = button(paints, translate("Learning", "About me"), self._on_me, name="about-me")
        out = button(paints, translate("Learning", "Leave"), self._on_out, name="leave-learning")
        self.column.set_parts(parts, [Columns(paints.look, [me, out], least_em=8)])

    def _promise(self, learner: Learner) -> str:
        if learner.agreed:
            return translate("Learning", "A manager may see this name and what it finished.")
        return translate("Learning", "Nobody else sees this name. Figures are counted without it.")

    def _due(self, learner: Learner) -> tuple[tuple[JourneyId, NodeId], ...]:
        """What is due and still stands in a module."""
        return due_here(self.kit, learner)

    def _way(
        self,
        words: str,
        place: LearnPath | LearnAgain | LearnSurvey | LearnDone,
        name: str,
        *,
        icon: str = "learn",
    ) -> BigButton:
        return button(
            self.kit.paints,
            words,
            partial(self._on_way, place),
            name=name,
            icon=icon,
            trailing="next",
        )

    def _module(self, learner: Learner, module: JourneyId) -> BigButton:
        done = learner.of(module)
        if done is None:
            state, icon = translate("Learning", "Not begun yet"), "ring"
        elif done.is_open:
            state, icon = translate("Learning", "Begun: go on"), "ring-chosen"
        elif done.score is None:
            state, icon = translate("Learning", "Finished"), "tick"
        else:
            state = translate("Learning", "Finished, %1 % right at once")
            state, icon = state.replace("%1", str(done.score)), "tick"
        return button(
            self.kit.paints,
            self.title_of(module),
            partial(self._on_module, module),
            name=f"module-{module}",
            icon=icon,
            note=state,
        )

    def _on_way(self, place: LearnPath | LearnAgain | LearnSurvey | LearnDone) -> None:
        self.ask(Go(place))

    def _on_module(self, module: JourneyId) -> None:
        work = partial(self.kit.records.learning.begin, self.number, module)
        self.ask_desk(work, partial(self._on_begun, module))

    def _on_begun(self, module: JourneyId, reached: Reached) -> None:
        code = self.kit.paints.look.language.code
        found = self.kit.modules.of(code).journey(module)
        if found is None:
            self._show_gone()
            return
        walk = Walk.begin(found, self.kit.clock.now().date())
        if reached.node is not None and reached.node in found.nodes:
            walk = Walk(
                journey=found, today=walk.today, path=(reached.node,), before=reached.step - 1
            )
        self.ask(Learned(walk))
        self.ask(Go(LearnModule(module)))

    def _show_gone(self) -> None:
        """Its file was taken away, or is broken: staff are told which."""
        paints = self.kit.paints
        title = translate("Learning", "This part is not here at the moment")
        told = translate("Learning", "“This kiosk” in the staff room says why.")
        back = button(
            paints, translate("Learning", "Go on"), self._on_again, name="module-gone", main=True
        )
        self.column.set_parts([heading(paints, title), paragraph(paints, told)], [back])

    @Slot()
    def _on_again(self) -> None:
        self.ask_learner(self.kit.records.learning.learner, self._show)

    @Slot()
    def _on_me(self) -> None:
        self.ask(Go(LearnMe()))

    @Slot()
    def _on_out(self) -> None:
        self.ask(Go(StaffRoom()))


def due_here(kit: Kit, learner: Learner) -> tuple[tuple[JourneyId, NodeId], ...]:
    """The questions that are due for a learner and still stand in a module."""
    library = kit.modules.of(kit.paints.look.language.code)
    return tuple(
        (module, node)
        for module, node in learner.due
        if (found := library.journey(module)) is not None and node in questions_of(found)
    )
