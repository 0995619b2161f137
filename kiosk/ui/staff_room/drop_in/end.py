"""What came of a drop-in: first what is to be followed up, then the counts. And its end."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.staff.drop_in.running import DropIn as Running
from kiosk.staff.drop_in.summary import Summary
from kiosk.ui.intents import Back, Go
from kiosk.ui.screens.parts import bullets, button, heading, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.ui.staff_room.record_words import barrier_words, how_words, onward_words, topic_words
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import DropInEnd, StaffRoom
from kiosk.visit.visit import Visit

E = TypeVar("E")


class EndScreen(AskingScreen[DropInEnd]):
    """Before the end it asks; after it, it sums up, for those who were there: nothing of it leaves the kiosk."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="drop-in-end")
        self._drop_in = ""

    def enter(self, place: DropInEnd, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask the desk."""
        self._drop_in = place.drop_in
        self.ask_desk(self._state, self._show)

    def _state(self) -> tuple[Running | None, Summary]:
        """On the writer's thread."""
        desk = self.kit.records.drop_ins
        return desk.running(), desk.summary_of(self._drop_in)

    def _show(self, state: tuple[Running | None, Summary]) -> None:
        now, summary = state
        paints = self.kit.paints
        if now is None or now.id != self._drop_in:
            title = heading(paints, translate("DropIn", "The drop-in has ended. Thank you."))
            close = translate("DropIn", "To the staff room")
            actions: list[QWidget] = [
                button(paints, close, self._on_close, name="to-staff-room", main=True)
            ]
            self.column.set_parts([title, *self._sums(summary)], actions)
            return
        parts: list[QWidget] = [heading(paints, translate("DropIn", "End the drop-in?"))]
        if now.people:
            left = translate(
                "DropIn", "People who are still being helped: %1. They are not recorded."
            )
            parts.append(paragraph(paints, left.replace("%1", str(len(now.people)))))
        yet = button(paints, translate("DropIn", "Not yet"), self._on_not_yet, name="not-yet")
        end = button(
            paints, translate("DropIn", "End it now"), self._on_end, name="end-now", main=True
        )
        self.column.set_parts(
            [*parts, *self._sums(summary)], [Columns(paints.look, [yet, end], least_em=10)]
        )

    def _sums(self, summary: Summary) -> list[QWidget]:
        paints = self.kit.paints
        helped = translate("DropIn", "People helped: %1. Minutes together: %2.")
        helped = helped.replace("%1", str(summary.helped)).replace("%2", str(summary.minutes))
        parts: list[QWidget] = [paragraph(paints, helped)]
        follow_up = translate("DropIn", "To follow up")
        parts += self._counts(follow_up, summary.follow_up, onward_words)
        parts += self._counts(translate("DropIn", "What it was about"), summary.topics, topic_words)
        parts += self._counts(translate("DropIn", "How it was done"), summary.hows, how_words)
        got = translate("DropIn", "What got in the way")
        parts += self._counts(got, summary.barriers, barrier_words)
        if summary.asked:
            surer = translate(
                "DropIn", "Of %1 who touched both faces, surer afterwards: %2, less sure: %3."
            )
            surer = surer.replace("%1", str(summary.asked)).replace("%2", str(summary.surer))
            parts.append(paragraph(paints, surer.replace("%3", str(summary.less_sure))))
        return parts

    def _counts(
        self, title: str, counts: Sequence[tuple[E, int]], words: Callable[[E], str]
    ) -> list[QWidget]:
        if not counts:
            return []
        lines = [f"{words(each)}: {count}" for each, count in counts]
        return [strong(self.kit.paints, title), *bullets(self.kit.paints, lines)]

    @Slot()
    def _on_end(self) -> None:
        def done() -> tuple[Running | None, Summary]:
            self.kit.records.drop_ins.end()
            return self._state()

        self.ask_desk(done, self._show)

    @Slot()
    def _on_not_yet(self) -> None:
        self.ask(Back())

    @Slot()
    def _on_close(self) -> None:
        self.ask(Go(StaffRoom()))
