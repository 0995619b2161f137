"""Was it typed by a hand, or by a machine that types what it reads?

A scanner sends a letter every 1 to 30 ms and Return or Tab at the end. Practised typists reach 120 words a minute,
100 ms a letter, and roll two or three keys over each other in less; six in a row they do not.
"""

from collections.abc import Sequence
from dataclasses import dataclass

#: So many keys in a row, each within the gap of the one before, are no hand's.
MOST_OF_A_HAND = 5
#: In a line a hand may roll two letters and Return over each other,
_ROLLED = 3
#: but not each within so many milliseconds of the one before.
_TOO_QUICK_MS = 12


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key that was pressed.

    Attributes:
        text: what it types.
        ends: it is Return, Enter or Tab.
        plain: it types a letter, without Control or Alt.
    """

    text: str
    ends: bool
    plain: bool


def typed_by_machine(strokes: Sequence[Stroke], *, longest_gap_ms: int, in_line: bool) -> bool:
    """Whether these, each within the gap of the one before, were typed by a machine.

    Args:
        strokes: one after the other.
        longest_gap_ms: between two of them.
        in_line: whether what is typed goes into a line. Elsewhere no hand types a letter and Return at once.
    """
    if len(strokes) > MOST_OF_A_HAND:
        return True
    if len(strokes) < 2 or not strokes[-1].ends:  # noqa: PLR2004 - one key has nothing to be quick after
        return False
    if not in_line or longest_gap_ms <= _TOO_QUICK_MS:
        return True
    return len(strokes) > _ROLLED or not all(each.plain for each in strokes[:-1])
