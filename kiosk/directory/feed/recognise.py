"""Finding out what a feed is: its version, and whether it can tell what has changed."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import islice

from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.fetch import Fetcher, decoded
from kiosk.directory.feed.fetch_errors import Fault, FetchError
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.listing import Cursor, Listing
from kiosk.directory.feed.page import Version, version_of_root

MODIFIED_AFTER = "modified_after"
_TEN_YEARS = timedelta(days=3652)
_LONG_AGO = "1980-01-01T00:00:00Z"


def root_version(address: FeedAddress, fetcher: Fetcher) -> Version:
    """The version that the feed's root names.

    Raises:
        FetchError: nobody answers there.
    """
    url = address.at("/")
    try:
        return version_of_root(decoded(url, fetcher.ask(url).body or b""))
    except FetchError as fault:
        if fault.fault in (Fault.DOWN, Fault.SLOW, Fault.ADDRESS):
            raise
        return Version.UNKNOWN


def tells_changes(listing: Listing, cursor: Cursor, now: datetime) -> bool:
    """Whether the feed honours `modified_after`: many take the question and pass it over.

    Nothing may have changed in ten years' time, and something must have since 1980: a server that
    answers any unknown question with nothing would otherwise seem never to change.

    Raises:
        NetworkError: it cannot be reached.
    """
    return (
        _length(listing, cursor, in_utc(now + _TEN_YEARS)) == 0
        and _length(listing, cursor, _LONG_AGO) != 0
    )


def in_utc(moment: datetime) -> str:
    """A moment as the question has it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def describe_feed(feed_url: str, fetcher: Fetcher) -> str:
    """Ask a feed for its first page only, and say what it is: "Open Referral UK 3.0".

    Raises:
        NetworkError: it does not answer as a feed does.
    """
    quick = Limits(attempts=1, feed_pages=1, in_flight=1)
    address = FeedAddress.of(feed_url)
    with ThreadPoolExecutor(1) as pool:
        listing = Listing(address, fetcher, pool, quick)
        (first,) = islice(listing.pages(Cursor()), 1)
    said = root_version(address, fetcher)
    return (first.facts.version if said is Version.UNKNOWN else said).value


def _length(listing: Listing, cursor: Cursor, moment: str) -> int | None:
    """Records on the first page of changes since; None where the server refuses the question."""
    asked = {**dict(cursor.asked), MODIFIED_AFTER: moment}
    if "per_page" in asked:
        asked["per_page"] = "1"
    try:
        (first,) = islice(listing.pages(Cursor(asked=tuple(asked.items()))), 1)
    except FetchError as fault:
        if not fault.status:
            raise
        return None
    return first.facts.length
