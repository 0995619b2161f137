"""Misspelt words put right with the directory's own words.

A word and its misspelling share a piece once one letter is taken out of each (SymSpell's idea), so
looking up at most 13 pieces finds every word at one edit, and many at two.
"""

from collections.abc import Callable, Iterable

from kiosk.directory.search.wording import folded

MIN_LENGTH = 4
MAX_LENGTH = 24
TWO_EDITS_FROM = 7  # letters; in shorter words two edits make another word


def pieces(word: str) -> set[str]:
    """The word, and the word with each one letter left out."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def worth_correcting(word: str) -> bool:
    """Whether the word is of letters only and long enough to be recognised."""
    return MIN_LENGTH <= len(word) <= MAX_LENGTH and word.isalpha()


def correction(
    word: str, look_up: Callable[[Iterable[str]], Iterable[tuple[str, int]]]
) -> str | None:
    """The likeliest word meant, or None.

    Args:
        word: what was typed.
        look_up: from pieces to the words that have one of them, each with how often it occurs.
    """
    typed = folded(word)
    if not worth_correcting(typed):
        return None
    allowed = 2 if len(typed) >= TWO_EDITS_FROM else 1
    best: tuple[int, int, str] | None = None
    for candidate, count in look_up(pieces(typed)):
        distance = edits(typed, candidate)
        rank = (distance, -count, candidate)
        if 0 < distance <= allowed and (best is None or rank < best):
            best = rank
    return best[2] if best else None


def edits(a: str, b: str) -> int:
    """Letters to change, add, take out or swap with a neighbour to make one word the other."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, start=1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(b, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]
