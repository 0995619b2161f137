"""The view of a practice: what to do, the make-believe thing in its frame, and what a touch came to."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.journeys.practice.node import Practice, Scene
from kiosk.journeys.practice.run import (
    Run,
    enlarged,
    helped,
    is_done,
    task_of,
    ticked,
    touched,
    typed,
)
from kiosk.journeys.practice.tasks import AnyTask, EnlargeTask, PickTask, TickTask, TypeTask
from kiosk.takehome.items import TakeHomeList
from kiosk.ui.intents import Go, Walked
from kiosk.ui.practice.beside_stage import BesideStage
from kiosk.ui.practice.card import Card
from kiosk.ui.practice.picture import LARGEST, CallPicture, ZoomPicture
from kiosk.ui.practice.stage import Stage
from kiosk.ui.practice.task_parts import TaskParts, task_parts
from kiosk.ui.screens.parts import blocks, button, heading, in_english_note, note, strong
from kiosk.ui.screens.walking.view import ViewOf
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate
from kiosk.ui.words.counts import parts_words
from kiosk.ui.words.practice import help_words, reply_words, skill_words
from kiosk.visit.places import TopicJourneys

_LEAST_EM = 9
# Leave and Show me stand beside each other even in the narrow column beside the frame.
_FOOT_EM = 6
# How a label that is a question ends, in the languages we have.
_ASKING = ("?", "\u061f")


class PracticeView(ViewOf[Practice]):
    """One task at a time. Nothing can go wrong: what does not fit is answered, and kept."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:  # noqa: ARG002
        """Show the task that is to be done, or what was done when all are."""
        self._column = column
        self._open = self._was_elsewhere() or self.walk.run.helped
        if is_done(self.node, self.walk.run):
            self._show_done()
        else:
            self._show_task()

    def progress(self) -> str:
        """Which part of the practice this is."""
        run, count = self.walk.run, len(self.node.tasks)
        if count == 1:
            return ""
        if is_done(self.node, run):
            return parts_words(count)
        words = translate("Practice", "Part %1 of %2")
        return words.replace("%1", str(run.place + 1)).replace("%2", str(count))

    def _was_elsewhere(self) -> bool:
        """Whether the last touch was another one than was asked for: a list then stays open."""
        reply = self.walk.run.reply
        return reply is not None and not reply.fits

    def _show_task(self) -> None:
        run, node = self.walk.run, self.node
        task = task_of(node, run)
        if task is None:
            return
        made = task_parts(
            self.kit.paints, task, run, self, language=node.language, is_open=self._open
        )
        self._made = made
        parts = list(made.parts)
        hint = self._hint(task, made) if run.helped else None
        if hint is not None:
            parts.insert(_before(parts, made.target), hint)
        paints = self.kit.paints
        band = note(
            paints,
            translate("Practice", "Practice. Nothing here is real."),
            name="band",
            colour="accent",
        )
        top, filled_in = self._top(), self._filled_in()
        stage = Stage(
            paints.look,
            band,
            [*top, *filled_in, *self._shows(task), *parts],
            spare=[*filled_in, *top] if node.scene is Scene.FORM else filled_in,
        )
        ask = heading(paints, task.ask, language=node.language)
        opening = self._opening()
        said = [*opening, *self._reply()]
        if run.may_be_helped and isinstance(task, TypeTask):
            said.append(self._show_me())
        foot = self._foot(task)
        whole = BesideStage(paints.look, [*said, ask], stage, foot, spare=opening)
        self._column.set_parts([whole], em=COLUMN_WIDE_EM)
        if made.box is not None and run.reply is not None:
            made.box.show_row(f"row-{run.reply.touched}")
        if hint is not None and made.target is not None:
            if made.box is not None:
                made.box.show_row(made.target.objectName())
            stage.point_at(made.target)
            self._column.show_part(hint)

    def _opening(self) -> list[QWidget]:
        """The practice's own title and words, before anything was touched."""
        node, paints = self.node, self.kit.paints
        if self.walk.run != Run():
            return []
        return [
            *in_english_note(paints, shown=node.language),
            strong(paints, node.title, language=node.language),
            *blocks(paints, node.text, language=node.language),
        ]

    def _hint(self, task: AnyTask, made: TaskParts) -> TextBlock:
        """How the task is done, to stand right before the thing that has the ring."""
        label = made.target.words() if isinstance(made.target, BigButton) else ""
        if isinstance(task, TypeTask):
            label = ", ".join(task.must_be[:1])
        words = help_words(task, label=label, opened=self._open)
        return TextBlock(
            self.kit.paints.look, words, style=TextStyle.STRONG, colour="accent", name="hint"
        )

    def _reply(self) -> list[QWidget]:
        run, look = self.walk.run, self.kit.paints.look
        own, ours = reply_words(self.node, run)
        colour = "good" if run.reply is not None and run.reply.fits else "accent"
        language = self.node.language
        lines = [(words, language) for words in own] + (
            [(ours, look.language.code)] if ours else []
        )
        return [
            TextBlock(
                look, words, style=TextStyle.STRONG, colour=colour, language=tongue, name="reply"
            )
            for words, tongue in lines
        ]

    def _top(self) -> list[QWidget]:
        """What stands at the top of the make-believe thing, whatever is to be done."""
        node, paints, tongue = self.node, self.kit.paints, self.node.language
        found: list[QWidget] = []
        if node.address:
            found.append(Card(paints, note(paints, node.address, language=tongue), icon="padlock"))
        if node.scene is Scene.CALL:
            found.append(CallPicture(paints.look, name="caller", alt=node.heading))
        title = strong(paints, node.heading, language=tongue)
        found.append(Card(paints, title, icon="mail") if node.scene is Scene.EMAIL else title)
        found += [note(paints, line, language=tongue) for line in node.lines]
        return found

    def _filled_in(self) -> list[QWidget]:
        """What was done before this, as it stands there afterwards."""
        before = self.node.tasks[: self.walk.run.place]
        return [part for task in before if (part := self._one_filled_in(task)) is not None]

    def _shows(self, task: AnyTask) -> list[QWidget]:
        """What stands there while this is to be done: on a phone, as messages."""
        node, paints = self.node, self.kit.paints
        texts = blocks(paints, task.shows, language=node.language)
        if node.scene is Scene.PHONE:
            return [Card(paints, words, icon="chat") for words in texts]
        return [*texts]

    def _one_filled_in(self, task: AnyTask) -> QWidget | None:
        """A part of the practice that is done, as it stands there afterwards."""
        paints, given = self.kit.paints, self.walk.run.given.get(task.id, "")
        match task:
            case TypeTask():
                words = _answered(task.label, given)
            case PickTask():
                chosen = next((each.label for each in task.options if each.id == given), "")
                words = _answered(task.label, chosen)
            case TickTask():
                words = task.label
            case EnlargeTask():
                return ZoomPicture(
                    paints.look, task.picture, name="seen", alt=task.alt, zoom=LARGEST
                )
            case _:
                return None
        return Card(paints, note(paints, words, language=self.node.language), icon="tick")

    def _foot(self, task: AnyTask) -> Columns:
        paints = self.kit.paints
        leave = button(
            paints, translate("Practice", "Leave this practice"), self._on_leave, name="leave"
        )
        typing = isinstance(task, TypeTask)
        on = self.next_button(self.on_typed) if typing else self._show_me()
        return Columns(paints.look, [leave, on], least_em=_FOOT_EM)

    def _show_me(self) -> BigButton:
        words = translate("Practice", "Show me")
        return button(self.kit.paints, words, self._on_show_me, name="show-me", icon="eye")

    def _show_done(self) -> None:
        node, paints = self.node, self.kit.paints
        skill = translate("Practice", "You practised: %1 (Essential Digital Skills).")
        parts: list[QWidget] = [
            *self._reply(),
            heading(paints, node.praise, language=node.language),
            note(paints, skill.replace("%1", skill_words(node.skill)), name="skill"),
            note(paints, translate("Practice", "Nothing was sent, and nothing is kept.")),
        ]
        again = button(
            paints, translate("Practice", "Do it again"), self._on_again, name="again", icon="again"
        )
        on = self.next_button(self._on_next)
        self._column.set_parts(parts, [Columns(paints.look, [again, on], least_em=_LEAST_EM)])

    def _went(self, run: Run) -> None:
        self.asked.emit(Walked(self.walk.practise(run)))

    def on_touched(self, name: str) -> None:
        """Something to choose was touched."""
        self._went(touched(self.node, self.walk.run, name))

    def on_opened(self) -> None:
        """Open the list to pick from, in its place, or close it."""
        self._open = not self._open
        self._show_task()
        if self._made.target is not None:
            self._column.show_part(self._made.parts[1])

    def on_ticked(self) -> None:
        """The box was ticked."""
        self._went(ticked(self.node, self.walk.run))

    def on_typed(self) -> None:
        """What stands in the line is meant."""
        if self._made.entry is not None:
            self._went(typed(self.node, self.walk.run, self._made.entry.text()))

    def on_enlarged(self) -> None:
        """The picture is large."""
        self._went(enlarged(self.node, self.walk.run))

    @Slot()
    def _on_show_me(self) -> None:
        self._went(helped(self.walk.run))

    @Slot()
    def _on_again(self) -> None:
        self._went(Run())

    @Slot()
    def _on_next(self) -> None:
        self.went_on.emit()

    @Slot()
    def _on_leave(self) -> None:
        self.asked.emit(Go(TopicJourneys(self.walk.journey.topic)))


def _answered(label: str, given: str) -> str:
    """A label with what was filled in; a question has its mark already."""
    return f"{label} {given}" if label.endswith(_ASKING) else f"{label}: {given}"


def _before(parts: list[QWidget], target: QWidget | None) -> int:
    """The place before the part that is the target or holds it, and before its label."""
    place = next(
        (
            at
            for at, each in enumerate(parts)
            if target is not None and (each is target or each.isAncestorOf(target))
        ),
        0,
    )
    label = place > 0 and isinstance(parts[place - 1], TextBlock)
    return place - 1 if label else place
