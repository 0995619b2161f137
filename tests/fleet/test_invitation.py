"""An invitation says what was signed, or nothing."""

from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.fleet.invitation import (
    FORMAT,
    LARGEST,
    Invitation,
    InvitationError,
    in_words,
    signed,
    verified,
)
from kiosk.staff.badges.did_key import did_of

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
TODAY = date(2026, 11, 25)
SECRET = "the-secret-of-larkhaven"  # noqa: S105 - of a test
INVITATION = Invitation(
    kiosk="larkhaven-1",
    place="Oriel Road Library",
    postcode="SA1 3SN",
    store="s3://council-figures/in",
    endpoint="https://store.council.example",
    region="eu-west-2",
    key="AKLARKHAVEN1",
    secret=SECRET,
    content="https://content.council.example/handrail",
    root="ab" * 32,
    until=date(2026, 12, 9),
)
TEXT = signed(INVITATION, KEY)


def test_it_says_what_was_signed_and_by_whom() -> None:
    found, did = verified(f"  {TEXT}\n", today=TODAY)
    assert found == INVITATION
    assert did == did_of(KEY.public_key())
    assert verified(TEXT, today=INVITATION.until)[0] == INVITATION


@given(st.integers(0, len(TEXT) - 1), st.characters(codec="ascii"))
def test_any_other_letter_makes_it_none(at: int, letter: str) -> None:
    changed = TEXT[:at] + letter + TEXT[at + 1 :]
    if changed == TEXT:
        return
    with pytest.raises(InvitationError):
        verified(changed, today=TODAY)


@given(st.one_of(st.text(), st.from_regex(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+){2}", fullmatch=True)))
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(InvitationError):
        verified(text, today=TODAY)


@pytest.mark.parametrize(
    ("text", "today", "why"),
    [
        (TEXT, date(2026, 12, 10), "ended on 09 December 2026"),
        (TEXT, date(1970, 1, 1), "clock says 1970-01-01"),
        (TEXT + "A" * LARGEST, TODAY, "no invitation"),
        (
            signed(
                Invitation(kiosk="a", place="A", store="/x", until=TODAY, format=FORMAT + 1), KEY
            ),
            TODAY,
            "newer Handrail",
        ),
        (
            signed(Invitation(kiosk="../up", place="A", store="/x", until=TODAY), KEY),
            TODAY,
            "no inv",
        ),
    ],
)
def test_what_cannot_be_used_says_why(text: str, today: date, why: str) -> None:
    with pytest.raises(InvitationError, match=why):
        verified(text, today=today)


def test_nothing_says_the_secret_but_the_text_itself() -> None:
    assert SECRET not in repr(INVITATION)
    with pytest.raises(InvitationError) as caught:
        verified(
            signed(Invitation(kiosk="UP", place=SECRET, store="", until=TODAY), KEY), today=TODAY
        )
    assert caught.value.__cause__ is None
    assert SECRET not in str(caught.value)


def test_the_fingerprint_is_five_words_of_another_signer_others() -> None:
    words = in_words(did_of(KEY.public_key()))
    assert [len(word) for word in words.split("-")] == [5] * 5
    assert words != in_words(did_of(Ed25519PrivateKey.generate().public_key()))
