from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import (
    AgeWithin,
    AllHold,
    Answer,
    AnyChosen,
    AnyHolds,
    Heard,
    NotHolds,
    NumberWithin,
    Test,
    age_on,
    holds,
    leaves_of,
)

Q = NodeId("q")
R = NodeId("r")
TODAY = date(2026, 11, 25)
AB = AnyChosen(question=Q, options=frozenset("ab"))
OVER_FIVE = NumberWithin(question=R, at_least=5, below=None)


def heard(**answers: Answer) -> Heard:
    return Heard(answers={NodeId(name): answer for name, answer in answers.items()}, today=TODAY)


def test_a_choice_matches_any_of_the_options() -> None:
    assert holds(AB, heard(q="a"))
    assert not holds(AB, heard(q="c"))


def test_several_choices_match_when_one_of_them_does() -> None:
    assert holds(AB, heard(q=frozenset("bc")))
    assert not holds(AB, heard(q=frozenset("cd")))
    assert not holds(AB, heard(q=frozenset()))


ANYTHING = st.sampled_from(
    [
        AB,
        NumberWithin(question=Q, at_least=None, below=None),
        AgeWithin(question=Q, at_least=None, below=None),
    ]
)


@given(ANYTHING)
def test_a_question_skipped_or_not_asked_never_matches(condition: Test) -> None:
    assert not holds(condition, heard(q=None))
    assert not holds(condition, heard(r="a"))
    assert holds(NotHolds(part=condition), heard(r="a"))


@given(number=st.integers(), low=st.integers() | st.none(), high=st.integers() | st.none())
def test_a_range_holds_its_lower_end_and_not_its_upper(
    number: int, low: int | None, high: int | None
) -> None:
    expected = (low is None or low <= number) and (high is None or number < high)
    assert holds(NumberWithin(question=Q, at_least=low, below=high), heard(q=number)) is expected


@given(st.sampled_from("abc"), st.integers(0, 10))
def test_all_any_and_not_are_those_of_logic(letter: str, number: int) -> None:
    given_ = heard(q=letter, r=number)
    one, other = letter in "ab", number >= 5
    assert holds(AllHold(parts=(AB, OVER_FIVE)), given_) is (one and other)
    assert holds(AnyHolds(parts=(AB, OVER_FIVE)), given_) is (one or other)
    assert holds(NotHolds(part=AllHold(parts=(AB, OVER_FIVE))), given_) is not (one and other)


def test_the_tests_of_a_condition_stand_in_the_order_written() -> None:
    condition = AnyHolds(parts=(NotHolds(part=AB), AllHold(parts=(OVER_FIVE, AB))))
    assert list(leaves_of(condition)) == [AB, OVER_FIVE, AB]


@given(st.dates(date(1900, 1, 1), TODAY), st.dates(TODAY, date(2099, 12, 31)))
def test_the_age_changes_on_the_birthday_and_never_else(born: date, day: date) -> None:
    grew = age_on(born, day) - age_on(born, day - timedelta(days=1))
    birthday = (born.month, born.day) == (day.month, day.day)
    leapling = (born.month, born.day) == (2, 29) and (day.month, day.day) == (3, 1)
    assert grew in (0, 1)
    assert not grew or birthday or leapling


def test_an_age_is_reckoned_on_the_day_of_the_walk() -> None:
    pensioner = AgeWithin(question=Q, at_least=66, below=None)
    assert holds(pensioner, heard(q=date(1960, 11, 25)))
    assert not holds(pensioner, heard(q=date(1960, 11, 26)))
    assert not holds(pensioner, heard(q="1960"))
