"""What is asked of the directory, and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from kiosk.core.ids import CategoryId
from kiosk.directory.opening.hours import Opening
from kiosk.directory.places.distance import Point
from kiosk.directory.places.postcodes import Place
from kiosk.directory.records import Service

MAX_LIMIT = 200
#: What the resident may choose as "near me", in miles.
MILES = (1, 3, 10)


class Filter(StrEnum):
    """What can be asked of a service beside its subject, one big button each."""

    OPEN_NOW = "open-now"
    EVENINGS = "evenings"
    WEEKENDS = "weekends"
    FREE = "free"
    WHEELCHAIR = "wheelchair"
    HEARING_LOOP = "hearing-loop"
    ONLINE = "online"
    BY_PHONE = "by-phone"


class AgeBand(StrEnum):
    """How old the person is, as one of few choices: nobody types an age here."""

    UNDER_18 = "under-18"
    FROM_18 = "18-to-49"
    FROM_50 = "50-to-64"
    FROM_65 = "65-and-over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """What the resident chose to narrow the results by; all of it must hold.

    Attributes:
        within_miles: one of `MILES`; None for any distance. Services that serve the whole area or nation stay.
        language: an ISO 639 code that is spoken there.
    """

    within_miles: int | None = None
    filters: frozenset[Filter] = frozenset()
    age: AgeBand | None = None
    language: str | None = None

    @property
    def is_wide(self) -> bool:
        """Whether nothing was chosen."""
        return self == Narrowing()

    @property
    def choices(self) -> int:
        """How many choices were made."""
        single = (self.within_miles, self.age, self.language)
        return len(self.filters) + sum(each is not None for each in single)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRequest:
    """What is looked for. No words: everything, or everything of the topic.

    Attributes:
        near: where distances are counted from, unless the words name a place.
        now: the moment that "open now" is asked about; None where times do not matter.
        exactly: the words are meant as typed: no misspelling in them is put right.
        place: which place is meant, where the words name one that has its name in common with others.
    """

    words: str = ""
    near: Point | None = None
    topic: CategoryId | None = None
    narrowing: Narrowing = field(default_factory=Narrowing)
    now: datetime | None = None
    exactly: bool = False
    place: Place | None = None
    limit: int = 20
    offset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One service found.

    Attributes:
        distance_m: metres to its nearest location; None without a place to count from, or without a location.
        opening: by the same function as the filter; None without `now`, and where no hours are known.
    """

    service: Service
    distance_m: float | None = None
    opening: Opening | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """How many services each further choice would leave of those found; a choice that leaves none is not in it."""

    within_miles: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    filters: Mapping[Filter, int] = field(default_factory=lambda: MappingProxyType({}))
    ages: Mapping[AgeBand, int] = field(default_factory=lambda: MappingProxyType({}))
    languages: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def any(self) -> bool:
        """Whether there is any choice."""
        return bool(self.within_miles or self.filters or self.ages or self.languages)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResults:
    """What was found.

    Attributes:
        total: how many there are in all.
        corrected: the words searched for instead, where those typed hold a misspelling.
        loose: not all words occur in each hit, for none has them all.
        place: the place that the words named, where distances are then counted from.
        organization: the name of the organisation that the words named.
        offers: what may be narrowed further.
        nearest: where nothing was found: the services that come closest.
    """

    total: int
    hits: tuple[Hit, ...]
    corrected: str | None = None
    loose: bool = False
    place: Place | None = None
    organization: str | None = None
    offers: Offers = field(default_factory=Offers)
    nearest: tuple[Hit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A plain topic made from the feeds' taxonomies, and how many services it holds; never none."""

    id: CategoryId
    name: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedFacts:
    """One feed in the directory; `synced_at` is None for what ships with the program."""

    feed: str
    services: int
    synced_at: datetime | None
