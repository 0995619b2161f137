"""Which line is in which bin, and the one way in which a bin is written."""

from collections.abc import Iterable, Mapping
from hashlib import sha256

import msgspec

from kiosk.content.directory.unusable import unusable

#: The id of a record, and where it is from.
Key = tuple[str, str]
#: Lines by their key.
Bin = dict[Key, bytes]

#: From so many records a directory is parted in so many bins. No more than needed: each is listed with its hash
#: whenever anything changes, and whoever was away long fetches most of them anyway.
PARTS = {0: 16, 4_000: 64, 50_000: 256}
MOST_BYTES_OF_A_LINE = 1_000_000
_LONGEST_NAME = 2_000
_LINE = msgspec.json.Decoder(tuple[str, str, msgspec.Raw])


def bins_for(records: int) -> int:
    """In how many bins so many records are parted."""
    return PARTS[max(least for least in PARTS if records >= least)]


def number_of(record_id: str, of: int) -> int:
    """The bin of a record, of so many (a power of two, 256 at the most)."""
    return sha256(record_id.encode()).digest()[0] % of


def line_of(key: Key, record: bytes) -> bytes:
    """The line of a record, itself JSON without a line break."""
    return b"[%b,%b,%b]" % (msgspec.json.encode(key[0]), msgspec.json.encode(key[1]), record)


def read_line(line: bytes) -> tuple[Key, bytes]:
    """The key and the record of a line.

    Raises:
        UnusablePackError: it is none.
    """
    if len(line) > MOST_BYTES_OF_A_LINE:
        raise unusable(f"a line of it is longer than {MOST_BYTES_OF_A_LINE} bytes")
    try:
        record_id, source, record = _LINE.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise unusable("a line of it is no record") from error
    if not 0 < len(record_id) <= _LONGEST_NAME or not 0 < len(source) <= _LONGEST_NAME:
        raise unusable("a line of it has no usable id")
    return (record_id, source), bytes(record)


def require_record(key: Key, record: bytes) -> None:
    """Refuse what is no object.

    Raises:
        UnusablePackError: it is none.
    """
    if not record.startswith(b"{"):
        raise unusable(f"{key[0]!r} is no record")


def parted(lines: Iterable[tuple[Key, bytes]], of: int) -> list[Bin]:
    """Records, in any order, as the lines of so many bins.

    Raises:
        UnusablePackError: one comes twice.
    """
    bins: list[Bin] = [{} for _ in range(of)]
    for key, record in lines:
        into = bins[number_of(key[0], of)]
        if key in into:
            raise unusable(f"{key[0]!r} stands in it twice")
        into[key] = line_of(key, record)
    return bins


def written_bin(lines: Mapping[Key, bytes]) -> bytes:
    """A bin: its lines by their keys, each ended."""
    return b"".join(lines[key] + b"\n" for key in sorted(lines))


def read_bin(raw: bytes, number: int, of: int) -> Bin:
    """The lines of a bin.

    Raises:
        UnusablePackError: they are not in order, each once, each in its own bin.
    """
    found: Bin = {}
    if not raw:
        return found
    if not raw.endswith(b"\n"):
        raise unusable("a bin ends in the middle of a line")
    last: Key = ("", "")
    for line in raw[:-1].split(b"\n"):
        key, record = read_line(line)
        require_record(key, record)
        if key == last:
            raise unusable(f"{key[0]!r} stands in it twice")
        if key < last:
            raise unusable("the lines of a bin are not in order")
        if number_of(key[0], of) != number:
            raise unusable(f"{key[0]!r} is in the wrong bin")
        found[key] = line
        last = key
    return found


def digest_of(raw: bytes) -> str:
    """The hash of a bin that is signed: of its lines, however they are packed."""
    return sha256(raw).hexdigest()
