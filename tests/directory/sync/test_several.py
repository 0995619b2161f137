"""Several feeds beside each other; the same service shown once."""

from pathlib import Path

from kiosk.directory.records import NATIONAL_FEED
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.checked import read_checked
from tests.directory.conftest import Raw
from tests.directory.feed_server import Answer, Query, always, list_feed, serving
from tests.directory.synced import Make, names, sync_all

DOWN = always(Answer(status=500, body=b"down"))


def feeds_of(files: DirectoryFiles, words: str) -> list[str]:
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        found = directory.search(SearchRequest(words=words)).hits
    return [hit.service.feed for hit in found]


def placed(raw: Make, name: str, **more: object) -> Raw:
    place = {"location": {"name": "Hall", "addresses": [{"postal_code": "L1 8JQ"}]}}
    return raw(name, **{"service_at_locations": [place], **more})


def test_feeds_live_beside_each_other(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    with (
        serving(list_feed([raw("North Club")])) as north,
        serving(list_feed([raw("South Club"), raw("North Club")])) as south,
    ):
        report = sync_all(files, embedded, north.url, south.url)
        assert names(files) == {"Memory Helpline", "Carers Line", "North Club", "South Club"}
        assert feeds_of(files, "north") == [north.url]
        assert [each.shown_elsewhere for each in report.feeds] == [0, 1]
        # The other way about, the other one wins.
        sync_all(files, embedded, south.url, north.url)
        assert feeds_of(files, "north") == [south.url]


def test_one_that_is_down_does_not_stop_the_others(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    with (
        serving(list_feed([raw("North Club")])) as north,
        serving(list_feed([raw("South Club")])) as south,
    ):
        sync_all(files, embedded, north.url, south.url)
        north.route = DOWN
        south.route = list_feed([raw("South Club"), raw("South Choir")])
        report = sync_all(files, embedded, north.url, south.url)
        down, well = report.feeds
        assert down.fault is not None
        assert (down.services, well.fault, well.added) == (1, None, 1)
        assert {"North Club", "South Club", "South Choir"} <= names(files)
        first, second = read_checked(files.root)
        assert first.fault == down.fault
        assert second.fault is None


def test_one_feed_alone_is_asked(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    with (
        serving(list_feed([raw("North Club")])) as north,
        serving(list_feed([raw("South Club")])) as south,
    ):
        sync_all(files, embedded, north.url, south.url)
        north.route = DOWN
        south.asked.clear()
        report = sync_all(files, embedded, north.url, south.url, only=[north.url + "/services"])
        assert [each.feed for each in report.feeds] == [north.url]
        assert south.asked == []
        assert {"North Club", "South Club"} <= names(files)
        assert [each.services for each in read_checked(files.root)] == [1, 1]


def test_the_same_service_under_other_ids_is_shown_once(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    here = placed(raw, "Lunch Club", id="1")
    there = placed(raw, "LUNCH-club", id="2", organization={"name": "COUNCIL "})
    elsewhere = placed(raw, "Lunch Club", id="3", organization={"name": "The Full Plate"})
    with serving(list_feed([here])) as north, serving(list_feed([there, elsewhere])) as south:
        report = sync_all(files, embedded, north.url, south.url)
        assert [each.shown_elsewhere for each in report.feeds] == [0, 1]
        assert sorted(feeds_of(files, "lunch")) == sorted([north.url, south.url])


def test_two_alike_in_one_feed_are_its_own_affair(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    twice = [placed(raw, "Lunch Club", id="1"), placed(raw, "Lunch Club", id="2")]
    with (
        serving(list_feed([raw("North Club")])) as north,
        serving(list_feed(twice)) as south,
        serving(list_feed([raw("East Club")])) as east,
    ):
        report = sync_all(files, embedded, north.url, south.url, east.url)
        assert [each.shown_elsewhere for each in report.feeds] == [0, 0, 0]
        assert feeds_of(files, "lunch") == [south.url, south.url]


def test_a_copy_that_is_much_older_gives_way(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    old = [
        placed(raw, "Lunch Club", id="1", last_modified="2023-05-01"),
        placed(raw, "Choir", id="2", last_modified="2026-01-01"),
        placed(raw, "Walk", id="3"),
    ]
    new = [
        placed(raw, "Lunch Club", id="11", last_modified="2026-05-01"),
        placed(raw, "Choir", id="12", last_modified="2026-05-01"),
        placed(raw, "Walk", id="13", last_modified="2026-05-01"),
    ]
    with serving(list_feed(old)) as north, serving(list_feed(new)) as south:
        report = sync_all(files, embedded, north.url, south.url)
        assert feeds_of(files, "lunch") == [south.url]
        assert feeds_of(files, "choir") == [north.url]
        assert feeds_of(files, "walk") == [north.url]
        assert [each.shown_elsewhere for each in report.feeds] == [1, 2]


def test_something_is_shown_however_copies_are_aged(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    """Of any number of copies at least one is shown, though each may give way to another."""
    days = ("2020-01-01", "2020-11-01", "2021-09-01", "9999-12-31")
    copies = [placed(raw, "Club", id=str(n), last_modified=day) for n, day in enumerate(days)]
    with (
        serving(list_feed([copies[0]])) as first,
        serving(list_feed([copies[1]])) as second,
        serving(list_feed([copies[2]])) as third,
        serving(list_feed([copies[3]])) as fourth,
    ):
        for urls in ((first, second, third), (third, second, first), (second, fourth, first)):
            sync_all(files, embedded, *(each.url for each in urls))
            assert len(feeds_of(files, "club")) == 1


def test_a_feed_that_is_no_longer_named_goes(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    with (
        serving(list_feed([raw("North Club")])) as north,
        serving(list_feed([raw("South Club")])) as south,
    ):
        sync_all(files, embedded, north.url, south.url)
        report = sync_all(files, embedded, south.url)
    assert report.rebuilt
    assert "North Club" not in names(files)
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        assert {each.feed for each in directory.facts().feeds} == {south.url, NATIONAL_FEED}


def test_a_new_address_that_does_not_answer_yet_changes_nothing(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    with serving(list_feed([raw("North Club")])) as north, serving(DOWN) as new:
        sync_all(files, embedded, north.url)
        report = sync_all(files, embedded, new.url)
        assert not report.rebuilt
        assert "North Club" in names(files)
        new.route = list_feed([raw("New Club")])
        sync_all(files, embedded, new.url)
    assert names(files) == {"Memory Helpline", "Carers Line", "New Club"}


def test_a_page_of_the_same_feed_twice_is_one_feed(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    def route(path: str, query: Query) -> Answer:
        return list_feed([raw("Club")])(path, query)

    with serving(route) as server:
        report = sync_all(files, embedded, server.url, server.url + "/services?page=1")
    assert len(report.feeds) == 1
