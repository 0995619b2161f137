"""The first letters of Welsh names, which change after some words: Caerdydd, yng Nghaerdydd, i Gaerdydd, a Chaerdydd.

The changes are those of any Welsh grammar: https://en.wikipedia.org/wiki/Colloquial_Welsh_morphology#Initial_consonant_mutation
"""

from collections.abc import Iterator

# As it is written, and as it began.
_CHANGES = (
    ("ngh", "c"), ("mh", "p"), ("nh", "t"), ("ng", "g"), ("m", "b"), ("n", "d"),  # nasal
    ("g", "c"), ("b", "p"), ("d", "t"), ("dd", "d"), ("f", "b"), ("f", "m"), ("l", "ll"), ("r", "rh"),  # soft
    ("ch", "c"), ("ph", "p"), ("th", "t"),  # aspirate
)  # fmt: skip


def radicals(name: str) -> Iterator[str]:
    """What the name may be in a dictionary or on a map, likeliest first; the name itself is not among them."""
    for changed, began in _CHANGES:
        if name.startswith(changed):
            yield began + name.removeprefix(changed)
    if name:
        yield f"g{name}"  # a soft g is not written at all
