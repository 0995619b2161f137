from datetime import date
from decimal import Decimal

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
)
from kiosk.journeys.answers import validate as _validate
from kiosk.journeys.conditions import Answer
from kiosk.journeys.nodes import Question
from kiosk.journeys.parts import Option
from kiosk.journeys.questions import (
    ChoiceQuestion,
    CountryQuestion,
    DateLimit,
    DateQuestion,
    EmailQuestion,
    MoneyQuestion,
    NiNumberQuestion,
    NumberQuestion,
    PhoneQuestion,
    PostcodeQuestion,
    SeveralQuestion,
    TextQuestion,
    YearQuestion,
    YesNoQuestion,
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
YES_NO = YesNoQuestion(id=Q, title="?", rules=always("end"))
SURE = YesNoQuestion(id=Q, title="?", rules=always("end"), unsure=False)
YEAR = YearQuestion(id=Q, title="?", rules=always("end"), minimum=1900, maximum=2026)
MONEY = MoneyQuestion(id=Q, title="?", rules=always("end"), maximum=10_000)
DATE = DateQuestion(id=Q, title="?", rules=always("end"))
BORN = DateQuestion(id=Q, title="?", rules=always("end"), limit=DateLimit.PAST)
VISIT = DateQuestion(id=Q, title="?", rules=always("end"), limit=DateLimit.FUTURE)
COUNTRY = CountryQuestion(id=Q, title="?", rules=always("end"))
NI = NiNumberQuestion(id=Q, title="?", rules=always("end"))
PHONE = PhoneQuestion(id=Q, title="?", rules=always("end"))
EMAIL = EmailQuestion(id=Q, title="?", rules=always("end"))
ALL: tuple[Question, ...] = (
    *(CHOICE, SEVERAL, FREE, NUMBER, POSTCODE, TEXT, YES_NO, SURE, YEAR, MONEY),
    *(DATE, BORN, VISIT, COUNTRY, NI, PHONE, EMAIL),
)
TODAY = date(2026, 11, 25)


def validate(question: Question, given_: Given, language: str = "en") -> Answer | Problem:
    return _validate(question, given_, today=TODAY, language=language)


@pytest.mark.parametrize(
    ("question", "given_", "answer"),
    [
        (CHOICE, "a", "a"),
        (SEVERAL, {"a", "b"}, frozenset("ab")),
        (SEVERAL, {"none"}, frozenset({"none"})),
        (FREE, set(), frozenset()),
        (YES_NO, "unsure", "unsure"),
        (NUMBER, " 66 ", 66),
        (NUMBER, "٦٦", 66),
        (NUMBER, "0", 0),
        (YEAR, "1944", 1944),
        (MONEY, "£1,250.50", Decimal("1250.50")),
        (MONEY, "12.5", Decimal("12.50")),
        (DATE, "27 3 1944", date(1944, 3, 27)),
        (BORN, "25/11/2026", TODAY),
        (VISIT, "25th November 2026", TODAY),
        (COUNTRY, " poland ", "pl"),
        (NI, "ab123456c", "AB 12 34 56 C"),
        (NI, None, None),
        (PHONE, "+44 (0)7700 900 123", "07700900123"),
        (EMAIL, " mary@example.com ", "mary@example.com"),
        (POSTCODE, "sw1a1aa", "SW1A 1AA"),
        (POSTCODE, "Cf10 iep", "CF10 1EP"),
        (POSTCODE, None, None),
        (TEXT, "  hello ", "hello"),
        (TEXT, None, None),
    ],
)
def test_an_answer_is_kept_in_one_shape(question: Question, given_: Given, answer: object) -> None:
    assert validate(question, given_) == answer


def test_a_country_is_known_in_the_language_shown_and_in_english() -> None:
    assert validate(COUNTRY, "Gwlad Pwyl", "cy") == "pl"
    assert validate(COUNTRY, "Poland", "cy") == "pl"


@pytest.mark.parametrize(
    ("question", "given_", "kind", "limit"),
    [
        (CHOICE, None, ProblemKind.EMPTY, None),
        (CHOICE, "z", ProblemKind.NOT_AN_OPTION, None),
        (SURE, "unsure", ProblemKind.NOT_AN_OPTION, None),
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
        (YEAR, "last year", ProblemKind.NOT_A_YEAR, None),
        (YEAR, "44", ProblemKind.TOO_SMALL, 1900),
        (MONEY, "a lot", ProblemKind.NOT_MONEY, None),
        (MONEY, "10000.01", ProblemKind.TOO_LARGE, 10_000),
        (DATE, "31 2 2026", ProblemKind.NOT_A_DATE, None),
        (DATE, "1944", ProblemKind.NOT_A_DATE, None),
        (BORN, "26 11 2026", ProblemKind.NOT_YET, None),
        (VISIT, "24 11 2026", ProblemKind.PASSED, None),
        (COUNTRY, "Larkhaven", ProblemKind.NOT_A_COUNTRY, None),
        (NI, "QQ123456C", ProblemKind.NOT_A_NI_NUMBER, None),
        (NI, "AB123456E", ProblemKind.NOT_A_NI_NUMBER, None),
        (PHONE, "12", ProblemKind.NOT_A_PHONE_NUMBER, None),
        (EMAIL, "mary at example", ProblemKind.NOT_AN_EMAIL, None),
        (EMAIL, "x" * 250 + "@example.com", ProblemKind.NOT_AN_EMAIL, None),
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
    elif isinstance(answer, str | frozenset) and not isinstance(question, CountryQuestion):
        assert validate(question, answer) == answer
