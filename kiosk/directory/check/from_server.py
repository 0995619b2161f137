"""Gets a feed to look at from its server, a few questions at a time."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote

from kiosk.core.errors import NetworkError
from kiosk.directory.check.gathered import (
    Gathered,
    SeenDetail,
    SeenOther,
    SeenPage,
    is_page,
    records_of,
)
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.fetch_errors import FetchError
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.progress import Progress, Stage
from kiosk.directory.oruk.tolerant import as_object, as_objects, as_text, as_whole

#: Asks an address and gives the JSON of its answer; raises FetchError.
Ask = Callable[[str], object]

PER_PAGE = 100
_OTHERS: Mapping[str, str] = {
    "/organizations": "organization",
    "/taxonomies": "taxonomy",
    "/taxonomy_terms": "taxonomy_term",
    "/service_at_locations": "service_at_location",
}
_BAD_QUESTION = (400, 422)


class FromServer:
    """One look at one feed."""

    def __init__(
        self,
        address: FeedAddress,
        ask: Ask,
        limits: Limits,
        progress: Callable[[Progress], None],
    ) -> None:
        self._address = address
        self._ask = ask
        self._limits = limits
        self._progress = progress

    def gather(self, sample: int | None) -> Gathered:
        """Walk the list to its end, and ask for some of its services in full.

        Args:
            sample: how many of them; None: all.

        Raises:
            NetworkError: it cannot be reached, or does not answer as a feed does.
        """
        gathered = Gathered(source=self._address.base)
        gathered.root = self._root()
        self._walk(gathered)
        self._ask_details(gathered, sample)
        self._ask_others(gathered)
        return gathered

    def _root(self) -> object:
        try:
            return self._ask(self._address.at("/"))
        except FetchError as fault:
            if not fault.status and fault.may_pass:
                raise  # nobody answers at all
            return None

    def _walk(self, gathered: Gathered) -> None:
        per_page: dict[str, int] = {"per_page": PER_PAGE}
        try:
            document = self._ask(self._address.at("/services", page=1, **per_page))
        except FetchError as fault:
            if fault.status not in _BAD_QUESTION:
                raise
            per_page = {}  # a server that does not know it
            document = self._ask(self._address.at("/services", page=1))
        if not is_page(document):
            raise NetworkError(
                f"{self._address.base}/services is not a list of services.",
                "Check that the address is that of an Open Referral UK feed.",
            )
        known: set[str] = set()
        for number in range(1, self._limits.feed_pages + 1):
            page = SeenPage(number=number, document=document)
            gathered.pages.append(page)
            new = {as_text(as_object(each).get("id")) for each in page.records} - known
            known |= new
            self._progress(Progress(stage=Stage.PAGES, done=len(known), of=_total(page.envelope)))
            gathered.repeats = number > 1 and bool(page.records) and not new
            if gathered.repeats or _is_last(page):
                gathered.is_whole = True
                return
            url = self._following(page, number, per_page)
            try:
                document = self._ask(url)
            except FetchError as fault:
                if not fault.status:
                    raise
                gathered.is_whole = True
                return

    def _following(self, page: SeenPage, number: int, per_page: Mapping[str, int]) -> str:
        asked = self._address.at("/services", page=number + 1, **per_page)
        next_url = as_text(page.envelope.get("next_url")) or as_text(page.envelope.get("next"))
        return self._address.next_to(asked, next_url) if next_url else asked

    def _ask_details(self, gathered: Gathered, sample: int | None) -> None:
        ids = _spread(gathered.ids(), sample)
        with ThreadPoolExecutor(self._limits.in_flight) as pool:
            for done, detail in enumerate(pool.map(self._detail, ids), start=1):
                gathered.details.append(detail)
                self._progress(Progress(stage=Stage.DETAILS, done=done, of=len(ids)))

    def _detail(self, asked: str) -> SeenDetail:
        try:
            answer = self._ask(self._address.at(f"/services/{quote(asked, safe='')}"))
        except FetchError as fault:
            said = f"status {fault.status}" if fault.status else fault.problem
            return SeenDetail(asked=asked, record=None, failure=said)
        # Some servers wrap it in a list or an object.
        wrapped = as_objects(as_object(answer).get("service"))
        candidates = [*as_objects(answer), *wrapped]
        right = (each for each in candidates if as_text(each.get("id")) == asked)
        return SeenDetail(asked=asked, record=next(right, answer))

    def _ask_others(self, gathered: Gathered) -> None:
        for path, table in _OTHERS.items():
            try:
                document = self._ask(self._address.at(path, page=1))
            except FetchError as fault:
                gathered.unanswered[path] = fault.problem
                continue
            gathered.pages_of_others.append(document)
            gathered.others += [
                SeenOther(table=table, record=each) for each in records_of(document)
            ]


def _is_last(page: SeenPage) -> bool:
    """Whether there is nothing behind a page, as far as all that it says agrees."""
    says_last = page.envelope.get("last_page", page.envelope.get("last")) is True
    pages = as_whole(page.envelope.get("total_pages", page.envelope.get("totalPages")))
    return not page.records or (says_last and (pages is None or pages <= page.number))


def _total(envelope: Mapping[str, object]) -> int | None:
    return as_whole(envelope.get("total_items", envelope.get("totalElements")))


def _spread(ids: Sequence[str], sample: int | None) -> list[str]:
    """Some of the ids, from the whole length of the list."""
    if sample is None or sample >= len(ids):
        return list(ids)
    return [ids[index * len(ids) // sample] for index in range(sample)]
