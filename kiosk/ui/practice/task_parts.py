"""What stands in the frame for the task that is being done: one builder a kind of task."""

from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from kiosk.journeys.practice.run import Run
from kiosk.journeys.practice.tasks import (
    AnyTask,
    EnlargeTask,
    PickTask,
    PressTask,
    ScrollTask,
    SpotTask,
    TickTask,
    Touchable,
    TypeTask,
)
from kiosk.ui.practice.picture import STEP, ZoomPicture
from kiosk.ui.practice.scroll_box import ScrollBox
from kiosk.ui.theme.scale import CHOICE_PX, TARGET_PX
from kiosk.ui.widgets.big_button import BigButton, Paints
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate

# Buttons with more letters than this stand below each other.
_SHORT = 16
_LEAST_EM = 8
_MOST_ACROSS = 3
# How wide a letter, a drawing and the edges of a button are, in em, about.
_LETTER_EM, _SIGN_EM, _EDGE_EM = 0.6, 2.0, 1.8


class Touches(Protocol):
    """Who is told what was touched."""

    def on_touched(self, name: str) -> None:
        """Something to choose was touched."""

    def on_opened(self) -> None:
        """The list to pick from is to be opened, or closed."""

    def on_ticked(self) -> None:
        """The box was ticked."""

    def on_typed(self) -> None:
        """What stands in the line is meant."""

    def on_enlarged(self) -> None:
        """The picture is large."""


@dataclass(slots=True, kw_only=True)
class TaskParts:
    """The parts of one task.

    Attributes:
        parts: what stands in the frame, in order.
        target: what to point at, to show how it is done.
        entry: where to type.
        box: the list to move.
    """

    parts: list[QWidget] = field(default_factory=list)
    target: QWidget | None = None
    entry: LineEntry | None = None
    box: ScrollBox | None = None


def task_parts(  # noqa: PLR0911 - one case a kind of task
    paints: Paints, task: AnyTask, run: Run, told: Touches, *, language: str, is_open: bool
) -> TaskParts:
    """Build what stands in the frame for a task.

    Args:
        paints: look and drawings.
        task: what is being done.
        run: how far the practice has come.
        told: who is told what was touched.
        language: of the practice's words.
        is_open: whether the list of a task to pick from is open.
    """
    builder = _Builder(paints, run, told, language)
    match task:
        case TypeTask():
            return builder.type(task)
        case TickTask():
            return builder.tick(task)
        case PickTask():
            return builder.pick(task, is_open=is_open)
        case PressTask():
            return builder.press(task)
        case SpotTask():
            return builder.spot(task)
        case ScrollTask():
            return builder.scroll(task)
        case EnlargeTask():
            return builder.enlarge(task)


class _Builder:
    def __init__(self, paints: Paints, run: Run, told: Touches, language: str) -> None:
        self._paints = paints
        self._run = run
        self._told = told
        self._language = language

    def type(self, task: TypeTask) -> TaskParts:
        entry = LineEntry(
            self._paints.look,
            name=f"type-{task.id}",
            label=task.label,
            hint=task.example,
            figures=task.figures,
        )
        entry.setText(self._run.given.get(task.id, ""))
        entry.returnPressed.connect(self._told.on_typed)
        return TaskParts(parts=[self._label(task.label), entry], target=entry, entry=entry)

    def tick(self, task: TickTask) -> TaskParts:
        made = self._button(task.label, name=f"tick-{task.id}", icon="box")
        made.clicked.connect(self._told.on_ticked)
        return TaskParts(parts=[made], target=made)

    def pick(self, task: PickTask, *, is_open: bool) -> TaskParts:
        choose = BigButton(
            self._paints,
            translate("Practice", "Choose"),
            name=f"pick-{task.id}",
            trailing="up" if is_open else "down",
        )
        choose.setAccessibleName(f"{task.label}. {choose.words()}")
        choose.clicked.connect(self._told.on_opened)
        parts: list[QWidget] = [self._label(task.label), choose]
        if not is_open:
            return TaskParts(parts=parts, target=choose)
        options = [self._thing(thing, "option") for thing in task.options]
        target = self._right(task.options, options)
        return TaskParts(parts=[*parts, *self._rows(task.options, options)], target=target)

    def press(self, task: PressTask) -> TaskParts:
        buttons = [self._thing(thing, "press") for thing in task.options]
        target = self._right(task.options, buttons)
        return TaskParts(parts=self._rows(task.options, buttons), target=target)

    def spot(self, task: SpotTask) -> TaskParts:
        buttons = []
        for thing in task.options:
            made = self._thing(thing, "spot", least=TARGET_PX)
            if thing.id in self._run.found:
                made.setCheckable(True)
                made.setChecked(True)
                made.set_icon("flag")
            buttons.append(made)
        return TaskParts(parts=[*buttons], target=self._right(task.options, buttons))

    def scroll(self, task: ScrollTask) -> TaskParts:
        rows = [self._thing(thing, "row") for thing in task.options]
        box = ScrollBox(self._paints, rows)
        return TaskParts(parts=[box], target=self._right(task.options, rows), box=box)

    def enlarge(self, task: EnlargeTask) -> TaskParts:
        look = self._paints.look
        picture = ZoomPicture(look, task.picture, name=f"picture-{task.id}", alt=task.alt)
        picture.grown.connect(self._told.on_enlarged)
        larger = self._button(translate("Practice", "Larger"), name="enlarge", icon="add", own=True)
        smaller = self._button(
            translate("Practice", "Smaller"), name="shrink", icon="remove", own=True
        )
        larger.clicked.connect(partial(picture.grow, STEP))
        smaller.clicked.connect(partial(picture.grow, 1 / STEP))
        row = Columns(look, [smaller, larger], least_em=_LEAST_EM)
        return TaskParts(parts=[picture, row], target=larger)

    def _rows(self, things: tuple[Touchable, ...], buttons: list[BigButton]) -> list[QWidget]:
        """Buttons of few words beside each other, others below each other."""
        if any(len(thing.label) > _SHORT for thing in things):
            return [*buttons]
        letters = max(len(thing.label) for thing in things)
        em = (
            letters * _LETTER_EM
            + (_SIGN_EM if any(thing.sign for thing in things) else 0)
            + _EDGE_EM
        )
        return [Columns(self._paints.look, buttons, least_em=em, most=_MOST_ACROSS)]

    def _label(self, words: str) -> TextBlock:
        look = self._paints.look
        return TextBlock(look, words, style=TextStyle.STRONG, language=self._language)

    def _button(
        self, words: str, *, name: str, icon: str, own: bool = False, least: int = CHOICE_PX
    ) -> BigButton:
        language = None if own else self._language
        return BigButton(
            self._paints, words, name=name, icon=icon, language=language, least_height=least
        )

    def _thing(self, thing: Touchable, prefix: str, *, least: int = CHOICE_PX) -> BigButton:
        icon = thing.sign.value if thing.sign else ""
        made = self._button(thing.label, name=f"{prefix}-{thing.id}", icon=icon, least=least)
        made.clicked.connect(partial(self._told.on_touched, thing.id))
        return made

    def _right(self, things: tuple[Touchable, ...], buttons: list[BigButton]) -> QWidget | None:
        names = {thing.id for thing in things if thing.right} - self._run.found
        pairs = zip(things, buttons, strict=True)
        return next((made for thing, made in pairs if thing.id in names), None)
