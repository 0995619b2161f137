"""One service of an Open Referral UK feed, 1.0 or 3.0, read into an `Entry`.

The two versions name things differently but never contradict each other, so one reader serves
both, and a feed that mixes them (several do) is no special case. Sources: the schemas of both at
https://docs.openreferraluk.org, and the oddities of real feeds listed beside each rule.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from uuid import UUID
from zlib import crc32

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.oruk.attending import attending
from kiosk.directory.oruk.contact import email, link, phones
from kiosk.directory.oruk.cost import fees, is_free
from kiosk.directory.oruk.findings import Findings, Refusal, Repair
from kiosk.directory.oruk.languages import languages
from kiosk.directory.oruk.place import locations
from kiosk.directory.oruk.plain_text import has_markup, line_of, plain_text, summary, text_of
from kiosk.directory.oruk.schedule import schedules
from kiosk.directory.oruk.tolerant import as_date, as_object, as_objects, as_text, as_whole
from kiosk.directory.records import (
    NATIONAL_FEED,
    SAMPLE_FEED,
    Entry,
    Location,
    Phone,
    Service,
    Source,
    Status,
)

MAX_ID = 100
MAX_AREAS = 40
MAX_CATEGORIES = 60
MAX_RULES = 20
MAX_LINE = 400
OLDEST = 120
# A UUID as it is usually written; others are written so.
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NOT_RUNNING = ("inactive", "defunct", "closed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Which feed a record comes from: its address, or one of the embedded sets."""

    feed: str

    @property
    def is_embedded(self) -> bool:
        """Whether we wrote it ourselves."""
        return self.feed in (NATIONAL_FEED, SAMPLE_FEED)


def read_service(raw: object, origin: Origin, findings: Findings) -> Entry | None:
    """Return the entry of one record, or None (counted in `findings`) if none is to be shown."""
    if not isinstance(raw, dict):
        findings.refuse(Refusal.NOT_A_RECORD, type(raw).__name__)
        return None
    record: Mapping[str, object] = raw
    service_id = read_id(record, origin, findings)
    if service_id is None:
        return None
    status = _status(record, findings)
    if status is None:
        findings.refuse(Refusal.NOT_RUNNING, service_id)
        return None
    name = line_of(record.get("name"))
    if not name:
        findings.refuse(Refusal.NO_NAME, service_id)
        return None
    said = as_text(record.get("description"))
    if has_markup(said):
        findings.repair(Repair.HTML)
    description = plain_text(said)
    minimum_age, maximum_age = _ages(record, findings)
    organization = as_object(record.get("organization"))
    categories = _categories(record)
    places = locations(record, findings)
    hours = schedules(record, findings)
    if not hours and len(places) == 1:
        hours = places[0].schedules
    price = fees(record)
    numbers = phones(record, findings)
    own = as_object(record.get("x_handrail")) if origin.is_embedded else {}
    modified = as_date(record.get("last_modified")) or as_date(record.get("lastModified"))
    assured = as_date(record.get("assured_date"))
    service = Service(
        id=service_id,
        name=name,
        feed=origin.feed,
        summary=summary(description),
        description=description,
        organization=_organization_name(organization, findings),
        organization_id=_organization_id(record, organization),
        status=status,
        url=link(record.get("url"), findings)
        or link(organization.get("website") or organization.get("url"), findings),
        email=email(record.get("email"), findings),
        fees=price,
        is_free=is_free(record, price, description),
        alert=text_of(record.get("alert")),
        eligibility=_eligibility(record),
        application_process=text_of(record.get("application_process")),
        required_documents=_required_documents(record),
        interpretation_services=text_of(record.get("interpretation_services")),
        minimum_age=minimum_age,
        maximum_age=maximum_age,
        last_modified=max((day for day in (modified, assured) if day), default=None),
        assured=assured is not None or own.get("assured") is True,
        languages=_languages(record, places, numbers, findings),
        attending=attending(
            record,
            f"{name}. {description}",
            (hour.attending for hour in chain(hours, *(place.schedules for place in places))),
            places,
            numbers,
        ),
        phones=numbers,
        schedules=hours,
        locations=places,
        areas=_areas(record),
        categories=tuple(category for category, _ in categories),
        is_sample=origin.feed == SAMPLE_FEED,
        is_national=origin.feed == NATIONAL_FEED,
        sources=_sources(own),
    )
    return Entry(service=service, category_names=categories)


def read_id(record: Mapping[str, object], origin: Origin, findings: Findings) -> ServiceId | None:
    """The id under which the service is kept.

    A UUID names one service in the whole world and stays as it is. A plain "12" is only meant
    within its feed, so it gets a mark of the feed in front.
    """
    value = record.get("id")
    text = as_text(value)
    if not text or len(text) > MAX_ID or not text.isprintable():
        findings.refuse(Refusal.NO_ID, text[:MAX_ID])
        return None
    if not isinstance(value, str):
        findings.repair(Repair.ID_TYPE)
    if _UUID.fullmatch(text):
        return ServiceId(text)
    try:
        return ServiceId(str(UUID(text)))
    except ValueError:
        if not origin.is_embedded:
            findings.repair(Repair.ID_NOT_UUID)
        return ServiceId(f"{crc32(origin.feed.encode()):08x}-{text}")


