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
    """

    def __init__(self, fault: Fault, problem: str, remedy: str, status: int = 0) -> None:
        super().__init__(problem, remedy)
        self.fault = fault
        self.status = status

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


def not_allowed(url: str) -> FetchError:
    """No address that a feed may have."""
    return FetchError(
        Fault.ADDRESS,
        f"{shown(url)} is not an address that a feed may have.",
        "Use an address that begins with https://.",
    )
