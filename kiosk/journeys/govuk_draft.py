"""A journey being written from a GOV.UK page: names, lengths, and the YAML text at the end."""

import io
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString

from kiosk.core.ids import JourneyId, TopicId
from kiosk.journeys.fields import BODY, LINE
from kiosk.journeys.govuk_document import Document
from kiosk.journeys.govuk_html import GOVUK, PlainText, absolute, clean

TITLE_LENGTH = 120
SCREEN_LENGTH = 1_200
NAME_LENGTH = 50
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")

Node = dict[str, Any]


def name_from(text: str) -> str:
    """An id made from words; "page" where nothing is left of them."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return _NOT_IN_NAMES.sub("-", plain)[:NAME_LENGTH].strip("-") or "page"


def shortened(text: str, limit: int) -> str:
    """The text, cut between words and marked with an ellipsis where it is too long."""
    text = clean(text)
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return f"{cut.rsplit(' ', 1)[0] if ' ' in cut else cut}…"


def first_sentence(text: str) -> str:
    """The first sentence of a text."""
    return _SENTENCE_END.split(clean(text), maxsplit=1)[0]


def screens(text: PlainText) -> tuple[str, ...]:
    """The text parted between paragraphs, so that each part can be read on one screen."""
    parts: list[list[str]] = [[]]
    for paragraph in text.paragraphs:
        piece = shortened(paragraph, BODY // 2) if len(paragraph) > BODY // 2 else paragraph
        piece = f"- {piece}" if paragraph.startswith("- ") and piece[:2] != "- " else piece
        if parts[-1] and sum(map(len, parts[-1])) + len(piece) > SCREEN_LENGTH:
            parts.append([])
        parts[-1].append(piece)
    return tuple(
        PlainText(paragraphs=tuple(part), ordered=(), links=(), refused=()).text
        for part in parts
        if part
    )


def link(url: str, label: str) -> dict[str, str]:
    """A link as it stands in a journey file."""
    return {"url": url, "label": shortened(label, TITLE_LENGTH) or "Open the page"}


@dataclass(slots=True)
class Draft:
    """The journey so far.

    Attributes:
        file: what to call the page in messages.
        nodes: in the order to be shown.
        left_out: what could not be carried over, in words for an editor.
    """

    document: Document
    file: Path
    checked: date
    topic: TopicId
    does: str = ""
    cost: str = "Look for the cost on each page."
    begin: str = ""
    nodes: dict[str, Node] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    @property
    def id(self) -> JourneyId:
        """The id, from the page's address or its title."""
        path = self.document.base_path.strip("/").rsplit("/", 1)[-1]
        return JourneyId(name_from(path or self.document.title))

    @property
    def url(self) -> str:
        """The address of the page."""
        return absolute(self.document.base_path or "/") or GOVUK

    def new_name(self, words: str) -> str:
        """An id made from the words that no node has yet."""
        name = base = name_from(words)
        number = 1
        while name in self.nodes:
            number += 1
            name = f"{base}-{number}"
        return name

    def add(self, name: str, kind: str, title: str, **more: Any) -> None:
        """Add a node; a title too long for a screen is cut, and stands whole in the text."""
        whole = clean(title)
        short = shortened(whole, TITLE_LENGTH)
        text = str(more.pop("text", "") or "")
        if short != whole:
            text = f"{whole}\n\n{text}".strip()
        node: Node = {"kind": kind, "title": short or "Next"}
        if text:
            node["text"] = _block(text[:BODY])
        node.update({key: value for key, value in more.items() if value})
        self.nodes[name] = node

    def note_refused(self, text: PlainText, where: str) -> None:
        """List the links of a text that may not be used."""
        self.left_out.extend(f"{where}: the link {refused}" for refused in text.refused)

    def yaml(self) -> str:
        """The journey file."""
        title = clean(self.document.title).removesuffix(": step by step")
        does = self.does or clean(self.document.description or "") or title
        source: Node = {"url": self.url, "confirms": "Every word, as the page had it."}
        updated = (self.document.public_updated_at or "")[:10]
        try:
            source["page_date"] = date.fromisoformat(updated)
        except ValueError:
            self.left_out.append("The page's own date: it gives none.")
        whole: Node = {
            "id": str(self.id),
            "topic": str(self.topic),
            "title": shortened(title, TITLE_LENGTH) or str(self.id),
            "summary": shortened(first_sentence(self.document.description or does), LINE),
            "checked": self.checked,
            "assured": False,
            "sources": [source],
            "start": {
                "does": _block(does[:BODY]),
                "cost": self.cost,
                "time": "Take as long as you need.",
            },
            "begin": self.begin,
            "nodes": self.nodes,
        }
        writer = YAML()
        writer.width = 10_000
        writer.indent(mapping=2, sequence=4, offset=2)
        out = io.StringIO()
        writer.dump(whole, out)
        return out.getvalue()


def _block(text: str) -> str:
    return LiteralScalarString(text.strip() + "\n") if "\n" in text.strip() else text.strip()
