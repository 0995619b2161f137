"""Asking a feed's server, and taking only an answer that is whole and in time."""

import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
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

from kiosk.directory.feed.answer import Answer, Validators
from kiosk.directory.feed.fetch_errors import (
    cut_off,
    down,
    going_round,
    no_certificate,
    not_allowed,
    not_json,
    refused,
    slow,
    too_long,
)
from kiosk.directory.feed.limits import Limits

# Some servers refuse clients that do not look like an ordinary browser.
USER_AGENT = "Mozilla/5.0 (compatible; Handrail/0.1)"
_CHUNK_BYTES = 65_536
_OK = 200
_NOT_MODIFIED = 304
_LONGEST_VALIDATOR = 500
_LONGEST_NUMBER = 9
_REDIRECTS = (301, 302, 303, 307, 308)
_LOCAL_SUFFIXES = (".local", ".lan", ".internal", ".home.arpa", ".localhost")


class Fetcher(Protocol):
    """Asks a server."""

    def ask(self, url: str, known: Validators | None = None) -> Answer:
        """Return the whole answer; without a body where what is known of it still holds.

        Raises:
            FetchError: there is no usable answer.
        """
        ...


class HttpFetcher:
    """Asks over HTTPS, or over HTTP within the building. Threads may share one."""

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
        """Return the decoded answer.

        Raises:
            FetchError: there is no usable answer.
        """
        return decoded(url, self.get(url))

    def get(self, url: str) -> bytes:
        """Return the answer as it came.

        Raises:
            FetchError: there is no whole one.
        """
        return self.ask(url).body or b""

    def ask(self, url: str, known: Validators | None = None) -> Answer:
        """Return the answer, whole; see `Fetcher`."""
        deadline = self._monotonic() + self._limits.request_seconds
        asked = url
        for _ in range(self._limits.redirects + 1):
            _require_allowed(url)
            try:
                answer = self._request(url, known, deadline)
            except NewConnectionError as fault:  # a kind of time-out, to urllib3
                raise down(url) from fault
            except ServerTimeoutError:
                raise slow(url) from None
            except SSLError as fault:
                raise no_certificate(url) from fault
            except (IncompleteRead, DecodeError, ProtocolError) as fault:
                raise cut_off(url) from fault
            except ValueError as fault:
                raise not_allowed(url) from fault
            except (HTTPError, OSError) as fault:
                raise down(url) from fault
            if isinstance(answer, Answer):
                return answer
            url = answer
        raise going_round(asked)

    def _request(self, url: str, known: Validators | None, deadline: float) -> Answer | str:
        """The answer, or the address to ask instead."""
        response = self._pool.request(
            "GET",
            url,
            redirect=False,
            preload_content=False,
            headers={**self._pool.headers, **_conditions(known)},
        )
        body: bytes | None = None
        whole = False
        try:
            if response.status in _REDIRECTS and (target := response.headers.get("Location")):
                return urljoin(url, target)
            date = _moment(response.headers.get("Date"))
            if response.status == _OK:
                body = self._body(response, url, deadline)
            elif response.status != _NOT_MODIFIED or not known:
                pause = _retry_after(response.headers.get("Retry-After"), date)
                raise refused(url, response.status, pause)
            whole = True
        finally:
            if whole:
                response.release_conn()
            else:
                response.close()  # what is left of the answer is not read
        return Answer(body=body, validators=_validators(response.headers), date=date)

    def _body(self, response: urllib3.BaseHTTPResponse, url: str, deadline: float) -> bytes:
        parts: list[bytes] = []
        length = 0
        while part := response.read1(_CHUNK_BYTES, decode_content=True):
            parts.append(part)
            length += len(part)
            if length > self._limits.page_bytes or not self._may_take(len(part)):
                raise too_long(url)
            if self._monotonic() > deadline:
                raise slow(url)
        return b"".join(parts)

    def _may_take(self, length: int) -> bool:
        with self._lock:
            self._taken_bytes += length
            return self._taken_bytes <= self._limits.total_bytes


def decoded(url: str, body: bytes) -> object:
    """The document that an answer is.

    Raises:
        FetchError: it is no JSON.
    """
    try:
        document: object = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise not_json(url, body) from None
    return document


def _conditions(known: Validators | None) -> Mapping[str, str]:
    named = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified} if known else {}
    return {name: value for name, value in named.items() if value}


def _validators(headers: Mapping[str, str]) -> Validators:
    given = [headers.get(name, "") for name in ("ETag", "Last-Modified")]
    # What is no plain text would not come back the same.
    etag, modified = (text if len(text) <= _LONGEST_VALIDATOR else "" for text in given)
    return Validators(etag=etag, last_modified=modified)


def _moment(said: str | None) -> datetime | None:
    """A date of HTTP (RFC 9110 5.6.7)."""
    try:
        moment = parsedate_to_datetime(said) if said else None
    except (ValueError, OverflowError):
        return None
    return moment.astimezone(UTC) if moment and moment.tzinfo else None


def _retry_after(said: str | None, date: datetime | None) -> float | None:
    """Seconds, which a server gives as a number or as a moment of its own clock (RFC 9110 10.2.3)."""
    if not said:
        return None
    if said.strip().isdecimal():
        return float(said[:_LONGEST_NUMBER])
    until = _moment(said)
    return max(0.0, (until - (date or datetime.now(UTC))).total_seconds()) if until else None


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
