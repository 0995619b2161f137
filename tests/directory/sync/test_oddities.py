"""What real feeds do, each met over HTTP: cleaned where it can be, counted, never a crash."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.directory.feed.page import Version
from kiosk.directory.oruk.findings import Refusal, Repair
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.report import FeedReport
from tests.directory.conftest import Raw
from tests.directory.feed_server import Answer, Query, always, as_json, list_feed, serving
from tests.directory.synced import Make, names, sync, synced


def refused(report: FeedReport) -> Mapping[Refusal, int]:
    return {each.kind: each.count for each in report.refused}


def repaired(report: FeedReport) -> Mapping[Repair, int]:
    return {each.kind: each.count for each in report.repaired}


def test_one_service_announced_31_times_and_given_128_times(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    page = {"total_items": 31, "total_pages": 1, "contents": [raw("Club")] * 128}
    report, _ = synced(always(as_json(page)), files, embedded)
    assert (report.services, report.complete) == (1, True)
    assert refused(report) == {Refusal.REPEATED: 127 + 3 * 128}  # asked on, to see that it ends


def test_the_last_page_for_ever(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    records = [raw(f"Club {number}") for number in range(5)]

    def route(path: str, query: Query) -> Answer:
        number = min(int(query.get("page", 1)), 3)
        return as_json({"contents": records[(number - 1) * 2 : number * 2]})

    report, _ = synced(route, files, embedded)
    assert (report.services, report.complete) == (5, True)


@pytest.mark.parametrize("status", [404, 400, 500])
def test_a_fault_where_the_list_ends(
    files: DirectoryFiles, embedded: Path, raw: Make, status: int
) -> None:
    records = [raw(f"Club {number}") for number in range(4)]

    def route(path: str, query: Query) -> Answer:
        number = int(query.get("page", 1))
        if number > 2:
            return Answer(status=status, body=b"no such page")
        page = {"total_items": 4, "contents": records[(number - 1) * 2 : number * 2]}
        return as_json(page)

    report, _ = synced(route, files, embedded)
    assert (report.services, report.fault) == (4, None)


def test_every_page_says_that_it_is_the_last(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    records = [raw(f"Club {number}") for number in range(5)]

    def route(path: str, query: Query) -> Answer:
        whole = json.loads(list_feed(records)(path, query).body)
        return as_json({**whole, "last_page": True})

    report, _ = synced(route, files, embedded)
    assert (report.services, report.complete) == (5, True)


def test_totals_and_flags_in_words(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    records = [raw(f"Club {number}") for number in range(5)]

    def route(path: str, query: Query) -> Answer:
        whole = json.loads(list_feed(records)(path, query).body)
        return as_json(
            {name: str(each) if name != "contents" else each for name, each in whole.items()}
        )

    report, _ = synced(route, files, embedded)
    assert (report.services, report.announced, report.complete) == (5, 5, True)


def test_a_feed_that_always_announces_too_many(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    records = [raw(f"Club {number}") for number in range(10)]

    def route(path: str, query: Query) -> Answer:
        whole = json.loads(list_feed(records, per_page=5)(path, query).body)
        return as_json({**whole, "total_items": len(records) + 3, "total_pages": None})

    with serving(route) as server:
        report = sync(server.url, files, embedded)
        assert (report.services, report.complete) == (10, False)
        # Short of as many as always: that is its way of counting.
        records.pop()
        report = sync(server.url, files, embedded)
        assert (report.services, report.removed, report.complete) == (9, 1, True)


def test_a_list_that_breaks_off_takes_nothing_away(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    records = [raw(f"Club {number}") for number in range(10)]
    shown = 10

    def route(path: str, query: Query) -> Answer:
        page = {"total_items": 10, "last_page": True, "contents": records[:shown]}
        return as_json(page)

    with serving(route) as server:
        sync(server.url, files, embedded)
        shown = 9
        records[0] = raw("Club 0", description="New words.")
        report = sync(server.url, files, embedded)
    assert (report.complete, report.removed, report.changed) == (False, 0, 1)
    assert report.services == 10


def test_links_to_the_next_page_that_go_round(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    other = {"a": "b", "b": "a"}

    def route(path: str, query: Query) -> Answer:
        at = query.get("at", "a")
        page = {"contents": [raw(f"Club {at}")], "next_url": f"/services?at={other[at]}"}
        return as_json(page)

    report, _ = synced(route, files, embedded)
    assert report.services == 2


def test_a_list_without_an_envelope(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    def route(path: str, query: Query) -> Answer:
        return as_json([raw("Club")] if query.get("page") == "1" else [])

    report, _ = synced(route, files, embedded)
    assert (report.services, report.complete) == (1, True)


def test_a_mark_before_the_document_and_letters_of_windows(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    records = [raw("Café"), raw("Club")]

    def route(path: str, query: Query) -> Answer:
        page = {"contents": records, "last_page": True}
        text = json.dumps(page, ensure_ascii=False).encode("cp1252")
        return Answer(body=b"\xef\xbb\xbf" + text)

    report, _ = synced(route, files, embedded)
    assert report.services == 2
    assert "Café" in names(files)


def test_one_record_out_of_its_mind_among_good_ones(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    deep: object = "bottom"
    for _ in range(900):
        deep = [deep]
    records: list[object] = [
        raw("Club", deep=deep),
        {**raw("Nameless"), "name": None},
        {**raw("No number"), "id": None},
        {**raw("A list"), "id": []},
        {**raw("Number"), "id": 12},
        {**raw("Gone"), "status": "defunct"},
        {**raw("Asleep"), "status": "inactive"},
        {**raw("Odd"), "status": "sort of open"},
        None,
        "service",
        raw("Choir"),
    ]
    page = {"contents": records, "last_page": True}
    report, _ = synced(always(as_json(page)), files, embedded)
    assert {"Club", "Number", "Odd", "Choir"} <= names(files)
    assert refused(report) == {
        Refusal.NO_NAME: 1,
        Refusal.NO_ID: 2,
        Refusal.NOT_RUNNING: 2,
        Refusal.NOT_A_RECORD: 2,
    }
    assert repaired(report)[Repair.ID_TYPE] == 1
    assert repaired(report)[Repair.STATUS] == 1
    ids = next(each.ids for each in report.refused if each.kind is Refusal.NOT_RUNNING)
    assert set(ids) == {str(raw("Gone")["id"]), str(raw("Asleep")["id"])}


def test_a_minimal_list_that_is_whole_when_asked(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    whole = [raw(f"Club {number}") for number in range(9)]
    lines: list[Raw] = [{"id": each["id"], "name": each["name"]} for each in whole]

    def route(path: str, query: Query) -> Answer:
        return list_feed(whole if query.get("full") == "true" else lines, per_page=4)(path, query)

    with serving(route) as server:
        report = sync(server.url, files, embedded)
        assert not any("/services/" in each for each in server.asked)
    assert (report.services, repaired(report)) == (9, {})


def test_no_more_is_asked_at_once_than_is_polite(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    whole = {str(each["id"]): each for each in (raw(f"Club {n}") for n in range(40))}
    lines: list[Raw] = [{"id": each["id"], "name": each["name"]} for each in whole.values()]

    def route(path: str, query: Query) -> Answer:
        if path.startswith("/services/"):
            return as_json(whole[path.removeprefix("/services/")])
        return list_feed(lines, per_page=2)(path, query)

    with serving(route) as server:
        assert sync(server.url, files, embedded).services == 40
        assert 1 < server.most_at_once <= 4


def test_a_server_that_is_too_busy_is_waited_for(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    busy = iter(range(3))

    def route(path: str, query: Query) -> Answer:
        if path == "/services" and next(busy, None) is not None:
            return Answer(status=429, body=b"-", headers={"Retry-After": "0"})
        return list_feed([raw("Club")])(path, query)

    report, _ = synced(route, files, embedded)
    assert (report.services, report.fault) == (1, None)


def test_a_server_that_wants_to_be_left_alone_for_hours_is(
    files: DirectoryFiles, embedded: Path
) -> None:
    busy = always(Answer(status=503, body=b"-", headers={"Retry-After": "7200"}))
    with serving(busy) as server:
        report = sync(server.url, files, embedded)
        assert report.fault is not None
        assert len(server.asked) == 2  # its root, and its list


def test_a_feed_of_plain_hsds(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    report, _ = synced(list_feed([raw("Club")], version="3.0"), files, embedded)
    assert report.version is Version.HSDS_3_0


def test_twins_of_camel_case_and_keys_of_vendors(
    files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    record = raw("Club", lastModified="2026-05-01T09:00:00", pc_metadata={"x": [1]}, minimum_age=-1)
    synced(always(as_json({"contents": [record], "last_page": True})), files, embedded)
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        (hit,) = directory.search(SearchRequest(words="club")).hits
    assert str(hit.service.last_modified) == "2026-05-01"
    assert hit.service.minimum_age is None
