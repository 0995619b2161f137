"""The manifest of a pack: which files it has, each with length and SHA-256; the one target that its role signs.

Files are named by their hash in the repository, so that a kiosk fetches those only that it has not, and a download that
broke off is gone on with.
"""

import json
import re
from dataclasses import asdict, dataclass
from datetime import date

import msgspec

from kiosk.content.packs import MAY_HOLD, Pack
from kiosk.core.errors import StorageError

#: Raised when a kiosk of before could not use what is in it.
FORMAT = 1
#: Limits, so that no signed mistake fills a disk: bytes and counts.
MOST_FILES = 5_000
MOST_BYTES_OF_A_FILE = 16_000_000
MOST_BYTES = 200_000_000
MOST_BYTES_OF_A_MANIFEST = 2_000_000
#: Letters of what is said about a publishing: a sentence or two.
MOST_SAID = 200
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")


class NewerNeededError(StorageError):
    """A pack that is made for a newer Handrail than this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """One file: where it lies in the pack, its length in bytes and the SHA-256 of it."""

    path: str
    length: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a pack is made of.

    Attributes:
        pack: which kind.
        version: raised with every publishing.
        made: the day on which it was published.
        says: what is new, in the publisher's words, for staff.
        files: by path, in order.
        withdrawn: journeys that ship with Handrail and are no longer shown.
    """

    pack: Pack
    version: int
    made: date
    says: str = ""
    files: tuple[PackFile, ...] = ()
    withdrawn: tuple[str, ...] = ()
    format: int = FORMAT


class _Kind(msgspec.Struct):
    format: int


def written(manifest: Manifest) -> bytes:
    """The manifest as it is signed: the same bytes for the same content."""
    content = asdict(manifest) | {"made": manifest.made.isoformat()}
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def read_manifest(source: bytes, pack: Pack) -> Manifest:
    """The manifest, every path and number in it looked at.

    Raises:
        NewerNeededError: it needs a newer Handrail.
        StorageError: it is not one, is of another pack, or names a file without a place there.
    """
    if len(source) > MOST_BYTES_OF_A_MANIFEST:
        raise _unusable(pack, f"its list of files is longer than {MOST_BYTES_OF_A_MANIFEST} bytes")
    try:
        if msgspec.json.decode(source, type=_Kind).format > FORMAT:  # and may look quite different
            raise NewerNeededError(
                f"The {pack} pack needs a newer Handrail than this one.",
                "Install the newest Handrail, then update again.",
            )
        manifest = msgspec.json.decode(source, type=Manifest, strict=True)
    except (msgspec.DecodeError, RecursionError) as error:
        raise _unusable(pack, str(error)) from error
    fault = _fault(manifest, pack)
    if fault:
        raise _unusable(pack, fault)
    return manifest


def _fault(manifest: Manifest, pack: Pack) -> str:
    if manifest.pack is not pack:
        return f"it says that it is the {manifest.pack} pack"
    if manifest.version < 1 or manifest.format < 1:
        return "a version is below 1"
    if len(manifest.says) > MOST_SAID or not manifest.says.isprintable():
        return "what is said about it is too long, or cannot be printed"
    if any(not _NAME.fullmatch(name) for name in manifest.withdrawn):
        return "what it withdraws is no name of a journey"
    return _fault_of_files(manifest, pack)


def _fault_of_files(manifest: Manifest, pack: Pack) -> str:
    files = manifest.files
    paths = [file.path for file in files]
    if len(files) > MOST_FILES:
        return f"it has more than {MOST_FILES} files"
    if sorted({path.casefold() for path in paths}) != [path.casefold() for path in paths]:
        return "its files are not in order, each once"
    for file in files:
        if not MAY_HOLD[pack].fullmatch(file.path):
            return f"{file.path!r} has no place in it"
        if not 0 <= file.length <= MOST_BYTES_OF_A_FILE or not _SHA256.fullmatch(file.sha256):
            return f"{file.path} has no usable length or hash"
    if sum(file.length for file in files) > MOST_BYTES:
        return f"it is larger than {MOST_BYTES} bytes"
    return ""


def _unusable(pack: Pack, why: str) -> StorageError:
    return StorageError(
        f"The {pack} pack cannot be used: {why}.", "Tell whoever publishes your content."
    )
