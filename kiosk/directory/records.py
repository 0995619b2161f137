"""What the kiosk knows of a service, after cleaning: plain text and typed values.

Field names follow Open Referral UK (https://openreferraluk.org): an editor finds them in the feed.

These are msgspec structs and not dataclasses: the directory keeps each service as JSON, which leaves
out what has its default, and is made, written and read several times as fast.
"""

from datetime import date, time
from enum import StrEnum

from msgspec import Struct

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


class Attending(StrEnum):
    """How somebody takes part (Open Referral UK 1.0 `attending_type`; 3.0 says it in free text)."""

    IN_PERSON = "venue"
    PHONE = "phone"
    ONLINE = "online"
    HOME_VISIT = "home visit"


class LocationType(StrEnum):
    """What kind of place it is (Open Referral UK 3.0 `location_type`)."""

    PHYSICAL = "physical"
    POSTAL = "postal"
    VIRTUAL = "virtual"


class PhoneType(StrEnum):
    """What a number is for (RFC 6350 `tel` types, as far as a resident can use them)."""

    VOICE = "voice"
    TEXT = "text"
    TEXTPHONE = "textphone"
    VIDEO = "video"


class Phone(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A number to call, in digits and spaces, and what it is for.

    Attributes:
        languages: the ISO 639 codes of what is spoken there.
        extension: the digits to ask for or to dial once somebody answers.
    """

    number: str
    description: str = ""
    languages: tuple[str, ...] = ()
    type: PhoneType = PhoneType.VOICE
    extension: str = ""


class Schedule(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One rule of opening times, in UK wall-clock time.

    Attributes:
        frequency: None where the feed gives words only (`description`).
        days: RFC 5545 BYDAY: "MO", or "1SA" for the first Saturday of a month.
        month_days: RFC 5545 BYMONTHDAY: 1 to 31, or -1 for the last day.
        starts_on: the first day of the recurrence (RFC 5545 DTSTART).
        until: the last day of the recurrence.
        count: how many times in all.
        closed_on_holidays: the feed says in words that it is closed on bank holidays.
        attending: how somebody takes part at these times.
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
    attending: tuple[Attending, ...] = ()


class Location(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A place where the service is given.

    Attributes:
        transportation: how to get there, in the feed's words.
        schedules: its own hours, where they differ from place to place.
        languages: the ISO 639 codes of what is spoken there.
    """

    name: str = ""
    location_type: LocationType = LocationType.PHYSICAL
    address_lines: tuple[str, ...] = ()
    postcode: str = ""
    latitude: float | None = None
    longitude: float | None = None
    transportation: str = ""
    accessibility: tuple[str, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    languages: tuple[str, ...] = ()

    @property
    def point(self) -> Point | None:
        """Where it is, if the feed says so."""
        if self.latitude is None or self.longitude is None:
            return None
        return Point(latitude=self.latitude, longitude=self.longitude)


class Source(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A public page that a fact was confirmed against, and when."""

    url: str
    date_checked: date | None = None


class Service(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One entry of the directory.

    Attributes:
        summary: the first sentences of the description.
        description: plain text; paragraphs are parted by an empty line.
        organization_id: within its feed; "" where the feed gives none.
        is_free: whether it costs nothing; None where the feed does not say so plainly.
        eligibility: who it is for, in the feed's words.
        application_process: how to get it, in the feed's words.
        required_documents: what to bring, an entry each.
        interpretation_services: what is done for people who speak other languages.
        last_modified: the day the entry was last changed or checked, as far as the feed knows.
        assured: somebody checked the entry for its feed.
        languages: the ISO 639 codes of what is spoken anywhere in it, English only where the feed says it.
        attending: how somebody takes part, as far as the feed tells.
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
    organization_id: str = ""
    status: Status = Status.ACTIVE
    url: str | None = None
    email: str | None = None
    fees: str = ""
    is_free: bool | None = None
    alert: str = ""
    eligibility: str = ""
    application_process: str = ""
    required_documents: tuple[str, ...] = ()
    interpretation_services: str = ""
    minimum_age: int | None = None
    maximum_age: int | None = None
    last_modified: date | None = None
    assured: bool = False
    languages: tuple[str, ...] = ()
    attending: tuple[Attending, ...] = ()
    phones: tuple[Phone, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    locations: tuple[Location, ...] = ()
    areas: tuple[str, ...] = ()
    categories: tuple[CategoryId, ...] = ()
    is_sample: bool = False
    is_national: bool = False
    sources: tuple[Source, ...] = ()


class Entry(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A service as it goes into the directory, with the names of its categories."""

    service: Service
    category_names: tuple[tuple[CategoryId, str], ...] = ()
