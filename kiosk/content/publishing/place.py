"""Where a repository lies: a folder, an S3-compatible bucket, or, to be read only, any web server."""

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError, PermissionDeniedError
from obstore.store import HTTPStore, LocalStore, S3Store

from kiosk.core.atomic_file import synchronise
from kiosk.core.errors import KioskError, NetworkError, StorageError

if TYPE_CHECKING:  # Not there at run time.
    from obstore.store import ClientConfig, RetryConfig

_TIMEOUT = "30s"
_RETRIES = 3


class Place:
    """Small files by name, each the old one or the new one.

    A bucket's address and keys are in the environment, as for every tool of AWS: AWS_ENDPOINT_URL, AWS_REGION,
    AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY.
    """

    def __init__(
        self,
        where: str,
        store: LocalStore | S3Store | HTTPStore,
        folder: Path | None = None,
        *,
        under: str = "",
    ) -> None:
        """Take a store that `opened` has made.

        Args:
            where: as the publisher wrote it, for words.
            store: of obstore.
            folder: where the store is one.
            under: put before every name.
        """
        self.where = where
        self._store = store
        self._folder = folder
        self._under = under

    def within(self, folder: str) -> "Place":
        """A folder of this place."""
        return Place(
            f"{self.where.rstrip('/')}/{folder}",
            self._store,
            self._folder,
            under=f"{self._under}{folder}/",
        )

    def get(self, name: str, *, most: int) -> bytes | None:
        """What a file holds; None where there is none.

        Args:
            name: with `/` between its parts.
            most: bytes; a longer one is no file of a repository.

        Raises:
            NetworkError, StorageError: it cannot be read, or is longer.
        """
        try:
            answer = obstore.get(self._store, self._under + name)
            if answer.meta["size"] > most:
                raise StorageError(
                    f"{name} in {self.where} is longer than {most} bytes.",
                    "Somebody else wrote it: bring the repository back from a copy.",
                )
            return bytes(answer.bytes())
        except FileNotFoundError:
            return None
        except (BaseError, OSError, ValueError) as error:
            # A store whose files anybody may read, and nobody list, says so of what is not there.
            if isinstance(error, PermissionDeniedError) and isinstance(self._store, HTTPStore):
                return None
            raise self._failed("read", error) from error

    def put(self, name: str, data: bytes) -> None:
        """Write a file, whole or not at all, and wait until it is there to stay.

        Raises:
            NetworkError, StorageError: it cannot be written.
        """
        try:
            obstore.put(self._store, self._under + name, data)
            self._keep(name)
        except (BaseError, OSError, ValueError) as error:
            raise self._failed("written", error) from error

    def create(self, name: str, data: bytes) -> bool:
        """Write a file if there is none of that name; say whether it was written.

        Raises:
            NetworkError, StorageError: it cannot be written.
        """
        try:
            obstore.put(self._store, self._under + name, data, mode="create")
        except AlreadyExistsError:
            return False
        except (BaseError, OSError, ValueError) as error:
            raise self._failed("written", error) from error
        return True

    def remove(self, name: str) -> None:
        """Take a file away, if there is one.

        Raises:
            NetworkError, StorageError: it cannot be taken away.
        """
        try:
            obstore.delete(self._store, self._under + name)
        except FileNotFoundError:
            return
        except (BaseError, OSError, ValueError) as error:
            raise self._failed("changed", error) from error

    def dated(self, folder: str) -> tuple[tuple[str, datetime], ...]:
        """Every file in a folder and those below it, with when it was written; not for a web server.

        Raises:
            NetworkError, StorageError: they cannot be listed.
        """
        try:
            found = obstore.list(self._store, self._under + folder).collect()
        except FileNotFoundError:
            return ()
        except (BaseError, OSError, ValueError) as error:
            raise self._failed("read", error) from error
        return tuple(
            sorted(
                (each["path"].removeprefix(self._under), each["last_modified"]) for each in found
            )
        )

    def _keep(self, name: str) -> None:
        """Obstore renames a finished file into place, but waits for no disk."""
        if self._folder is not None:
            file = self._folder / f"{self._under}{name}"
            synchronise(file)
            synchronise(file.parent)

    def _failed(self, what: str, error: Exception) -> KioskError:
        if isinstance(error, KioskError):
            return error
        why = str(error).split("\n", 1)[0].strip()
        if self._folder is not None:
            return StorageError(
                f"{self.where} cannot be {what}: {why}.",
                "Check that the folder is there, may be written to, and that the disk is not full.",
            )
        return NetworkError(
            f"{self.where} cannot be {what}: {why}.",
            "Check the address, the network, and the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
        )


def opened(where: str, *, make: bool = False) -> Place:
    """The place of a repository.

    Args:
        where: a folder, s3://BUCKET/PREFIX, or an http(s):// address to read from.
        make: whether a folder that is not there is made.

    Raises:
        StorageError: there is no such folder, or no such kind of address.
    """
    scheme, separator, _ = where.partition("://")
    retry: RetryConfig = {"max_retries": _RETRIES}
    try:
        if not separator:
            folder = Path(where).expanduser().absolute()
            return Place(where, LocalStore(folder, mkdir=make), folder)
        if scheme == "s3":
            plain = os.environ.get("AWS_ENDPOINT_URL", "").startswith("http://")
            options: ClientConfig = {"allow_http": plain, "timeout": _TIMEOUT}
            return Place(where, S3Store.from_url(where, client_options=options, retry_config=retry))
        if scheme in {"http", "https"}:
            options = {"allow_http": scheme == "http", "timeout": _TIMEOUT}
            return Place(
                where, HTTPStore.from_url(where, client_options=options, retry_config=retry)
            )
    except (BaseError, OSError, ValueError) as error:
        why = str(error).split("\n", 1)[0].strip()
        raise StorageError(
            f"{where} cannot be opened: {why}.", "Check that it is there and spelt right."
        ) from error
    raise StorageError(
        f"{where} is no place for content packs.",
        "Write a folder, or s3://BUCKET/PREFIX, or, to look only, an https:// address.",
    )
