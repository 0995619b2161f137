"""Going on from a paper: at the very step, with no answer known and none guessed."""

from datetime import date

import pytest

from kiosk.core.places import assets_dir
from kiosk.journeys.library import Library
from kiosk.journeys.model import Journey
from kiosk.journeys.resume import asked_again, resumed, steps_before
from kiosk.journeys.walk import Walk
from tests.journeys.walks import some_answers

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def journeys() -> list[Journey]:
    library = Library.load([assets_dir() / "content"], "en")
    return [each for name in library.ids if (each := library.journey(name)) is not None]


def on(walk: Walk) -> Walk:
    """Answer with the first answer there is, or go on."""
    question = walk.question
    return walk.forward() if question is None else walk.answer(next(some_answers(question)))


def test_every_step_of_every_journey_is_gone_on_from_to_an_end(journeys: list[Journey]) -> None:
    """Nothing that a rule looks at on the way was passed unasked."""
    again = 0
    for journey in journeys:
        for node in journey.nodes:
            walk = resumed(journey, node, TODAY)
            owed = set(asked_again(journey, node))
            again += bool(owed)
            assert walk.plan == (*walk.plan[:-1], node)
            assert set(walk.plan) == {*owed, node}
            assert walk.step_number == max(1, steps_before(journey, node) + 1 - len(owed))
            assert walk.step_number <= walk.steps_likely
            while not walk.at_end:
                if node in walk.path:
                    assert owed <= set(walk.answered)
                walk = on(walk)
    assert again, "no journey looks back: the questions asked again are not tried"


def test_back_and_on_again_keeps_to_the_plan(journeys: list[Journey]) -> None:
    for journey in journeys:
        for node in journey.nodes:
            walk = resumed(journey, node, TODAY)
            assert not walk.can_go_back
            while not walk.at_end and len(walk.path) < len(walk.plan):
                after = on(walk)
                assert after.back().path == walk.path
                assert on(after.back()).path == after.path
                walk = after


def test_a_step_that_is_gone_is_said(journeys: list[Journey]) -> None:
    with pytest.raises(KeyError):
        resumed(journeys[0], "no-such-step", TODAY)  # type: ignore[arg-type]
