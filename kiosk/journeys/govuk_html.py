"""The HTML or Govspeak of a GOV.UK page to the plain text of our journeys, and its links."""

import re
import unicodedata
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

from kiosk.core.links import web_link

GOVUK = "https://www.gov.uk/"

_SILENT = {"script", "style", "svg", "template"}
_BLOCKS = {
    "address",
    "article",
    "blockquote",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "ol",
    "p",
    "section",
    "summary",
    "table",
    "tr",
    "ul",
}

# Govspeak is Markdown with marks of its own: https://govspeak-preview.publishing.service.gov.uk/guide
_MARKDOWN_LINK = re.compile(r"\[([^\]\n]{1,300})\]\(([^)\s]{1,2000})[^)\n]{0,200}\)")
_MARKDOWN_POINT = re.compile(r"^[ \t]{0,8}(?:[*-]|s?[0-9]{1,3}\.)[ \t]+(.+)$", re.MULTILINE)
_MARKDOWN_HEADING = re.compile(r"^#{1,6}[ \t]*(.+?)[ \t#]*$", re.MULTILINE)
_GOVSPEAK_MARK = re.compile(
    r"\{:?:?/?[a-z: _-]{0,40}/?\}|^\$[A-Z!]{1,3}$|^\s{0,3}[%^x@]|[%^@]$|\*\*|__", re.MULTILINE
)
_TAG = re.compile(r"</?[a-z][^>]{0,500}>", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLink:
    """A link in a text; `around` is the paragraph or point that it stands in."""

    url: str
    label: str
    around: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainText:
    """What a page says.

    Attributes:
        paragraphs: plain text; a point of a list begins with "- ".
        ordered: the points of the first numbered list.
        links: each address once.
        refused: addresses that may not be shown, coded or printed.
    """

    paragraphs: tuple[str, ...]
    ordered: tuple[str, ...]
    links: tuple[FoundLink, ...]
    refused: tuple[str, ...]

    @property
    def text(self) -> str:
        """The paragraphs in our format: points on lines of their own, the rest parted by a gap."""
        lines: list[str] = []
        for paragraph in self.paragraphs:
            if lines and not (paragraph.startswith("- ") and lines[-1].startswith("- ")):
                lines.append("")
            lines.append(paragraph)
        return "\n".join(lines)


def plain_text(body: str) -> PlainText:
    """Turn HTML, or Govspeak where there is no HTML, into plain text."""
    reader = _Reader()
    reader.feed(body if _TAG.search(body) else _from_govspeak(body))
    reader.close()
    return reader.result()


def clean(text: str) -> str:
    """One line of plain text: no control characters, one space between words, no leading dash."""
    kept = "".join(
        " " if unicodedata.category(mark) in ("Cc", "Cs") or mark in "\ufeff\ufffe\uffff" else mark
        for mark in text
    )
    return " ".join(kept.split()).lstrip("-–* ").strip()


def absolute(href: str) -> str | None:
    """The whole address of a link on a GOV.UK page, or None when it may not be used."""
    try:
        return web_link(urljoin(GOVUK, href.strip()))
    except ValueError:
        return None


def _from_govspeak(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    text = _GOVSPEAK_MARK.sub("", text)
    text = _MARKDOWN_LINK.sub(r'<a href="\2">\1</a>', text)
    text = _MARKDOWN_HEADING.sub(r"<p>\1</p>", text)
    text = _MARKDOWN_POINT.sub(r"<li>\1</li>", text)
    return re.sub(r"\n\s*\n", "<p>", text)


@dataclass(slots=True)
class _Anchor:
    href: str
    words: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._words: list[str] = []
        self._point = False
        self._lists: list[str] = []
        self._silent = 0
        self._anchor: _Anchor | None = None
        self._waiting: list[tuple[str, str]] = []
        self._paragraphs: list[str] = []
        self._ordered: list[str] = []
        self._ordered_lists = 0
        self._links: dict[str, FoundLink] = {}
        self._refused: list[str] = []

    def result(self) -> PlainText:
        self._end_of_block()
        return PlainText(
            paragraphs=tuple(self._paragraphs),
            ordered=tuple(self._ordered),
            links=tuple(self._links.values()),
            refused=tuple(self._refused),
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            # A paragraph inside a point is still that point.
            if not (self._point and not "".join(self._words).strip()):
                self._end_of_block()
            if tag in ("ol", "ul"):
                self._point = False
                self._lists.append(tag)
                self._ordered_lists += tag == "ol"
        elif tag == "li":
            self._end_of_block()
            self._point = True
        elif tag == "br":
            self._words.append("\n")
        elif tag in ("td", "th"):
            self._words.append(" ")
        elif tag == "a":
            self._anchor = _Anchor(dict(attrs).get("href") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "a":
            self._end_of_anchor()
        elif tag == "li" or tag in _BLOCKS:
            self._end_of_block()
            if tag in ("ol", "ul") and self._lists:
                self._lists.pop()

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        self._words.append(data.replace("\n", " "))
        if self._anchor is not None:
            self._anchor.words.append(data)

    def _end_of_anchor(self) -> None:
        if self._anchor is not None:
            self._waiting.append((self._anchor.href, clean("".join(self._anchor.words))))
            self._anchor = None

    def _end_of_block(self) -> None:
        self._end_of_anchor()
        lines = (clean(line) for line in "".join(self._words).split("\n"))
        text = ", ".join(line for line in lines if line)
        if text:
            self._paragraphs.append(f"- {text}" if self._point else text)
            if self._point and self._ordered_lists == 1 and self._lists[-1:] == ["ol"]:
                self._ordered.append(text)
        for href, label in self._waiting:
            url = absolute(href)
            if url is None:
                self._refused.append(f"{label} ({clean(href)[:200]})")
            elif label:
                self._links.setdefault(url, FoundLink(url=url, label=label, around=text))
        self._words.clear()
        self._waiting.clear()
        self._point = False
