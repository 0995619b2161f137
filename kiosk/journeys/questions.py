"""Nodes that ask something."""

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import Condition
from kiosk.journeys.parts import Block, Option


class NodeKind(Enum):
    """What a node asks of the resident; the value is the word in a journey file."""

    YES_NO = "yes-no"
    CHOICE = "choice"
    SEVERAL = "several"
    NUMBER = "number"
    YEAR = "year"
    MONEY = "money"
    DATE = "date"
    POSTCODE = "postcode"
    COUNTRY = "country"
    NI_NUMBER = "ni-number"
    PHONE = "phone"
    EMAIL = "email"
    TEXT = "text"
    INFORMATION = "information"
    STEP = "step"
    PRACTICE = "practice"
    RING = "ring"
    ASK = "ask"
    REMINDER = "reminder"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Where to go next; `when` is None for the rule that always matches."""

    when: Condition | None
    go: NodeId


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What every node has.

    Attributes:
        language: BCP 47 code of the words of this node as shown, but for those that are `InEnglish`.
        translated: whether every word is in the language that was asked for.
    """

    id: NodeId
    title: str
    text: tuple[Block, ...] = ()
    language: str = "en"
    translated: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner(Page):
    """A node that leads on: the first rule that matches wins."""

    rules: tuple[Rule, ...]


#: What a yes-or-no question can be answered with.
YES, NO, UNSURE = "yes", "no", "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNoQuestion(Inner):
    """Yes or no; `unsure` offers "I don't know" too, as nearly every question should."""

    kind: ClassVar[NodeKind] = NodeKind.YES_NO
    unsure: bool = True

    @property
    def answers(self) -> tuple[str, ...]:
        """The answers that can be given."""
        return (YES, NO, UNSURE) if self.unsure else (YES, NO)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceQuestion(Inner):
    """Choose one."""

    kind: ClassVar[NodeKind] = NodeKind.CHOICE
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralQuestion(Inner):
    """Choose any number."""

    kind: ClassVar[NodeKind] = NodeKind.SEVERAL
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberQuestion(Inner):
    """A whole number from `minimum` to `maximum`, both allowed."""

    kind: ClassVar[NodeKind] = NodeKind.NUMBER
    minimum: int
    maximum: int
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearQuestion(Inner):
    """A year from `minimum` to `maximum`, both allowed."""

    kind: ClassVar[NodeKind] = NodeKind.YEAR
    minimum: int = 1900
    maximum: int = 2100


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyQuestion(Inner):
    """A sum of pounds and pence, none less than 0; `unit` says what it is for ("a week")."""

    kind: ClassVar[NodeKind] = NodeKind.MONEY
    maximum: int = 1_000_000
    unit: str = ""


class DateLimit(Enum):
    """Which dates make sense; the value is the word in a journey file."""

    ANY = "any"
    PAST = "past"
    FUTURE = "future"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateQuestion(Inner):
    """A day; today is both past and future."""

    kind: ClassVar[NodeKind] = NodeKind.DATE
    limit: DateLimit = DateLimit.ANY


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryQuestion(Inner):
    """A country of the world; the answer is its ISO 3166-1 code."""

    kind: ClassVar[NodeKind] = NodeKind.COUNTRY


@dataclass(frozen=True, slots=True, kw_only=True)
class NiNumberQuestion(Inner):
    """A National Insurance number, or skipped; never spoken, never sent home."""

    kind: ClassVar[NodeKind] = NodeKind.NI_NUMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneQuestion(Inner):
    """A telephone number, or skipped."""

    kind: ClassVar[NodeKind] = NodeKind.PHONE


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailQuestion(Inner):
    """An e-mail address, or skipped."""

    kind: ClassVar[NodeKind] = NodeKind.EMAIL


@dataclass(frozen=True, slots=True, kw_only=True)
class PostcodeQuestion(Inner):
    """A UK postcode, or skipped."""

    kind: ClassVar[NodeKind] = NodeKind.POSTCODE


@dataclass(frozen=True, slots=True, kw_only=True)
class TextQuestion(Inner):
    """Words of the resident's own, or skipped."""

    kind: ClassVar[NodeKind] = NodeKind.TEXT
