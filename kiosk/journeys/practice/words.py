"""The texts of a practice, by where they stand in it, and the same practice with other ones."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.tasks import AnyTask, EnlargeTask, TickTask, Touching, TypeTask
from kiosk.journeys.text import blocks, plain

#: Given a text and where it stands in the node, the text to show there.
Said = Callable[..., str]


def practice_words(practice: Practice) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text that a translation may replace."""
    yield ("heading",), practice.heading
    yield ("address",), practice.address
    yield ("praise",), practice.praise
    for place, line in enumerate(practice.lines):
        yield ("lines", place), line
    for task in practice.tasks:
        for where, text in _task_words(task):
            yield ("tasks", task.id, *where), text


def practice_in_other_words(practice: Practice, said: Said) -> Practice:
    """The same practice with the texts that `said` gives for each of its own."""
    return replace(
        practice,
        heading=said(practice.heading, "heading"),
        address=said(practice.address, "address"),
        praise=said(practice.praise, "praise"),
        lines=tuple(said(line, "lines", place) for place, line in enumerate(practice.lines)),
        tasks=tuple(_task_in_other_words(task, said) for task in practice.tasks),
    )


def _task_words(task: AnyTask) -> Iterator[tuple[tuple[str | int, ...], str]]:
    yield ("ask",), task.ask
    yield ("shows",), plain(task.shows)
    yield ("done",), task.done
    for key in _own_keys(task):
        yield (key,), getattr(task, key)
    if isinstance(task, TypeTask):
        for place, words in enumerate(task.must_be):
            yield ("must_be", place), words
    if isinstance(task, Touching):
        for thing in task.options:
            yield ("options", thing.id, "label"), thing.label
            yield ("options", thing.id, "says"), thing.says


def _own_keys(task: AnyTask) -> tuple[str, ...]:
    """Names of the texts that only this kind of task has."""
    match task:
        case TypeTask():
            return ("label", "example", "says")
        case EnlargeTask():
            return ("alt",)
        case TickTask():
            return ("label",)
        case _:
            return ("label",) if hasattr(task, "label") else ()


def _task_in_other_words(task: AnyTask, said: Said) -> AnyTask:
    at = ("tasks", task.id)
    shows = said(plain(task.shows), *at, "shows")
    changed: dict[str, Any] = {
        "ask": said(task.ask, *at, "ask"),
        "shows": blocks(shows),
        "done": said(task.done, *at, "done"),
    }
    changed |= {key: said(getattr(task, key), *at, key) for key in _own_keys(task)}
    if isinstance(task, TypeTask):
        changed["must_be"] = tuple(
            said(words, *at, "must_be", place) for place, words in enumerate(task.must_be)
        )
    if isinstance(task, Touching):
        changed["options"] = tuple(
            replace(
                thing,
                label=said(thing.label, *at, "options", thing.id, "label"),
                says=said(thing.says, *at, "options", thing.id, "says"),
            )
            for thing in task.options
        )
    return replace(task, **changed)
