"""Where a repository is read from: a web server, a bucket that anybody may read, or a folder such as a memory stick.

Whatever is read is held against signatures elsewhere (`kiosk.content.signed`); here it is only kept from being too
long, too slow or no plain file. Nothing is ever listed: only files that are asked for by name are opened, so that what
else lies on a stick is no matter. A file is held in memory until it is whole; none is longer than 16 MB.
"""

import io
import os
import stat
import time
from abc import abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import urllib3
from tuf.api.exceptions import DownloadHTTPError, DownloadLengthMismatchError
from tuf.ngclient.fetcher import FetcherInterface
from urllib3.exceptions import HTTPError, MaxRetryError, NewConnectionError, ProtocolError
from urllib3.exceptions import TimeoutError as ServerTimeoutError

from kiosk.content.refusal import Refusal, RefusedError

_CHUNK_BYTES = 65_536
_NOT_FOUND, _SERVER_FAULT, _TOO_MANY = 404, 500, 429
_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 3
_FOLDER = "folder:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long is waited, in seconds: for a connection, between two bytes, for a whole file, for all files together.

    A file may take `whole`, and the time that it needs at the least rate, in bytes a second.
    """

    connect: float = 10.0
    gap: float = 20.0
    whole: float = 30.0
    together: float = 3_600.0
    least_rate: float = 2_000.0


class Transport(FetcherInterface):
    """Gives the files of a repository to the client of The Update Framework.

    Attributes:
        metadata, targets: the addresses of a repository's two halves.
        asked: the name of the file that was asked for last.
        got: what came of it, or as much as had come.
    """

    def __init__(
        self,
        base: str,
        patience: Patience | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        base = base.rstrip("/")
        self.metadata, self.targets = f"{base}/metadata/", f"{base}/targets/"
        self.patience = patience or Patience()
        self.asked = ""
        self.got = b""
        self._monotonic = monotonic
        self._until = monotonic() + self.patience.together

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[io.BytesIO]:
        """The file, whole, in memory.

        Raises:
            DownloadLengthMismatchError: it is longer than it may be.
            DownloadHTTPError: there is none; the status is 404.
            RefusedError: it cannot be had.
        """
        self.asked = url.rpartition("/")[2]
        self.got = b""
        most = self.patience.whole + max_length / self.patience.least_rate
        deadline = min(self._monotonic() + most, self._until)
        content = bytearray()
        try:
            for part in self._fetch(url):
                content += part
                if len(content) > max_length:
                    raise DownloadLengthMismatchError(f"more than {max_length} bytes")
                if self._monotonic() > deadline:
                    raise RefusedError(Refusal.TOO_SLOW, f"{self.asked} did not come in time.")
        finally:
            self.got = bytes(content)
        yield io.BytesIO(self.got)

    @abstractmethod
    def _fetch(self, url: str) -> Iterator[bytes]:
        """The file, part by part."""

    def close(self) -> None:
        """Let go of connections."""


class WebTransport(Transport):
    """Asks a web server, over HTTPS; over HTTP on this machine only."""

    def __init__(
        self,
        base: str,
        patience: Patience | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(base, patience, monotonic)
        self._pool = urllib3.PoolManager(
            retries=urllib3.Retry(total=1, redirect=0, status=0, other=0, backoff_factor=0),
            timeout=urllib3.Timeout(connect=self.patience.connect, read=self.patience.gap),
            # A length is that of the file itself: nothing is unpacked on the way.
            headers={"User-Agent": "Handrail", "Accept-Encoding": "identity"},
        )

    def close(self) -> None:
        """Hang up."""
        self._pool.clear()

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            yield from self._parts(url)
        except (HTTPError, OSError, ValueError) as error:
            raise self._failed(url, error) from error

    def _failed(self, url: str, error: Exception) -> RefusedError:
        cause = error.reason if isinstance(error, MaxRetryError) else error
        if isinstance(cause, ProtocolError):  # an answer that is shorter than it says is one
            return RefusedError(
                Refusal.CUT_OFF, f"{_host(url)} broke off in the middle of {self.asked}."
            )
        # That there is no connection at all is a kind of time-out, to urllib3.
        if isinstance(cause, ServerTimeoutError) and not isinstance(cause, NewConnectionError):
            return RefusedError(Refusal.TOO_SLOW, f"{_host(url)} took too long to answer.")
        return RefusedError(Refusal.NO_NETWORK, f"{_host(url)} cannot be reached.")

    def _parts(self, url: str) -> Iterator[bytes]:
        for _ in range(_MOST_REDIRECTS + 1):
            require_allowed(url)
            response = self._pool.request("GET", url, redirect=False, preload_content=False)
            target = response.headers.get("Location")
            if response.status in _REDIRECTS and target:
                response.close()
                url = urljoin(url, target)
                continue
            try:
                self._require_found(url, response.status)
                while part := response.read1(_CHUNK_BYTES, decode_content=False):
                    yield part
            finally:
                response.close()
            return
        raise RefusedError(
            Refusal.NO_NETWORK, f"{_host(url)} sends every request on to another address."
        )

    def _require_found(self, url: str, status: int) -> None:
        if status >= _SERVER_FAULT or status == _TOO_MANY or status in _REDIRECTS:
            raise RefusedError(Refusal.NO_NETWORK, f"{_host(url)} answered with status {status}.")
        if status != 200:  # noqa: PLR2004 - OK
            raise DownloadHTTPError(self.asked, status)


class FolderTransport(Transport):
    """Reads a folder, such as a memory stick: plain files only, and no way out of it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(_FOLDER)
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = self._folder
        try:
            for part in url.removeprefix(f"{_FOLDER}/").split("/"):
                self._require_plain(path, stat.S_IFDIR)
                path /= part
            self._require_plain(path, stat.S_IFREG)
            handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
            with os.fdopen(handle, "rb", buffering=0) as file:
                while chunk := file.read(_CHUNK_BYTES):
                    yield chunk
        except (FileNotFoundError, NotADirectoryError) as error:
            raise DownloadHTTPError(self.asked, _NOT_FOUND) from error
        except OSError as error:
            raise RefusedError(
                Refusal.CUT_OFF,
                f"{self.asked} can no longer be read ({error.strerror or type(error).__name__}).",
            ) from error

    def _require_plain(self, path: Path, kind: int) -> None:
        status = path.stat() if path == self._folder else path.lstat()
        if stat.S_IFMT(status.st_mode) != kind:
            what = "folder" if kind == stat.S_IFDIR else "file"
            raise RefusedError(Refusal.GARBLED, f"{path.name} is no plain {what}.")


