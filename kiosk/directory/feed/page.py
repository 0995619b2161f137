"""One page of a feed's list, whichever version wrote it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.directory.oruk.tolerant import as_object, as_text, as_whole

# What a record has that is more than its own line in a list; the names of both versions.
_NESTED = frozenset(
    {"phones", "contacts", "schedules", "service_at_locations", "locations", "service_areas"}
    | {"attributes", "languages", "cost_options", "funding"}
    | {"regular_schedules", "service_taxonomys", "eligibilitys", "holiday_schedules"}
)


class Version(StrEnum):
    """The version of Open Referral UK that a feed speaks."""

    ORUK_1_0 = "1.0"
    ORUK_3_0 = "3.0"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page; None where it does not say. Totals of real feeds lie, and flags do at times."""

    records: tuple[object, ...]
    version: Version
    is_first: bool | None
    is_last: bool | None
    total: int | None
    next_url: str | None


def read_page(document: object) -> Page | None:
    """The page that a document is, or None where it is none."""
    if isinstance(document, list):
        return Page(
            records=tuple(document),
            version=Version.UNKNOWN,
            is_first=None,
            is_last=None,
            total=None,
            next_url=None,
        )
    envelope = as_object(document)
    names = ("contents", "content", "services", "items")
    records = next((envelope[name] for name in names if isinstance(envelope.get(name), list)), None)
    if not isinstance(records, list):
        return None
    total = as_whole(envelope.get("total_items"))
    return Page(
        records=tuple(records),
        version=_version(envelope),
        is_first=_flag(envelope, "first_page", "first"),
        is_last=_flag(envelope, "last_page", "last"),
        total=total if total is not None else as_whole(envelope.get("totalElements")),
        next_url=as_text(envelope.get("next_url")) or as_text(envelope.get("next")) or None,
    )


def version_of_root(document: object) -> Version:
    """The version that a 3.0 feed's root names; 1.0 feeds have no root."""
    said = as_text(as_object(document).get("version"))
    if "3.0" in said or said.endswith("3"):
        return Version.ORUK_3_0
    return Version.ORUK_1_0 if "1.0" in said else Version.UNKNOWN


def is_minimal(record: Mapping[str, object]) -> bool:
    """Whether only a line of the service stands in the list, and `/services/{id}` has more."""
    return not any(record.get(name) for name in _NESTED)


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
