"""Walking a whole feed: its version, every page of its list, and the detail of each service."""

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.core.errors import NetworkError
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.details import Details
from kiosk.directory.feed.fetch import Fetcher
from kiosk.directory.feed.fetch_errors import Fault, FetchError
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.page import Page, Version, read_page, version_of_root
from kiosk.directory.feed.patience import PatientFetcher
from kiosk.directory.feed.progress import Progress, Stage
from kiosk.directory.oruk.findings import Findings, Refusal
from kiosk.directory.oruk.tolerant import as_text

PER_PAGE = 100
_GONE = (404, 410)
_BAD_QUESTION = (400, 422)
# A server that fails for a few services is a feed with faults; for more it is a feed that is down.
_FAILURES_ALWAYS_BORNE = 3
_FAILURES_BORNE = 0.05
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Harvest:
    """Everything that a feed gave.

    Attributes:
        records: one for each id.
        thin: ids of records whose detail the server failed to give.
        announced: how many services the feed says it has.
    """

    version: Version
    records: tuple[Mapping[str, object], ...]
    thin: frozenset[str]
    announced: int | None


class FeedWalk:
    """One pass over one feed."""

    def __init__(
        self,
        address: FeedAddress,
        fetcher: Fetcher,
        limits: Limits,
        findings: Findings,
        progress: Callable[[Progress], None],
    ) -> None:
        self._address = address
        self._fetcher = fetcher
        self._limits = limits
        self._findings = findings
        self._progress = progress
        self._patient = PatientFetcher(fetcher, limits)
        self._details = Details(address, self._patient, limits, findings, progress)

    def harvest(self) -> Harvest:
        """Get every record.

        Raises:
            NetworkError: the pass is not complete.
        """
        version = self._root_version()
        found: dict[str, Mapping[str, object]] = {}
        announced = None
        for number, page in enumerate(self._pages(), start=1):
            version = page.version if version is Version.UNKNOWN else version
            announced = page.total if page.total is not None else announced
            if not self._take(page, found) and number > 1:
                # Some feeds give the same page for ever.
                break
            self._progress(Progress(stage=Stage.PAGES, done=len(found), of=announced))
        if not found:
            raise NetworkError(
                f"{self._address.base} has no services.",
                "Check the address of the feed; the old directory is in use.",
            )
        thin = self._details.fill(found)
        return Harvest(
            version=version, records=tuple(found.values()), thin=thin, announced=announced
        )

    def version(self) -> Version:
        """The version the feed speaks, as its root or else its first page says.

        Raises:
            NetworkError: it does not answer as a feed does.
        """
        first, _ = self._first_page()
        said = self._root_version()
        return first.version if said is Version.UNKNOWN else said

    def _root_version(self) -> Version:
        try:
            return version_of_root(self._fetcher.json(self._address.at("/")))
        except FetchError as fault:
            if fault.fault in (Fault.DOWN, Fault.SLOW, Fault.ADDRESS):
                raise
            return Version.UNKNOWN

    def _take(self, page: Page, found: dict[str, Mapping[str, object]]) -> int:
        """Keep what is new on a page; returns how much that was."""
        before = len(found)
        for record in page.records:
            record_id = as_text(record.get("id")) if isinstance(record, dict) else ""
            if not isinstance(record, dict):
                self._findings.refuse(Refusal.NOT_A_RECORD, type(record).__name__)
            elif not record_id:
                self._findings.refuse(Refusal.NO_ID, "")
            elif record_id in found:
                self._findings.refuse(Refusal.REPEATED, record_id)
            else:
                found[record_id] = record
        return len(found) - before

    def _pages(self) -> Iterator[Page]:
        page, extra = self._first_page()
        yield page
        if page.is_first is False and (before := self._unless_none(page=0, **extra)):
            # This feed seems to count its pages from nought.
            yield before
        for number in range(2, self._limits.feed_pages + 1):
            if page.is_last or not page.records:
                return
            if page.next_url:
                url = self._address.at("/services", page=number - 1, **extra)
                page = self._page(self._address.next_to(url, page.next_url))
            elif (following := self._unless_none(page=number, **extra)) is not None:
                page = following
            else:
                return
            yield page
        raise NetworkError(
            f"{self._address.base} has more than {self._limits.feed_pages} pages.",
            "Ask whoever runs the feed; the old directory is in use.",
        )

    def _first_page(self) -> tuple[Page, Mapping[str, object]]:
        """The first page, and what to ask with each further one."""
        try:
            extra = {"per_page": PER_PAGE}
            return self._page(self._address.at("/services", page=1, **extra)), extra
        except FetchError as fault:
            if fault.status not in _BAD_QUESTION:
                raise
            # A server that does not know per_page.
            return self._page(self._address.at("/services", page=1)), {}

    def _unless_none(self, **query: object) -> Page | None:
        """A page that may not be there."""
        try:
            return self._page(self._address.at("/services", **query))
        except FetchError as fault:
            if fault.status in (*_GONE, *_BAD_QUESTION):
                return None
            raise

    def _page(self, url: str) -> Page:
        page = read_page(self._patient.json(url))
        if page is None:
            raise NetworkError(
                f"{url.split('?', 1)[0]} is not a list of services.",
                "Check that the address is that of an Open Referral UK feed.",
            )
        return page


def describe_feed(feed_url: str, fetcher: Fetcher) -> str:
    """Ask a feed for its first page only, and say what it is: "Open Referral UK 3.0".

    Raises:
        NetworkError: it does not answer as a feed does.
    """
    quick = Limits(attempts=1, feed_pages=1)
    walk = FeedWalk(FeedAddress.of(feed_url), fetcher, quick, Findings(), lambda _: None)
    version = walk.version()
    return f"Open Referral UK {version}"
