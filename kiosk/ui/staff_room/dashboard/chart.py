"""One figure, ready to be drawn: its words and its numbers."""

from dataclasses import dataclass

from kiosk.ui.words import translate

# More lines than these are no picture any more; the table has them all.
MOST_BARS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of a chart's table; None where the number is too small to be shown.

    Attributes:
        said: the number in words where it is no count: an amount of money, say.
    """

    label: str
    number: int | None
    said: str = ""

    @property
    def words(self) -> str:
        """The number as it stands in the table and in the picture."""
        return self.said or number_words(self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """One figure, to be drawn.

    Attributes:
        name: for tests and files.
        over_time: the lines are weeks, in order.
        notes: what must be known to read it rightly.
        public: the same in words for everybody, for the wall; "" where it is not for there, or may not be told.
    """

    name: str
    title: str
    sentence: str
    rows: tuple[Row, ...]
    over_time: bool = False
    notes: tuple[str, ...] = ()
    public: str = ""


def number_words(n: int | None) -> str:
    """A number, or that it is not shown."""
    return translate("Dashboard", "(too few to show)") if n is None else str(n)
