"""Misspelt words put right with the directory's own words.

A word and its misspelling share a piece once one letter is taken out of each (SymSpell's idea), so
looking up at most 13 pieces finds every word at one edit, and many at two.
"""

MIN_LENGTH = 4
MAX_LENGTH = 24
TWO_EDITS_FROM = 7  # letters; in shorter words two edits make another word


def pieces(word: str) -> set[str]:
    """The word, and the word with each one letter left out."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def worth_correcting(word: str) -> bool:
    """Whether the word is of letters only and long enough to be recognised."""
    return MIN_LENGTH <= len(word) <= MAX_LENGTH and word.isalpha()


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
