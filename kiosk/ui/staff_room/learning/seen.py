"""What a manager may see of learners: those who agreed, by the names they made up, and of the others only numbers."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.staff.learning.learner import Studied
from kiosk.staff.learning.overview import Agreed, Overview
from kiosk.ui.intents import Back
from kiosk.ui.screens.parts import bullets, button, heading, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.learning.learner_screen import LearnerScreen
from kiosk.ui.staff_room.learning.wording import role_words
from kiosk.ui.words import translate
from kiosk.ui.words.times import day_words
from kiosk.visit.learner_places import LearnersSeen
from kiosk.visit.visit import Visit


class LearnersSeenScreen(LearnerScreen[LearnersSeen]):
    """Says itself what it leaves out, and why."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="learners-seen")

    def enter(self, place: LearnersSeen, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask the desk."""
        least = self.kit.settings.staff.smallest_number
        work = partial(self.kit.records.learning.overview, least=least)
        self.ask_desk(work, self._show)

    def _show(self, seen: Overview) -> None:
        paints = self.kit.paints
        parts: list[QWidget] = [heading(paints, translate("Learning", "Who learns here"))]
        for each in seen.agreed:
            parts += self._agreed(each)
        if not seen.agreed:
            nobody = translate("Learning", "Nobody has agreed to be seen by name.")
            parts.append(paragraph(paints, nobody))
        parts += self._others(seen)
        back = translate("Learning", "Go on")
        self.column.set_parts(
            parts, [button(paints, back, self._on_back, name="seen-done", main=True)]
        )

    def _agreed(self, each: Agreed) -> list[QWidget]:
        paints = self.kit.paints
        role = f": {role_words(each.role)}" if each.role is not None else ""
        lines = [self._finished(one) for one in each.finished] or [
            translate("Learning", "Nothing finished yet")
        ]
        return [strong(paints, f"{each.pseudonym}{role}"), *bullets(paints, lines)]

    def _finished(self, one: Studied) -> str:
        day = one.finished or one.started
        said = day_words(day, self.kit.paints.look.language.code)
        score = f", {one.score} %" if one.score is not None else ""
        return f"{self.title_of(one.module)}: {said}{score}"

    def _others(self, seen: Overview) -> list[QWidget]:
        paints = self.kit.paints
        if seen.others is None:
            few = translate("Learning", "Others: fewer than %1, or none. So few are not counted.")
            least = str(self.kit.settings.staff.smallest_number)
            return [paragraph(paints, few.replace("%1", least))]
        words = translate("Learning", "Others, who did not agree to be seen: %1")
        lines = [f"{self.title_of(module)}: {count}" for module, count in seen.finished]
        return [strong(paints, words.replace("%1", str(seen.others))), *bullets(paints, lines)]

    @Slot()
    def _on_back(self) -> None:
        self.ask(Back())
