"""One node of a journey file to its typed value."""

import re
from collections.abc import Callable
from typing import Any

from kiosk.core.ids import NodeId
from kiosk.journeys.fields import BODY, LINE, TITLE, Fields, did_you_mean, fields_of
from kiosk.journeys.model import (
    ChoiceQuestion,
    FindLink,
    Information,
    Node,
    NodeKind,
    NumberQuestion,
    Option,
    Outcome,
    PhoneLink,
    PostcodeQuestion,
    SeveralQuestion,
    Step,
    TextQuestion,
    WebLink,
)
from kiosk.journeys.parse_rules import read_rules
from kiosk.journeys.text import blocks

MAX_OPTIONS = 20
MAX_NEXT_STEPS = 6
_PHONE = re.compile(r"\+?[0-9](?:[0-9 ]{1,20})[0-9]")


def read_node(name: NodeId, fields: Fields) -> Node | None:
    """Read one node; None only where its kind is not known."""
    entry = fields.entry("kind", required=True)
    kind = fields.text("kind", LINE) if entry else ""
    known = {each.value: each for each in NodeKind}
    if kind not in known:
        if entry:
            fields.faults.add(entry.line, f"`{kind}` is not a kind.", did_you_mean(kind, known))
        return None
    page: dict[str, Any] = {
        "id": name,
        "title": fields.text("title", TITLE),
        "text": blocks(fields.text("text", BODY, required=False)),
    }
    node = _READERS[known[kind]](fields, page)
    fields.done()
    return node


def _choice(fields: Fields, page: dict[str, Any]) -> Node:
    return ChoiceQuestion(**page, options=_options(fields), rules=read_rules(fields))


def _several(fields: Fields, page: dict[str, Any]) -> Node:
    return SeveralQuestion(
        **page, options=_options(fields, may_exclude=True), rules=read_rules(fields)
    )


def _number(fields: Fields, page: dict[str, Any]) -> Node:
    minimum = fields.number("minimum") or 0
    maximum = fields.number("maximum") or 0
    if minimum >= maximum:
        fields.faults.add(
            fields.table.line,
            f"{fields.what} takes no number.",
            "Make `minimum` smaller than `maximum`.",
        )
    return NumberQuestion(
        **page,
        minimum=minimum,
        maximum=maximum,
        unit=fields.text("unit", TITLE, required=False),
        rules=read_rules(fields),
    )


def _postcode(fields: Fields, page: dict[str, Any]) -> Node:
    return PostcodeQuestion(**page, rules=read_rules(fields))


def _text(fields: Fields, page: dict[str, Any]) -> Node:
    return TextQuestion(**page, rules=read_rules(fields))


def _information(fields: Fields, page: dict[str, Any]) -> Node:
    return Information(**page, **_ways_out(fields), rules=read_rules(fields))


def _step(fields: Fields, page: dict[str, Any]) -> Node:
    return Step(**page, **_ways_out(fields), rules=read_rules(fields))


def _outcome(fields: Fields, page: dict[str, Any]) -> Node:
    for key in ("next", "options"):
        if (entry := fields.table.get(key)) is not None:
            fields.entry(key, required=False)
            fields.faults.add(
                entry.line,
                f"{fields.what} is an outcome and has `{key}`: an outcome is an end.",
                f"Remove `{key}`, or choose another `kind`.",
            )
    return Outcome(
        **page,
        **_ways_out(fields),
        next_steps=fields.texts("next_steps", MAX_NEXT_STEPS),
        how_long=fields.text("how_long", LINE, required=False),
    )


_READERS: dict[NodeKind, Callable[[Fields, dict[str, Any]], Node]] = {
    NodeKind.CHOICE: _choice,
    NodeKind.SEVERAL: _several,
    NodeKind.NUMBER: _number,
    NodeKind.POSTCODE: _postcode,
    NodeKind.TEXT: _text,
    NodeKind.INFORMATION: _information,
    NodeKind.STEP: _step,
    NodeKind.OUTCOME: _outcome,
}


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


def _ways_out(fields: Fields) -> dict[str, Any]:
    return {"link": _link(fields), "phone": _phone(fields), "find": _find(fields)}


def _link(fields: Fields) -> WebLink | None:
    inner = fields.table_of("link")
    if inner is None:
        return None
    link = WebLink(url=inner.address("url"), label=inner.text("label", TITLE))
    inner.done()
    return link


def _phone(fields: Fields) -> PhoneLink | None:
    inner = fields.table_of("phone")
    if inner is None:
        return None
    phone = PhoneLink(
        number=inner.text("number", TITLE),
        label=inner.text("label", TITLE),
        hours=inner.text("hours", LINE, required=False),
    )
    inner.done()
    entry = inner.table.get("number")
    if phone.number and entry and not _PHONE.fullmatch(phone.number):
        fields.faults.add(
            entry.line,
            "`number` is not a telephone number.",
            'Write figures and spaces only, in quotes: "0800 123 4567".',
        )
    return phone


def _find(fields: Fields) -> FindLink | None:
    inner = fields.table_of("find")
    if inner is None:
        return None
    find = FindLink(words=inner.text("words", TITLE), label=inner.text("label", TITLE))
    inner.done()
    return find
