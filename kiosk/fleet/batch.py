"""A batch: what a kiosk sends at once. One object of JSON lines, gzipped, named by the SHA-256 of its bytes.

The first line says whose it is; each further one is a record (`rows.py`) or how the kiosk is (`health.py`). The same
batch has always the same name, so that sending it twice leaves one object. It lies at
KIOSK/YEAR-MONTH/SHA256.jsonl.gz, so that a kiosk's key can be held to what begins with its name.
"""

import gzip
import hashlib
import re
import zlib
from dataclasses import dataclass
from datetime import date
from typing import Annotated

import msgspec

from kiosk.core.errors import StorageError
from kiosk.fleet.health import Health
from kiosk.fleet.rows import LINES, Row

#: Raised when a reader of before could not read what is in it: with every column and word that is added.
FORMAT = 1
#: Limits, so that no forged batch fills a disk or memory.
MOST_BYTES = 1_000_000
MOST_BYTES_UNPACKED = 8_000_000
MOST_ROWS = 5_000
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
OBJECT = re.compile(
    r"(?P<kiosk>[a-z0-9][a-z0-9-]{0,39})/[0-9]{4}-[0-9]{2}/(?P<sha256>[0-9a-f]{64})\.jsonl\.gz"
)
_UNPACK_GZIP = 31
_ASK = "Tell whoever looks after the fleet: the kiosk's key may be in other hands."


class _Head(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="batch"):
    """The first line; a newer one may say more, and then has a higher format."""

    format: Annotated[int, msgspec.Meta(ge=1)]
    kiosk: Annotated[str, msgspec.Meta(pattern=rf"\A{NAME.pattern}\Z")]
    site: Annotated[str, msgspec.Meta(pattern=r"\A[^\x00-\x1f\x7f]{1,80}\Z")]


_HEAD = msgspec.json.Decoder(_Head, strict=True)
_ENCODER = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What is in one.

    Attributes:
        kiosk: its name in the fleet.
        site: where it stands.
        rows: its records.
        health: how it was.
    """

    kiosk: str
    site: str
    rows: tuple[Row, ...] = ()
    health: tuple[Health, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A batch as it is sent: its bytes, and their SHA-256."""

    data: bytes
    sha256: str


def written(batch: Batch) -> Sealed:
    """The batch as it is sent. Its lines are sorted, so that they tell no order in which people came.

    Raises:
        ValueError: it is larger than a batch may be.
    """
    head = _Head(format=FORMAT, kiosk=batch.kiosk, site=batch.site)
    lines = sorted(_ENCODER.encode(each) for each in (*batch.rows, *batch.health))
    plain = b"\n".join((_ENCODER.encode(head), *lines)) + b"\n"
    data = gzip.compress(plain, mtime=0)
    if len(lines) > MOST_ROWS or len(plain) > MOST_BYTES_UNPACKED or len(data) > MOST_BYTES:
        raise ValueError("more than a batch may hold")
    return Sealed(data=data, sha256=hashlib.sha256(data).hexdigest())


def object_path(kiosk: str, sha256: str, sent: date) -> str:
    """Where the batch lies, under the prefix of the fleet; the day is that of its making, and never changes."""
    return f"{kiosk}/{sent:%Y-%m}/{sha256}.jsonl.gz"


def read_batch(path: str, data: bytes) -> Batch:
    """Read what was found at a path, and believe nothing of it.

    Args:
        path: relative to the prefix of the fleet.
        data: the bytes there.

    Raises:
        StorageError: it is no batch, not the one that the path names, of another kiosk, or says a thing that no
            record may say.
    """
    named = OBJECT.fullmatch(path)
    if named is None:
        raise StorageError(f"{path!r} is no name of a batch.", _ASK)
    if len(data) > MOST_BYTES or hashlib.sha256(data).hexdigest() != named["sha256"]:
        raise StorageError(f"{path} does not hold what its name says.", _ASK)
    lines = _unpacked(path, data).split(b"\n")
    try:
        head = _HEAD.decode(lines[0])
        if head.format > FORMAT:
            raise StorageError(
                f"{path} was written by a newer Handrail than this one.",
                "Install the newest Handrail here, then run the report again: nothing is lost.",
            )
        if head.kiosk != named["kiosk"]:
            raise StorageError(f"{path} says that it is of the kiosk {head.kiosk}.", _ASK)
        if lines.pop() or len(lines) - 1 > MOST_ROWS:
            raise StorageError(f"{path} is cut off, or has too many lines.", _ASK)
        found = [LINES.decode(line) for line in lines[1:]]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise StorageError(
            f"{path} says what no batch may say: {str(fault)[:120]}.", _ASK
        ) from fault
    return Batch(
        kiosk=head.kiosk,
        site=head.site,
        rows=tuple(each for each in found if type(each) is not Health),
        health=tuple(each for each in found if type(each) is Health),
    )


def _unpacked(path: str, data: bytes) -> bytes:
    """The lines, never more than may be.

    Raises:
        StorageError: it is no whole gzip, or unpacks to more.
    """
    unpacker = zlib.decompressobj(wbits=_UNPACK_GZIP)
    try:
        plain = unpacker.decompress(data, MOST_BYTES_UNPACKED + 1)
    except zlib.error as fault:
        raise StorageError(f"{path} cannot be unpacked: {fault}.", _ASK) from fault
    if len(plain) > MOST_BYTES_UNPACKED or not unpacker.eof or unpacker.unused_data:
        raise StorageError(f"{path} unpacks to more than a batch may hold, or is cut off.", _ASK)
    return plain
