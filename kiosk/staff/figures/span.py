"""Which records a figure is about: whole weeks, and if wanted one place, area, topic or campaign."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

_WEEK = timedelta(days=7)
_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Weeks, each from its Monday.

    Attributes:
        first, last: Mondays of the first and last week; None for no limit.
    """

    first: date | None = None
    last: date | None = None
    place: str | None = None
    area: str | None = None
    topic: str | None = None
    campaign: str | None = None

    def condition(self) -> tuple[str, tuple[str, ...]]:
        """The condition in SQL over `tally`, and its values."""
        parts = ["1"]
        values: list[str] = []
        for words, value in (
            ("week >= ?", self.first),
            ("week <= ?", self.last),
            ("place = ?", self.place),
            ("area = ?", self.area),
            ("topic = ?", self.topic),
            ("campaign = ?", self.campaign),
        ):
            if value is not None:
                parts.append(words)
                values.append(str(value))
        return " AND ".join(parts), tuple(values)

    def without_topic(self) -> "Span":
        """The same of every topic: visits and learning have none."""
        return replace(self, topic=None)


def monday(day: date) -> date:
    """The Monday on or before a day."""
    return day - timedelta(days=day.weekday())


def last_weeks(today: date, weeks: int) -> Span:
    """This week and those before it, so many in all."""
    last = monday(today)
    return Span(first=last - (weeks - 1) * _WEEK, last=last)


def closed_period(today: date, kind: str) -> Span:
    """The last month, quarter or year that has ended: the weeks whose Mondays are in it.

    Only such periods leave the kiosk: no two of one kind overlap, so that nothing is learned by taking one from the
    other, and none grows from one report to the next.

    Args:
        today: the day of the report.
        kind: month, quarter or year.
    """
    months = _MONTHS_OF[kind]
    # The last week must have ended, too.
    index = monday(today).year * 12 + monday(today).month - 1
    end = index - index % months
    until = date(end // 12, end % 12 + 1, 1)
    begin = end - months
    since = date(begin // 12, begin % 12 + 1, 1)
    return Span(first=monday(since + timedelta(days=6)), last=monday(until - timedelta(days=1)))
