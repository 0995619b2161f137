import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ids import NodeId
from kiosk.journeys.answers import (
    MAX_TEXT_CHARACTERS,
    Given,
    Problem,
    ProblemKind,
    can_skip,
    normal_postcode,
    validate,
)
from kiosk.journeys.model import (
    ChoiceQuestion,
    NumberQuestion,
    Option,
    PostcodeQuestion,
    Question,
    SeveralQuestion,
    TextQuestion,
)
from tests.journeys.builders import OPTIONS, always

Q = NodeId("q")
NONE = Option(id="none", label="None", exclusive=True)
CHOICE = ChoiceQuestion(id=Q, title="?", rules=always("end"), options=OPTIONS)
SEVERAL = SeveralQuestion(id=Q, title="?", rules=always("end"), options=(*OPTIONS, NONE))
FREE = SeveralQuestion(id=Q, title="?", rules=always("end"), options=OPTIONS)
NUMBER = NumberQuestion(id=Q, title="?", rules=always("end"), minimum=0, maximum=120)
POSTCODE = PostcodeQuestion(id=Q, title="?", rules=always("end"))
TEXT = TextQuestion(id=Q, title="?", rules=always("end"))
ALL: tuple[Question, ...] = (CHOICE, SEVERAL, FREE, NUMBER, POSTCODE, TEXT)


@pytest.mark.parametrize(
    ("question", "given_", "answer"),
    [
        (CHOICE, "a", "a"),
        (SEVERAL, {"a", "b"}, frozenset("ab")),
        (SEVERAL, {"none"}, frozenset({"none"})),
        (FREE, set(), frozenset()),
        (NUMBER, " 66 ", 66),
        (NUMBER, "٦٦", 66),
        (NUMBER, "0", 0),
        (POSTCODE, "sw1a1aa", "SW1A 1AA"),
        (POSTCODE, "Cf10 iep", "CF10 1EP"),
        (POSTCODE, None, None),
        (TEXT, "  hello ", "hello"),
        (TEXT, None, None),
    ],
)
def test_an_answer_is_kept_in_one_shape(question: Question, given_: Given, answer: object) -> None:
    assert validate(question, given_) == answer


@pytest.mark.parametrize(
    ("question", "given_", "kind", "limit"),
    [
        (CHOICE, None, ProblemKind.EMPTY, None),
        (CHOICE, "z", ProblemKind.NOT_AN_OPTION, None),
        (SEVERAL, set(), ProblemKind.EMPTY, None),
        (SEVERAL, {"a", "none"}, ProblemKind.TOO_MANY, None),
        (SEVERAL, {"z"}, ProblemKind.NOT_AN_OPTION, None),
        (NUMBER, "", ProblemKind.EMPTY, None),
        (NUMBER, None, ProblemKind.EMPTY, None),
        (NUMBER, "sixty", ProblemKind.NOT_A_NUMBER, None),
        (NUMBER, "6.5", ProblemKind.NOT_A_NUMBER, None),
        (NUMBER, "9" * 5000, ProblemKind.NOT_A_NUMBER, None),
        (NUMBER, "-1", ProblemKind.TOO_SMALL, 0),
        (NUMBER, "1,200", ProblemKind.TOO_LARGE, 120),
        (POSTCODE, " ", ProblemKind.EMPTY, None),
        (POSTCODE, "SW1A", ProblemKind.NOT_A_WHOLE_POSTCODE, None),
        (POSTCODE, "12 High Street", ProblemKind.NOT_A_WHOLE_POSTCODE, None),
        (TEXT, "", ProblemKind.EMPTY, None),
        (TEXT, "x" * 501, ProblemKind.TOO_LONG, MAX_TEXT_CHARACTERS),
    ],
)
def test_a_problem_says_its_kind_and_limit(
    question: Question, given_: Given, kind: ProblemKind, limit: int | None
) -> None:
    assert validate(question, given_) == Problem(kind=kind, limit=limit)


@given(
    question=st.sampled_from(ALL),
    given_=st.one_of(st.none(), st.text(max_size=600), st.frozensets(st.text(max_size=5))),
)
def test_anything_given_is_an_answer_or_a_problem(question: Question, given_: Given) -> None:
    answer = validate(question, given_)
    if isinstance(answer, Problem):
        return
    if answer is None:
        assert can_skip(question)
    elif not isinstance(answer, int):
        assert validate(question, answer) == answer


@given(st.text(alphabet=string.ascii_letters + string.digits + " .-", max_size=12))
def test_a_normal_postcode_stays_as_it_is(typed: str) -> None:
    found = normal_postcode(typed)
    if found is not None:
        assert normal_postcode(found) == found
        assert found == found.upper()
        assert found[-4] == " "
        assert found[-3].isdigit()
