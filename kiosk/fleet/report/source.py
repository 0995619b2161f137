"""Where the batches of a fleet lie: a bucket or a folder, listed and fetched by the same calls."""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec
import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore

from kiosk.core.errors import NetworkError, SettingsError, StorageError
from kiosk.fleet.delivery import StoreKey, open_bucket

#: So many at once: a store answers each after some milliseconds, however small it is.
_AT_ONCE = 16
_OF_A_TASK = 25
_LISTED_AT_ONCE = 1_000
_TRIES_AGAIN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An object that is there.

    Attributes:
        path: below the prefix of the fleet.
        size: in bytes.
        modified: when the store took it, by the store's clock.
    """

    path: str
    size: int
    modified: datetime


class Source:
    """One fleet's batches; reads only."""

    def __init__(self, store: ObjectStore, address: str) -> None:
        """Nothing is asked yet.

        Args:
            store: opened with a key that may list and read.
            address: as it was given, for what is told.
        """
        self._store = store
        self.address = address

    def objects(self) -> Iterator[Found]:
        """Everything that is there, in no order.

        Raises:
            NetworkError: it cannot be listed.
        """
        try:
            for chunk in obstore.list(self._store, chunk_size=_LISTED_AT_ONCE):
                for each in chunk:
                    yield Found(
                        path=each["path"], size=each["size"], modified=each["last_modified"]
                    )
        except (BaseError, OSError) as fault:
            raise self._unreadable(fault) from None

    def fetch(self, paths: Sequence[str]) -> Iterator[tuple[str, bytes]]:
        """The bytes of each, in order, several asked for at once.

        Raises:
            NetworkError: one cannot be read.
        """
        parts = [paths[at : at + _OF_A_TASK] for at in range(0, len(paths), _OF_A_TASK)]
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            ahead: deque[Future[list[tuple[str, bytes]]]] = deque()
            for part in parts:
                ahead.append(pool.submit(self._fetched, part))
                # Never more in memory than is being fetched anyway.
                if len(ahead) > _AT_ONCE:
                    yield from ahead.popleft().result()
            while ahead:
                yield from ahead.popleft().result()

    def _fetched(self, paths: Sequence[str]) -> list[tuple[str, bytes]]:
        try:
            return [(path, bytes(obstore.get(self._store, path).bytes())) for path in paths]
        except (BaseError, OSError) as fault:
            raise self._unreadable(fault) from None

    def _unreadable(self, fault: Exception) -> NetworkError:
        return NetworkError(
            f"{self.address} cannot be read: {str(fault).splitlines()[0][:200]}.",
            "Check the address, the network, and that the key of --key may list and read there.",
        )


def open_source(address: str, key: StoreKey | None) -> Source:
    """The batches at an address.

    Args:
        address: s3://BUCKET/PREFIX, or a folder.
        key: may list and read the bucket; a folder needs none.

    Raises:
        SettingsError: the address is neither, or there is no key for the bucket.
        StorageError: there is no such folder.
    """
    if not address.startswith("s3:") and not Path(address).is_dir():
        raise StorageError(f"There is no folder {address}.", "Correct --from.")
    if not address.startswith("s3:"):
        return Source(LocalStore(Path(address)), address)
    if key is None:
        raise SettingsError(
            "A bucket needs a key that may list and read it.", "Name its file by --key."
        )
    return Source(open_bucket(address, key, tries_again=_TRIES_AGAIN), address)


def read_store_key(file: Path) -> StoreKey:
    """What opens the bucket, of a JSON file with endpoint, region, key and secret.

    Raises:
        StorageError: it cannot be read, or says something else.
    """
    remedy = "Write a JSON file with endpoint (empty for Amazon), region, key and secret, and name it by --key."
    try:
        return msgspec.json.decode(file.read_bytes(), type=StoreKey, strict=True)
    except OSError as fault:
        raise StorageError(f"{file} cannot be read ({fault.strerror}).", remedy) from fault
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        # Not chained: the words of a decoder may have the secret in them.
        raise StorageError(f"{file} is no key of a store.", remedy) from None
