"""Which of very many services are open: `opening` for each, kept until its answer no longer holds."""

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, date, datetime
from itertools import chain

from msgspec.structs import replace

from kiosk.directory.opening.holidays import Jurisdiction, bank_holidays, jurisdiction_of
from kiosk.directory.opening.hours import Opening, opening
from kiosk.directory.opening.occurrences import is_usable
from kiosk.directory.records import Schedule, Service, Status

#: So many answers are kept; a directory of a county has fewer different hours.
MAX_KEPT = 100_000
_FOR_EVER = datetime.max.replace(tzinfo=UTC)
_Key = tuple[tuple[Schedule, ...], Jurisdiction | None]
_Kept = tuple[datetime, datetime, Opening]


def hours_of(service: Service) -> tuple[Schedule, ...]:
    """The hours of a service as a whole: its own, else those of its places together.

    Whoever is open in one place is open. A service that is closed for now has none.
    """
    if service.status is Status.TEMPORARILY_CLOSED:
        return ()
    if service.schedules:
        return service.schedules
    return tuple(dict.fromkeys(chain.from_iterable(each.schedules for each in service.locations)))


def rules_of(schedules: Sequence[Schedule]) -> tuple[Schedule, ...]:
    """Only what `opening` goes by, without words: services with the same hours have equal ones."""
    bare = (
        replace(each, description="", notes="", attending=())
        for each in schedules
        if is_usable(each)
    )
    return tuple(dict.fromkeys(bare))


def where_of(service: Service, home: Jurisdiction | None) -> Jurisdiction | None:
    """The jurisdiction whose bank holidays count: that of its first place, else the kiosk's own."""
    found = (jurisdiction_of(place.postcode) for place in service.locations if place.postcode)
    return next((each for each in found if each is not None), home)


class OpeningTimes:
    """Answers from memory where it can; not for use by two threads at once."""

    def __init__(
        self, holidays_of: Callable[[Jurisdiction, date], Collection[date]] = bank_holidays
    ) -> None:
        """Begin with nothing kept.

        Args:
            holidays_of: the bank holidays of a jurisdiction from the day before a day on.
        """
        self._holidays_of = holidays_of
        self._kept: dict[_Key, _Kept] = {}
        self._holidays: dict[tuple[Jurisdiction, date], Collection[date]] = {}

    def of(
        self, schedules: tuple[Schedule, ...], jurisdiction: Jurisdiction | None, now: datetime
    ) -> Opening:
        """Whether it is open at a moment (with its zone); no bank holidays without a jurisdiction."""
        key = (schedules, jurisdiction)
        kept = self._kept.get(key)
        # A clock that was put back asks about a time before the answer. (Kept in UTC: moments of one
        # zone are compared by the wall, which shows an hour twice when the clocks go back.)
        if kept is not None and kept[0] <= now < kept[1]:
            return kept[2]
        holidays = self._days(jurisdiction, now.date()) if jurisdiction and schedules else ()
        found = opening(schedules, now, holidays)
        if len(self._kept) >= MAX_KEPT:
            self._kept.clear()
        holds = found.holds_until.astimezone(UTC) if found.holds_until else _FOR_EVER
        self._kept[key] = (now.astimezone(UTC), holds, found)
        return found

    def is_open(
        self, schedules: tuple[Schedule, ...], jurisdiction: Jurisdiction | None, now: datetime
    ) -> bool:
        """Whether it is open at a moment: the same answer as `of`."""
        return self.of(schedules, jurisdiction, now).is_open

    def _days(self, jurisdiction: Jurisdiction, day: date) -> Collection[date]:
        key = (jurisdiction, day)
        if key not in self._holidays:
            self._holidays.clear()
            self._holidays[key] = self._holidays_of(jurisdiction, day)
        return self._holidays[key]
