"""One page of a feed's list, whichever version wrote it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from kiosk.directory.oruk.tolerant import as_object, as_text, as_whole

# What a record has that is more than its own line in a list; the names of both versions.
_NESTED = frozenset(
    {"phones", "contacts", "schedules", "service_at_locations", "locations", "service_areas"}
    | {"attributes", "languages", "cost_options", "funding"}
    | {"regular_schedules", "service_taxonomys", "eligibilitys", "holiday_schedules"}
)
_LISTS = ("contents", "content", "services", "items")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Version(StrEnum):
    """What a feed speaks."""

    ORUK_1_0 = "Open Referral UK 1.0"
    ORUK_3_0 = "Open Referral UK 3.0"
    HSDS_3_0 = "HSDS 3.0"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What a page says of itself; None where it does not. Totals of real feeds lie, flags at times.

    Attributes:
        length: records on it.
        total: services in the whole feed.
        pages: of the whole feed.
    """

    version: Version
    length: int
    is_first: bool | None
    is_last: bool | None
    total: int | None
    pages: int | None
    next_url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page; its records as they stand in it, not yet decoded."""

    records: tuple[bytes, ...]
    facts: PageFacts


def read_page(body: bytes) -> Page | None:
    """The page that an answer is, or None where it is something else.

    Raises:
        DecodeError, RecursionError, UnicodeDecodeError: it is no JSON.
    """
    body = body.removeprefix(_BYTE_ORDER_MARK)
    try:
        parts = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
    except msgspec.ValidationError:
        # A list without an envelope.
        records = _records(msgspec.Raw(body))
        envelope: Mapping[str, object] = {}
    else:
        lists = (found for name in _LISTS if (found := _records(parts.get(name))) is not None)
        records = next(lists, None)
        envelope = {
            name: msgspec.json.decode(part) for name, part in parts.items() if name not in _LISTS
        }
    if records is None:
        return None
    total = as_whole(envelope.get("total_items"))
    pages = as_whole(envelope.get("total_pages"))
    facts = PageFacts(
        version=_version(envelope),
        length=len(records),
        is_first=_flag(envelope, "first_page", "first"),
        is_last=_flag(envelope, "last_page", "last"),
        total=total if total is not None else as_whole(envelope.get("totalElements")),
        pages=pages if pages is not None else as_whole(envelope.get("totalPages")),
        next_url=as_text(envelope.get("next_url")) or as_text(envelope.get("next")) or None,
    )
    return Page(records=records, facts=facts)


def version_of_root(document: object) -> Version:
    """The version that a 3.0 feed's root names; 1.0 feeds have no root."""
    root = as_object(document)
    said = as_text(root.get("version")).upper()
    if "1.0" in said:
        return Version.ORUK_1_0
    if "3.0" not in said and not said.endswith("3"):
        return Version.UNKNOWN
    # The profile of the United Kingdom names itself, in its version or by its home.
    british = "UK" in said or "UK" in as_text(root.get("profile")).upper()
    return Version.ORUK_3_0 if british else Version.HSDS_3_0


def is_minimal(record: Mapping[str, object]) -> bool:
    """Whether only a line of the service stands in the list, and `/services/{id}` has more."""
    return not any(record.get(name) for name in _NESTED)


def _records(part: msgspec.Raw | None) -> tuple[bytes, ...] | None:
    if part is None:
        return None
    try:
        return tuple(bytes(raw) for raw in msgspec.json.decode(part, type=list[msgspec.Raw]))
    except msgspec.ValidationError:
        return None


def _version(envelope: Mapping[str, object]) -> Version:
    if {"total_items", "page_number", "first_page", "last_page"} & envelope.keys():
        return Version.ORUK_3_0
    if {"totalElements", "totalPages", "first", "last"} & envelope.keys():
        return Version.ORUK_1_0
    return Version.UNKNOWN


def _flag(envelope: Mapping[str, object], *names: str) -> bool | None:
    for name in names:
        value = envelope.get(name)
        if isinstance(value, bool):
            return value
        if as_text(value).lower() in ("true", "false"):
            return as_text(value).lower() == "true"
    return None
