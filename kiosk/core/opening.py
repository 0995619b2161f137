"""Hours on days of the week, as a manager writes them: "Mon-Fri 09:00-17:30"."""

import re
from dataclasses import dataclass
from datetime import datetime

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MINUTES_OF_DAY = 24 * 60
_SPAN = re.compile(
    r"(?P<first>[A-Za-z]{3})(?:-(?P<last>[A-Za-z]{3}))? +"
    r"(?P<opens>\d{1,2}:\d{2}) ?- ?(?P<closes>\d{1,2}:\d{2})"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningSpan:
    """From one minute of the day to another, on some days of the week.

    Attributes:
        days: 0 is Monday, as in `datetime.weekday`.
        opens: minutes after midnight.
        closes: minutes after midnight, later than `opens`; 1440 for the end of the day.
    """

    days: frozenset[int]
    opens: int
    closes: int

    def holds(self, moment: datetime) -> bool:
        """Whether a local time lies in it; the minute at which it closes does not."""
        minute = moment.hour * 60 + moment.minute
        return moment.weekday() in self.days and self.opens <= minute < self.closes


def opening_span(text: str) -> OpeningSpan:
    """Read a span, such as "Mon-Fri 09:00-17:30", "Sat 10:00-13:00" or "Sun-Mon 00:00-24:00".

    Raises:
        ValueError: it is none, or closes before it opens.
    """
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    first = DAYS.index(found["first"].capitalize())
    last = DAYS.index(found["last"].capitalize()) if found["last"] else first
    opens, closes = _minutes(found["opens"]), _minutes(found["closes"])
    if not opens < closes <= _MINUTES_OF_DAY:
        raise ValueError(text)
    # From Saturday to Monday is three days, over the end of the week.
    days = frozenset((first + day) % 7 for day in range((last - first) % 7 + 1))
    return OpeningSpan(days=days, opens=opens, closes=closes)


def _minutes(text: str) -> int:
    hours, minutes = (int(part) for part in text.split(":"))
    if minutes > 59:  # noqa: PLR2004 - of an hour
        raise ValueError(text)
    return hours * 60 + minutes
