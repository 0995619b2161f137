"""The hours of a whole service, and the bank holidays that go with them."""

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from kiosk.directory.opening.holidays import Jurisdiction, bank_holidays, jurisdiction_of
from kiosk.directory.opening.hours import DayHours, Opening, opening, today
from kiosk.directory.opening.occurrences import is_usable
from kiosk.directory.records import Schedule, Service, Status


class Hours(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Hours without their words, and whose bank holidays go with them; None: those of the kiosk."""

    rules: tuple[Schedule, ...]
    where: Jurisdiction | None = None


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


def where_of(service: Service) -> Jurisdiction | None:
    """The jurisdiction whose bank holidays count: that of its first place; None where none is known."""
    found = (jurisdiction_of(place.postcode) for place in service.locations if place.postcode)
    return next((each for each in found if each is not None), None)


class OpeningTimes:
    """`opening` with the bank holidays of the place: what the filter, the label and the page all ask."""

    def __init__(
        self,
        home: Jurisdiction | None = None,
        holidays_of: Callable[[Jurisdiction, date], Collection[date]] = bank_holidays,
    ) -> None:
        """Keep what every question needs.

        Args:
            home: where the kiosk stands; its bank holidays count where a service has no place of its own.
            holidays_of: the bank holidays of a jurisdiction from the day before a day on.
        """
        self._home = home
        self._holidays_of = holidays_of

    def prepare(self) -> None:
        """Read the bank holidays (0.2 s, once); else the first question about one does."""
        if self._home is not None:
            self._holidays_of(self._home, date.today())

    def of(
        self, schedules: Sequence[Schedule], where: Jurisdiction | None, now: datetime
    ) -> Opening:
        """Whether something with these hours is open there at a moment (with its zone).

        The answer holds until the moment it names, so whoever asks about thousands keeps it till then.
        """
        return opening(schedules, now, self._days(where, now) if schedules else ())

    def of_service(self, service: Service, now: datetime) -> Opening:
        """Whether a service is open at a moment."""
        return self.of(hours_of(service), where_of(service), now)

    def today(self, service: Service, now: datetime) -> DayHours | None:
        """The hours of a service on the day of a moment; None where they are not known."""
        return today(hours_of(service), now, self._days(where_of(service), now))

    def _days(self, where: Jurisdiction | None, now: datetime) -> Collection[date]:
        place = where or self._home
        return self._holidays_of(place, now.date()) if place else ()
