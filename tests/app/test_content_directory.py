"""A publisher's directory as a pack, and the directories that kiosks make of it and of feeds of their own."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.app.content_directory import (
    directory_faults,
    export_directory,
    syncing_of,
)
from kiosk.app.content_folders import pack_store
from kiosk.content.directory.about import bin_path
from kiosk.content.directory.bins import number_of
from kiosk.content.directory.fold import fold
from kiosk.content.packs import Pack
from kiosk.content.refusal import Refusal
from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.checked import read_checked
from kiosk.directory.sync.packed import PackedFeedFacts, PackFacts
from kiosk.settings import load_settings
from tests.app.councils import A, Council, a_feed, a_pack, files_of, record, settle, shown, sync
from tests.content.packs import NOW
from tests.directory.feed_server import list_feed, serving


def tables(data: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in a kiosk's directory but which readings it was made of."""
    path = DirectoryFiles(data / "directory").current()
    assert path is not None
    connection = sqlite.open_to_read(path)
    try:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name: connection.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608
            for (name,) in names
            if name != "made_of"
        }
    finally:
        connection.close()


def test_a_kiosk_has_the_very_directory_of_its_publisher(tmp_path: Path) -> None:
    """Feeds, their order and ages, who checked what, which of two copies is shown: all of it."""
    place = {"location": {"name": "Hall", "addresses": [{"postal_code": "L1 8JQ"}]}}
    old = record("Lunch Club", last_modified="2023-05-01", service_at_locations=[place])
    new = {**old, "id": "other", "last_modified": "2026-05-01", "assured_date": "2026-05-01"}
    with (
        serving(list_feed([old, record("Choir")])) as north,
        serving(list_feed([new, record("Bowls")])) as south,
    ):
        council = Council(tmp_path, north.url, south.url)
        council.publish()
        kiosk = council.kiosk("kiosk")
        outcome = council.update(kiosk)
        assert [change.pack for change in outcome.installed] == [Pack.DIRECTORY]
        assert tables(kiosk) == tables(council.data)
        assert shown(kiosk, "lunch") == [("Lunch Club", south.url)]
        said = read_checked(kiosk / "directory")
        assert [(each.feed, each.services, each.by_pack) for each in said] == [
            (north.url, 2, True),
            (south.url, 2, True),
        ]
        theirs = read_checked(council.data / "directory")
        assert [each.checked_at for each in said] == [each.checked_at for each in theirs]
        # From then on by steps, and the same again.
        south.route = list_feed([new, record("Gardening")])
        council.publish()
        council.update(kiosk)
        assert any(path.startswith("changes/") for path in files_of(council.packs[-1]))
        assert tables(kiosk) == tables(council.data)
        assert shown(kiosk, "gardening") == [("Gardening", south.url)]
        assert shown(kiosk, "bowls") == []


def test_feeds_of_its_own_come_first_and_nothing_is_shown_twice(tmp_path: Path) -> None:
    with a_feed("North Club", "South Club") as north, a_feed("South Club", "Own Club") as own:
        place = {"location": {"name": "Hall", "addresses": [{"postal_code": "L1 8JQ"}]}}
        twin = record("Lunch Club", service_at_locations=[place])
        north.route = list_feed([twin, record("North Club")])
        own.route = list_feed([{**twin, "id": "another"}, record("Own Club"), record("Own Choir")])
        council = Council(tmp_path, north.url)
        council.publish()
        kiosk = council.kiosk("kiosk", own.url)
        sync(kiosk)
        council.update(kiosk)
        assert shown(kiosk, "lunch") == [("Lunch Club", own.url)]
        assert shown(kiosk, "north") == [("North Club", north.url)]
        assert ("Own Club", own.url) in shown(kiosk, "own")
        # A sync of its own keeps what the pack brought.
        own.route = list_feed([record("Own Club"), record("Own Choir")])
        sync(kiosk)
        assert shown(kiosk, "lunch") == [("Lunch Club", north.url)]
        assert shown(kiosk, "choir") == [("Own Choir", own.url)]
        assert [each.by_pack for each in read_checked(kiosk / "directory")] == [False, True]


def test_a_feed_that_both_read_is_shown_as_the_kiosk_read_it(tmp_path: Path) -> None:
    """Else what has gone from the feed since would be back."""
    with a_feed("Gone Club", "Stays Club") as feed:
        council = Council(tmp_path, feed.url)
        council.publish()
        kiosk = council.kiosk("kiosk", feed.url)
        council.update(kiosk)  # the kiosk could not read it yet
        assert shown(kiosk, "gone") == [("Gone Club", feed.url)]
        feed.route = list_feed([record("Stays Club")])
        sync(kiosk)
        assert shown(kiosk, "gone") == []
        assert shown(kiosk, "stays") == [("Stays Club", feed.url)]


