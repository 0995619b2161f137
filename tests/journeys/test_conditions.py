from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import AllHold, AnyChosen, NumberWithin, holds, questions_of

Q = NodeId("q")
R = NodeId("r")
AB = AnyChosen(question=Q, options=frozenset("ab"))


def test_a_choice_matches_any_of_the_options() -> None:
    assert holds(AB, {Q: "a"})
    assert not holds(AB, {Q: "c"})


def test_several_choices_match_when_one_of_them_does() -> None:
    assert holds(AB, {Q: frozenset("bc")})
    assert not holds(AB, {Q: frozenset("cd")})
    assert not holds(AB, {Q: frozenset()})


@given(st.one_of(st.just(AB), st.just(NumberWithin(question=Q, at_least=None, below=None))))
def test_a_question_skipped_or_not_asked_never_matches(condition: AnyChosen | NumberWithin) -> None:
    assert not holds(condition, {Q: None})
    assert not holds(condition, {R: "a"})


@given(number=st.integers(), low=st.integers() | st.none(), high=st.integers() | st.none())
def test_a_range_holds_its_lower_end_and_not_its_upper(
    number: int, low: int | None, high: int | None
) -> None:
    expected = (low is None or low <= number) and (high is None or number < high)
    assert holds(NumberWithin(question=Q, at_least=low, below=high), {Q: number}) is expected


@given(st.sampled_from("abc"), st.integers(0, 10))
def test_all_parts_must_hold(letter: str, number: int) -> None:
    over_five = NumberWithin(question=R, at_least=5, below=None)
    both = AllHold(parts=(AB, over_five))
    assert holds(both, {Q: letter, R: number}) is (letter in "ab" and number >= 5)
    assert questions_of(both) == (Q, R)
