"""What the pages of safe mode are made of."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import AskStaff, Information, Node, Outcome, Ring, Step
from kiosk.journeys.parts import PhoneLink
from kiosk.ui.safe.helpline import Helpline
from kiosk.ui.screens.parts import (
    blocks,
    bullets,
    heading,
    in_english_note,
    note,
    paragraph,
    strong,
    with_marks,
)
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.words import translate


def journey_parts(paints: Paints, journey: Journey) -> list[QWidget]:
    """A journey to be read: what to know before, and all that is to be done, without its questions."""
    start, tongue = journey.start, journey.start.language
    parts: list[QWidget] = [
        heading(paints, journey.title, language=journey.language),
        *in_english_note(paints, shown=tongue),
        paragraph(paints, start.does, language=tongue),
    ]
    if start.have_ready:
        parts.append(strong(paints, translate("JourneyStart", "Have these to hand")))
        parts += bullets(paints, start.have_ready, language=tongue)
    parts.append(strong(paints, translate("JourneyStart", "How long it takes")))
    parts.append(paragraph(paints, start.time, language=tongue))
    parts.append(strong(paints, translate("JourneyStart", "What it costs")))
    parts.append(paragraph(paints, start.cost, language=tongue))
    for node in journey.nodes.values():
        parts += _node_parts(paints, node)
    return with_marks(paints, parts)


def _node_parts(paints: Paints, node: Node) -> list[QWidget]:
    if not isinstance(node, Information | Step | Ring | AskStaff | Outcome):
        return []  # A question or a practice is nothing to read.
    tongue = node.language
    parts: list[QWidget] = [
        strong(paints, node.title, language=tongue),
        *blocks(paints, node.text, language=tongue),
    ]
    match node:
        case Step():
            if node.link is not None:
                parts.append(
                    paragraph(paints, f"{node.link.label}: {node.link.url}", language="en")
                )
            said = (words for each in node.on_the_page for words in (each.look_for, each.press))
            parts += bullets(paints, [words for words in said if words], language=tongue)
        case Ring():
            parts += bullets(paints, node.have_ready, language=tongue)
        case AskStaff() if node.say:
            parts.append(paragraph(paints, node.say, language=tongue))
        case Outcome():
            parts += bullets(paints, node.next_steps, language=tongue)
            if node.how_long:
                parts.append(paragraph(paints, node.how_long, language=tongue))
        case _:
            pass
    if not isinstance(node, AskStaff) and node.phone is not None:
        parts += _phone_parts(paints, node.phone, tongue)
    return parts


def _phone_parts(paints: Paints, phone: PhoneLink, language: str) -> list[QWidget]:
    hours = [note(paints, phone.hours, language=language)] if phone.hours else []
    return [strong(paints, f"{phone.label}: {phone.number}", language=language), *hours]


def helpline_parts(
    paints: Paints, helplines: Sequence[Helpline], *, here: tuple[str, str]
) -> list[QWidget]:
    """Whom to ring: this place first, where it has a number, then the helplines.

    Args:
        paints: look and drawings.
        helplines: in the order in which they are shown.
        here: the name of this place and its number; "" where it has none.
    """
    parts: list[QWidget] = [heading(paints, translate("Ask", "Phone someone who can help"))]
    name, number = here
    if number:
        parts.append(strong(paints, f"{name}: {number}"))
    for each in helplines:
        parts.append(strong(paints, f"{each.name}: {each.number}", language="en"))
        said = " ".join(words for words in (each.about, each.hours) if words)
        parts.append(paragraph(paints, said, language="en"))
    return with_marks(paints, parts)
