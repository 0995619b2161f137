"""Cuts a sentence where a speaker breathes, so that a voice can be stopped between two pieces."""

import re
from collections.abc import Iterator

_SHORTEST = 40
_LONGEST = 140
_BREATH = re.compile(r"[,;:.!?…،؛؟۔।]+[\"'”’)]*\s+|\n+")


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """The pieces of a text in order, each with the code point at which it begins; nothing is left out."""
    start = 0
    for breath in _BREATH.finditer(text):
        if breath.end() - start >= _SHORTEST and len(text) - breath.end() >= _SHORTEST // 2:
            yield from _short_enough(text, start, breath.end())
            start = breath.end()
    yield from _short_enough(text, start, len(text))


def _short_enough(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        cut = space + 1 if space > 0 else start + _LONGEST
        yield start, text[start:cut]
        start = cut
    if start < end:
        yield start, text[start:end]
