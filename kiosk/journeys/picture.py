"""A journey as a picture (SVG): every node with its title, every rule as an arrow with its words."""

import textwrap
from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import (
    AgeWithin,
    AllHold,
    AnyChosen,
    AnyHolds,
    Condition,
    NotHolds,
    NumberWithin,
)
from kiosk.journeys.graph import rules_of
from kiosk.journeys.layout import Spot, layout
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import QUESTIONS, Node, Outcome
from kiosk.journeys.practice.node import Practice

# Sizes in pixels of the picture.
_WIDTH, _HEIGHT = 220, 84
_ACROSS, _DOWN = 260, 190
_MARGIN = 40
_LINE = 16
_LETTERS = 28  # of a line of a title
_STYLE = (
    "text{font:14px sans-serif;fill:#0B0C0C}.kind{font-size:11px;fill:#44484a}"
    ".arrow{stroke:#0B0C0C;stroke-width:1.5;fill:none;marker-end:url(#head)}"
    ".rule{font-size:12px;fill:#8A3B00}.halo{font-size:12px;stroke:#fff;stroke-width:5px}"
    ".asks{fill:#fff;stroke:#00424A;stroke-width:2}"
    ".tells{fill:#F6F3EC;stroke:#00424A;stroke-width:2}"
    ".tries{fill:#fff;stroke:#8A3B00;stroke-width:3;stroke-dasharray:8 5}"
    ".ends{fill:#e3efe6;stroke:#005A30;stroke-width:3}"
)
_HEAD = (
    '<marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" '
    'orient="auto"><path d="M0 0l10 5-10 5z" fill="#0B0C0C"/></marker>'
)


def picture(journey: Journey) -> str:
    """The whole walk as an SVG document."""
    spots = layout(journey)
    widest = 1 + max(spot.place for spot in spots.values())
    rows = 1 + max(spot.row for spot in spots.values())
    width, height = widest * _ACROSS + 2 * _MARGIN, rows * _DOWN + 2 * _MARGIN
    counts = [sum(spot.row == row for spot in spots.values()) for row in range(rows)]
    at = {name: _place(spot, counts[spot.row], width) for name, spot in spots.items()}
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img">',
        f"<title>{escape(journey.title)}</title><style>{_STYLE}</style><defs>{_HEAD}</defs>",
        '<rect width="100%" height="100%" fill="#fff"/>',
        *(part for name in at for part in _arrows(journey.nodes[name], at)),
        *(part for name in at for part in _box(journey.nodes[name], at[name])),
        "</svg>",
    ]
    return "\n".join(parts)


def rule_words(condition: Condition | None) -> str:
    """When a rule holds, for its author: "pip is yes", "age is 66 or more"."""
    match condition:
        case None:
            return ""
        case AnyChosen(question=question, options=options):
            return f"{question} is {' or '.join(sorted(options))}"
        case NumberWithin(question=question) | AgeWithin(question=question):
            years = " years" if isinstance(condition, AgeWithin) else ""
            least = "" if condition.at_least is None else f"{condition.at_least}{years} or more"
            most = "" if condition.below is None else f"under {condition.below}{years}"
            return f"{question} is {', '.join(each for each in (least, most) if each)}"
        case AllHold(parts=parts):
            return " and ".join(rule_words(part) for part in parts)
        case AnyHolds(parts=parts):
            return "(" + " or ".join(rule_words(part) for part in parts) + ")"
        case NotHolds(part=part):
            return f"not ({rule_words(part)})"


def _place(spot: Spot, in_row: int, width: int) -> tuple[float, float]:
    """The middle of a node's upper edge."""
    left = (width - in_row * _ACROSS) / 2
    return left + (spot.place + 0.5) * _ACROSS, _MARGIN + spot.row * _DOWN


def _box(node: Node, at: tuple[float, float]) -> Iterator[str]:
    kind = "asks" if isinstance(node, QUESTIONS) else "tells"
    kind = "tries" if isinstance(node, Practice) else kind
    kind = "ends" if isinstance(node, Outcome) else kind
    left, top = at[0] - _WIDTH / 2, at[1]
    yield (
        f'<rect class="{kind}" x="{left:.0f}" y="{top:.0f}" width="{_WIDTH}" height="{_HEIGHT}" '
        'rx="12"/>'
    )
    said = f"{node.id} · {node.kind.value}"
    yield f'<text class="kind" x="{left + 12:.0f}" y="{top + 18:.0f}">{escape(said)}</text>'
    lines = textwrap.wrap(node.title, _LETTERS, max_lines=3, placeholder=" …")
    for number, line in enumerate(lines):
        y = top + 36 + number * _LINE
        yield f'<text x="{left + 12:.0f}" y="{y:.0f}">{escape(line)}</text>'


def _arrows(node: Node, at: Mapping[NodeId, tuple[float, float]]) -> Iterator[str]:
    rules = [rule for rule in rules_of(node) if rule.go in at]
    x, y = at[node.id][0], at[node.id][1] + _HEIGHT
    for number, rule in enumerate(rules):
        start = x + (number - (len(rules) - 1) / 2) * _WIDTH / (len(rules) + 1)
        end, top = at[rule.go]
        bend = (top - y) / 2
        yield (
            f'<path class="arrow" d="M{start:.0f} {y:.0f}C{start:.0f} {y + bend:.0f} '
            f'{end:.0f} {top - bend:.0f} {end:.0f} {top - 2:.0f}"/>'
        )
        words = rule_words(rule.when) or ("else" if len(rules) > 1 else "")
        if words:
            middle = start * 0.6 + end * 0.4
            level = y + 26 + number * _LINE
            said = escape(textwrap.shorten(words, 40, placeholder=" …"))
            # The white around the words is a text of its own: not every program knows paint-order.
            for kind in ("halo", "rule"):
                yield (
                    f'<text class="{kind}" x="{middle:.0f}" y="{level:.0f}" '
                    f'text-anchor="middle">{said}</text>'
                )
