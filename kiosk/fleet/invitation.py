"""What makes a machine a kiosk of a fleet: name, place, addresses and a key, in one signed text.

A compact JWS (RFC 7515), signed with Ed25519 by a key that names itself, so that a file, a QR code or a line of a mail
carry it. Whoever has it has the kiosk's key: it is handed over as a password is, ends on a day, and is for one name.
A copy used on a second machine sends under the same name: no record is lost or counted twice by that, the health
page shows two machines under one name, and the key is revoked at the store.
"""

import hashlib
import re
from datetime import date
from typing import Annotated

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.core.clock import is_believable
from kiosk.core.errors import KioskError
from kiosk.fleet.batch import NAME
from kiosk.staff.badges.credential import ALGORITHM, base64_of, bytes_of
from kiosk.staff.badges.did_key import did_of, key_of

LARGEST = 4_096
FORMAT = 1
_JWS = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){2}")
_TYPE = "handrail-invitation"
_Words = Annotated[str, msgspec.Meta(pattern=r"\A[^\x00-\x1f\x7f]{0,500}\Z")]
#: Sixteen bits a word: arxiv.org/html/0901.4016 ("A Proposal for Proquints").
_CONSONANTS, _VOWELS = "bdfghjklmnprstvz", "aiou"
_WORDS = 5


class InvitationError(KioskError):
    """An invitation cannot be believed or used."""


class Invitation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What it says.

    Attributes:
        kiosk: its name in the fleet.
        place: where it stands, as people there say it.
        postcode: of the place; "" leaves what the kiosk has.
        store: s3://BUCKET/PREFIX, or a folder.
        endpoint, region, key, secret: of the store; "" for a folder.
        content: where content packs are published; "" leaves what the kiosk has.
        root: the SHA-256 of the publisher's root.json; "" for none.
        until: the last day on which it can be used.
    """

    kiosk: Annotated[str, msgspec.Meta(pattern=rf"\A{NAME.pattern}\Z")]
    place: _Words
    store: _Words
    until: date
    postcode: _Words = ""
    endpoint: _Words = ""
    region: _Words = ""
    key: _Words = ""
    secret: _Words = ""
    content: _Words = ""
    root: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")] = ""
    format: int = FORMAT

    def __repr__(self) -> str:
        return f"Invitation(kiosk={self.kiosk!r}, until={self.until})"


class _Head(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    alg: str
    kid: str
    typ: str


def signed(invitation: Invitation, key: Ed25519PrivateKey) -> str:
    """The text that is handed over."""
    head = _Head(alg=ALGORITHM, kid=did_of(key.public_key()), typ=_TYPE)
    before = ".".join(base64_of(msgspec.json.encode(each)) for each in (head, invitation))
    return f"{before}.{base64_of(key.sign(before.encode()))}"


def verified(text: str, *, today: date) -> tuple[Invitation, str]:
    """What an invitation says, and the did:key of who signed it, whoever that is.

    Raises:
        InvitationError: it is none, was changed, has ended, or is for a newer Handrail.
    """
    said = text.strip()
    if len(said) > LARGEST or not _JWS.fullmatch(said):
        raise _none()
    head, payload, signature = said.split(".")
    try:
        named = msgspec.json.decode(bytes_of(head), type=_Head, strict=True)
        key = key_of(named.kid)
        if named.alg != ALGORITHM or named.typ != _TYPE or key is None:
            raise _none()
        key.verify(bytes_of(signature), f"{head}.{payload}".encode())
        found = msgspec.json.decode(bytes_of(payload), type=Invitation, strict=True)
    except InvalidSignature as error:
        raise InvitationError(
            "The invitation was changed after it was signed, or copied badly.",
            "Ask whoever looks after the fleet for it again.",
        ) from error
    except (msgspec.DecodeError, ValueError, RecursionError):
        # Not chained: the words of a decoder may have the secret in them.
        raise _none() from None
    if found.format > FORMAT:
        raise InvitationError(
            "The invitation needs a newer Handrail than this one.",
            "Install the newest Handrail, then enrol again.",
        )
    if not is_believable(today):
        raise InvitationError(
            f"This machine's clock says {today.isoformat()}, so nobody knows whether the invitation has ended.",
            "Set the clock, then enrol again.",
        )
    if found.until < today:
        raise InvitationError(
            f"The invitation ended on {found.until:%d %B %Y}.",
            "Ask whoever looks after the fleet for a new one.",
        )
    return found, named.kid


def in_words(did: str) -> str:
    """The fingerprint of a signer as five words that can be read out: 80 bits, which nobody can match by trying."""
    digest = hashlib.sha256(did.encode()).digest()
    return "-".join(_word(int.from_bytes(digest[2 * at : 2 * at + 2])) for at in range(_WORDS))


def _word(number: int) -> str:
    first, one, middle, two, last = (
        number >> 12,
        number >> 10 & 3,
        number >> 6 & 15,
        number >> 4 & 3,
        number & 15,
    )
    return (
        f"{_CONSONANTS[first]}{_VOWELS[one]}{_CONSONANTS[middle]}{_VOWELS[two]}{_CONSONANTS[last]}"
    )


def _none() -> InvitationError:
    return InvitationError(
        "This is no invitation to a fleet.", "Give the whole file, or the whole text of the code."
    )
