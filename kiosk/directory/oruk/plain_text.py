"""HTML and other markup of a feed turned into plain text that can be shown, spoken and printed."""

import html
import re
from html.parser import HTMLParser

from kiosk.directory.oruk.tolerant import as_text

MAX_LENGTH = 20_000
_TAG = re.compile(r"<(?:/?[a-zA-Z][^<>]*|!--[^<>]*--)>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
# Controls, zero-width marks and direction overrides: they show nothing, or change the order.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_BLOCKS = frozenset(
    {"address", "article", "blockquote", "dd", "div", "dl", "dt", "figure", "footer", "header"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "table"}
    | {"tr", "ul"}
)
_SILENT = frozenset(("script", "style", "template", "head"))
_PLAIN_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(\s[^<>]*|/)?>")
# What stands in these is no text, or is read by rules of its own.
_NEEDS_PARSER = _SILENT | {"iframe", "noembed", "noframes", "noscript", "plaintext", "textarea"}
_NEEDS_PARSER |= {"title", "xmp", "svg", "math"}
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"'(]?[A-Z0-9])")
SUMMARY_LENGTH = 180
_HEADING = 40


class _Text(HTMLParser):
    """Collects the words of a page; a block becomes a paragraph."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self.parts.append("\n")
        elif tag in _BLOCKS:
            self.parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


def has_markup(text: str) -> bool:
    """Whether the text holds tags or entities."""
    return ("<" in text and _TAG.search(text) is not None) or (
        "&" in text and _ENTITY.search(text) is not None
    )


def plain_text(text: str) -> str:
    """Paragraphs of plain text, parted by an empty line: no tags, entities decoded.

    Text that was escaped twice is undone twice.
    """
    if _is_plain(text):
        plain = text.strip() if "  " not in text else " ".join(text.split())
        return plain[:MAX_LENGTH]
    text = text[: 4 * MAX_LENGTH]
    for _ in range(2):
        if "<" in text and _TAG.search(text):
            text = _without_tags(text)
        elif "&" in text and _ENTITY.search(text):
            text = html.unescape(text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    text = _UNSEEN.sub("", text)
    lines = (" ".join(line.split()) for line in text.split("\n"))
    paragraphs = re.sub(r"\n{2,}", "\n\n", "\n".join(lines)).strip()
    return paragraphs[:MAX_LENGTH]


def one_line(text: str, limit: int = 300) -> str:
    """Plain text on one line, for names."""
    if _is_plain(text):
        plain = text.strip() if "  " not in text else " ".join(text.split())
    else:
        plain = " ".join(plain_text(text).split())
    return plain if len(plain) <= limit else plain[:limit].strip()


def is_seen(text: str) -> bool:
    """Whether a text has nothing in it that shows nothing, or changes the order in which it is read."""
    return not _UNSEEN.search(text)


def line_of(value: object, limit: int = 300) -> str:
    """A text or a number of a feed as plain text on one line; nothing of all else."""
    return one_line(value if isinstance(value, str) else as_text(value), limit) if value else ""


def text_of(value: object) -> str:
    """A text or a number of a feed as paragraphs of plain text; nothing of all else."""
    return plain_text(value if isinstance(value, str) else as_text(value)) if value else ""


def summary(text: str) -> str:
    """The first sentences of plain text, up to `SUMMARY_LENGTH` characters, cut between words."""
    paragraphs = text.split("\n\n")
    # A heading such as "About us" says nothing on its own.
    while len(paragraphs) > 1 and len(paragraphs[0]) < _HEADING and paragraphs[0][-1:] not in ".!?":
        del paragraphs[0]
    flat = " ".join(" ".join(paragraphs).split())
    kept = ""
    for sentence in _SENTENCE_END.split(flat):
        if kept and len(kept) + len(sentence) >= SUMMARY_LENGTH:
            break
        kept = f"{kept} {sentence}".strip()
    if len(kept) <= SUMMARY_LENGTH:
        return kept
    return kept[: SUMMARY_LENGTH - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"


def _is_plain(text: str) -> bool:
    """Whether there is nothing to do but join words: most texts of a feed, without a single search.

    What is printable holds no control, mark or line end; the space that never breaks is not printable.
    """
    return text.isprintable() and "<" not in text and "&" not in text


def _without_tags(text: str) -> str:
    return _without_plain_tags(text) or _parsed(text)


def _without_plain_tags(text: str) -> str | None:
    """The words between ordinary tags, ten times as fast as by a parser; None where one is needed."""
    pieces = _PLAIN_TAG.split(text)
    words, closing, names = pieces[::4], pieces[1::4], pieces[2::4]
    if any("<" in each for each in words):
        return None
    for attributes in pieces[3::4]:
        # A ">" within quotes ends no tag.
        if attributes and (attributes.count('"') % 2 or attributes.count("'") % 2):
            return None
    parts = [html.unescape(words[0]) if "&" in words[0] else words[0]]
    for slash, name, after in zip(closing, names, words[1:], strict=True):
        tag = name.lower()
        if tag in _NEEDS_PARSER:
            return None
        if tag in _BLOCKS:
            parts.append("\n\n")
        elif tag == "br" and not slash:
            parts.append("\n")
        parts.append(html.unescape(after) if "&" in after else after)
    return "".join(parts)


def _parsed(text: str) -> str:
    parser = _Text()
    parser.feed(text)
    parser.close()
    return "".join(parser.parts)
