"""Whom a kiosk believes: the publisher's root, placed once by somebody who has compared its fingerprint.

From then on a newer root is believed when enough of the keys of the one before have signed it; nobody need come again.
"""

import hashlib
import re
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import DownloadError, RepositoryError
from tuf.api.metadata import Metadata, Root

from kiosk.content.fetch import transport_to
from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import StorageError

#: The root that was placed; and those of before it, by which what was installed then is still proved.
ROOT, FORMERLY = "root.json", "formerly"
#: Bytes; the same as the client takes (`kiosk.content.signed`).
MOST_BYTES_OF_A_ROOT = 128_000
#: Hexadecimal digits of a fingerprint that must be given: 80 bits, which nobody can match by trying.
LEAST_DIGITS = 20
_GROUP = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedRoot:
    """A root.

    Attributes:
        version: raised when its keys change.
        expires: when it must have been replaced.
        fingerprint: SHA-256 of the file, in groups of four, for people to compare.
        keys: how many keys there are for changing it, and how many of them are needed.
    """

    version: int
    expires: datetime
    fingerprint: str
    keys: tuple[int, int]


def fetched_root(source: str) -> bytes:
    """The root that lies in a file, at an address, or in a repository that has one.

    Args:
        source: the file, its address, or the folder or address of a repository.

    Raises:
        RefusedError: it cannot be fetched.
        StorageError: there is none.
    """
    place, name = source, "1.root.json"
    if source.endswith(".json"):
        place, _, name = source.rpartition("/")
    transport = transport_to(place or ("/" if source.startswith("/") else "."))
    base = transport.metadata if place == source else transport.metadata.removesuffix("metadata/")
    url = f"{base}{name}"
    try:
        with closing(transport), transport.download_file(url, MOST_BYTES_OF_A_ROOT) as file:
            return file.read()
    except DownloadError as error:
        raise _none(f"there is no such file as {source}, or it is too long") from error


def read_root(source: bytes) -> TrustedRoot:
    """A root that is whole: signed by as many of its own keys as it asks for.

    Raises:
        StorageError: it is none.
    """
    try:
        metadata = Metadata[Root].from_bytes(source[: MOST_BYTES_OF_A_ROOT + 1])
        root = metadata.signed
        if not isinstance(root, Root):
            raise _none("it is a file of another kind")
        root.verify_delegate(Root.type, metadata.signed_bytes, metadata.signatures)
    except (RepositoryError, ValueError) as error:
        raise _none(str(error)) from error
    role = root.roles[Root.type]
    return TrustedRoot(
        version=root.version,
        expires=root.expires,
        fingerprint=_grouped(hashlib.sha256(source).hexdigest()),
        keys=(len(role.keyids), role.threshold),
    )


def matches(root: TrustedRoot, said: str) -> bool:
    """Whether the fingerprint that somebody gives is its own, or the beginning of it, however it is written."""
    digits = re.sub(r"[\s:-]", "", said).lower()
    return len(digits) >= LEAST_DIGITS and root.fingerprint.replace(" ", "").startswith(digits)


def trusted(packs: Path) -> bytes | None:
    """The root that was placed; nothing where none was.

    Raises:
        StorageError: it cannot be read.
    """
    try:
        return (packs / ROOT).read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageError(
            f"{packs / ROOT} cannot be read ({error.strerror}).", "Check the kiosk's disk."
        ) from error


def ever_trusted(packs: Path) -> tuple[bytes, ...]:
    """Every root that was placed here and can be read, the newest first."""
    found = []
    for path in (packs / ROOT, *sorted((packs / FORMERLY).glob("*.json"))):
        try:
            found.append(path.read_bytes())
        except OSError:
            continue
    return tuple(found)


def place_root(packs: Path, source: bytes) -> TrustedRoot:
    """Believe this root from now on.

    Raises:
        StorageError: it is none, or cannot be written; who was believed before still is.
    """
    root = read_root(source)
    before = trusted(packs)
    if before == source:
        return root
    if before is not None:
        name = f"{hashlib.sha256(before).hexdigest()[:LEAST_DIGITS]}.json"
        write_atomically(packs / FORMERLY / name, before)
    write_atomically(packs / ROOT, source)
    return root


def _grouped(digits: str) -> str:
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def _none(why: str) -> StorageError:
    return StorageError(
        f"This is no root of a publisher: {why}.",
        "Ask whoever publishes your content for the file root.json.",
    )
