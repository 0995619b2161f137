"""Every screen, in every state, at every size: nothing cut, lost, overlapping, too small, too faint or nameless.

Layouts only, in one window: a screen is entered at the largest text and then made smaller live, as *Smaller* does it.
"""

from dataclasses import replace
from itertools import product
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.core.language import PSEUDO, language
from kiosk.journeys.practice.tasks import TaskKind
from kiosk.journeys.questions import NodeKind
from kiosk.settings import Hand
from kiosk.ui.theme.scale import TEXT_SIZES
from kiosk.visit.comfort import Comfort
from kiosk.visit.places import LEAST_ROLE, Place, StaffEntry, StaffNotes
from tests.stand import Stand
from tests.ui import states
from tests.ui.states import State
from tests.ui.walker import walk_of

SIZES = ((1024, 600), (1280, 800), (1080, 1920), (1920, 1080))
#: The words of other languages are longer, or the other way round: what that undoes, it undoes in little room.
TIGHT = SIZES[:3]
CODES = ("en", "ur", PSEUDO.code)
#: How the screen is to be, and at which sizes of text that is looked at.
COMFORTS = {
    "usual": (Comfort(), TEXT_SIZES),
    "spaced": (Comfort(spaced=True), (150, 300)),
    "low": (Comfort(low=True, hand=Hand.LEFT), (100, 300)),
}
#: Between the bar and the line of reach one button of few words has room there, in letters that stand highest.
TOO_LOW = {("ur", (1024, 600), 300)}
#: The pseudo-language is longer than any other; together with wider spacing it is like none that there is.
CASES = [
    (code, comfort)
    for code, comfort in product(CODES, COMFORTS)
    if comfort == "usual" or code != PSEUDO.code
]
_STAFFS = {StaffNotes, StaffEntry, *LEAST_ROLE}
GROUPS: dict[str, tuple[State, ...]] = {
    "places": tuple(
        state for kind, found in states.PLACES.items() if kind not in _STAFFS for state in found
    ),
    # Their words are English or Welsh.
    "staff": tuple(
        state for kind, found in states.PLACES.items() if kind in _STAFFS for state in found
    ),
    "overlays": states.OVERLAYS,
    "nodes": tuple(states.nodes()),
    "practices": tuple(states.practices()),
}
#: Posted layouts are told in rounds: a part asks, its column lays out, that asks the window.
_ROUNDS = 4


def sizes_of(code: str) -> tuple[tuple[int, int], ...]:
    """The sizes of the screen at which a language is looked at."""
    return SIZES if code == "en" else TIGHT


def look(stand: Stand, *, code: str, comfort: Comfort, text: int) -> None:
    """Have everything shown so."""
    conductor = stand.kiosk.conductor
    conductor.visit = replace(
        conductor.visit, language=language(code), comfort=comfort, text_percent=text
    )
    conductor.looked.emit()
    settle()


def settle() -> None:
    for _ in range(_ROUNDS):
        QApplication.sendPostedEvents()


def test_every_kind_of_place_node_and_task_has_a_state() -> None:
    assert set(states.PLACES) == set(get_args(Place))
    assert set(states.MADE) == set(NodeKind)
    assert set(states.TASKS) == set(TaskKind)


@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    ("code", "comfort", "group"),
    [
        *((*case, group) for case in CASES for group in GROUPS if group != "staff"),
        *(("en", comfort, "staff") for comfort in COMFORTS),
        ("cy", "usual", "staff"),
    ],
)
def test_every_screen_is_whole_at_every_size(
    stand: Stand, code: str, comfort: str, group: str
) -> None:
    chosen, texts = COMFORTS[comfort]
    faults: list[str] = []
    for state, size in product(GROUPS[group], sizes_of(code)):
        stand.shell.resize(*size)
        look(stand, code=code, comfort=chosen, text=max(texts))
        state.show(stand)
        for text in reversed(texts):
            look(stand, code=code, comfort=chosen, text=text)
            low = chosen.low and (code, size, text) not in TOO_LOW
            found = walk_of(stand, low=low).faults()
            faults += [f"{state.name}, {size}, {text} %: {fault}" for fault in found]
        states.put_away(stand)
    assert not faults, "\n".join(faults)


@pytest.mark.timeout(400)
@pytest.mark.parametrize(("code", "comfort"), CASES)
def test_every_screen_is_whole_with_the_keyboard_open(
    stand: Stand, code: str, comfort: str
) -> None:
    """Where a hand reaches while one types: the keyboard stands there, and what is typed in above it."""
    chosen, texts = COMFORTS[comfort]
    faults: list[str] = []
    for (state, name), size in product(states.TYPED, sizes_of(code)):
        stand.shell.resize(*size)
        look(stand, code=code, comfort=chosen, text=max(texts))
        state.show(stand)
        stand.entry(name).setFocus()
        stand.wait(stand.shell.keyboard.isVisible, "the keyboard did not come")
        for text in reversed(texts):
            look(stand, code=code, comfort=chosen, text=text)
            found = walk_of(stand).faults()
            faults += [f"{state.name}, {size}, {text} %: {fault}" for fault in found]
        stand.entry(name).clearFocus()
        stand.wait(lambda: not stand.shell.keyboard.isVisible(), "the keyboard did not go")
    assert not faults, "\n".join(faults)
