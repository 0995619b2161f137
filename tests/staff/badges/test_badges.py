"""Badges: what is signed is read back, and whatever else is refused."""

import json
import stat
from base64 import urlsafe_b64decode
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import StorageError
from kiosk.staff.badges.credential import Achievement, base64_of, signed
from kiosk.staff.badges.did_key import did_of, fragment_of, key_of
from kiosk.staff.badges.issuer_key import FILE_NAME, issuer_key
from kiosk.staff.badges.verifying import LARGEST, BadgeError, verified

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
DID = did_of(KEY.public_key())
PATH = Achievement(key="path/x", name="Helping", description="They learned.", criteria="All of it.")
GOOD = signed(PATH, "Otter 3", issuer="Larkhaven Library", key=KEY, now=NOW)


def part(document: object) -> str:
    return base64_of(json.dumps(document).encode())


def read(text: str, number: int) -> dict[str, Any]:
    found = text.split(".")[number]
    document: dict[str, Any] = json.loads(urlsafe_b64decode(found + "=="))
    return document


def forged(*, head: dict[str, Any] | None = None, **changes: Any) -> str:
    """Signed by the key that it names, but not as we sign."""
    document = {k: v for k, v in (read(GOOD, 1) | changes).items() if v is not None}
    said = f"{part(read(GOOD, 0) | (head or {}))}.{part(document)}"
    return f"{said}.{base64_of(KEY.sign(said.encode()))}"


def changed(field: str, value: object) -> str:
    changes: dict[str, Any] = {field: value}
    return forged(**changes)


def test_a_badge_says_who_for_what_when_and_for_whom_and_holds_no_name() -> None:
    found = verified(GOOD, now=NOW, issuer=DID)
    assert (found.issuer, found.did, found.achievement) == ("Larkhaven Library", DID, "Helping")
    assert (found.given, found.until) == (NOW, None)
    assert found.is_for("Otter 3")
    assert not found.is_for("Otter 4")
    assert "Otter" not in json.dumps(read(GOOD, 1))
    assert verified(forged(), now=NOW).did == DID


def test_the_same_name_cannot_be_followed_from_badge_to_badge() -> None:
    again = signed(PATH, "Otter 3", issuer="Larkhaven Library", key=KEY, now=NOW)
    subjects = [read(each, 1)["credentialSubject"]["identifier"][0] for each in (GOOD, again)]
    assert subjects[0]["identityHash"] != subjects[1]["identityHash"]


def test_the_shape_is_that_of_the_standard() -> None:
    head, document = read(GOOD, 0), read(GOOD, 1)
    assert head == {"alg": "EdDSA", "typ": "JWT", "kid": fragment_of(DID)}
    assert document["type"] == ["VerifiableCredential", "AchievementCredential"]
    assert document["iss"] == document["issuer"]["id"] == DID
    assert document["jti"] == document["id"]
    assert document["nbf"] == NOW.timestamp()
    assert document["validFrom"] == "2026-11-25T12:00:00Z"


def test_a_key_is_its_name_as_the_did_key_specification_writes_it() -> None:
    # The first example of w3c-ccg.github.io/did-key-spec.
    known = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
    key = key_of(known)
    assert key is not None
    assert did_of(key) == known


@pytest.mark.parametrize("did", ["", "did:key:z6Mk", "did:web:a", f"{DID}1", DID[:-1] + "0"])
def test_what_is_no_key_is_none(did: str) -> None:
    assert key_of(did) is None


@pytest.mark.parametrize("algorithm", ["none", "None", "HS256", "ES256", "RS256", "", None, 5])
def test_every_other_way_of_signing_is_refused(algorithm: object) -> None:
    with pytest.raises(BadgeError):
        verified(forged(head={"alg": algorithm}), now=NOW)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "..",
        "a.b.c",
        GOOD.rsplit(".", 1)[0] + ".",
        GOOD + "." + GOOD,
        "x" * (LARGEST + 1),
        GOOD + "A",
        f"{part([])}.{part([])}.AA",
        base64_of(b"[" * 9000) + ".e30.AA",
        forged(head={"crit": ["b64"]}),
        forged(head={"jwk": {}}),
        forged(head={"kid": fragment_of(did_of(Ed25519PrivateKey.generate().public_key()))}),
        forged(type=["VerifiableCredential"]),
        forged(issuer={"id": "did:key:zother", "name": "x"}),
        forged(nbf=0),
        forged(nbf=1e300),
        forged(jti="other"),
        forged(credentialSubject=None),
        forged(exp=int(NOW.timestamp()) + 9),
        forged(validUntil="never"),
    ],
)
def test_what_is_no_badge_is_refused(text: str) -> None:
    with pytest.raises(BadgeError):
        verified(text, now=NOW)


def test_ended_early_and_somebody_elses_badges_are_refused_and_the_reason_said() -> None:
    until = NOW + timedelta(days=1)
    ends = signed(PATH, "Otter 3", issuer="L", key=KEY, now=NOW, until=until)
    assert verified(ends, now=NOW).until == until
    with pytest.raises(BadgeError, match="has ended"):
        verified(ends, now=until)
    with pytest.raises(BadgeError, match="day to come"):
        verified(GOOD, now=NOW - timedelta(days=1))
    other = did_of(Ed25519PrivateKey.generate().public_key())
    with pytest.raises(BadgeError, match="somebody else"):
        verified(GOOD, now=NOW, issuer=other)


def test_a_name_said_twice_is_refused() -> None:
    twice = base64_of(b'{"iss":"a",' + json.dumps(read(GOOD, 1)).encode()[1:])
    said = f"{GOOD.split('.')[0]}.{twice}"
    with pytest.raises(BadgeError, match="no badge"):
        verified(f"{said}.{base64_of(KEY.sign(said.encode()))}", now=NOW)


@given(st.data())
def test_one_changed_letter_is_always_found(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(GOOD) - 1))
    letter = data.draw(st.characters(codec="ascii", exclude_characters=GOOD[at]))
    changed = GOOD[:at] + letter + GOOD[at + 1 :]
    if changed.strip() == GOOD.strip():
        return
    with pytest.raises(BadgeError):
        verified(changed, now=NOW)


@given(st.text(max_size=300))
def test_no_text_of_others_is_taken_for_a_badge(text: str) -> None:
    with pytest.raises(BadgeError):
        verified(text, now=NOW)


JSON = st.recursive(
    st.none() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(st.sampled_from(sorted(read(GOOD, 1))), JSON)
def test_a_signed_badge_of_any_other_shape_is_read_or_refused(field: str, value: object) -> None:
    try:
        found = verified(changed(field, value), now=NOW)
    except BadgeError:
        return
    assert found.did == DID


def test_signs_that_a_terminal_obeys_are_not_shown() -> None:
    found = verified(forged(issuer={"id": DID, "name": "\x1b[2JBank\n"}), now=NOW)
    assert found.issuer == " [2JBank "


def test_the_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    first = did_of(issuer_key(tmp_path).public_key())
    file = tmp_path / FILE_NAME
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert did_of(issuer_key(tmp_path).public_key()) == first
    file.chmod(0o644)
    with pytest.raises(StorageError, match="Others on this machine"):
        issuer_key(tmp_path)
    file.write_text("no key")
    file.chmod(0o600)
    with pytest.raises(StorageError, match="is no key"):
        issuer_key(tmp_path)
