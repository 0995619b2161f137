"""What the kiosk knows of a service, after cleaning: plain text and typed values.

Field names follow Open Referral UK (https://openreferraluk.org): an editor finds them in the feed.
"""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.places.distance import Point

NATIONAL_FEED = "national"
SAMPLE_FEED = "sample"


class Status(StrEnum):
    """Whether the service runs. Inactive and defunct services are not kept at all."""

    ACTIVE = "active"
    TEMPORARILY_CLOSED = "temporarily closed"


class Frequency(StrEnum):
    """How a schedule repeats (RFC 5545 FREQ, the two that Open Referral UK uses)."""

    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A number to call, in digits and spaces, and what it is for."""

    number: str
    description: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """One rule of opening times, in UK wall-clock time.

    Attributes:
        frequency: None where the feed gives words only (`description`).
        days: RFC 5545 BYDAY: "MO", or "1SA" for the first Saturday of a month.
        month_days: RFC 5545 BYMONTHDAY: 1 to 31, or -1 for the last day.
        starts_on: the first day of the recurrence (RFC 5545 DTSTART).
        until: the last day of the recurrence.
        count: how many times in all.
        closed_on_holidays: the feed says in words that it is closed on bank holidays.
    """

    frequency: Frequency | None = None
    interval: int = 1
    days: tuple[str, ...] = ()
    month_days: tuple[int, ...] = ()
    opens_at: time | None = None
    closes_at: time | None = None
    starts_on: date | None = None
    until: date | None = None
    count: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    description: str = ""
    notes: str = ""
    closed_on_holidays: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place where the service is given.

    Attributes:
        schedules: its own hours, where they differ from place to place.
    """

    name: str = ""
    address_lines: tuple[str, ...] = ()
    postcode: str = ""
    latitude: float | None = None
    longitude: float | None = None
    accessibility: tuple[str, ...] = ()
    schedules: tuple[Schedule, ...] = ()

    @property
    def point(self) -> Point | None:
        """Where it is, if the feed says so."""
        if self.latitude is None or self.longitude is None:
            return None
        return Point(latitude=self.latitude, longitude=self.longitude)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A public page that a fact was confirmed against, and when."""

    url: str
    date_checked: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One entry of the directory.

    Attributes:
        summary: the first sentences of the description.
        description: plain text; paragraphs are parted by an empty line.
        last_modified: the day the entry was last changed or checked, as far as the feed knows.
        assured: somebody checked the entry for its feed.
        feed: the address of the feed, or `NATIONAL_FEED`, or `SAMPLE_FEED`.
        is_sample: invented, to try the kiosk with; must be marked wherever it shows.
        is_national: serves a whole nation; never left out for being far away.
    """

    id: ServiceId
    name: str
    feed: str
    summary: str = ""
    description: str = ""
    organization: str = ""
    status: Status = Status.ACTIVE
    url: str | None = None
    email: str | None = None
    fees: str = ""
    alert: str = ""
    minimum_age: int | None = None
    maximum_age: int | None = None
    last_modified: date | None = None
    assured: bool = False
    phones: tuple[Phone, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    locations: tuple[Location, ...] = ()
    areas: tuple[str, ...] = ()
    categories: tuple[CategoryId, ...] = ()
    is_sample: bool = False
    is_national: bool = False
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A service as it goes into the directory, with the names of its categories."""

    service: Service
    category_names: tuple[tuple[CategoryId, str], ...] = ()
