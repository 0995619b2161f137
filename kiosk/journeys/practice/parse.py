"""A practice of a journey file to its typed value."""

from collections.abc import Callable, Iterator
from typing import Any

from kiosk.journeys.fields import BODY, LINE, TITLE, Fields, did_you_mean, fields_of
from kiosk.journeys.parse_rules import read_rules
from kiosk.journeys.practice.node import Practice, Scene, Skill
from kiosk.journeys.practice.run import fits
from kiosk.journeys.practice.tasks import (
    AnyTask,
    Drawing,
    EnlargeTask,
    PickTask,
    PressTask,
    ScrollTask,
    Sign,
    SpotTask,
    TaskKind,
    TickTask,
    Touchable,
    TypeTask,
)
from kiosk.journeys.text import blocks
from kiosk.journeys.yaml_files import Tree

MAX_LINES = 6
MAX_TASKS = 12
MAX_TOUCHABLES = 20
MAX_WORDS = 10
MAX_LETTERS = 60


def read_practice(fields: Fields, page: dict[str, Any]) -> Practice:
    """Read a node of the kind `practice`.

    Args:
        fields: its keys.
        page: what every node has, read already.
    """
    return Practice(
        **page,
        skill=fields.one_of("skill", {each.value: each for each in Skill}) or Skill.PROBLEM_SOLVING,
        scene=fields.one_of("scene", {each.value: each for each in Scene}) or Scene.FORM,
        heading=fields.text("heading", TITLE),
        address=fields.text("address", TITLE, required=False),
        lines=fields.texts("lines", MAX_LINES),
        tasks=tuple(_tasks(fields)),
        praise=fields.text("praise", LINE),
        rules=read_rules(fields),
    )


def _tasks(fields: Fields) -> Iterator[AnyTask]:
    given = fields.items("tasks", required=True)
    if len(given) > MAX_TASKS:
        fields.faults.add(
            given[MAX_TASKS].line,
            f"{fields.what} has more than {MAX_TASKS} tasks.",
            "Make two practices of it: each should take 2 to 4 minutes.",
        )
    seen: set[str] = set()
    for tree in given:
        task = _task(tree, fields)
        if task is None:
            continue
        if task.id in seen:
            fields.faults.add(
                tree.line, f"The task `{task.id}` stands twice.", "Give each its own id."
            )
        seen.add(task.id)
        yield task
    if not given and fields.table.get("tasks") is not None:
        fields.faults.add(
            fields.table.line, f"{fields.what} has no task.", "Add one below `tasks:`."
        )


def _task(tree: Tree, above: Fields) -> AnyTask | None:
    fields = fields_of(tree, above.faults, "a task")
    if fields is None:
        return None
    entry = fields.entry("kind", required=True)
    kind = fields.text("kind", LINE) if entry else ""
    known = {each.value: each for each in TaskKind}
    if kind not in known:
        if entry:
            fields.faults.add(
                entry.line, f"`{kind}` is not a kind of task.", did_you_mean(kind, known)
            )
        return None
    base: dict[str, Any] = {
        "id": fields.name("id"),
        "ask": fields.text("ask", LINE),
        "shows": blocks(fields.text("shows", BODY, required=False)),
        "done": fields.text("done", LINE, required=False),
    }
    task = _READERS[known[kind]](fields, base)
    fields.done()
    return task


def _type(fields: Fields, base: dict[str, Any]) -> AnyTask:
    least = fields.number("least", required=False)
    task = TypeTask(
        **base,
        label=fields.text("label", TITLE),
        example=fields.text("example", TITLE, required=False),
        must_be=fields.texts("must_be", MAX_WORDS),
        least=1 if least is None else least,
        figures=fields.flag("figures", default=False),
        says=fields.text("says", LINE, required=False),
    )
    if not 1 <= task.least <= MAX_LETTERS:
        fields.faults.add(
            fields.table.line,
            f"`least` asks for {task.least} letters.",
            f"Ask for 1 to {MAX_LETTERS}.",
        )
    short = [each for each in task.must_be if not fits(task, each)]
    if short:
        fields.faults.add(
            fields.table.line,
            f"`{short[0]}` has fewer letters than `least` asks for, so the task cannot be done.",
            "Make `least` smaller, or take it out.",
        )
    return task


def _tick(fields: Fields, base: dict[str, Any]) -> AnyTask:
    return TickTask(**base, label=fields.text("label", TITLE))


def _pick(fields: Fields, base: dict[str, Any]) -> AnyTask:
    return PickTask(**base, label=fields.text("label", TITLE), options=_touchables(fields))


def _press(fields: Fields, base: dict[str, Any]) -> AnyTask:
    return PressTask(**base, options=_touchables(fields))


def _spot(fields: Fields, base: dict[str, Any]) -> AnyTask:
    return SpotTask(**base, options=_touchables(fields))


def _scroll(fields: Fields, base: dict[str, Any]) -> AnyTask:
    return ScrollTask(**base, options=_touchables(fields))


def _enlarge(fields: Fields, base: dict[str, Any]) -> AnyTask:
    picture = fields.one_of("picture", {each.value: each for each in Drawing})
    return EnlargeTask(**base, picture=picture or Drawing.HOUSE, alt=fields.text("alt", LINE))


def _touchables(fields: Fields) -> tuple[Touchable, ...]:
    found: list[Touchable] = []
    given = fields.items("options", required=True)
    for tree in given:
        inner = fields_of(tree, fields.faults, "an option")
        if inner is None:
            continue
        thing = Touchable(
            id=inner.name("id"),
            label=inner.text("label", TITLE),
            sign=_sign(inner),
            right=inner.flag("right", default=False),
            says=inner.text("says", LINE, required=False),
        )
        inner.done()
        if any(other.id == thing.id for other in found):
            fields.faults.add(
                tree.line, f"The option `{thing.id}` stands twice.", "Give each its own id."
            )
        found.append(thing)
    if len(found) > MAX_TOUCHABLES:
        fields.faults.add(
            fields.table.line,
            f"{fields.what} has more than {MAX_TOUCHABLES} options.",
            "Take some out.",
        )
    if found and not any(each.right for each in found):
        fields.faults.add(
            fields.table.line,
            "No option of this task is right, so it cannot be done.",
            "Add `right: true` to what is to be touched.",
        )
    return tuple(found)


def _sign(fields: Fields) -> Sign | None:
    if fields.entry("sign", required=False) is None:
        return None
    return fields.one_of("sign", {each.value: each for each in Sign})


_READERS: dict[TaskKind, Callable[[Fields, dict[str, Any]], AnyTask]] = {
    TaskKind.TYPE: _type,
    TaskKind.TICK: _tick,
    TaskKind.PICK: _pick,
    TaskKind.PRESS: _press,
    TaskKind.SPOT: _spot,
    TaskKind.SCROLL: _scroll,
    TaskKind.ENLARGE: _enlarge,
}
