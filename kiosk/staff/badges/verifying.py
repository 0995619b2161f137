"""Verifies a badge without a network: one way of writing it, one kind of signature, and a key that is its own name."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.exceptions import InvalidSignature

from kiosk.core.errors import KioskError
from kiosk.staff.badges.credential import ALGORITHM, CONTEXTS, TYPES, bytes_of, hash_of
from kiosk.staff.badges.did_key import fragment_of, key_of

#: Ours have 1,800 characters.
LARGEST = 16_384
_PART = re.compile(r"[A-Za-z0-9_-]+")
#: The criteria of a path of nine modules have 400.
_SHOWN = 1_000
#: How far two clocks may be apart.
_APART = timedelta(minutes=10)
_OTHER_TYPE = "OpenBadgeCredential"  # the same by its other name


class BadgeError(KioskError):
    """A badge is not to be believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What a badge says, all of it signed.

    Attributes:
        issuer: the name that the signer goes by; anybody can call themselves so.
        did: the signer's key.
        until: when it ends; None where it does not.
        hashes: of whom it is for: hash and salt.
    """

    issuer: str
    did: str
    achievement: str
    criteria: str
    given: datetime
    until: datetime | None
    hashes: tuple[tuple[str, str], ...]

    def is_for(self, pseudonym: str) -> bool:
        """Whether it was given to whoever goes by this made-up name."""
        return any(hash_of(pseudonym, salt) == found for found, salt in self.hashes)


def verified(text: str, *, now: datetime, issuer: str = "") -> Verified:
    """What a badge says.

    Args:
        text: of its file.
        now: the moment.
        issuer: the only `did:key` to be believed; "" for any.

    Raises:
        BadgeError: it is no badge, was changed, has ended or is somebody else's.
    """
    said = text.strip()
    if len(said) > LARGEST:
        raise BadgeError("This is too long for a badge.")
    parts = said.split(".")
    if len(parts) != len(("head", "payload", "signature")) or not all(
        _PART.fullmatch(part) for part in parts
    ):
        raise _no_badge()
    head, document = _document(parts[0]), _document(parts[1])
    if head.get("alg") != ALGORITHM or not set(head) <= {"alg", "typ", "kid"}:
        raise BadgeError("This is not signed in the one way that is believed here (Ed25519).")
    did = document.get("iss")
    key = key_of(did) if isinstance(did, str) else None
    if not isinstance(did, str) or key is None or head.get("kid") != fragment_of(did):
        raise BadgeError("The badge does not name the key that it is signed with.")
    try:
        key.verify(_bytes(parts[2]), f"{parts[0]}.{parts[1]}".encode())
    except InvalidSignature as error:
        raise BadgeError("The badge was changed after it was signed, or is a forgery.") from error
    if issuer and did != issuer:
        raise BadgeError("The badge is signed, but by somebody else than you named.")
    return _read(document, did, now)


def _read(document: Mapping[str, Any], did: str, now: datetime) -> Verified:
    try:
        types = document["type"]
        named, subject = document["issuer"], document["credentialSubject"]
        achievement = subject["achievement"]
        fits = (
            document["@context"][0] == CONTEXTS[0]
            and TYPES[0] in types
            and (TYPES[1] in types or _OTHER_TYPE in types)
            and named["id"] == did
            and document["jti"] == document["id"]
        )
        given, until = _moment(document["validFrom"]), None
        if _moment_of(document["nbf"]) != given:
            fits = False
        if "exp" in document or "validUntil" in document:
            until = _moment(document["validUntil"])
            fits = fits and _moment_of(document["exp"]) == until
        found = Verified(
            issuer=_plain(named["name"]),
            did=did,
            achievement=_plain(achievement["name"]),
            criteria=_plain(achievement["criteria"]["narrative"]),
            given=given,
            until=until,
            hashes=tuple(
                (str(each["identityHash"]), str(each["salt"])) for each in subject["identifier"]
            ),
        )
    except (KeyError, IndexError, TypeError, ValueError, OverflowError, AttributeError) as error:
        raise _no_badge() from error
    if not fits:
        raise _no_badge()
    if found.given > now + _APART:
        raise BadgeError("The badge is of a day to come.", "Check the clock of this machine.")
    if found.until is not None and found.until <= now:
        raise BadgeError("The badge has ended.")
    return found


def _document(part: str) -> dict[str, Any]:
    try:
        found = json.loads(_bytes(part).decode(), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise _no_badge() from error
    if not isinstance(found, dict):
        raise _no_badge()
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):  # two readers could each believe another one
        raise ValueError
    return found


def _bytes(part: str) -> bytes:
    try:
        return bytes_of(part)
    except ValueError as error:
        raise _no_badge() from error


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError
    return moment.astimezone(UTC)


def _moment_of(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _plain(text: str) -> str:
    """Words of others without signs that a terminal would obey."""
    return "".join(letter if letter.isprintable() else " " for letter in text)[:_SHOWN]


def _no_badge() -> BadgeError:
    return BadgeError("This is no badge of Open Badges 3.0 that can be read here.")
