"""Where repositories lie: the same words and the same order in a folder, in a bucket and behind a web server."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.content.packs import Pack
from kiosk.content.publishing.beginning import begin
from kiosk.content.publishing.countersign import countersign, what_waits
from kiosk.content.publishing.place import opened
from kiosk.content.publishing.publish import Result
from kiosk.content.publishing.report import report
from kiosk.content.publishing.turn import turn
from kiosk.core.errors import NetworkError, StorageError
from tests.content.publishing.reader import files_seen
from tests.content.repository import MemoryKeys, Repository
from tests.directory.feed_server import Answer, serving
from tests.fleet.engine import CONTENT, KIOSK, PUBLISHER, REGION, Engine, Identity

ONE = {Pack.JOURNEYS: {"en/journeys/pip.yaml": b"one"}, Pack.LOOK: {"look.toml": b""}}


def as_in_the_environment(engine: Engine, who: Identity, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "AWS_ENDPOINT_URL": engine.url,
        "AWS_REGION": REGION,
        "AWS_ACCESS_KEY_ID": who.key,
        "AWS_SECRET_ACCESS_KEY": who.secret,
    }.items():
        monkeypatch.setenv(name, value)


def test_a_bucket_is_published_to_and_read_by_anybody(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    as_in_the_environment(engine, PUBLISHER, monkeypatch)
    place = opened(f"s3://{CONTENT}/packs")
    keys = MemoryKeys()
    root = begin(place, keys, {Pack.LOOK: 2}, datetime.now(UTC))
    made = Repository(tmp_path, keys, root, place)
    first = keys.but("look-2")
    assert made.publish(ONE, keys=first).result is Result.WAITING
    web = f"{engine.url}/{CONTENT}/packs"
    assert files_seen(web, root) == {}
    waiting = what_waits(place)
    assert waiting is not None
    told = countersign(
        place, keys.but("look-1"), waiting, inspect=lambda _: (), now=datetime.now(UTC)
    )
    assert told.result is Result.OUT
    assert files_seen(web, root) == ONE
    assert place.dated("pending") == ()
    made.refresh()
    seen = report(opened(web), datetime.now(UTC))
    assert {each.role: each.version for each in seen.roles}["timestamp"] == 3
    as_in_the_environment(engine, KIOSK, monkeypatch)
    with pytest.raises(NetworkError, match="cannot be"):
        opened(f"s3://{CONTENT}/packs").put("metadata/timestamp.json", b"{}")


def test_only_one_publishes_at_a_time(tmp_path: Path) -> None:
    place = opened(str(tmp_path))
    now = datetime.now(UTC)
    left = f'{{"machine": "another", "process": 1, "since": "{now.isoformat()}"}}'
    (tmp_path / "publishing.json").write_text(left, encoding="utf-8")
    with (
        pytest.raises(StorageError, match="Somebody publishes there now: on another"),
        turn(place, now),
    ):
        pytest.fail("It was another's turn.")
    assert (tmp_path / "publishing.json").read_text("utf-8") == left


@pytest.mark.parametrize(
    "left",
    [
        '{"machine": "another", "process": 1, "since": "2026-01-01T00:00:00+00:00"}',
        '{"machine": "another", "process": 1, "since": "2026-01-01T00:00:00"}',
        "cut o",
        "",
    ],
)
def test_who_was_cut_off_holds_nobody_up(tmp_path: Path, left: str) -> None:
    (tmp_path / "publishing.json").write_text(left, encoding="utf-8")
    with turn(opened(str(tmp_path)), datetime.now(UTC)):
        pass
    assert not (tmp_path / "publishing.json").exists()


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("ftp://example.org/packs", "is no place for content packs"),
        ("/nowhere/at/all", "cannot be opened"),
        ("s3://", "cannot be opened"),
    ],
)
def test_what_is_no_place_is_said(where: str, words: str) -> None:
    with pytest.raises(StorageError, match=words):
        opened(where)


def test_a_web_server_that_does_not_answer_is_said() -> None:
    with pytest.raises(NetworkError, match="Check the address"):
        opened("http://127.0.0.1:1/packs").get("metadata/timestamp.json", most=10)


def test_a_web_server_that_hides_what_is_not_there_has_nothing_there() -> None:
    with serving(lambda *_: Answer(status=403)) as server:
        assert opened(f"{server.url}/packs").get("metadata/2.root.json", most=10) is None


def test_a_file_that_is_too_long_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "long").write_bytes(b"x" * 11)
    with pytest.raises(StorageError, match="longer than 10 bytes"):
        opened(str(tmp_path)).get("long", most=10)


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "metadata").write_bytes(b"a file where a folder should be")
    with pytest.raises(StorageError, match="cannot be written"):
        opened(str(tmp_path)).put("metadata/timestamp.json", b"{}")
