"""Questions that come again, in boxes as Sebastian Leitner's: each answer that is right moves one a box on.

Coming again after growing times holds as well at last as equal ones, and better on the way there: Kang, Lindsey,
Mozer and Pashler, Retrieval practice over the long term, Psychonomic Bulletin & Review 2014,
https://doi.org/10.3758/s13423-014-0636-z.
"""

from dataclasses import dataclass
from datetime import date, timedelta

#: Days after which a question of each box comes again.
INTERVALS = (1, 7, 30)
#: The box of what was right after the longest time: it comes no more.
KNOWN = len(INTERVALS) + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A question as somebody knows it.

    Attributes:
        box: 1 to `KNOWN`.
        asked: the day from which its time runs.
    """

    box: int
    asked: date

    @property
    def due(self) -> date | None:
        """The day it comes again; None where it is known."""
        if self.box >= KNOWN:
            return None
        return self.asked + timedelta(days=INTERVALS[self.box - 1])

    def is_due(self, today: date) -> bool:
        """Whether it comes today."""
        return self.due is not None and self.due <= today


def answered(card: Card | None, today: date, *, right: bool) -> Card:
    """The question after an answer.

    The first puts it into the first box, whatever it was. One that is right before its time, because a module is
    walked again, moves nothing; one that is not begins anew.
    """
    if card is None or not right:
        return Card(box=1, asked=today)
    if not card.is_due(today):
        return card
    return Card(box=card.box + 1, asked=today)
