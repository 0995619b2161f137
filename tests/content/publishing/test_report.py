"""What a manager is told of a repository, and when it is time."""

from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.content.packs import Pack
from kiosk.content.publishing.lifetimes import SNAPSHOT, TIMESTAMP
from kiosk.content.publishing.report import in_words, report
from kiosk.core.errors import StorageError
from tests.content.repository import Repository, made_repository

NOW = datetime(2026, 11, 1, 9, tzinfo=UTC)
ONE = {Pack.JOURNEYS: {"en/journeys/pip.yaml": b"one"}}


def made_in(folder: Path) -> Repository:
    made = made_repository(folder, thresholds={Pack.LOOK: 2}, now=NOW)
    made.publish(ONE, says="PIP anew.", withdraw=["dla"], now=NOW)
    return made


def test_each_role_says_what_it_holds_who_signed_and_until_when(tmp_path: Path) -> None:
    told = report(made_in(tmp_path).place, NOW)
    roles = {each.role: each for each in told.roles}
    journeys = roles[Pack.JOURNEYS]
    assert (journeys.pack_version, journeys.says, journeys.made, journeys.files) == (
        *(1, "PIP anew.", date(2026, 11, 1)),
        1,
    )
    assert (journeys.signed, journeys.withdrawn) == (("journeys",), ("dla",))
    assert (roles[Pack.LOOK].may_sign, roles[Pack.LOOK].threshold) == (("look-1", "look-2"), 2)
    assert roles["root"].expires == NOW + timedelta(days=730)
    assert not told.is_due
    root = (tmp_path / "repository/metadata/root.json").read_bytes()
    assert told.fingerprint.replace(" ", "") == sha256(root).hexdigest()
    words = "\n".join(in_words(told))
    assert "journeys: version 1, published on 01 November 2026: PIP anew." in words
    assert "signed by look-1, look-2 (2 of 2 must), until 01 November 2027 09:00 UTC" in words
    assert "look: never published" in words


@pytest.mark.parametrize(
    ("days", "due", "expired"),
    [
        (3, set(), set()),
        (4, {TIMESTAMP}, set()),
        (7, {TIMESTAMP}, {TIMESTAMP}),
        (23, {TIMESTAMP, SNAPSHOT}, {TIMESTAMP}),
        (30, {TIMESTAMP, SNAPSHOT}, {TIMESTAMP, SNAPSHOT}),
    ],
)
def test_what_ends_is_said_before_it_does(
    tmp_path: Path, days: int, due: set[str], expired: set[str]
) -> None:
    told = report(made_in(tmp_path).place, NOW + timedelta(days=days))
    assert {each.role for each in told.roles if each.is_due} == due
    assert {each.role for each in told.roles if each.is_expired} == expired
    words = "\n".join(in_words(told))
    assert ("EXPIRED" in words) is bool(expired)
    assert ("Ends soon. Now: kiosk content publish --refresh" in words) is bool(due - expired)


def test_what_waits_is_said_with_who_signed_it(tmp_path: Path) -> None:
    made = made_in(tmp_path)
    made.publish({Pack.LOOK: {"look.toml": b""}}, says="Green.", now=NOW)
    words = "\n".join(in_words(report(made.place, NOW)))
    assert "look, version 1: Green." in words
    assert "look: signed by look-1, needs 1 more" in words
    (made.folder / "pending/change.json").write_bytes(b"{")
    told = report(made.place, NOW)
    assert "cannot be read" in told.waiting_fault
    assert told.waiting_fault in in_words(told)


def test_a_place_without_a_repository_is_said(tmp_path: Path) -> None:
    made = made_in(tmp_path)
    other = made_repository(tmp_path / "other")
    with pytest.raises(StorageError, match="timestamp is not signed by those"):
        report(made.place, NOW, trusted=other.root)
    (made.folder / "metadata/1.root.json").unlink()
    with pytest.raises(StorageError, match="There are no content packs at"):
        report(made.place, NOW)
