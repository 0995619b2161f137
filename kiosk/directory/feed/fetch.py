"""Asking a feed's server, and taking only an answer that is whole, in time and JSON."""

import threading
import time
from collections.abc import Callable
from ipaddress import ip_address
from typing import Protocol
from urllib.parse import urljoin, urlsplit

import msgspec
import urllib3
from urllib3.exceptions import (
    DecodeError,
    HTTPError,
    IncompleteRead,
    NewConnectionError,
    ProtocolError,
    SSLError,
)
from urllib3.exceptions import (
    TimeoutError as ServerTimeoutError,
)

from kiosk.directory.feed.fetch_errors import (
    Fault,
    FetchError,
    cut_off,
    down,
    not_allowed,
    shown,
    slow,
)
from kiosk.directory.feed.limits import Limits

# Some servers refuse clients that do not look like an ordinary browser.
USER_AGENT = "Mozilla/5.0 (compatible; Handrail/0.1)"
_CHUNK_BYTES = 65_536
_OK = 200
_REDIRECTS = (301, 302, 303, 307, 308)
_LOCAL_SUFFIXES = (".local", ".lan", ".internal", ".home.arpa", ".localhost")


class Fetcher(Protocol):
    """Gets JSON from an address."""

    def json(self, url: str) -> object:
        """Return the decoded answer.

        Raises:
            FetchError: there is no usable answer.
        """
        ...


class HttpFetcher:
    """Gets JSON over HTTPS, or over HTTP within the building. Threads may share one."""

    def __init__(
        self, limits: Limits | None = None, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        limits = limits or Limits()
        self._limits = limits
        self._monotonic = monotonic
        self._taken_bytes = 0
        self._lock = threading.Lock()
        self._pool = urllib3.PoolManager(
            maxsize=limits.in_flight,
            retries=False,
            timeout=urllib3.Timeout(connect=limits.connect_seconds, read=limits.read_seconds),
            headers={
                "User-Agent": USER_AGENT,
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
            },
        )

    def close(self) -> None:
        """Hang up."""
        self._pool.clear()

    def json(self, url: str) -> object:
        """Return the decoded answer; see `Fetcher`."""
        body = self.get(url)
        try:
            return msgspec.json.decode(body)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            page = body[:200].lstrip().lower().startswith((b"<!doctype", b"<html", b"<?xml", b"<"))
            what = "a web page" if page else "something that is not JSON"
            raise FetchError(
                Fault.NOT_JSON,
                f"{shown(url)} answered with {what}.",
                "Check that the address is that of an Open Referral UK feed.",
            ) from None

    def get(self, url: str) -> bytes:
        """Return the answer as it came; raises FetchError where there is no whole one."""
        deadline = self._monotonic() + self._limits.request_seconds
        for _ in range(self._limits.redirects + 1):
            _require_allowed(url)
            try:
                answer = self._request(url, deadline)
            except NewConnectionError as fault:  # a kind of time-out, to urllib3
                raise down(url) from fault
            except ServerTimeoutError:
                raise slow(url) from None
            except (IncompleteRead, DecodeError) as fault:
                raise cut_off(url) from fault
            except SSLError as fault:
                raise FetchError(
                    Fault.DOWN,
                    f"{shown(url)} has no valid certificate.",
                    "Check the kiosk's date, then ask whoever runs the feed.",
                ) from fault
            except ProtocolError as fault:
                raise cut_off(url) from fault
            except ValueError as fault:
                raise not_allowed(url) from fault
            except (HTTPError, OSError) as fault:
                raise down(url) from fault
            if isinstance(answer, bytes):
                return answer
            url = answer
        raise FetchError(
            Fault.REDIRECTS,
            f"{shown(url)} sends every request on to another address.",
            "Ask whoever runs the feed for its real address.",
        )

    def _request(self, url: str, deadline: float) -> bytes | str:
        """The body, or the address to ask instead."""
        response = self._pool.request("GET", url, redirect=False, preload_content=False)
        whole = False
        try:
            if response.status in _REDIRECTS and (target := response.headers.get("Location")):
                return urljoin(url, target)
            if response.status != _OK:
                raise FetchError(
                    Fault.STATUS,
                    f"{shown(url)} answered with status {response.status}.",
                    "Try again later; if it goes on, ask whoever runs the feed.",
                    response.status,
                )
            body = self._body(response, url, deadline)
            whole = True
        finally:
            if whole:
                response.release_conn()
            else:
                response.close()  # what is left of the answer is not read
        return body

    def _body(self, response: urllib3.BaseHTTPResponse, url: str, deadline: float) -> bytes:
        parts: list[bytes] = []
        length = 0
        while part := response.read1(_CHUNK_BYTES, decode_content=True):
            parts.append(part)
            length += len(part)
            if length > self._limits.page_bytes or not self._may_take(len(part)):
                raise FetchError(
                    Fault.TOO_LONG,
                    f"{shown(url)} sends more than a directory can hold.",
                    "Check that the address is that of an Open Referral UK feed.",
                )
            if self._monotonic() > deadline:
                raise slow(url)
        return b"".join(parts)

    def _may_take(self, length: int) -> bool:
        with self._lock:
            self._taken_bytes += length
            return self._taken_bytes <= self._limits.total_bytes


def _require_allowed(url: str) -> None:
    """Refuse what is no web address, and plain HTTP to anywhere but this building.

    Raises:
        FetchError: the address is not allowed.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        allowed = parts.scheme == "https" or (parts.scheme == "http" and _is_local(host))
    except ValueError:
        host, allowed = "", False
    if not host or not allowed:
        raise not_allowed(url)


def _is_local(host: str) -> bool:
    try:
        address = ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(_LOCAL_SUFFIXES)
    return address.is_loopback or address.is_private or address.is_link_local
