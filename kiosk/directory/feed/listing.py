"""Turning the pages of a feed's list, from wherever it was left off."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

import msgspec

from kiosk.core.errors import NetworkError
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.answer import Validators
from kiosk.directory.feed.fetch import Fetcher
from kiosk.directory.feed.fetch_errors import FetchError, not_json
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.page import Page, PageFacts, is_minimal, read_page
from kiosk.directory.feed.remembered import Memory, Remembered, RememberedPage
from kiosk.directory.oruk.tolerant import as_object

PER_PAGE = 100
_GONE = (404, 410)
_BAD_QUESTION = (400, 422)
_NO_SUCH_PAGE = (*_GONE, *_BAD_QUESTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """The next page to ask for.

    Attributes:
        number: of the page.
        next_url: its address, where the page before it gave one.
        asked: what is asked with each page.
        turned: pages had so far.
        had: records on them.
        total: how many services the last of them announced.
    """

    number: int = 1
    next_url: str = ""
    asked: tuple[tuple[str, str], ...] = ()
    turned: int = 0
    had: int = 0
    total: int | None = None

    @property
    def is_full(self) -> bool:
        """Whether the server was asked for whole records, and gives them."""
        return ("full", "true") in self.asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """A page that was had.

    Attributes:
        number: of the page.
        page: None where the server says that the page that is remembered still holds.
        remembered: that page.
        after: where to go on; None at the end.
    """

    url: str
    number: int
    page: Page | None
    remembered: RememberedPage | None
    validators: Validators
    after: Cursor | None

    @property
    def facts(self) -> PageFacts:
        """What the page says of itself."""
        if self.page is not None:
            return self.page.facts
        assert self.remembered is not None  # noqa: S101 - a page is new or remembered
        return self.remembered.facts


class Listing:
    """The pages of `/services`, a few asked ahead where the feed says how many there are."""

    def __init__(
        self,
        address: FeedAddress,
        fetcher: Fetcher,
        pool: ThreadPoolExecutor,
        limits: Limits,
    ) -> None:
        self._address = address
        self._fetcher = fetcher
        self._pool = pool
        self._limits = limits
        self._remembered: Memory = lambda _: None
        self._begun: dict[str, Turned] = {}
        #: How many services the first page announces.
        self.announced: int | None = None

    def beginning(self, **asked: str) -> Cursor:
        """The first page, in the way this server understands; asks it once or twice.

        Raises:
            NetworkError: it does not answer as a feed does.
        """
        cursor = Cursor(asked=(("per_page", str(PER_PAGE)), *asked.items()))
        try:
            page = self._begin(cursor)
        except FetchError as fault:
            if fault.status not in _NO_SUCH_PAGE:
                raise
            # A server that does not know per_page; or one that counts its pages from nought, and
            # has but one.
            bad = fault.status in _BAD_QUESTION
            cursor = Cursor(asked=tuple(asked.items())) if bad else replace(cursor, number=0)
            page = self._begin(cursor)
        whole = replace(cursor, asked=(*cursor.asked, ("full", "true")))
        return whole if page and _all_minimal(page) and self._gives_more(whole) else cursor

    def again(self, cursor: Cursor) -> Page | None:
        """The page before a cursor, asked again; None where that cannot be asked or is not there.

        Raises:
            NetworkError: it could not be had.
        """
        before = replace(cursor, number=cursor.number - 1)
        if cursor.next_url or not cursor.turned or before.number < 1:
            return None
        try:
            return self._page(self._url(before), before.number, None).page
        except FetchError as fault:
            if fault.status in _NO_SUCH_PAGE:
                return None
            raise

    def pages(self, cursor: Cursor, remembered: Memory = lambda _: None) -> Iterator[Turned]:
        """Every page from there to the end.

        Args:
            cursor: where to begin.
            remembered: what is remembered of a page; asked in the calling thread.

        Raises:
            NetworkError: one could not be had.
        """
        self._remembered = remembered
        ahead: dict[int, Future[Turned]] = {}
        announced = 0
        following: Cursor | None = cursor
        try:
            while following is not None:
                if following.turned >= self._limits.feed_pages:
                    raise NetworkError(
                        f"{self._address.base} has more than {self._limits.feed_pages} pages.",
                        "Ask whoever runs the feed; the old directory is in use.",
                    )
                self._ask_ahead(following, announced, ahead)
                turned = self._turned(following, ahead)
                if turned is not None:
                    announced = _pages_of(turned.facts)
                    following = self._after(following, turned, announced)
                    yield replace(turned, after=following)
                elif following.number == 0:
                    following = replace(following, number=2)
                else:
                    return
        finally:
            for future in ahead.values():
                future.cancel()

    def _ask_ahead(self, cursor: Cursor, announced: int, ahead: dict[int, Future[Turned]]) -> None:
        if cursor.next_url:
            return
        last = min(cursor.number + self._limits.in_flight - 1, announced)
        for number in range(cursor.number, last + 1):
            if number not in ahead:
                url = self._url(replace(cursor, number=number))
                ahead[number] = self._pool.submit(self._page, url, number, self._remembered(url))

    def _turned(self, cursor: Cursor, ahead: dict[int, Future[Turned]]) -> Turned | None:
        """The page; None where there is none, which is the end of the list."""
        future = ahead.pop(cursor.number, None)
        url = self._url(cursor)
        if begun := self._begun.pop(url, None):
            self._begun.clear()
            return begun
        try:
            return (
                future.result() if future else self._page(url, cursor.number, self._remembered(url))
            )
        except FetchError as fault:
            first = cursor.turned == 0
            # Some fail where the list ends: if all that was announced has come, this is the end.
            beyond = bool(fault.status) and cursor.had == cursor.total
            if first or not (fault.status in _NO_SUCH_PAGE or beyond):
                raise
            return None

    def _after(self, cursor: Cursor, turned: Turned, announced: int) -> Cursor | None:
        facts = turned.facts
        following = replace(
            cursor,
            number=cursor.number + 1,
            next_url="",
            turned=cursor.turned + 1,
            had=cursor.had + facts.length,
            total=facts.total,
        )
        if cursor.number == 0 and cursor.turned:
            return replace(following, number=2)
        if cursor.turned == 0 and facts.is_first is False:
            # This feed seems to count its pages from nought.
            return replace(following, number=0)
        if not facts.length or (facts.is_last and cursor.number >= announced):
            return None
        if facts.next_url:
            return replace(following, next_url=self._address.next_to(turned.url, facts.next_url))
        return following

    def _begin(self, cursor: Cursor) -> Page | None:
        """Ask for a first page, and keep it for whoever turns the pages from there."""
        url = self._url(cursor)
        turned = self._page(url, cursor.number, None)
        self._begun[url] = turned
        self.announced = turned.facts.total
        return turned.page

    def _url(self, cursor: Cursor) -> str:
        if cursor.next_url:
            return cursor.next_url
        return self._address.at("/services", page=cursor.number, **dict(cursor.asked))

    def _gives_more(self, cursor: Cursor) -> bool:
        """Whether the list itself has whole records, when asked: a request instead of hundreds."""
        try:
            page = self._begin(cursor)
        except FetchError as fault:
            if not fault.status:
                raise
            return False
        return page is not None and page.facts.length > 0 and not _all_minimal(page)

    def _page(self, url: str, number: int, remembered: Remembered | None) -> Turned:
        known = remembered.page if remembered else None
        answer = self._fetcher.ask(url, remembered.validators if remembered and known else None)
        page = None
        if answer.body is not None:
            try:
                page = read_page(answer.body)
            except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
                raise not_json(url, answer.body) from None
            if page is None:
                raise NetworkError(
                    f"{url.split('?', 1)[0]} is not a list of services.",
                    "Check that the address is that of an Open Referral UK feed.",
                )
        return Turned(
            url=url,
            number=number,
            page=page,
            remembered=known,
            validators=answer.validators,
            after=None,
        )


def _pages_of(facts: PageFacts) -> int:
    """How many pages the feed says it has; 0 where it does not."""
    if facts.pages is not None:
        return max(facts.pages, 0)
    return -(-facts.total // facts.length) if facts.total and facts.length else 0


def _all_minimal(page: Page) -> bool:
    if not page.records:
        return False
    try:
        return all(is_minimal(as_object(msgspec.json.decode(raw))) for raw in page.records)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return False
