"""A directory is published of the feeds that were synced, with the way from what was published before."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.app.content_check import inspect
from kiosk.app.content_offer import offered
from kiosk.content.packs import Pack
from kiosk.content.publishing.publish import Result, publish
from tests.app.councils import a_feed, record, settle, sync
from tests.content.publishing.reader import seen
from tests.content.repository import Repository, made_repository
from tests.directory.feed_server import list_feed


def put_out(made: Repository, data: Path) -> Result:
    offer = offered(
        [Pack.DIRECTORY],
        None,
        place=made.place,
        data=data,
        trusted=made.root,
        says="",
        withdraw=(),
        restore=(),
    )
    return publish(
        made.place,
        made.keys,
        offer,
        inspect=lambda folders: inspect(folders, new=offer.packs.keys()),
        now=datetime.now(UTC),
    ).result


def test_the_directory_is_made_of_feeds_and_leads_on_from_what_was_published(
    tmp_path: Path,
) -> None:
    made = made_repository(tmp_path)
    with a_feed("Lunch Club", "Sewing Circle") as server:
        data = settle(tmp_path / "publisher", server.url)
        sync(data)
        assert put_out(made, data) is Result.OUT
        assert put_out(made, data) is Result.UNCHANGED
        first, files = seen(made.folder, made.root)[Pack.DIRECTORY]
        assert not any(path.startswith("changes/") for path in files)
        server.route = list_feed([record("Lunch Club"), record("Choir")])
        sync(data)
        assert put_out(made, data) is Result.OUT
    second, files = seen(made.folder, made.root)[Pack.DIRECTORY]
    assert (first.version, second.version) == (1, 2)
    assert "about.json" in files
