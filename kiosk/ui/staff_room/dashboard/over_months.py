"""What kept people from going online, barrier by barrier, month by month."""

from collections import Counter
from collections.abc import Sequence

from kiosk.ui.staff_room.dashboard.chart import Chart, Row
from kiosk.ui.staff_room.dashboard.chart_words import barrier_of
from kiosk.ui.words import translate
from kiosk.ui.words.times import month_words

_MONTH = len("2026-11")


def by_month(weeks: Sequence[tuple[str, str, int]], code: str) -> Chart:
    """The chart; only on the kiosk itself: beside the weeks of the same people it would tell more than either.

    Args:
        weeks: people by (barrier, Monday); a week counts for the month that its Monday is in.
        code: of the language in force.
    """
    barriers: Counter[str] = Counter()
    months: Counter[tuple[str, str]] = Counter()
    for barrier, week, n in weeks:
        barriers[barrier] += n
        months[barrier, week[:_MONTH]] += n
    found = [
        (barrier, month, months[barrier, month])
        for barrier, _ in barriers.most_common()
        for month in sorted({each for _, each in months})
        if months[barrier, month]
    ]
    rows = tuple(
        Row(label=f"{barrier_of(barrier)}, {month_words(month, code)}", number=n)
        for barrier, month, n in found
    )
    return Chart(
        name="divide-by-month",
        title=translate("Dashboard", "The digital divide here, month by month"),
        sentence=_sentence(found, code),
        rows=rows,
    )


def _sentence(found: Sequence[tuple[str, str, int]], code: str) -> str:
    """The barrier that was met most often, at the beginning and at the end."""
    if not found:
        return translate("Dashboard", "Nothing is recorded yet.")
    most = [each for each in found if each[0] == found[0][0]]
    (barrier, first, before), (_, last, after) = most[0], most[-1]
    words = translate("Dashboard", "Most often: %1. In %2: %3. In %4: %5.")
    for at, said in enumerate(
        (barrier_of(barrier), month_words(first, code), before, month_words(last, code), after), 1
    ):
        words = words.replace(f"%{at}", str(said))
    return words
