"""How far somebody has come in a practice: one immutable value, and what each touch makes of it.

It holds no words of the practice, so that it goes on unchanged in another language.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.tasks import (
    AnyTask,
    EnlargeTask,
    SpotTask,
    TickTask,
    Touching,
    TypeTask,
)

#: After so many tries that did not fit, we offer to show it.
TRIES_BEFORE_HELP = 2
_NOTHING: Mapping[str, str] = MappingProxyType({})
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the last touch came to.

    Attributes:
        task: the task it belonged to.
        touched: what was touched; "" where something was typed, ticked or made larger.
        fits: whether it was (part of) what was asked.
    """

    task: str
    touched: str = ""
    fits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """How far a practice has come.

    Attributes:
        place: which task is being done, 0 being the first; their number when all are done.
        tries: how often something else was touched in this task.
        found: what was found so far in a task to spot several things.
        given: what was typed or chosen, by task; never leaves the memory of the visit.
        reply: what the last touch came to; None before the first one.
        helped: the right thing is pointed at.
    """

    place: int = 0
    tries: int = 0
    found: frozenset[str] = _NONE
    given: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    reply: Reply | None = None
    helped: bool = False

    @property
    def may_be_helped(self) -> bool:
        """Whether to offer to point at the right thing."""
        return self.tries >= TRIES_BEFORE_HELP and not self.helped


def is_done(practice: Practice, run: Run) -> bool:
    """Whether every task is done."""
    return run.place >= len(practice.tasks)


def task_of(practice: Practice, run: Run) -> AnyTask | None:
    """The task that is being done; None when all are."""
    return None if is_done(practice, run) else practice.tasks[run.place]


def typed(practice: Practice, run: Run, words: str) -> Run:
    """Something was typed, and that is what the resident means.

    Raises:
        ValueError: nothing is to be typed now.
    """
    task = task_of(practice, run)
    if not isinstance(task, TypeTask):
        raise _out_of_turn(task)
    kept = words.strip()
    if fits(task, kept):
        return _next(run, Reply(task=task.id, fits=True), kept)
    given = MappingProxyType({**run.given, task.id: kept})
    return replace(_other(run, Reply(task=task.id, fits=False)), given=given)


def ticked(practice: Practice, run: Run) -> Run:
    """The box was ticked.

    Raises:
        ValueError: no box is to be ticked now.
    """
    task = task_of(practice, run)
    if not isinstance(task, TickTask):
        raise _out_of_turn(task)
    return _next(run, Reply(task=task.id, fits=True), "")


def enlarged(practice: Practice, run: Run) -> Run:
    """The picture is large.

    Raises:
        ValueError: no picture is to be made larger now.
    """
    task = task_of(practice, run)
    if not isinstance(task, EnlargeTask):
        raise _out_of_turn(task)
    return _next(run, Reply(task=task.id, fits=True), "")


def touched(practice: Practice, run: Run, name: str) -> Run:
    """Something was touched.

    Raises:
        ValueError: it does not stand in the task that is being done.
    """
    task = task_of(practice, run)
    if not isinstance(task, Touching):
        raise _out_of_turn(task)
    thing = next((each for each in task.options if each.id == name), None)
    if thing is None:
        raise ValueError(f"{name} does not stand in {task.id}")
    reply = Reply(task=task.id, touched=name, fits=thing.right)
    if not thing.right:
        return _other(run, reply)
    if isinstance(task, SpotTask):
        found = run.found | {name}
        wanted = {each.id for each in task.options if each.right}
        if found < wanted:
            return replace(run, found=found, reply=reply, helped=False, tries=0)
    return _next(run, reply, name)


def helped(run: Run) -> Run:
    """Point at the right thing."""
    return replace(run, helped=True, reply=None)


def fits(task: TypeTask, words: str) -> bool:
    """Whether what was typed does."""
    letters = [mark for mark in words if not mark.isspace()]
    if len(letters) < max(1, task.least):
        return False
    return not task.must_be or plain(words) in {plain(each) for each in task.must_be}


def plain(words: str) -> str:
    """Words as they are compared: no capitals, no spaces, figures of every script as 0 to 9."""
    return "".join(
        str(unicodedata.digit(mark, "")) or mark
        for mark in unicodedata.normalize("NFC", words).casefold()
        if not mark.isspace()
    )


def _next(run: Run, reply: Reply, given: str) -> Run:
    """On to the task after this one."""
    kept = MappingProxyType({**run.given, reply.task: given})
    return Run(place=run.place + 1, given=kept, reply=reply)


def _other(run: Run, reply: Reply) -> Run:
    """Something else was touched: nothing is lost, and it is counted."""
    return replace(run, tries=run.tries + 1, reply=reply, helped=False)


def _out_of_turn(task: AnyTask | None) -> ValueError:
    return ValueError(f"that is not what {task.id if task else 'a finished practice'} asks")
