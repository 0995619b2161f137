"""How a figure's numbers become the lines and the sentence of a chart, wherever it is shown."""

from collections.abc import Callable, Sequence
from datetime import date

from kiosk.core.ids import JourneyId
from kiosk.staff.figures.figures import Counts, Figures
from kiosk.staff.figures.suppress import Published, publish, publish_list
from kiosk.ui.staff_room.dashboard.chart import Chart, Row, number_words
from kiosk.ui.staff_room.dashboard.chart_words import barrier_of
from kiosk.ui.words import translate
from kiosk.ui.words.answers import pounds_words
from kiosk.ui.words.times import day_words


class Counting:
    """The figures of a span, and what may be shown of them."""

    def __init__(
        self,
        figures: Figures,
        code: str,
        module_title: Callable[[JourneyId], str],
        least: int | None,
    ) -> None:
        """Hold the figures.

        Args:
            figures: of the span.
            code: of the language in force.
            module_title: of what staff learned, by its name.
            least: the smallest number that may be shown; None on the kiosk itself.
        """
        self.figures = figures
        self.code = code
        self.module_title = module_title
        self.least = least

    def most(self, name: str, title: str, counts: Counts, words: Callable[[str], str]) -> Chart:
        """A chart of counts, the largest first."""
        rows, total = self.listed(counts, words)
        rows = largest(rows)
        if not rows and self.least is None:
            sentence = translate("Dashboard", "Nothing is recorded yet.")
        elif not rows or rows[0].number is None:
            sentence = translate("Dashboard", "The numbers are too small to be shown.")
        else:
            sentence = translate("Dashboard", "Most often: %1, %2 of %3.").replace(
                "%1", rows[0].label
            )
            sentence = sentence.replace("%2", str(rows[0].number)).replace(
                "%3", number_words(total)
            )
        return Chart(name=name, title=title, sentence=sentence, rows=rows)

    def divided(
        self,
        name: str,
        title: str,
        cells: tuple[tuple[str, str, int], ...],
        words: Callable[[str], str],
    ) -> Chart:
        """A chart of pairs of a barrier and something else, the largest first."""
        numbers: dict[tuple[str, str], int | None] = {(a, b): n for a, b, n in cells}
        if self.least is not None:
            rows = sorted({a for a, _, _ in cells})
            columns = sorted({b for _, b, _ in cells})
            table = publish({(a, b): n for a, b, n in cells}, rows, columns, self.least)
            numbers = {
                (row, column): n
                for row, line in zip(table.rows, table.cells, strict=True)
                for column, n in zip(table.columns, line, strict=True)
            }
        made = [
            Row(label=f"{words(b)}: {barrier_of(a)}", number=n)
            for (a, b), n in numbers.items()
            if n != 0
        ]
        ordered = largest(made)
        if not ordered or ordered[0].number is None:
            sentence = translate("Dashboard", "The numbers are too small to be shown.")
        else:
            sentence = translate("Dashboard", "Most often, of people helped: %1 (%2).")
            sentence = sentence.replace("%1", ordered[0].label).replace(
                "%2", str(ordered[0].number)
            )
        return Chart(name=name, title=title, sentence=sentence, rows=ordered)

    def listed(
        self, counts: Counts, words: Callable[[str], str]
    ) -> tuple[tuple[Row, ...], int | None]:
        """The lines of counts, and their total; None for what may not be shown."""
        if self.least is None:
            rows = tuple(Row(label=words(key), number=n) for key, n in counts)
            return rows, sum(n for _, n in counts)
        table: Published = publish_list(counts, self.least)
        rows = tuple(
            Row(label=words(key), number=line[0] or None)
            for (key, _), line in zip(counts, table.cells, strict=True)
        )
        return rows, table.total or None

    def rounded(self, n: int) -> int | None:
        """A number as it may be shown."""
        if self.least is None:
            return n
        return publish_list((("", n),), self.least).total or None

    def filled(self, words: str, n: int | None) -> str:
        """Words with a number in them."""
        return words.replace("%1", number_words(n))

    def pounds(self, n: int | None) -> str:
        """An amount of money."""
        return number_words(n) if n is None else pounds_words(n, self.code)

    def week(self, key: str) -> str:
        """The Monday of a week."""
        return day_words(date.fromisoformat(key), self.code)


def largest(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The lines by their numbers, what is not shown at the end."""
    return tuple(
        sorted(rows, key=lambda row: -1 if row.number is None else row.number, reverse=True)
    )


def too_small() -> str:
    """Instead of a share that would tell too much."""
    return translate("Dashboard", "The numbers are too small to say a share.")


def on_the_wall(words: str, *said: str | int | None) -> str:
    """A sentence for everybody, with what is to stand for %1 and %2; "" where any of it may not be shown."""
    for at, each in enumerate(said, 1):
        if not each:
            return ""
        words = words.replace(f"%{at}", str(each))
    return words
