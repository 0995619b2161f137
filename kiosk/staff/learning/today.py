"""Today, as the file of learners believes it, kept there from one start of the program to the next."""

from datetime import date

from kiosk.directory.sqlite import Connection
from kiosk.staff.learning.days import Days

#: What was noted on a day that is not believed any more counts from today.
_DATED = (("studied", "started"), ("studied", "finished"), ("card", "asked"), ("survey", "day"))


def believed(connection: Connection, said: date) -> date:
    """The day it is, where the clock says `said`; within a step.

    Raises:
        Error: it could not be kept.
    """
    row = connection.execute("SELECT believed, doubted FROM days").fetchone()
    before = Days() if row is None else _days(*row)
    days = before.seen(said, first=row is None)
    if row is None or days != before:
        doubted = days.doubted.isoformat() if days.doubted else None
        connection.execute(
            "INSERT OR REPLACE INTO days VALUES (1, ?, ?)", (days.believed.isoformat(), doubted)
        )
    if days.believed < before.believed:
        today = days.believed.isoformat()
        for table, column in _DATED:
            connection.execute(
                f"UPDATE {table} SET {column} = ? WHERE {column} > ?",  # noqa: S608 - our own names
                (today, today),
            )
    return days.believed


def _days(believed_day: str, doubted: str | None) -> Days:
    return Days(
        believed=date.fromisoformat(believed_day),
        doubted=date.fromisoformat(doubted) if doubted else None,
    )
