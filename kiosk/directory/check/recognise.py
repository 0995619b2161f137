"""Which standard a feed speaks, and how we know."""

from collections.abc import Iterator

from kiosk.directory.check.gathered import Gathered
from kiosk.directory.check.tables import Standard
from kiosk.directory.oruk.tolerant import as_object, as_text

_PAGE_3 = ("total_items", "page_number", "first_page", "last_page", "contents")
_PAGE_1 = ("totalElements", "totalPages", "first", "last", "content")
_SERVICE_1 = (
    "regular_schedules",
    "service_taxonomys",
    "eligibilitys",
    "fundings",
    "holiday_schedules",
)
_SERVICE_3 = ("schedules", "attributes", "funding", "last_modified")
#: Fields that HSDS has and its profile for the United Kingdom has not.
_SERVICE_HSDS = (
    "alternate_name",
    "application_process",
    "eligibility_description",
    "fees_description",
    "interpretation_services",
    "program",
    "required_documents",
    "wait_time",
)
_ENOUGH = 2


def recognise(gathered: Gathered) -> tuple[Standard | None, str]:
    """The standard, and the sentence that says how we know; None where nothing tells."""
    root = as_object(gathered.root)
    version = as_text(root.get("version"))
    said = version.upper()
    if "1.0" in said:
        return Standard.ORUK_1_0, f"Its first page says {version}."
    if "3.0" in said or said.endswith("3"):
        british = "UK" in said or "UK" in as_text(root.get("profile")).upper()
        words = f"Its first page says {version}"
        if british:
            return Standard.ORUK_3_0, f"{words}."
        return Standard.HSDS_3_0, f"{words}, and names no profile of the United Kingdom."
    return _by_form(gathered)


def _by_form(gathered: Gathered) -> tuple[Standard | None, str]:
    envelopes = [page.envelope for page in gathered.pages]
    for standard, names in ((Standard.ORUK_1_0, _PAGE_1), (Standard.ORUK_3_0, _PAGE_3)):
        seen = [name for name in names if any(name in envelope for envelope in envelopes)]
        if len(seen) >= _ENOUGH:
            words = f"No first page tells, but its pages have {' and '.join(seen[:_ENOUGH])}"
            return _narrowed(standard, gathered, words)
    fields = {field for record in _services(gathered) for field in record}
    for standard, marks in ((Standard.ORUK_1_0, _SERVICE_1), (Standard.ORUK_3_0, _SERVICE_3)):
        if held := [name for name in marks if name in fields]:
            words = f"Nothing tells, but its services have {held[0]}"
            return _narrowed(standard, gathered, words)
    return None, "Nothing in it tells, so it is checked against Open Referral UK 3.0."


def _narrowed(standard: Standard, gathered: Gathered, words: str) -> tuple[Standard, str]:
    if standard is Standard.ORUK_3_0:
        fields = {field for record in _services(gathered) for field in record}
        wider = [name for name in _SERVICE_HSDS if name in fields]
        if len(wider) > _ENOUGH:
            return Standard.HSDS_3_0, f"{words}, and its services have {wider[0]} and {wider[1]}."
    return standard, f"{words}."


def _services(gathered: Gathered) -> Iterator[dict[str, object]]:
    for page in gathered.pages:
        yield from (each for each in page.records if isinstance(each, dict))
    yield from (each.record for each in gathered.details if isinstance(each.record, dict))
