"""Doing a practice by touches, as somebody does who reads what is asked."""

from collections.abc import Callable

from kiosk.core.ids import JourneyId
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.run import Run, is_done, task_of
from kiosk.journeys.practice.tasks import (
    AnyTask,
    EnlargeTask,
    PickTask,
    ScrollTask,
    TickTask,
    Touching,
    TypeTask,
)
from kiosk.tour.practices import PREFIXES, in_sight
from kiosk.ui.intents import Go
from kiosk.visit.places import JourneyStart
from tests.stand import Stand

_MOST = 60


def begin(kiosk: Stand, journey: str) -> None:
    """Stand at the first page of a journey."""
    kiosk.kiosk.conductor.handle(Go(JourneyStart(JourneyId(journey))))
    kiosk.touch("start")


def practice_of(kiosk: Stand) -> Practice:
    node = kiosk.walk.node
    assert isinstance(node, Practice)
    return node


def run_of(kiosk: Stand) -> Run:
    return kiosk.walk.run


def name_of(task: AnyTask, thing: str) -> str:
    return f"{PREFIXES[task.kind]}-{thing}"


def right(task: AnyTask, run: Run) -> str:
    assert isinstance(task, Touching)
    return next(each.id for each in task.options if each.right and each.id not in run.found)


def wrong(task: AnyTask) -> str | None:
    if not isinstance(task, Touching):
        return None
    return next((each.id for each in task.options if not each.right), None)


def touch_thing(kiosk: Stand, task: AnyTask, thing: str) -> None:
    """Open a list, or move one, until the thing is there to be touched."""
    name = name_of(task, thing)
    if isinstance(task, PickTask) and not kiosk.is_there(name):
        kiosk.touch(f"pick-{task.id}")
    if isinstance(task, ScrollTask):
        row = kiosk.button(name)
        for _ in range(_MOST):
            if in_sight(row):
                break
            kiosk.touch("list-down" if kiosk.button("list-down").isEnabled() else "list-up")
    kiosk.touch(name)


def do(kiosk: Stand, look: Callable[[str], None] = lambda _: None) -> None:
    """Do the practice that is shown, the right way, to its end; look at every step."""
    practice = practice_of(kiosk)
    for _ in range(_MOST):
        run = run_of(kiosk)
        task = task_of(practice, run)
        if task is None:
            break
        look(f"{practice.id} {task.id}")
        do_one(kiosk, task, run)
    assert is_done(practice, run_of(kiosk))
    look(f"{practice.id} done")


def do_one(kiosk: Stand, task: AnyTask, run: Run) -> None:
    match task:
        case TypeTask():
            kiosk.entry(f"type-{task.id}").setText(
                task.must_be[0] if task.must_be else "a" * max(task.least, 4)
            )
            kiosk.touch("next")
        case TickTask():
            kiosk.touch(f"tick-{task.id}")
        case EnlargeTask():
            while run_of(kiosk) == run:
                kiosk.touch("enlarge")
        case _:
            touch_thing(kiosk, task, right(task, run))


def walk_through(kiosk: Stand, look: Callable[[str], None] = lambda _: None) -> None:
    """Do every practice of the journey, to its outcome."""
    for _ in range(_MOST):
        if kiosk.walk.at_end:
            return
        if isinstance(kiosk.walk.node, Practice):
            do(kiosk, look)
        kiosk.touch("next")