def test_days_after_a_kiosk_could_last_read_its_feed_the_publisher_is_believed(
    tmp_path: Path,
) -> None:
    council = Council(tmp_path)
    with a_feed("Stale Club") as feed:
        kiosk = council.kiosk("kiosk", feed.url)
        sync(kiosk)
        url = feed.url
    for days, word in ((1, "stale"), (3, "fresh")):
        service = {"id": "fresh", "name": "Fresh Club", "feed": url}
        moment = datetime.now(UTC) + timedelta(days=days)
        facts = PackedFeedFacts(feed=url, services=1, checked_at=moment, fully_checked_at=None)
        pack = tmp_path / f"by-{days}"
        said = msgspec.json.encode(PackFacts(feeds=(facts,)))
        fold([(("fresh", url), json.dumps({"service": service}).encode())], said, pack, None)
        council.put(pack)
        council.update(kiosk)
        assert [
            name for name, _ in shown(kiosk, "club") if name in ("Stale Club", "Fresh Club")
        ] == [f"{word.capitalize()} Club"]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"id": "another"}, "another id or feed"),
        ({"feed": "national"}, "another id or feed"),
        ({"is_national": True}, "ships with Handrail"),
        ({"is_sample": True}, "ships with Handrail"),
        ({"name": " "}, "no name"),
        ({"name": "Good\nBad"}, "no name"),
        ({"name": "Good\u202edaB"}, "nobody sees"),
        ({"description": "\x00"}, "nobody sees"),
        ({"url": "javascript:alert(1)"}, "web address"),
        ({"url": "https://user@bank.example.gov.uk"}, "web address"),
        ({"email": "nobody"}, "e-mail"),
        ({"name": 7}, "cannot be read"),
        ({"phones": [{}]}, "cannot be read"),
        ({"schedules": [{"opens_at": "25:00"}]}, "cannot be read"),
    ],
)
def test_a_record_that_no_reader_would_let_through_keeps_the_good_directory(
    tmp_path: Path, wrong: dict[str, object], why: str
) -> None:
    assert why in " ".join(directory_faults(a_pack(tmp_path / "pack", "one", wrong=wrong)))


def test_the_good_directory_stays_whatever_is_signed(tmp_path: Path) -> None:
    council = Council(tmp_path)
    council.put(a_pack(tmp_path / "good", "Good Club"))
    kiosk = council.kiosk("kiosk")
    council.update(kiosk)
    before = tables(kiosk)
    council.put(a_pack(tmp_path / "wrong", "Bad Club", wrong={"url": "javascript:"}))
    outcome = council.update(kiosk)
    assert outcome.refusal is Refusal.FOUND_WRONG
    assert "Bad Club" in " ".join(outcome.details)
    council.put(a_pack(tmp_path / "short", "Bad Club", said=2))
    assert council.update(kiosk).refusal is Refusal.FOUND_WRONG
    damaged = a_pack(tmp_path / "damaged", "Bad Club")
    (damaged / bin_path(number_of("Bad Club", 16))).write_bytes(b"no brotli")
    council.put(damaged)
    outcome = council.update(kiosk)
    assert outcome.refusal is Refusal.FOUND_WRONG
    assert "cannot be unpacked" in outcome.problem
    assert tables(kiosk) == before
    council.put(a_pack(tmp_path / "better", "Better Club"))
    council.update(kiosk)
    assert shown(kiosk, "better") == [("Better Club", A)]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (b"[]", "cannot be read"),
        (
            b'{"feeds":[{"feed":"national","services":0,"checked_at":null,"fully_checked_at":null}]}',
            "cannot be",
        ),
        (
            b'{"feeds":[{"feed":"https://a.test/","services":0,"checked_at":null,"fully_checked_at":null}]}',
            "cannot be",
        ),
        (
            b'{"feeds":[{"feed":"https://a.test","services":0,"checked_at":"2026-01-01T00:00:00",'
            b'"fully_checked_at":null}]}',
            "cannot be",
        ),
    ],
)
def test_what_is_said_of_feeds_and_cannot_be(tmp_path: Path, said: bytes, why: str) -> None:
    fold([], said, tmp_path / "pack", None)
    assert why in " ".join(directory_faults(tmp_path / "pack"))


def test_a_damaged_pack_leaves_the_directory_until_it_is_had_again(tmp_path: Path) -> None:
    council = Council(tmp_path)
    council.put(a_pack(tmp_path / "pack", "Good Club"))
    kiosk = council.kiosk("kiosk")
    council.update(kiosk)
    folder = pack_store(kiosk).folder(Pack.DIRECTORY)
    assert folder is not None
    for path in folder.glob("bins/*"):
        path.write_bytes(b"")
    sync(kiosk)
    assert shown(kiosk, "good") == [("Good Club", A)]
    assert [each.by_pack for each in read_checked(kiosk / "directory")] == [True]
    assert [change.pack for change in council.update(kiosk).installed] == [Pack.DIRECTORY]
    assert pack_store(kiosk).folder(Pack.DIRECTORY) is not None
    sync(kiosk)
    assert shown(kiosk, "good") == [("Good Club", A)]


def test_back_to_the_pack_of_before(tmp_path: Path) -> None:
    council = Council(tmp_path)
    kiosk = council.kiosk("kiosk")
    for name in ("First Club", "Second Club"):
        council.put(a_pack(tmp_path / name, name))
        council.update(kiosk)
    assert shown(kiosk, "second") == [("Second Club", A)]
    pack_store(kiosk).go_back(NOW)
    settings, _ = load_settings(kiosk / "kiosk.toml")
    assert syncing_of(kiosk, settings).compose().rebuilt
    assert shown(kiosk, "first") == [("First Club", A)]
    assert shown(kiosk, "second") == []
    assert not syncing_of(kiosk, settings).compose().rebuilt


def test_what_was_never_read_is_not_published(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="No feed is named"):
        export_directory(settle(tmp_path / "none"), tmp_path / "out")
    with pytest.raises(StorageError, match="was never read"):
        export_directory(settle(tmp_path / "unread", A), tmp_path / "out")
    assert not (tmp_path / "out").exists()
