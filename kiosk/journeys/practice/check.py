"""What an author should put right in a practice that can be done, beyond what keeps it from use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.tasks import AnyTask, ScrollTask, Touching, TypeTask

#: A list that shows all its lines at once cannot be moved.
FEWEST_ROWS = 5
#: Words that praise the person and not what was done.
_PERSON = re.compile(
    r"\b(?:well done|good (?:job|work|boy|girl)|clever|brilliant|congratulations|you are (?:great|good))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeFault:
    """One thing to put right; `path` are the keys and places below the node that lead to it."""

    path: tuple[str | int, ...]
    problem: str
    remedy: str


def practice_faults(practice: Practice) -> Iterator[PracticeFault]:
    """Everything worth saying about one practice."""
    yield from _praise(("praise",), practice.praise)
    for place, task in enumerate(practice.tasks):
        here: tuple[str | int, ...] = ("tasks", place)
        yield from _praise((*here, "done"), task.done)
        yield from _touchables(task, here)
        if isinstance(task, TypeTask) and task.must_be and not task.says:
            yield PracticeFault(
                path=here,
                problem=f"Who types something else in `{task.id}` is told nothing.",
                remedy="Add `says:` and tell what to type.",
            )


def _touchables(task: AnyTask, here: tuple[str | int, ...]) -> Iterator[PracticeFault]:
    if not isinstance(task, Touching):
        return
    for number, thing in enumerate(task.options):
        at = (*here, "options", number)
        yield from _praise((*at, "says"), thing.says)
        if not thing.right and not thing.says:
            yield PracticeFault(
                path=at,
                problem=f"Who touches `{thing.id}` in `{task.id}` is told nothing.",
                remedy="Add `says:`: what this would have done, and how to go on.",
            )
    if isinstance(task, ScrollTask) and len(task.options) < FEWEST_ROWS:
        yield PracticeFault(
            path=(*here, "options"),
            problem=f"`{task.id}` has {len(task.options)} lines: a screen shows them all at once.",
            remedy=f"Write {FEWEST_ROWS} or more, so that there is something to move.",
        )


def _praise(path: tuple[str | int, ...], words: str) -> Iterator[PracticeFault]:
    found = _PERSON.search(words)
    if found:
        yield PracticeFault(
            path=path,
            problem=f'"{found[0]}" praises the person.',
            remedy='Say what was done: "You found it."',
        )
