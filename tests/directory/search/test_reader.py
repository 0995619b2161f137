import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.oruk.findings import Findings
from kiosk.directory.oruk.service import Origin, read_service
from kiosk.directory.places.distance import Point
from kiosk.directory.records import NATIONAL_FEED, Entry
from kiosk.directory.search.build import FeedStamp, build
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest, SearchResults
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import build_embedded
from tests.directory.conftest import Raw

LIVERPOOL = Point(latitude=53.4084, longitude=-2.9916)
FEED = "https://feed.example"


def at(latitude: float, longitude: float) -> list[Raw]:
    place = {"name": "Hall", "latitude": latitude, "longitude": longitude}
    return [{"location": place}]


def term(category: str, name: str) -> list[Raw]:
    return [{"taxonomy_term": {"id": category, "name": name}}]


@pytest.fixture
def directory(files: DirectoryFiles, raw: Callable[..., Raw]) -> Iterator[Directory]:
    food = term("food", "Food and meals")
    memory = term("dementia", "Dementia and memory")
    local = [
        raw("Lunch Club", attributes=food, service_at_locations=at(53.41, -2.98)),
        raw("Far Lunch Club", attributes=food, service_at_locations=at(54.9, -1.6)),
        raw("Foodbank", attributes=food, description="Parcels. No lunch is served."),
        raw("Memory Café", attributes=memory, service_at_locations=at(53.5, -2.9)),
        raw("Carer’s Rest", description="For carers of people with dementia."),
        raw("Buggy Walks", organization={"id": "w", "name": "Ramblers"}),
    ]
    national = [raw("Dementia Helpline", attributes=memory), raw("Lunch Line", attributes=food)]
    entries = [read(record, NATIONAL_FEED) for record in national]
    entries += [read(record, FEED) for record in local]
    files.publish(lambda path: build(path, entries, [FeedStamp(feed=FEED, synced_at=None)]))
    found = Directory.open(files.root)
    assert found is not None
    with found:
        yield found


def read(record: Raw, feed: str) -> Entry:
    entry = read_service(record, Origin(feed=feed), Findings())
    assert entry is not None
    return entry


def names(results: SearchResults) -> list[str]:
    return [hit.service.name for hit in results.hits]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("buggy", "Buggy Walks"),
        ("bug", "Buggy Walks"),
        ("BUGGY WAL", "Buggy Walks"),
        ("ramblers", "Buggy Walks"),
        ("memory cafe", "Memory Café"),
        ("memory café", "Memory Café"),
        ("memory cafe\u0301", "Memory Café"),
        ("carers rest", "Carer’s Rest"),
        ("carer's rest", "Carer’s Rest"),
        ("walk buggy", "Buggy Walks"),
        ("parcel", "Foodbank"),
    ],
)
def test_what_is_typed_finds(directory: Directory, typed: str, first: str) -> None:
    assert names(directory.search(SearchRequest(words=typed)))[0] == first


def test_every_word_must_occur(directory: Directory) -> None:
    found = directory.search(SearchRequest(words="lunch club"))
    assert set(names(found)) == {"Lunch Club", "Far Lunch Club"}
    assert not found.loose


def test_a_name_counts_more_than_a_description(directory: Directory) -> None:
    assert names(directory.search(SearchRequest(words="lunch")))[-1] == "Foodbank"


def test_words_that_never_meet_are_taken_singly(directory: Directory) -> None:
    found = directory.search(SearchRequest(words="buggy helpline"))
    assert found.loose
    assert set(names(found)) == {"Buggy Walks", "Dementia Helpline"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("demntia", "dementia"),
        ("dimentia", "dementia"),
        ("demnetia", "dementia"),
        ("lnch", "lunch"),
    ],
)
def test_a_misspelling_is_put_right_and_said(directory: Directory, typed: str, meant: str) -> None:
    found = directory.search(SearchRequest(words=typed))
    assert found.corrected == meant
    assert found.total == directory.search(SearchRequest(words=meant)).total > 0


def test_nothing_found_is_a_result(directory: Directory) -> None:
    found = directory.search(SearchRequest(words="xylophone"))
    assert (found.total, found.hits, found.corrected, found.loose) == (0, (), None, False)


def test_near_puts_the_nearest_first_and_keeps_helplines(directory: Directory) -> None:
    found = directory.search(SearchRequest(words="lunch", near=LIVERPOOL))
    assert names(found) == ["Lunch Club", "Lunch Line", "Far Lunch Club", "Foodbank"]
    near, helpline, far, unplaced = found.hits
    assert near.distance_m == pytest.approx(785, abs=30)
    assert far.distance_m is not None
    assert far.distance_m > 100_000
    assert helpline.distance_m is None
    assert unplaced.distance_m is None


