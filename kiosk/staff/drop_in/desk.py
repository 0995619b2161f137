"""What staff do at a drop-in. Each step is on the disk, whole, when it returns: no power cut takes it back."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from kiosk.core.ports import Clock
from kiosk.directory.sqlite import Connection
from kiosk.staff.drop_in import running
from kiosk.staff.drop_in.running import DropIn, Person, minutes_between
from kiosk.staff.drop_in.summary import Summary, summed
from kiosk.staff.records.log import RecordLog, put
from kiosk.staff.records.reading import Which, rows
from kiosk.staff.records.record import MAX_MINUTES, Record
from kiosk.staff.records.vocabulary import Barrier, How, Kind, Onward, Returning, Topic

#: So many people at once: more do not fit round two kiosks.
MOST_AT_ONCE = 12
CODE_FIGURES = 6


class DropInDesk:
    """The drop-in of this kiosk; on the writer's thread, one call at a time.

    Every method raises StorageError where it could not be written.
    """

    def __init__(self, log: RecordLog, clock: Clock, *, area: str | None) -> None:
        self._log = log
        self._clock = clock
        self._area = area

    def running(self) -> DropIn | None:
        """The drop-in that runs, if one does."""
        return self._log.write(running.read)

    def start(self, place: str, *, staff: int, minutes: int) -> DropIn:
        """Begin one, unless one runs: then that."""

        def step(connection: Connection) -> DropIn:
            now = running.read(connection)
            if now is not None:
                return now
            began = DropIn(
                id=f"d{secrets.randbelow(10**CODE_FIGURES):0{CODE_FIGURES}}",
                place=place,
                staff=staff,
                minutes=min(minutes, MAX_MINUTES),
                began=self._now(),
            )
            running.write(connection, began)
            put(connection, [self._of_drop_in(Kind.DROP_IN_STARTED, began, began.minutes)])
            return began

        return self._log.write(step)

    def join(self, code: str, place: str) -> DropIn:
        """Help at a drop-in that was started at another kiosk, by its code of six figures.

        Raises:
            ValueError: that is no code.
        """
        if len(code) != CODE_FIGURES or not (code.isascii() and code.isdigit()):
            raise ValueError("no code")

        def step(connection: Connection) -> DropIn:
            now = running.read(connection)
            if now is None:
                now = DropIn(
                    id=f"d{code}", place=place, staff=1, minutes=0, began=self._now(), joined=True
                )
                running.write(connection, now)
            return now

        return self._log.write(step)

    def somebody_new(self) -> DropIn | None:
        """Somebody is being helped from now on."""

        def change(now: DropIn) -> DropIn:
            if len(now.people) >= MOST_AT_ONCE:
                return now
            person = Person(number=now.last + 1, began=self._now())
            return replace(now, last=person.number, people=(*now.people, person))

        return self._change(change)

    def note(
        self,
        number: int,
        *,
        new_or_returning: Returning | None = None,
        confidence_before: int | None = None,
        confidence_after: int | None = None,
        onward: Onward | None = None,
    ) -> DropIn | None:
        """Keep what is known of a person besides; what is None stays as it is."""
        given: dict[str, Any] = {
            "new_or_returning": new_or_returning,
            "confidence_before": confidence_before,
            "confidence_after": confidence_after,
            "onward": onward,
        }
        known = {name: value for name, value in given.items() if value is not None}
        return self._change(lambda now: _with(now, number, lambda each: replace(each, **known)))

    def leave_out(self, number: int) -> DropIn | None:
        """It was a mistake: nothing is recorded."""
        return self._change(lambda now: _without(now, number))

    def helped(
        self, number: int, topic: Topic, how: How, barrier: Barrier, campaign: str = ""
    ) -> DropIn | None:
        """A person was helped: recorded once, however often this is called; `campaign` may have brought them."""

        def step(connection: Connection) -> DropIn | None:
            now = running.read(connection)
            person = now.person(number) if now is not None else None
            if now is None or person is None:
                return now
            made = self._of_person(now, person, topic, how, barrier, campaign)
            put(connection, [made])
            after = _without(now, number)
            running.write(connection, after)
            return after

        return self._log.write(step)

    def end(self) -> Summary | None:
        """End the drop-in, and say what came of it; people who were left open are not recorded."""

        def step(connection: Connection) -> Summary | None:
            now = running.read(connection)
            if now is None:
                return None
            if not now.joined:
                minutes = minutes_between(now.began, self._now())
                put(connection, [self._of_drop_in(Kind.DROP_IN_ENDED, now, minutes)])
            running.clear(connection)
            return _summary(connection, now.id)

        return self._log.write(step)

    def summary_of(self, drop_in: str) -> Summary:
        """What came of a drop-in at this kiosk, by its id, or has come so far."""
        return self._log.write(lambda connection: _summary(connection, drop_in))

    def _change(self, change: Callable[[DropIn], DropIn]) -> DropIn | None:
        def step(connection: Connection) -> DropIn | None:
            now = running.read(connection)
            if now is None:
                return None
            after = change(now)
            running.write(connection, after)
            return after

        return self._log.write(step)

    def _of_drop_in(self, kind: Kind, of: DropIn, minutes: int) -> Record:
        return Record.made(
            kind,
            of.place,
            self._now(),
            drop_in=of.id,
            staff=of.staff,
            minutes=minutes,
            area=self._area,
        )

    def _of_person(
        self,
        of: DropIn,
        person: Person,
        topic: Topic,
        how: How,
        barrier: Barrier,
        campaign: str,
    ) -> Record:
        now = self._now()
        return Record.made(
            Kind.HELPED,
            of.place,
            now,
            drop_in=of.id,
            topic=topic,
            how=how,
            barrier=barrier,
            minutes=person.minutes(now),
            new_or_returning=person.new_or_returning,
            confidence_before=person.confidence_before,
            confidence_after=person.confidence_after,
            onward=person.onward,
            campaign=campaign or None,
            area=self._area,
        )

    def _now(self) -> datetime:
        return self._clock.now()


def _summary(connection: Connection, drop_in: str) -> Summary:
    helped = frozenset({Kind.HELPED})
    return summed(tuple(rows(connection, Which(kinds=helped, drop_in=drop_in))))


def _with(now: DropIn, number: int, change: Callable[[Person], Person]) -> DropIn:
    people = tuple(change(each) if each.number == number else each for each in now.people)
    return replace(now, people=people)


def _without(now: DropIn, number: int) -> DropIn:
    return replace(now, people=tuple(each for each in now.people if each.number != number))
