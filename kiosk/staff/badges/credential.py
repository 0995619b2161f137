"""Makes a badge: an AchievementCredential of Open Badges 3.0, signed as a compact JWS (VC-JWT, section 8.2).

The payload is the credential itself, with the registered claims beside its members
(1edtech.github.io/openbadges-specification/ob_v3p0.html). Whom it is for is a salted hash of the made-up name.
"""

import hashlib
import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid4, uuid5

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.staff.badges.did_key import did_of, fragment_of

ALGORITHM = "EdDSA"
CONTEXTS = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
TYPES = ("VerifiableCredential", "AchievementCredential")


@dataclass(frozen=True, slots=True, kw_only=True)
class Achievement:
    """What a badge is for.

    Attributes:
        key: our word for it, the same for every badge of it.
        criteria: what had to be done, in plain text.
    """

    key: str
    name: str
    description: str
    criteria: str


def signed(
    achievement: Achievement,
    pseudonym: str,
    *,
    issuer: str,
    key: Ed25519PrivateKey,
    now: datetime,
    until: datetime | None = None,
) -> str:
    """The badge, as the text of its file.

    Args:
        achievement: what was done.
        pseudonym: whom it is for; only its salted hash goes in.
        issuer: the name of the place that gives it.
        key: of the kiosk.
        now: when it is given.
        until: when it ends; None where it does not.
    """
    did = did_of(key.public_key())
    name, salt = f"urn:uuid:{uuid4()}", secrets.token_hex(16)
    document: dict[str, object] = {
        "@context": list(CONTEXTS),
        "id": name,
        "type": list(TYPES),
        "name": achievement.name,
        "issuer": {"id": did, "type": ["Profile"], "name": issuer},
        "validFrom": _time(now),
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [
                {
                    "type": "IdentityObject",
                    "hashed": True,
                    "identityHash": hash_of(pseudonym, salt),
                    "identityType": "userName",
                    "salt": salt,
                }
            ],
            "achievement": {
                "id": uuid5(NAMESPACE_URL, f"{did}/{achievement.key}").urn,
                "type": ["Achievement"],
                "name": achievement.name,
                "description": achievement.description,
                "criteria": {"narrative": achievement.criteria},
            },
        },
        "iss": did,
        "jti": name,
        "nbf": int(now.timestamp()),
    }
    if until is not None:
        document |= {"validUntil": _time(until), "exp": int(until.timestamp())}
    head = {"alg": ALGORITHM, "typ": "JWT", "kid": fragment_of(did)}
    said = f"{_part(head)}.{_part(document)}"
    return f"{said}.{base64_of(key.sign(said.encode()))}"


def hash_of(pseudonym: str, salt: str) -> str:
    """What a badge holds of a made-up name (IdentityHash of the specification)."""
    return "sha256$" + hashlib.sha256((pseudonym.strip() + salt).encode()).hexdigest()


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _part(document: object) -> str:
    return base64_of(json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode())


def base64_of(data: bytes) -> str:
    """Bytes as a JWS writes them (RFC 7515, section 2)."""
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def bytes_of(part: str) -> bytes:
    """The bytes of `base64_of`, and of nothing that another way of writing would make the same of.

    Raises:
        ValueError: it is not that.
    """
    found = urlsafe_b64decode(part + "=" * (-len(part) % 4))
    if base64_of(found) != part:  # spare bits would let one signature be written in several ways
        raise ValueError("not the one way to write it")
    return found
