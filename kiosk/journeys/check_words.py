"""How a journey is worded, as far as a machine can tell."""

import re
from collections.abc import Iterator

from kiosk.journeys.parts import Bullets
from kiosk.journeys.text import blocks
from kiosk.journeys.yaml_files import Items, Scalar, Table, Tree

# https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/ allows 25;
# people who read with effort need fewer.
MAX_SENTENCE_WORDS = 20

_END_OF_SENTENCE = re.compile(r"(?<=[.!?:])\s+")
_NOT_SHOWN = {
    "assured",
    "begin",
    "checked",
    "exclusive",
    "id",
    "kind",
    "maximum",
    "minimum",
    "next",
    "number",
    "reviewed",
    "right",
    "sources",
    "topic",
    "translates",
    "url",
}


def long_sentences(tree: Tree) -> Iterator[tuple[int, str]]:
    """The line of each text with a sentence that is too long, and what to say about it."""
    for scalar in _shown(tree):
        for block in blocks(scalar.text):
            for part in block.items if isinstance(block, Bullets) else (block.text,):
                for sentence in _END_OF_SENTENCE.split(part):
                    words = sentence.split()
                    if len(words) > MAX_SENTENCE_WORDS:
                        opening = " ".join(words[:5])
                        yield (
                            scalar.line,
                            f"A sentence has {len(words)} words, more than {MAX_SENTENCE_WORDS}: "
                            f'"{opening} ..."',
                        )


def _shown(tree: Tree) -> Iterator[Scalar]:
    if isinstance(tree, Scalar):
        yield tree
    elif isinstance(tree, Items):
        for value in tree.values:
            yield from _shown(value)
    elif isinstance(tree, Table):
        for entry in tree.entries:
            if entry.key not in _NOT_SHOWN:
                yield from _shown(entry.value)
