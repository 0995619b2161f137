import gzip
from pathlib import Path

from kiosk.core.ids import ServiceId
from kiosk.directory.feed.page import Version
from kiosk.directory.feed.progress import Progress, Stage
from kiosk.directory.oruk.findings import Refusal, Repair
from kiosk.directory.records import NATIONAL_FEED, SAMPLE_FEED
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import build_embedded
from tests.directory.conftest import Raw
from tests.directory.feed_server import Answer, Query, as_json, list_feed, serving
from tests.directory.synced import NOW, QUICK, Make, names, sync, synced, syncing


def test_the_first_directory_is_our_own(files: DirectoryFiles, embedded: Path) -> None:
    facts = build_embedded(files, embedded, sample=True)
    assert names(files) == {"Memory Helpline", "Carers Line", "Sample Lunch Club"}
    assert facts.has_sample
    assert facts.services == 3
    assert not build_embedded(files, embedded, sample=False).has_sample


def test_a_feed_replaces_the_sample_town(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    build_embedded(files, embedded)
    feed = [raw(f"Club {n}") for n in range(5)]
    report, url = synced(list_feed(feed), files, embedded)
    assert names(files) == {"Memory Helpline", "Carers Line", *(f"Club {n}" for n in range(5))}
    assert (report.fetched, report.services, report.complete) == (5, 5, True)
    assert report.version is Version.ORUK_3_0
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        facts = {feed.feed: feed for feed in directory.facts().feeds}
    assert facts[url].services == 5
    assert facts[url].synced_at == NOW
    assert facts.keys() == {url, NATIONAL_FEED}


def test_a_feed_cannot_take_over_a_national_helpline(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    false = raw("Memory Helpline", phones=[{"number": "0900 000 0000"}])
    report, _ = synced(list_feed([false, raw("Club")]), files, embedded)
    assert (report.services, report.shown_elsewhere) == (2, 1)
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        kept = directory.service(ServiceId(str(false["id"])))
    assert kept is not None
    assert kept.phones[0].number == "0151 496 0000"


def test_a_service_that_is_gone_from_the_feed_goes(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    records = [raw("Stays"), raw("Goes")]

    def route(path: str, query: Query) -> Answer:
        return list_feed(records)(path, query)

    with serving(route) as server:
        sync(server.url, files, embedded, limits=QUICK)
        records.pop()
        sync(server.url, files, embedded, limits=QUICK)
    assert "Goes" not in names(files)
    assert "Stays" in names(files)


def test_minimal_lists_are_filled_in(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    whole = {str(record["id"]): record for record in (raw(f"Club {n}") for n in range(7))}
    lines: list[Raw] = [{"id": each["id"], "name": each["name"]} for each in whole.values()]

    def route(path: str, query: Query) -> Answer:
        if path.startswith("/services/"):
            return as_json(whole[path.removeprefix("/services/")])
        return list_feed(lines)(path, query)

    seen: list[Progress] = []
    with serving(route) as server:
        (report,) = syncing(files, embedded, server.url, progress=seen.append).run().feeds
        url = server.url
    assert report.services == 7
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        found = directory.search(SearchRequest(words="club"))
    assert all(hit.service.phones for hit in found.hits)
    assert Progress(feed=url, stage=Stage.DETAILS, done=7, of=7) in seen
    assert seen[-1].stage is Stage.BUILDING


def test_what_the_server_fails_to_detail_stays_as_it_was(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    record = raw("Club")
    line: Raw = {"id": record["id"], "name": "Club"}
    broken = False

    def route(path: str, query: Query) -> Answer:
        if path.startswith("/services/"):
            return Answer(status=500, body=b"oops") if broken else as_json(record)
        return list_feed([line])(path, query)

    with serving(route) as server:
        sync(server.url, files, embedded, limits=QUICK)
        broken = True
        report = sync(server.url, files, embedded, limits=QUICK)
    assert report.repaired[0].kind is Repair.NO_DETAIL
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        kept = directory.service(ServiceId(str(record["id"])))
    assert kept is not None
    assert kept.phones


def test_a_feed_of_version_1(files: DirectoryFiles, embedded: Path) -> None:
    line = {"id": 41, "name": "Swim", "organization": {"id": "9", "name": "Leisure", "url": ""}}
    whole = {
        **line,
        "description": "Swimming for <b>everyone</b>.",
        "status": "active",
        "eligibilitys": [{"id": "1", "minimum_age": "16.0", "maximum_age": -1}],
        "regular_schedules": [
            {"weekday": "Monday", "opens_at": "09:00", "closes_at": "17:00", "freq": "WEEKLY"}
        ],
        "service_taxonomys": [{"id": "1", "taxonomy": {"id": "t1", "name": "Sport"}}],
        "service_areas": [{"id": "1", "service_area": "Testshire"}],
        "contacts": [{"id": "1", "phones": [{"id": "1", "number": "0151 496 0001"}]}],
        "service_at_locations": [
            {
                "location": {
                    "name": "Baths",
                    "latitude": "53.4",
                    "longitude": "-2.9",
                    "physical_addresses": [{"address_1": "1 Wet Lane", "postal_code": "L18JQ"}],
                }
            }
        ],
    }

    def route(path: str, query: Query) -> Answer:
        if path == "/services/41":
            return as_json(whole)
        if path != "/services":
            return Answer(body=b"<html>no root here</html>", status=404)
        page = {"totalElements": 1, "totalPages": 1, "number": 1, "size": 1, "first": True}
        return as_json({**page, "last": True, "empty": False, "content": [line]})

    report, url = synced(route, files, embedded)
    assert report.version is Version.ORUK_1_0
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        (hit,) = directory.search(SearchRequest(words="swim")).hits
    service = hit.service
    assert service.id.endswith("-41")
    assert service.feed == url
    assert service.description == "Swimming for everyone."
    assert (service.minimum_age, service.maximum_age) == (16, None)
    assert service.schedules[0].days == ("MO",)
    assert service.categories == ("t1",)
    assert service.areas == ("Testshire",)
    assert service.phones[0].number == "0151 496 0001"
    assert service.locations[0].postcode == "L1 8JQ"
    assert service.locations[0].latitude == 53.4


def test_a_packed_answer_is_unpacked(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    def route(path: str, query: Query) -> Answer:
        plain = list_feed([raw("Club")])(path, query)
        return Answer(body=gzip.compress(plain.body), headers={"Content-Encoding": "gzip"})

    synced(route, files, embedded)
    assert "Club" in names(files)


def test_the_list_itself_may_be_given_and_a_key_is_carried(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    def route(path: str, query: Query) -> Answer:
        if query.get("key") != "k":
            return Answer(status=403, body=b"{}")
        return list_feed([raw("Club")])(path, query)

    report, url = synced(route, files, embedded, "/services/?key=k")
    assert report.feed == url
    assert "Club" in names(files)


def test_a_redirect_is_followed(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    def route(path: str, query: Query) -> Answer:
        if not path.startswith("/new"):
            asked = f"?page={query['page']}" if query else ""
            return Answer(status=301, body=b"-", headers={"Location": f"/new{path}{asked}"})
        return list_feed([raw("Club")])(path.removeprefix("/new"), query)

    synced(route, files, embedded)
    assert "Club" in names(files)


def test_a_feed_that_ignores_the_page_number_ends(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    def route(path: str, query: Query) -> Answer:
        contents = [raw("Club"), raw("Choir")]
        return as_json({"total_items": 99, "last_page": False, "contents": contents})

    report, _ = synced(route, files, embedded)
    assert report.services == 2
    assert not report.complete
    assert report.refused[0].kind is Refusal.REPEATED


def test_a_feed_that_counts_from_nought_is_read_from_the_start(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    records = [raw("First"), raw("Second")]

    def route(path: str, query: Query) -> Answer:
        number = int(query.get("page", "0"))
        contents = records[number : number + 1]
        return as_json({"first": number == 0, "last": number == 1, "content": contents})

    synced(route, files, embedded)
    assert {"First", "Second"} <= names(files)


def test_a_feed_with_links_to_the_next_page(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    def route(path: str, query: Query) -> Answer:
        if query.get("after") == "x":
            return as_json({"contents": [raw("Second")], "last_page": True})
        return as_json({"contents": [raw("First")], "next_url": "/services?after=x"})

    synced(route, files, embedded)
    assert {"First", "Second"} <= names(files)


def test_a_server_that_does_not_know_per_page(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    def route(path: str, query: Query) -> Answer:
        if "per_page" in query:
            return as_json({"detail": "unknown parameter"}, 422)
        return list_feed([raw("Club"), raw("Choir"), raw("Walk")])(path, query)

    report, _ = synced(route, files, embedded)
    assert report.services == 3


def test_a_fault_that_passes_is_waited_out(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    failures = iter((503, 503))

    def route(path: str, query: Query) -> Answer:
        if path == "/services" and (status := next(failures, None)):
            return Answer(status=status, body=b"busy")
        return list_feed([raw("Club")])(path, query)

    synced(route, files, embedded)
    assert "Club" in names(files)


def test_the_server_sees_an_ordinary_browser(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    with serving(list_feed([raw("Club")])) as server:
        sync(server.url, files, embedded, limits=QUICK)
        assert all(agent.startswith("Mozilla/5.0 ") for agent in server.agents)


def test_the_sample_is_marked(files: DirectoryFiles, embedded: Path) -> None:
    build_embedded(files, embedded)
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        (sample,) = directory.search(SearchRequest(words="sample")).hits
        (national,) = directory.search(SearchRequest(words="memory helpline")).hits
    assert sample.service.is_sample
    assert sample.service.feed == SAMPLE_FEED
    assert national.service.is_national
    assert not national.service.is_sample