_BINARY = getattr(os, "O_BINARY", 0)


def transport_to(source: str | Path, patience: Patience | None = None) -> Transport:
    """What reads this source.

    Args:
        source: https://…, http:// on this machine, s3://BUCKET/PREFIX (any bucket that anybody may read, at
            AWS_ENDPOINT_URL, else at Amazon's of AWS_REGION), or a folder.
        patience: how long is waited.

    Raises:
        RefusedError: it is no such address.
    """
    address = str(source)
    if "://" not in address:
        return FolderTransport(Path(address).expanduser().absolute())
    if address.startswith("s3://"):
        address = _address_of_bucket(address.removeprefix("s3://"))
    require_allowed(address)
    return WebTransport(address, patience)


def require_allowed(url: str) -> None:
    """Refuse what is no address of the web, and plain HTTP to anywhere but this machine.

    Raises:
        RefusedError: the address is not allowed.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        parts, host = urlsplit(""), ""
    if host and (parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))):
        return
    raise RefusedError(
        Refusal.NOTHING_THERE,
        f"{url[:200]} is no address for content packs: they come over https://, from s3://, or from a folder.",
    )


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _address_of_bucket(bucket_and_prefix: str) -> str:
    endpoint = os.environ.get("AWS_ENDPOINT_URL", "").rstrip("/")
    region = os.environ.get("AWS_REGION", "eu-west-2")
    return f"{endpoint or f'https://s3.{region}.amazonaws.com'}/{bucket_and_prefix}"


def _host(url: str) -> str:
    return urlsplit(url).hostname or "The address"
