"""Is the feed as a whole what it says it is: its totals, its pages, its entries one by one?"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from kiosk.directory.check.fault import Fault, Faults, Level
from kiosk.directory.check.gathered import Gathered
from kiosk.directory.check.parts import addresses_of, locations_of
from kiosk.directory.check.tables import Standard
from kiosk.directory.oruk.tolerant import as_object, as_text, as_whole

_NEW_ENDPOINTS = "/taxonomy_terms", "/service_at_locations"  # not in 1.0

TOTAL_LIES = Fault(
    level=Level.SHOULD,
    rule="total is wrong",
    path="total_items",
    problem="The feed says that it has another number of services than its list holds.",
    why="A reader cannot know whether everything came, and may take services away that still run.",
    remedy="Count what the list really holds.",
)
PAGES_LIE = Fault(
    level=Level.SHOULD,
    rule="number of pages is wrong",
    path="total_pages",
    problem="The feed says that it has another number of pages than there are.",
    why="A reader that trusts it stops too early, and residents miss what is behind.",
    remedy="Count the pages at the size that was asked for.",
)
REPEATS = Fault(
    level=Level.SHOULD,
    rule="pages repeat",
    path="page",
    problem="The feed gives the same page again when asked for the next one.",
    why="A reader cannot come to the rest of the list.",
    remedy="Heed the page that is asked for.",
)
FLAGS_LIE = Fault(
    level=Level.SHOULD,
    rule="page marks are wrong",
    path="first_page",
    problem="A page says of itself that it is the first or the last, and is not, or does not say it and is.",
    why="A reader that trusts it stops too early, or never.",
    remedy="Mark the first and the last page, and no other.",
)
SAME_ID = Fault(
    level=Level.MUST,
    rule="identifier twice",
    path="id",
    problem="Several entries of the list have the same identifier.",
    why="The kiosk shows the first of them and leaves out the others.",
    remedy="Give each service an identifier of its own.",
)
SAME_SERVICE = Fault(
    level=Level.SHOULD,
    rule="service twice",
    path="name",
    problem="Several entries have the same name, organisation and postcode.",
    why="Residents see the same service again and again, and do not know which is right.",
    remedy="Keep one of them.",
)
NO_ID = Fault(
    level=Level.MUST,
    rule="no identifier",
    path="id",
    problem="An entry of the list has no identifier.",
    why="The kiosk leaves it out.",
    remedy="Give each service an identifier of its own.",
)
NO_DETAIL = Fault(
    level=Level.SHOULD,
    rule="no details",
    path="/services/{id}",
    problem="The feed lists a service, but has no details of it when asked.",
    why="Residents see its name and little else.",
    remedy="Answer /services/{id} for every service in the list.",
)
OTHER_DETAIL = Fault(
    level=Level.MUST,
    rule="details of another",
    path="/services/{id}",
    problem="Asked for one service, the feed gives another.",
    why="Residents would be shown the number of one service under the name of another.",
    remedy="Answer /services/{id} with the service of that identifier.",
)
NO_ROOT = Fault(
    level=Level.SHOULD,
    rule="no first page",
    path="/",
    problem="The feed's own address does not say what it is.",
    why="A reader has to guess which version of the standard it speaks.",
    remedy="Answer / with version, profile and openapi_url.",
)
NO_ENDPOINT = Fault(
    level=Level.MAY,
    rule="part not answered",
    path="/",
    problem="The feed does not answer everything that the standard has.",
    why="Programs that need categories or organisations by themselves cannot use it.",
    remedy="Answer the paths named.",
)
NOT_JSON = Fault(
    level=Level.MUST,
    rule="no JSON",
    path="",
    problem="A file is no JSON.",
    why="No program can read it.",
    remedy="Write it anew with the program that makes the feed.",
)
UNKNOWN_STANDARD = Fault(
    level=Level.MUST,
    rule="unknown standard",
    path="",
    problem="Nothing tells which standard the feed speaks.",
    why="A reader has to guess, and may read it wrongly.",
    remedy="Answer / with the version, such as HSDS-UK-3.0, and keep to its form of pages.",
)


def look_at_feed(gathered: Gathered, standard: Standard | None, faults: Faults) -> None:
    """Count what is odd about the feed as a whole."""
    if standard is None:
        faults.add(UNKNOWN_STANDARD)
    for name in gathered.unreadable:
        faults.add(NOT_JSON, name)
    _entries(gathered, faults)
    if any(page.number for page in gathered.pages):
        _pages(gathered, faults)
        _answers(gathered, standard, faults)
    if gathered.is_whole and gathered.pages:
        _total(gathered, faults)


def _answers(gathered: Gathered, standard: Standard | None, faults: Faults) -> None:
    """What the server did not answer, or not rightly."""
    for detail in gathered.details:
        if detail.record is None:
            faults.add(NO_DETAIL, detail.asked, detail.failure)
        elif as_text(as_object(detail.record).get("id")) != detail.asked:
            faults.add(OTHER_DETAIL, detail.asked)
    is_old = standard is Standard.ORUK_1_0
    if gathered.root is None and not is_old:
        faults.add(NO_ROOT)
    for path in gathered.unanswered:
        if not (is_old and path in _NEW_ENDPOINTS):
            faults.add(NO_ENDPOINT, path)


def announced(gathered: Gathered) -> int | None:
    """How many services the feed says it has."""
    totals = (
        as_whole(page.envelope.get("total_items", page.envelope.get("totalElements")))
        for page in gathered.pages
    )
    return next((total for total in totals if total is not None), None)


def _entries(gathered: Gathered, faults: Faults) -> None:
    records = [as_object(each) for page in gathered.pages for each in page.records]
    ids = [as_text(record.get("id")) for record in records]
    for record, identity in zip(records, ids, strict=True):
        if not identity:
            faults.add(NO_ID, as_text(record.get("name")))
    # A page that the feed gives again is told of as such.
    if not gathered.repeats:
        for identity, times in Counter(ids).items():
            if identity and times > 1:
                faults.add(SAME_ID, identity, f"{times} times")
    same: dict[tuple[str, ...], set[str]] = defaultdict(set)
    names: dict[tuple[str, ...], str] = {}
    for record in (*records, *(as_object(detail.record) for detail in gathered.details)):
        key = _likeness(record)
        if key[0] and key[1]:
            same[key].add(as_text(record.get("id")))
            names[key] = as_text(record.get("name"))
    for key, others in same.items():
        for identity in sorted(others) if len(others) > 1 else ():
            faults.add(SAME_SERVICE, identity, names[key])


def _likeness(record: object) -> tuple[str, ...]:
    """What two entries of one service have in common."""
    service = as_object(record)
    organization = as_object(service.get("organization"))
    owner = as_text(organization.get("name")) or as_text(service.get("organization_id"))
    postcodes = sorted(
        as_text(address.get("postal_code")).replace(" ", "").upper()
        for location in locations_of(service)
        for address in addresses_of(location)
    )
    return (as_text(service.get("name")).lower(), owner.lower(), *postcodes)


def _pages(gathered: Gathered, faults: Faults) -> None:
    if gathered.repeats:
        faults.add(REPEATS)
        return
    told = (
        page.envelope.get("total_pages", page.envelope.get("totalPages")) for page in gathered.pages
    )
    said = next((count for each in told if (count := as_whole(each)) is not None), None)
    full = [page for page in gathered.pages if page.records]
    if gathered.is_whole and said is not None and said != max(len(full), 1):
        faults.add(PAGES_LIE, "", f"{said} said, {len(full)} found")
    for index, page in enumerate(full):
        for flag, right in _flags(index, len(full), whole=gathered.is_whole):
            value = page.envelope.get(flag)
            if isinstance(value, bool) and value is not right:
                faults.add(FLAGS_LIE, "", f"page {page.number}: {flag} is {str(value).lower()}")


def _flags(index: int, pages: int, *, whole: bool) -> Iterator[tuple[str, bool]]:
    for name in ("first_page", "first"):
        yield name, index == 0
    for name in ("last_page", "last") if whole else ():
        yield name, index == pages - 1


def _total(gathered: Gathered, faults: Faults) -> None:
    total, found = announced(gathered), sum(len(page.records) for page in gathered.pages)
    distinct = len(gathered.ids()) if gathered.repeats else found
    if total is not None and total != distinct:
        faults.add(TOTAL_LIES, "", f"{total} said, {distinct} found")
