"""A drop-in that runs, and the people who are being helped: values, and how they lie in the file."""

from dataclasses import dataclass, fields
from datetime import datetime

from kiosk.directory.sqlite import Connection
from kiosk.staff.records.record import MAX_MINUTES
from kiosk.staff.records.vocabulary import Onward, Returning


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who is being helped. A number, and nothing of who it is.

    Attributes:
        number: counted from 1 at each drop-in of this kiosk.
        began: to the minute; forgotten with the person.
        confidence_before, confidence_after: 1 to 5, touched by themselves.
    """

    number: int
    began: datetime
    new_or_returning: Returning | None = None
    confidence_before: int | None = None
    confidence_after: int | None = None
    onward: Onward | None = None

    def minutes(self, now: datetime) -> int:
        """Whole minutes since they began; none where the clock has gone back."""
        return minutes_between(self.began, now)


@dataclass(frozen=True, slots=True, kw_only=True)
class DropIn:
    """The drop-in that runs at this kiosk.

    Attributes:
        id: six figures after a d; what another kiosk of the same drop-in is told.
        staff: how many are on.
        minutes: the planned length.
        joined: it was started at another kiosk, which records its beginning and end.
        people: who is being helped now, in the order in which they came.
    """

    id: str
    place: str
    staff: int
    minutes: int
    began: datetime
    joined: bool = False
    last: int = 0
    people: tuple[Person, ...] = ()

    @property
    def code(self) -> str:
        """What is typed at another kiosk."""
        return self.id.removeprefix("d")

    def person(self, number: int) -> Person | None:
        """Whoever has this number and is still being helped."""
        return next((each for each in self.people if each.number == number), None)


_PERSON = tuple(each.name for each in fields(Person))


def minutes_between(began: datetime, now: datetime) -> int:
    """Whole minutes, within what a record may say."""
    return max(0, min(MAX_MINUTES, round((now - began).total_seconds() / 60)))


def read(connection: Connection) -> DropIn | None:
    """The drop-in that runs, if one does."""
    row = connection.execute(
        "SELECT id, place, staff, minutes, began, joined, last FROM drop_in"
    ).fetchone()
    if row is None:
        return None
    name, place, staff, minutes, began, joined, last = row
    return DropIn(
        id=name,
        place=place,
        staff=staff,
        minutes=minutes,
        began=datetime.fromisoformat(began),
        joined=bool(joined),
        last=last,
        people=_people(connection),
    )


def write(connection: Connection, drop_in: DropIn) -> None:
    """Have this one run, with these people, instead of what ran."""
    clear(connection)
    connection.execute(
        "INSERT INTO drop_in VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
        (
            drop_in.id,
            drop_in.place,
            drop_in.staff,
            drop_in.minutes,
            drop_in.began.isoformat(timespec="minutes"),
            int(drop_in.joined),
            drop_in.last,
        ),
    )
    for person in drop_in.people:
        values = [getattr(person, name) for name in _PERSON]
        values[1] = person.began.isoformat(timespec="minutes")
        connection.execute("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?)", values)


def clear(connection: Connection) -> None:
    """None runs any more."""
    connection.execute("DELETE FROM drop_in")
    connection.execute("DELETE FROM person")


def _people(connection: Connection) -> tuple[Person, ...]:
    rows = connection.execute(f"SELECT {', '.join(_PERSON)} FROM person ORDER BY number")  # noqa: S608 - our own names
    return tuple(
        Person(
            number=number,
            began=datetime.fromisoformat(began),
            new_or_returning=Returning(returning) if returning else None,
            confidence_before=before,
            confidence_after=after,
            onward=Onward(onward) if onward else None,
        )
        for number, began, returning, before, after, onward in rows
    )
