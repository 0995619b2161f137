"""The nodes of a journey file that ask something, to their typed values."""

from collections.abc import Callable
from typing import Any

from kiosk.journeys.fields import LINE, TITLE, Fields, fields_of
from kiosk.journeys.nodes import Node
from kiosk.journeys.parse_rules import read_rules
from kiosk.journeys.parts import Option
from kiosk.journeys.questions import (
    ChoiceQuestion,
    CountryQuestion,
    DateLimit,
    DateQuestion,
    EmailQuestion,
    MoneyQuestion,
    NiNumberQuestion,
    NodeKind,
    NumberQuestion,
    PhoneQuestion,
    PostcodeQuestion,
    SeveralQuestion,
    TextQuestion,
    YearQuestion,
    YesNoQuestion,
)

MAX_OPTIONS = 20
_OLDEST_YEAR, _LAST_YEAR = 1900, 2100
_MOST_MONEY = 1_000_000
_PLAIN: dict[NodeKind, Callable[..., Node]] = {
    NodeKind.POSTCODE: PostcodeQuestion,
    NodeKind.COUNTRY: CountryQuestion,
    NodeKind.NI_NUMBER: NiNumberQuestion,
    NodeKind.PHONE: PhoneQuestion,
    NodeKind.EMAIL: EmailQuestion,
    NodeKind.TEXT: TextQuestion,
}


def read_question(kind: NodeKind, fields: Fields, page: dict[str, Any]) -> Node | None:
    """Read a node that asks something; None where this kind asks nothing.

    Args:
        kind: of the node.
        fields: its keys.
        page: what every node has, read already.
    """
    if kind in _PLAIN:
        return _PLAIN[kind](**page, rules=read_rules(fields))
    reader = _READERS.get(kind)
    return reader(fields, page) if reader else None


def _yes_no(fields: Fields, page: dict[str, Any]) -> Node:
    return YesNoQuestion(
        **page, unsure=fields.flag("unsure", default=True), rules=read_rules(fields)
    )


def _choice(fields: Fields, page: dict[str, Any]) -> Node:
    return ChoiceQuestion(**page, options=_options(fields), rules=read_rules(fields))


def _several(fields: Fields, page: dict[str, Any]) -> Node:
    return SeveralQuestion(
        **page, options=_options(fields, may_exclude=True), rules=read_rules(fields)
    )


def _number(fields: Fields, page: dict[str, Any]) -> Node:
    minimum, maximum = _limits(fields, 0, 0)
    return NumberQuestion(
        **page,
        minimum=minimum,
        maximum=maximum,
        unit=fields.text("unit", TITLE, required=False),
        rules=read_rules(fields),
    )


def _year(fields: Fields, page: dict[str, Any]) -> Node:
    minimum, maximum = _limits(fields, _OLDEST_YEAR, _LAST_YEAR)
    return YearQuestion(**page, minimum=minimum, maximum=maximum, rules=read_rules(fields))


def _money(fields: Fields, page: dict[str, Any]) -> Node:
    return MoneyQuestion(
        **page,
        maximum=fields.number("maximum", required=False) or _MOST_MONEY,
        unit=fields.text("unit", TITLE, required=False),
        rules=read_rules(fields),
    )


def _date(fields: Fields, page: dict[str, Any]) -> Node:
    limit = fields.one_of("limit", {each.value: each for each in DateLimit}, DateLimit.ANY)
    return DateQuestion(**page, limit=limit or DateLimit.ANY, rules=read_rules(fields))


def _limits(fields: Fields, least: int, most: int) -> tuple[int, int]:
    """The smallest and the largest number; these where the file names none."""
    low = fields.number("minimum", required=False)
    high = fields.number("maximum", required=False)
    minimum, maximum = least if low is None else low, most if high is None else high
    if minimum >= maximum:
        fields.faults.add(
            fields.table.line,
            f"{fields.what} takes no number.",
            "Make `minimum` smaller than `maximum`.",
        )
    return minimum, maximum


def _options(fields: Fields, *, may_exclude: bool = False) -> tuple[Option, ...]:
    found: list[Option] = []
    given = fields.items("options")
    if not given:
        fields.faults.add(
            fields.table.line,
            f"{fields.what} is a question without options.",
            "Add `options:` with two or more answers.",
        )
    for tree in given:
        inner = fields_of(tree, fields.faults, "an option")
        if inner is None:
            continue
        option = Option(
            id=inner.name("id"),
            label=inner.text("label", TITLE),
            hint=inner.text("hint", LINE, required=False),
            exclusive=inner.flag("exclusive", default=False) if may_exclude else False,
            right=inner.flag("right", default=False),
        )
        inner.done()
        if any(other.id == option.id for other in found):
            fields.faults.add(
                tree.line, f"The option `{option.id}` stands twice.", "Give each its own id."
            )
        found.append(option)
    if len(found) > MAX_OPTIONS:
        fields.faults.add(
            fields.table.line,
            f"{fields.what} has more than {MAX_OPTIONS} options.",
            "Ask two questions, one after the other.",
        )
    return tuple(found)


_READERS = {
    NodeKind.YES_NO: _yes_no,
    NodeKind.CHOICE: _choice,
    NodeKind.SEVERAL: _several,
    NodeKind.NUMBER: _number,
    NodeKind.YEAR: _year,
    NodeKind.MONEY: _money,
    NodeKind.DATE: _date,
}
