"""A journey, as the companion page shows it."""

from typing import Any

from kiosk.core.language import language
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import QUESTIONS, AskStaff, Information, Node, Outcome, Ring, Step
from kiosk.journeys.official import official_page
from kiosk.journeys.parts import Bullets, PhoneLink
from kiosk.takehome.link import node_name


def journey_card(journey: Journey) -> dict[str, Any]:
    """Plain values for JSON, its steps by their short names."""
    return {
        "title": journey.title,
        "language": journey.language,
        "direction": _direction(journey.language),
        "summary": journey.summary,
        "begin": node_name(journey.begin).hex(),
        "ready": list(journey.start.have_ready),
        "source": official_page(journey) or "",
        "checked": journey.checked.isoformat(),
        "assured": journey.assured,
        "nodes": {node_name(name).hex(): _node(node) for name, node in journey.nodes.items()},
    }


def _direction(code: str) -> str:
    return "rtl" if language(code).right_to_left else "ltr"


def _node(node: Node) -> dict[str, Any]:
    card: dict[str, Any] = {
        "title": node.title,
        "question": isinstance(node, QUESTIONS),
        "text": [
            list(block.items) if isinstance(block, Bullets) else block.text for block in node.text
        ],
        "next": _next(node),
        **_own(node),
    }
    return {key: value for key, value in card.items() if value}


def _next(node: Node) -> str:
    """The one way on; "" at an end, and where answers decide."""
    rules = getattr(node, "rules", ())
    goals = {rule.go for rule in rules}
    return node_name(goals.pop()).hex() if len(goals) == 1 else ""


def _own(node: Node) -> dict[str, Any]:
    card: dict[str, Any] = {}
    if isinstance(node, Information | Step | Outcome):
        card["link"] = {"url": node.link.url, "label": node.link.label} if node.link else None
        card["phone"] = _phone(node.phone)
    match node:
        case Step():
            card["moments"] = [
                {"look": each.look_for, "press": each.press}
                for each in node.on_the_page
                if each.look_for or each.press
            ]
        case Outcome():
            card["steps"], card["time"] = list(node.next_steps), node.how_long
        case Ring():
            card["phone"], card["steps"] = _phone(node.phone), list(node.have_ready)
        case AskStaff():
            card["say"] = node.say
        case _:
            pass
    return card


def _phone(phone: PhoneLink | None) -> dict[str, str] | None:
    if phone is None:
        return None
    return {"number": phone.number, "label": phone.label, "hours": phone.hours}
