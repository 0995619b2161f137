"""Cuts a text into sentences: the unit that is asked for, spoken and gone on from after a fault."""

import re
from dataclasses import dataclass

MAX_SENTENCE_CODE_POINTS = 400
_END = re.compile(r"[.!?…؟۔।]+[\"'”’)\]]*(?=\s|$)|[۔؟।]|\n+")
_ABBREVIATIONS = (
    "dr mr mrs ms st cllr prof rev tel no nos e.g i.e eg ie approx ext dept vs a.m p.m "
    "np nr ul tj tel godz al pl e.e h.y cyng parch tud str тел вул буд напр"
)
_NOT_AN_END = frozenset(_ABBREVIATIONS.split())
_LAST_WORD = re.compile(r"[^\s(\[\"'“‘]+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Code points of a text, from `start` up to but not including `end`."""

    start: int
    end: int


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text in order, without outer space; a line end always ends one."""
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        if match.group() == "." and _is_abbreviation(text, start, match.start()):
            continue
        spans.extend(_pieces(text, start, match.end()))
        start = match.end()
    spans.extend(_pieces(text, start, len(text)))
    return tuple(spans)


def _is_abbreviation(text: str, start: int, full_stop: int) -> bool:
    word = _LAST_WORD.search(text, start, full_stop)
    if word is None:
        return True
    said = word.group().lower()
    # "St." or "no." at the very end is an end all the same: nothing follows to be kept together.
    return said in _NOT_AN_END and bool(text[full_stop + 1 :].strip(" "))


def _pieces(text: str, start: int, end: int) -> list[Span]:
    """One sentence without its outer space, cut at spaces where it is too long."""
    pieces: list[Span] = []
    while start < end:
        if text[start].isspace():
            start += 1
        elif text[end - 1].isspace():
            end -= 1
        elif end - start <= MAX_SENTENCE_CODE_POINTS:
            pieces.append(Span(start=start, end=end))
            break
        else:
            space = text.rfind(" ", start + 1, start + MAX_SENTENCE_CODE_POINTS)
            cut = space if space > 0 else start + MAX_SENTENCE_CODE_POINTS
            pieces.append(Span(start=start, end=cut))
            start = cut
    return pieces
