"""One record of a feed made into what is kept of it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b

import msgspec

from kiosk.directory.feed.page import is_minimal
from kiosk.directory.oruk.findings import Findings, Refusal, Repair
from kiosk.directory.oruk.service import Origin, read_id, read_service
from kiosk.directory.records import Service
from kiosk.directory.sync.tally import in_words

_NOT_A_LETTER = re.compile(r"[^a-z0-9]+")
_SIGNED = 1 << 63


class _Header(msgspec.Struct):
    """The part of a record that tells whose it is; msgspec passes over the rest."""

    id: object = None


@dataclass(frozen=True, slots=True)
class Named:
    """A record whose service is known, and which is not read yet.

    Attributes:
        id: as the kiosk keeps it.
        raw_id: as the feed writes it.
    """

    id: str
    raw_id: object
    raw: bytes
    digest: bytes


class Cleaned(msgspec.Struct, frozen=True, gc=False):
    """What comes of a record; without an entry where it is not shown.

    Attributes:
        entry: an `Entry` as JSON.
        twin: see `Kept`.
        refused: why it is not shown.
        is_line: it is only a line of a list, and was not read.
    """

    entry: bytes | None = None
    twin: int | None = None
    modified: str | None = None
    repairs: str | None = None
    refused: tuple[str, ...] = ()
    is_line: bool = False


def digest_of(*parts: bytes) -> bytes:
    """Tells whether a record is the same as before."""
    found = blake2b(digest_size=16)
    for part in parts:
        found.update(part)
    return found.digest()


class RecordReader:
    """Reads the records of one feed."""

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        self._header = msgspec.json.Decoder(_Header)
        self._decoder = msgspec.json.Decoder()
        self._encoder = msgspec.json.Encoder()

    def named(self, raw: bytes, findings: Findings) -> Named | None:
        """Find out whose record it is, without reading the whole of it."""
        try:
            raw_id = self._header.decode(raw).id
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            document = self.decoded(raw)
            if not isinstance(document, dict):
                findings.refuse(Refusal.NOT_A_RECORD, type(document).__name__)
                return None
            raw_id = document.get("id")
        service_id = read_id({"id": raw_id}, self._origin, findings_of_ids := Findings())
        if service_id is None:
            for refused in findings_of_ids.refused():
                findings.refuse(refused.kind, "".join(refused.ids))
            return None
        return Named(service_id, raw_id, raw, digest_of(raw))

    def decoded(self, raw: bytes) -> object:
        """The whole record; some servers write it in the letters of Windows-1252."""
        try:
            document: object = self._decoder.decode(raw)
        except (UnicodeDecodeError, msgspec.DecodeError):
            try:
                document = self._decoder.decode(raw.decode("cp1252", "replace").encode())
            except (msgspec.DecodeError, RecursionError):
                return None
        except RecursionError:
            return None
        return document

    def clean(self, raw: bytes, *, lines: bool) -> Cleaned:
        """Read a record of a list; where there may be `lines`, one that is no more is left as it is."""
        record = self.decoded(raw)
        if not isinstance(record, dict):
            return Cleaned(refused=(Refusal.NOT_A_RECORD,))
        if lines and is_minimal(record):
            return Cleaned(is_line=True)
        return self.read(record)

    def read(self, record: Mapping[str, object], *, no_detail: bool = False) -> Cleaned:
        """Clean a whole record."""
        findings = Findings()
        if no_detail:
            findings.repair(Repair.NO_DETAIL)
        entry = read_service(record, self._origin, findings)
        if entry is None:
            return Cleaned(refused=tuple(each.kind.value for each in findings.refused()))
        service = entry.service
        return Cleaned(
            entry=self._encoder.encode(entry),
            twin=twin_of(service),
            modified=service.last_modified.isoformat() if service.last_modified else None,
            repairs=in_words(findings),
        )


def twin_of(service: Service) -> int | None:
    """The same number for the same service of the same organisation at the same place or phone.

    None where there is neither place nor phone: a name alone is not enough.
    """
    place = next((each.postcode for each in service.locations if each.postcode), "")
    where = place or next((each.number for each in service.phones), "")
    name = _folded(service.name)
    if not where or not name:
        return None
    text = "\n".join((name, _folded(service.organization), _folded(where)))
    number = int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")
    return number - _SIGNED


def _folded(text: str) -> str:
    plain = text.lower()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return _NOT_A_LETTER.sub("", plain)
