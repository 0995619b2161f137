from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.hearing import MIDDLE, SPEEDS, VOLUMES, Hearing


def test_a_visit_begins_in_the_middle_and_silent() -> None:
    hearing = Hearing()
    assert (hearing.wanted, hearing.echo) == (False, False)
    assert hearing.words_per_minute(150) == 150
    assert hearing.loudness == VOLUMES[MIDDLE]


def test_five_steps_each_way() -> None:
    assert [Hearing(speed=at).words_per_minute(150) for at in range(len(SPEEDS))] == [
        105,
        128,
        150,
        180,
        210,
    ]
    assert len(VOLUMES) == 5


@given(st.lists(st.sampled_from([-1, 1])))
def test_no_step_leads_out_of_the_five(steps: list[int]) -> None:
    hearing = Hearing()
    for step in steps:
        hearing = hearing.faster(step).louder(step)
    assert 105 <= hearing.words_per_minute(150) <= 210
    assert 0 < hearing.loudness <= 1
