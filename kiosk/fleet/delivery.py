"""A batch put into the store of the fleet: a bucket of anything that speaks S3, or a folder.

Put into a bucket with If-None-Match: * ("create"), so that a batch whose answer got lost, or that is sent twice, is
there once. That it is there already counts as sent, since its name is the SHA-256 of its bytes: where the key may read,
they are compared; a kiosk's may not, and then only that same kiosk could have put anything there, and the reader
believes no object that does not have the hash of its name.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import LocalStore, ObjectStore, S3Store

from kiosk.core.atomic_file import synchronise
from kiosk.core.errors import NetworkError, SettingsError
from kiosk.fleet.sent import Refusal

_S3 = re.compile(r"s3://(?P<bucket>[a-z0-9][a-z0-9.-]{1,62})(?:/(?P<prefix>[A-Za-z0-9._/-]*))?")
_STATUS = re.compile(r"status code: (\d{3})")
_CODE = re.compile(r"<Code>([A-Za-z]{1,60})</Code>")
_TIMEOUT_S = 60
_CONNECT_S = 15


#: What each means, and what to do about it, for a manager.
_WORDS: dict[Refusal, tuple[str, str]] = {
    Refusal.NO_NETWORK: (
        "The store of the fleet's figures cannot be reached.",
        "Nothing is lost: it is tried again by itself. If other web pages open, ask your network's people to let "
        "the kiosk through to it.",
    ),
    Refusal.KEY_REFUSED: (
        "The store of the fleet's figures does not accept this kiosk's key: it was revoked, or is of another place.",
        "Nothing is lost. Ask whoever looks after the fleet for a new invitation, then: kiosk fleet enrol FILE",
    ),
    Refusal.CLOCK_WRONG: (
        "The store of the fleet's figures does not believe this kiosk's clock.",
        "Set the machine's date and time, or let it ask a time server: a store refuses what is signed more than "
        "15 minutes off.",
    ),
    Refusal.STORE_FULL: (
        "The store of the fleet's figures is full.",
        "Nothing is lost. Tell whoever looks after the fleet to make room there.",
    ),
    Refusal.STORE_TROUBLE: (
        "The store of the fleet's figures is in trouble.",
        "Nothing is lost: it is tried again by itself. If this stays, tell whoever looks after the fleet.",
    ),
    Refusal.WRONG_ADDRESS: (
        "There is no store for the fleet's figures at the address that this kiosk has.",
        "Check fleet.store in kiosk.toml with whoever looks after the fleet, or ask for a new invitation.",
    ),
    Refusal.FOLDER_UNUSABLE: (
        "The folder for the fleet's figures cannot be written to.",
        "Check that it is there, that the network share is connected, and that this account may write to it.",
    ),
}
_OF_CODES = {
    "RequestTimeTooSkewed": Refusal.CLOCK_WRONG,
    "NoSuchBucket": Refusal.WRONG_ADDRESS,
    "AuthorizationHeaderMalformed": Refusal.WRONG_ADDRESS,  # the region is another
    "QuotaExceeded": Refusal.STORE_FULL,
    "XMinioStorageFull": Refusal.STORE_FULL,
    "InsufficientStorage": Refusal.STORE_FULL,
    "SlowDown": Refusal.STORE_TROUBLE,
    "RequestTimeout": Refusal.STORE_TROUBLE,
    "XAmzContentSHA256Mismatch": Refusal.STORE_TROUBLE,  # spoilt on its way
    "BadDigest": Refusal.STORE_TROUBLE,
    "IncompleteBody": Refusal.STORE_TROUBLE,
}
_OF_STATUS = {
    401: Refusal.KEY_REFUSED,
    403: Refusal.KEY_REFUSED,
    400: Refusal.WRONG_ADDRESS,
    404: Refusal.WRONG_ADDRESS,
    405: Refusal.WRONG_ADDRESS,
    507: Refusal.STORE_FULL,
}
_FULL = ("No space left", "os error 28", "Disk quota", "os error 122", "os error 112")


class RefusedError(NetworkError):
    """A batch was not taken, in words for a manager.

    Attributes:
        refusal: why.
    """

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(*_WORDS[refusal])
        self.refusal = refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreKey:
    """What opens the bucket: from `kiosk fleet enrol`, never from kiosk.toml; `repr` does not say the secret.

    Attributes:
        endpoint: https:// address of the store; "" for Amazon's own.
        region: as it is named there.
        key: the name of the identity.
        secret: its secret.
    """

    endpoint: str
    region: str
    key: str
    secret: str

    def __repr__(self) -> str:
        return f"StoreKey(endpoint={self.endpoint!r}, region={self.region!r})"


class Delivery:
    """The store of one fleet."""

    def __init__(
        self, address: str, key: StoreKey | None, *, patience_s: float = _TIMEOUT_S
    ) -> None:
        """Nothing is asked yet.

        Args:
            address: s3://BUCKET/PREFIX, or a folder.
            key: opens the bucket; a folder needs none.
            patience_s: seconds for one batch.

        Raises:
            SettingsError: the address is neither, or there is no key for the bucket.
        """
        in_bucket = address.startswith("s3:")
        self._place = open_bucket(address, key, patience_s) if in_bucket else Path(address)

    def put(self, path: str, data: bytes) -> None:
        """Have the store keep the bytes; when this returns, it does.

        Raises:
            RefusedError: it does not, or nobody knows whether it does.
        """
        try:
            if isinstance(self._place, Path):
                _put_in_folder(self._place, path, data)
            else:
                _put_in_bucket(self._place, path, data)
        except (BaseError, OSError) as fault:
            is_folder = isinstance(self._place, Path)
            raise RefusedError(_refusal(str(fault), is_folder=is_folder)) from None


def _put_in_folder(folder: Path, path: str, data: bytes) -> None:
    # Not made: of a share that is not connected this machine's own disk would be filled.
    if not folder.is_dir():
        raise RefusedError(Refusal.FOLDER_UNUSABLE)
    # Written beside it and renamed. "create" would be a hard link, which not every share has; under this name there is
    # nothing but these bytes, or what a power cut left of them.
    obstore.put(LocalStore(folder), path, data, use_multipart=False)
    for each in _made(folder, path):
        synchronise(each)


def _put_in_bucket(bucket: ObjectStore, path: str, data: bytes) -> None:
    try:
        obstore.put(bucket, path, data, mode="create", use_multipart=False)
    except AlreadyExistsError as there:
        if "ConditionalRequestConflict" in str(there):
            raise RefusedError(Refusal.STORE_TROUBLE) from None  # two at once: it may yet fail
        if not _is_whole(bucket, path, data):
            obstore.put(bucket, path, data, use_multipart=False)


def _is_whole(store: ObjectStore, path: str, data: bytes) -> bool:
    """Whether what is there is the batch; True where this key may not look."""
    with suppress(BaseError, OSError):
        return bool(obstore.get(store, path).bytes() == data)
    return True


def open_bucket(
    address: str, key: StoreKey | None, patience_s: float = _TIMEOUT_S, *, tries_again: int = 0
) -> S3Store:
    """A bucket; nothing is asked yet.

    Args:
        address: s3://BUCKET/PREFIX.
        key: opens it.
        patience_s: seconds for one object.
        tries_again: how often what failed is asked again at once.

    Raises:
        SettingsError: it is no such address, or there is no key.
    """
    parts = _S3.fullmatch(address)
    if parts is None:
        raise SettingsError(
            "fleet.store is neither s3://BUCKET/PREFIX nor a folder.", "Correct it in kiosk.toml."
        )
    if key is None:
        raise SettingsError(
            "This kiosk has no key for the store of the fleet's figures.",
            "Ask whoever looks after the fleet for an invitation, then: kiosk fleet enrol FILE",
        )
    config: Any = {
        "region": key.region,
        "access_key_id": key.key,
        "secret_access_key": key.secret,
        "virtual_hosted_style_request": not key.endpoint,
        # The store itself looks whether what came is what was sent: the signature alone is not held against
        # the bytes by every store (measured: SeaweedFS 4.48 kept what a proxy had spoilt).
        "checksum_algorithm": "SHA256",
    }
    return S3Store(
        parts["bucket"],
        prefix=(parts["prefix"] or "").strip("/") or None,
        config=config | ({"endpoint": key.endpoint} if key.endpoint else {}),
        client_options={
            "allow_http": key.endpoint.startswith("http://"),
            "timeout": timedelta(seconds=patience_s),
            "connect_timeout": timedelta(seconds=min(_CONNECT_S, patience_s)),
        },
        retry_config={"max_retries": tries_again},
    )


def _made(folder: Path, path: str) -> Iterator[Path]:
    """The file and the folders in which names came to be."""
    here = folder / path
    yield here
    while here != folder:
        here = here.parent
        yield here


def _refusal(said: str, *, is_folder: bool) -> Refusal:
    if is_folder:
        full = any(each in said for each in _FULL)
        return Refusal.STORE_FULL if full else Refusal.FOLDER_UNUSABLE
    status, code = _STATUS.search(said), _CODE.search(said)
    if code and code[1] in _OF_CODES:
        return _OF_CODES[code[1]]
    if "redirect without LOCATION" in said:  # how object_store says: another region
        return Refusal.WRONG_ADDRESS
    if status:
        return _OF_STATUS.get(int(status[1]), Refusal.STORE_TROUBLE)
    return Refusal.NO_NETWORK