def test_without_near_there_is_no_distance(directory: Directory) -> None:
    found = directory.search(SearchRequest(words="lunch"))
    assert all(hit.distance_m is None for hit in found.hits)


def test_a_category_narrows(directory: Directory) -> None:
    food = CategoryId("food")
    assert directory.search(SearchRequest(topic=food)).total == 4
    assert names(directory.search(SearchRequest(words="parcels", topic=food))) == ["Foodbank"]
    assert directory.search(SearchRequest(words="buggy", topic=food)).total == 0
    assert directory.search(SearchRequest(topic=CategoryId("none"))).total == 0


def test_categories_lead_somewhere(directory: Directory) -> None:
    categories = directory.topics()
    assert [(each.name, each.count) for each in categories] == [
        ("Dementia and memory", 2),
        ("Food and meals", 4),
    ]
    for each in categories:
        assert directory.search(SearchRequest(topic=each.id)).total == each.count


def test_no_words_find_everything(directory: Directory) -> None:
    assert directory.search(SearchRequest()).total == 8


def test_one_service_by_its_id(directory: Directory) -> None:
    (hit,) = directory.search(SearchRequest(words="buggy")).hits
    assert directory.service(hit.service.id) == hit.service
    assert directory.service(ServiceId("nothing")) is None


def test_facts(directory: Directory) -> None:
    facts = directory.facts()
    assert facts.services == 8
    assert {feed.feed: feed.services for feed in facts.feeds} == {FEED: 6, NATIONAL_FEED: 2}
    assert not facts.has_sample


def test_another_thread_may_ask(directory: Directory) -> None:
    found: list[int] = []
    thread = threading.Thread(
        target=lambda: found.append(directory.search(SearchRequest(words="lunch")).total)
    )
    thread.start()
    thread.join()
    assert found == [4]


ANY_TEXT = st.text(max_size=60) | st.lists(
    st.sampled_from(
        [
            "lunch",
            "AND",
            "OR",
            "NOT",
            "NEAR(",
            '"',
            "*",
            ":",
            "^",
            "-",
            "{name}",
            "(",
            "'",
            "\0",
            "+",
        ]
    ),
    max_size=12,
).map(" ".join)


@given(words=ANY_TEXT, offset=st.integers(-3, 12), limit=st.integers(-3, 12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_a_valid_question(
    directory: Directory, words: str, offset: int, limit: int
) -> None:
    everything = directory.search(SearchRequest(words=words, limit=100))
    page = directory.search(SearchRequest(words=words, limit=limit, offset=offset))
    assert page.total == everything.total == len(everything.hits)
    start = max(0, offset)
    assert page.hits == everything.hits[start : start + max(0, limit)]
    assert len({hit.service.id for hit in everything.hits}) == everything.total


@given(
    words=st.sampled_from(["", "lunch", "dementia", "memory", "club"]),
    latitude=st.floats(50, 58),
    longitude=st.floats(-5, 1),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_where_one_stands_changes_the_order_and_never_what_is_found(
    directory: Directory, words: str, latitude: float, longitude: float
) -> None:
    near = Point(latitude=latitude, longitude=longitude)
    here = directory.search(SearchRequest(words=words, near=near))
    anywhere = directory.search(SearchRequest(words=words))
    assert sorted(names(here)) == sorted(names(anywhere))


def test_the_embedded_directory_itself(files: DirectoryFiles, assets: Path) -> None:
    facts = build_embedded(files, assets / "directory")
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        assert directory.facts() == facts
        assert facts.has_sample
        for category in directory.topics():
            assert category.count > 0
        found = directory.search(SearchRequest(limit=200))
        assert found.total == facts.services
        national = list((assets / "directory" / "national").glob("*.json"))
        by_feed = {feed.feed: feed.services for feed in facts.feeds}
        assert by_feed[NATIONAL_FEED] == len(national)
        for path in national:
            record = json.loads(path.read_text(encoding="utf-8"))
            service = directory.service(ServiceId(record["id"]))
            assert service is not None
            numbers = [phone["number"] for phone in record.get("phones", [])]
            assert [phone.number for phone in service.phones] == numbers, path.name
            assert service.url == record.get("url"), path.name
            assert len(service.schedules) == len(record.get("schedules", [])), path.name
            assert service.sources, path.name


@pytest.mark.parametrize("piece", ["lunch ", "a", "\u0301", "é\u0301 ", "'", "\U0001f600", "x y "])
def test_ten_megabytes_are_a_valid_question(directory: Directory, piece: str) -> None:
    words = piece * (10_000_000 // len(piece.encode()))
    found = directory.search(SearchRequest(words=words))
    assert found.total >= len(found.hits)