def is_id(text: str) -> bool:
    """Whether a service may be kept under it: as `read_id` gives them, with its mark of a feed or without."""
    return 0 < len(text) <= MAX_ID + len("00000000-") and text.isprintable()


def _status(record: Mapping[str, object], findings: Findings) -> Status | None:
    said = as_text(record.get("status")).lower().replace("_", " ")
    if said in _NOT_RUNNING:
        return None
    if said == Status.TEMPORARILY_CLOSED.value:
        return Status.TEMPORARILY_CLOSED
    if said not in ("", Status.ACTIVE.value):
        findings.repair(Repair.STATUS)
    return Status.ACTIVE


def _organization_name(organization: Mapping[str, object], findings: Findings) -> str:
    name = line_of(organization.get("name"))
    if not name:
        findings.repair(Repair.NO_ORGANIZATION)
    return name


def _organization_id(record: Mapping[str, object], organization: Mapping[str, object]) -> str:
    said = as_text(organization.get("id")) or as_text(record.get("organization_id"))
    return said if len(said) <= MAX_ID and said.isprintable() else ""


def _ages(record: Mapping[str, object], findings: Findings) -> tuple[int | None, int | None]:
    """3.0 on the service, 1.0 in `eligibilitys`; -1, 0 and the impossible mean "no limit"."""
    holders = [record, *as_objects(record.get("eligibilitys"))]
    lows = [as_whole(holder.get("minimum_age")) for holder in holders]
    highs = [as_whole(holder.get("maximum_age")) for holder in holders]
    low = next((age for age in lows if age is not None), None)
    high = next((age for age in highs if age is not None), None)
    if (low is not None and low < 0) or (high is not None and high < 0):
        findings.repair(Repair.AGE)
    minimum = low if low is not None and 0 < low < OLDEST else None
    maximum = high if high is not None and 0 < high < OLDEST else None
    if minimum is not None and maximum is not None and minimum > maximum:
        findings.repair(Repair.AGE)
        return None, None
    return minimum, maximum


def _eligibility(record: Mapping[str, object]) -> str:
    """Who it is for: 3.0 in words on the service, 1.0 in `eligibilitys`."""
    said = text_of(record.get("eligibility_description"))
    if said:
        return said
    rules = as_objects(record.get("eligibilitys"))[:MAX_RULES]
    lines = (line_of(rule.get("eligibility"), MAX_LINE) for rule in rules)
    return "\n".join(dict.fromkeys(line for line in lines if line))


def _required_documents(record: Mapping[str, object]) -> tuple[str, ...]:
    documents = as_objects(record.get("required_documents"))[:MAX_RULES]
    lines = (line_of(item.get("document") or item.get("name"), MAX_LINE) for item in documents)
    return tuple(dict.fromkeys(line for line in lines if line))


def _languages(
    record: Mapping[str, object],
    locations: Sequence[Location],
    phones: Sequence[Phone],
    findings: Findings,
) -> tuple[str, ...]:
    own = languages(record, findings)
    others = (*(place.languages for place in locations), *(phone.languages for phone in phones))
    return tuple(dict.fromkeys(chain(own, *others)))


def _areas(record: Mapping[str, object]) -> tuple[str, ...]:
    raw = as_objects(record.get("service_areas"))
    names = (line_of(area.get("name") or area.get("service_area")) for area in raw)
    return tuple(dict.fromkeys(name for name in names if name))[:MAX_AREAS]


def _categories(record: Mapping[str, object]) -> tuple[tuple[CategoryId, str], ...]:
    """3.0 `attributes[].taxonomy_term`, 1.0 `service_taxonomys[].taxonomy`."""
    terms = [as_object(item.get("taxonomy_term")) for item in as_objects(record.get("attributes"))]
    terms += [
        as_object(item.get("taxonomy")) for item in as_objects(record.get("service_taxonomys"))
    ]
    found: dict[CategoryId, str] = {}
    for term in terms:
        name = line_of(term.get("name"), 120)
        if name:
            term_id = line_of(term.get("id"), MAX_ID) or _slug(name)
            found.setdefault(CategoryId(term_id), name)
    return tuple(found.items())[:MAX_CATEGORIES]


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or f"{crc32(name.encode()):08x}"


def _sources(own: Mapping[str, object]) -> tuple[Source, ...]:
    return tuple(
        Source(url=url, date_checked=as_date(source.get("date_checked")))
        for source in as_objects(own.get("sources"))
        if (url := as_text(source.get("url")))
    )
