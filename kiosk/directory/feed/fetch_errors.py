"""How a request to a feed's server can fail, said for staff."""

from enum import StrEnum

from kiosk.core.errors import NetworkError

_SERVER_FAULT = 500
_TOO_MANY = 429


class Fault(StrEnum):
    """What is wrong with an answer."""

    ADDRESS = "address not allowed"
    DOWN = "no connection"
    SLOW = "too slow"
    CUT_OFF = "cut off"
    STATUS = "refused"
    NOT_JSON = "not json"
    TOO_LONG = "too long"
    REDIRECTS = "too many redirects"


class FetchError(NetworkError):
    """One request failed.

    Attributes:
        fault: how.
        status: the HTTP status, where there was one.
        retry_after: seconds that the server asks to be left alone for, where it says so.
    """

    def __init__(
        self,
        fault: Fault,
        problem: str,
        remedy: str,
        status: int = 0,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(problem, remedy)
        self.fault = fault
        self.status = status
        self.retry_after = retry_after

    @property
    def may_pass(self) -> bool:
        """Whether the same request may succeed a moment later."""
        if self.fault is Fault.STATUS:
            return self.status >= _SERVER_FAULT or self.status == _TOO_MANY
        return self.fault in (Fault.DOWN, Fault.SLOW, Fault.CUT_OFF)


def shown(url: str) -> str:
    """The address as it may stand in a message: without a query, which may hold a key."""
    return url.split("?", 1)[0][:200]


def slow(url: str) -> FetchError:
    """No whole answer in time."""
    return FetchError(
        Fault.SLOW,
        f"{shown(url)} took too long to answer.",
        "Try again later; the old directory is in use until then.",
    )


def cut_off(url: str) -> FetchError:
    """Less than the server itself announced."""
    return FetchError(
        Fault.CUT_OFF,
        f"{shown(url)} stopped in the middle of its answer.",
        "Try again later; the old directory is in use until then.",
    )


def down(url: str) -> FetchError:
    """Nobody answers at that address."""
    return FetchError(
        Fault.DOWN,
        f"{shown(url)} cannot be reached.",
        "Check the kiosk's network and the address of the feed.",
    )


def refused(url: str, status: int, retry_after: float | None) -> FetchError:
    """An answer that is not the one asked for."""
    return FetchError(
        Fault.STATUS,
        f"{shown(url)} answered with status {status}.",
        "Try again later; if it goes on, ask whoever runs the feed.",
        status,
        retry_after,
    )


def not_allowed(url: str) -> FetchError:
    """No address that a feed may have."""
    return FetchError(
        Fault.ADDRESS,
        f"{shown(url)} is not an address that a feed may have.",
        "Use an address that begins with https://.",
    )


def no_certificate(url: str) -> FetchError:
    """A server that cannot prove who it is."""
    return FetchError(
        Fault.DOWN,
        f"{shown(url)} has no valid certificate.",
        "Check the kiosk's date, then ask whoever runs the feed.",
    )


def going_round(url: str) -> FetchError:
    """Redirects that lead nowhere."""
    return FetchError(
        Fault.REDIRECTS,
        f"{shown(url)} sends every request on to another address.",
        "Ask whoever runs the feed for its real address.",
    )


def too_long(url: str) -> FetchError:
    """More than any feed needs."""
    return FetchError(
        Fault.TOO_LONG,
        f"{shown(url)} sends more than a directory can hold.",
        "Check that the address is that of an Open Referral UK feed.",
    )


def not_json(url: str, body: bytes) -> FetchError:
    """A whole answer in some other language."""
    page = body[:200].lstrip().startswith(b"<")
    what = "a web page" if page else "something that is not JSON"
    return FetchError(
        Fault.NOT_JSON,
        f"{shown(url)} answered with {what}.",
        "Check that the address is that of an Open Referral UK feed.",
    )
