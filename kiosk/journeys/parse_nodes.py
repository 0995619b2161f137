"""One node of a journey file to its typed value."""

import re
from collections.abc import Callable
from typing import Any

from kiosk.core.ids import NodeId
from kiosk.journeys.fields import BODY, LINE, TITLE, Fields, did_you_mean
from kiosk.journeys.nodes import AskStaff, Information, Node, Outcome, Reminder, Ring, Step
from kiosk.journeys.parse_page import read_moments
from kiosk.journeys.parse_questions import read_question
from kiosk.journeys.parse_rules import read_rules
from kiosk.journeys.parts import FindLink, PhoneLink, Picture, WebLink
from kiosk.journeys.practice.parse import read_practice
from kiosk.journeys.questions import NodeKind
from kiosk.journeys.text import blocks

MAX_NEXT_STEPS = 6
_PHONE = re.compile(r"\+?[0-9](?:[0-9 ]{1,20})[0-9]")
_TIME = re.compile(r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9]")
_PICTURE = re.compile(r"[a-z0-9][a-z0-9-]{0,60}\.(?:svg|png)")


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
    node = read_question(known[kind], fields, page) or _READERS[known[kind]](fields, page)
    fields.done()
    return node


def _information(fields: Fields, page: dict[str, Any]) -> Node:
    return Information(**page, **_ways_out(fields), rules=read_rules(fields))


def _step(fields: Fields, page: dict[str, Any]) -> Node:
    return Step(
        **page,
        **_ways_out(fields),
        look_for=fields.text("look_for", LINE, required=False),
        press=fields.text("press", TITLE, required=False),
        moments=read_moments(fields),
        picture=_picture(fields),
        rules=read_rules(fields),
    )


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


def _ring(fields: Fields, page: dict[str, Any]) -> Node:
    phone = _phone(fields, required=True)
    return Ring(
        **page,
        phone=phone or PhoneLink(number="", label=""),
        have_ready=fields.texts("have_ready", MAX_NEXT_STEPS),
        rules=read_rules(fields),
    )


def _ask(fields: Fields, page: dict[str, Any]) -> Node:
    return AskStaff(**page, say=fields.text("say", LINE, required=False), rules=read_rules(fields))


def _reminder(fields: Fields, page: dict[str, Any]) -> Node:
    at = fields.text("at", TITLE, required=False)
    if at and not _TIME.fullmatch(at):
        fields.faults.add(
            fields.table.line, f"`at` is `{at}`, no time of day.", 'Write it in quotes: "10:30".'
        )
    return Reminder(
        **page,
        day=NodeId(fields.name("day")),
        place=fields.text("place", LINE, required=False),
        at=at,
        rules=read_rules(fields),
    )


def _ways_out(fields: Fields) -> dict[str, Any]:
    return {"link": _link(fields), "phone": _phone(fields), "find": _find(fields)}


def _link(fields: Fields) -> WebLink | None:
    inner = fields.table_of("link")
    if inner is None:
        return None
    link = WebLink(url=inner.address("url"), label=inner.text("label", TITLE))
    inner.done()
    return link


def is_phone_number(text: str) -> bool:
    """Whether it is written as people read it: figures and spaces."""
    return _PHONE.fullmatch(text) is not None


def _phone(fields: Fields, *, required: bool = False) -> PhoneLink | None:
    inner = fields.table_of("phone", required=required)
    if inner is None:
        return None
    phone = PhoneLink(
        number=inner.text("number", TITLE),
        label=inner.text("label", TITLE),
        hours=inner.text("hours", LINE, required=False),
    )
    inner.done()
    entry = inner.table.get("number")
    if phone.number and entry and not is_phone_number(phone.number):
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


def _picture(fields: Fields) -> Picture | None:
    inner = fields.table_of("picture")
    if inner is None:
        return None
    picture = Picture(file=inner.text("file", TITLE), alt=inner.text("alt", LINE))
    inner.done()
    if picture.file and not _PICTURE.fullmatch(picture.file):
        fields.faults.add(
            inner.table.line,
            "`file` is not the name of a picture.",
            "Put it into the folder `pictures`, and name it like `apply-button.svg`.",
        )
    return picture


_READERS: dict[NodeKind, Callable[[Fields, dict[str, Any]], Node]] = {
    NodeKind.INFORMATION: _information,
    NodeKind.STEP: _step,
    NodeKind.PRACTICE: read_practice,
    NodeKind.RING: _ring,
    NodeKind.ASK: _ask,
    NodeKind.REMINDER: _reminder,
    NodeKind.OUTCOME: _outcome,
}
