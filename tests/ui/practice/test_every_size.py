"""Every practice at every size: nothing cut, nothing too small to touch, nothing without a name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.run import Run, task_of
from tests.stand import Stand, copied, standing
from tests.ui.practice.doing import begin, do, practice_of, run_of, touch_thing, wrong
from tests.ui.practice.test_practising import practices
from tests.ui.walker import look_at

SIZES = [(1024, 600), (1280, 800), (1080, 1920)]


@pytest.fixture(
    params=[
        (size, text, code, theme)
        for size in SIZES
        for text, theme, codes in ((100, "light", ("en", "ur")), (300, "yellow", ("en", "ur")))
        for code in codes
    ]
)
def visitor(
    request: pytest.FixtureRequest, qapp: QApplication, shipped: Path, tmp_path: Path
) -> Iterator[Stand]:
    size, text, code, theme = request.param
    data = copied(shipped, tmp_path / "data")
    (data / "kiosk.toml").write_text(
        f'[screen]\ntext = {text}\ndpi = 96\ntheme = "{theme}"\n', encoding="utf-8"
    )
    with standing(qapp, data, size=size) as stand:
        stand.home(code)
        yield stand


@pytest.mark.timeout(240)
def test_every_practice_is_whole(visitor: Stand) -> None:
    for journey in practices():
        begin(visitor, journey)
        while isinstance(visitor.walk.node, Practice):
            first_wrong_then_shown(visitor)
            do(visitor, lambda step: look_at(visitor, step))
            visitor.touch("next")


def first_wrong_then_shown(stand: Stand) -> None:
    """The longest that a page becomes: an answer to a wrong touch; then the ring and its words."""
    task = task_of(practice_of(stand), run_of(stand))
    assert task is not None
    thing = wrong(task)
    if thing is not None:
        touch_thing(stand, task, thing)
        look_at(stand, f"{task.id} wrong")
        stand.touch("show-me")
        look_at(stand, f"{task.id} shown")
    assert run_of(stand) != Run() or thing is None


def test_a_page_that_is_laid_out_before_it_is_seen_is_not_cut(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    """As it is when somebody comes from another screen: sizes are told, events come later."""
    with standing(qapp, copied(shipped, tmp_path / "data"), size=(1280, 800)) as stand:
        stand.home("ur")
        begin(stand, "practise-form")
        stand.home_again()
        stand.touch("door-learn", "topic-practise-safety", "journey-practise-scam-email", "start")
        look_at(stand, "straight from the start page")
