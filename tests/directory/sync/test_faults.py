"""Whatever a server does, the directory that was good stays in use."""

import gzip
import itertools
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

import pytest

from kiosk.directory.feed.limits import Limits
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import build_embedded
from tests.directory.conftest import Raw
from tests.directory.feed_server import (
    Answer,
    FeedServer,
    Query,
    always,
    as_json,
    list_feed,
    serving,
)
from tests.directory.synced import NOW, sync

QUICK = Limits(
    attempts=2,
    retry_seconds=0.0,
    connect_seconds=2.0,
    read_seconds=0.5,
    request_seconds=0.5,
    page_bytes=200_000,
    feed_pages=6,
)


@pytest.fixture
def good(files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]) -> Iterator[FeedServer]:
    """A feed that was synced well; afterwards the directory must be the same to the byte."""
    build_embedded(files, embedded)
    with serving(list_feed([raw("Good Old Club")])) as server:
        sync(server.url, files, embedded, limits=QUICK)
        before = files.current()
        assert before is not None
        content = before.read_bytes()
        yield server
        assert files.current() == before
        assert before.read_bytes() == content
        directory = Directory.open(files.root)
        assert directory is not None
        with directory:
            assert directory.search(SearchRequest(words="good old")).total == 1
        assert [path.name for path in files.root.glob("building*")] == []
        # And when the feed is well again, all is well again.
        server.route = list_feed([raw("Good Old Club")])
        later = NOW + timedelta(days=2)
        report = sync(server.url, files, embedded, limits=QUICK, full=True, now=later)
        assert (report.fault, report.unchanged, report.removed) == (None, 1, 0)


class Words(StrEnum):
    """How each kind of fault is said."""

    ADDRESS = "not an address that a feed may have"
    DOWN = "cannot be reached"
    SLOW = "took too long to answer"
    CUT_OFF = "stopped in the middle of its answer"
    STATUS = "answered with status"
    NOT_JSON = "that is not JSON"
    TOO_LONG = "sends more than a directory can hold"
    REDIRECTS = "sends every request on to another address"


def fault_at(url: str, files: DirectoryFiles, embedded: Path, **options: object) -> str:
    """What is said of a feed that cannot be read."""
    report = sync(url, files, embedded, **{"limits": QUICK, **options})
    assert report.fault is not None
    assert report.fault.remedy
    assert (report.added, report.changed, report.removed) == (0, 0, 0)
    return report.fault.problem


class TestFaults:
    @pytest.mark.usefixtures("good")
    def test_down(self, files: DirectoryFiles, embedded: Path) -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{unused.getsockname()[1]}"
            assert Words.DOWN in fault_at(url, files, embedded)

    @pytest.mark.usefixtures("good")
    def test_silent(self, files: DirectoryFiles, embedded: Path) -> None:
        with socket.socket() as deaf:
            deaf.bind(("127.0.0.1", 0))
            deaf.listen()
            url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
            assert Words.SLOW in fault_at(url, files, embedded)

    def test_a_slow_drip(self, good: FeedServer, files: DirectoryFiles, embedded: Path) -> None:
        never = threading.Event()

        def drip() -> Iterator[bytes]:
            while True:
                never.wait(0.05)
                yield b" "

        def route(path: str, query: Query) -> Answer:
            return Answer(more=drip()) if path == "/services" else as_json({}, 404)

        good.route = route
        assert Words.SLOW in fault_at(good.url, files, embedded)

    def test_ten_gigabytes(self, good: FeedServer, files: DirectoryFiles, embedded: Path) -> None:
        sent = itertools.count()

        def endless() -> Iterator[bytes]:
            yield b'{"contents": ["'
            while next(sent) < 160_000:
                yield b"x" * 65_536

        def route(path: str, query: Query) -> Answer:
            return Answer(more=endless(), length=10_000_000_000)

        good.route = route
        assert Words.TOO_LONG in fault_at(good.url, files, embedded)
        assert next(sent) < 1_000

    def test_a_web_page(self, good: FeedServer, files: DirectoryFiles, embedded: Path) -> None:
        def route(path: str, query: Query) -> Answer:
            return Answer(body=b"<!DOCTYPE html><p>Log in to the guest network")

        good.route = route
        said = fault_at(good.url, files, embedded)
        assert "a web page" in said

    @pytest.mark.parametrize("body", [b"", b"{", b'{"contents": [', b"\xff\xfe", b"[" * 100_000])
    def test_no_json(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path, body: bytes
    ) -> None:
        good.route = always(Answer(body=body))
        assert Words.NOT_JSON in fault_at(good.url, files, embedded)

    @pytest.mark.parametrize(
        "document", [None, 3, "text", {}, {"contents": None}, {"contents": {"id": "1"}}]
    )
    def test_json_that_is_no_feed(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path, document: object
    ) -> None:
        good.route = always(as_json(document))
        assert "not a list" in fault_at(good.url, files, embedded)

    def test_a_feed_that_has_become_empty(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path
    ) -> None:
        good.route = always(as_json({"contents": []}))
        report = sync(good.url, files, embedded, limits=QUICK)
        assert report.held is not None
        assert (report.held.lost, report.held.before) == (1, 1)

    def test_truncated(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            whole = list_feed([raw("New")])(path, query)
            return Answer(body=whole.body[:-40], length=len(whole.body))

        good.route = route
        assert Words.CUT_OFF in fault_at(good.url, files, embedded)

    def test_a_length_that_is_too_short(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            whole = list_feed([raw("New")])(path, query)
            return Answer(body=whole.body, length=len(whole.body) - 40)

        good.route = route
        assert Words.NOT_JSON in fault_at(good.url, files, embedded)

    def test_a_second_page_that_fails(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            if query.get("page") == "2":
                return Answer(status=500, body=b"oops")
            return list_feed([raw(f"New {n}") for n in range(6)])(path, query)

        good.route = route
        assert Words.STATUS in fault_at(good.url, files, embedded)

    def test_details_that_fail(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            if path.startswith("/services/"):
                return Answer(status=500, body=b"oops")
            lines: list[Raw] = [{"id": f"{n}", "name": f"New {n}"} for n in range(6)]
            return list_feed(lines)(path, query)

        good.route = route
        assert Words.STATUS in fault_at(good.url, files, embedded)

    @pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500, 503])
    def test_refused(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path, status: int
    ) -> None:
        good.route = always(Answer(status=status, body=b"no"))
        said = fault_at(good.url, files, embedded)
        assert f"status {status}" in said

    def test_redirects_without_end(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            return Answer(status=302, body=b"-", headers={"Location": f"{path}x"})

        good.route = route
        assert Words.REDIRECTS in fault_at(good.url, files, embedded)

    @pytest.mark.parametrize(
        "target", ["file:///etc/passwd", "ftp://127.0.0.1/", "http://8.8.8.8/", "//[", "https://"]
    )
    def test_a_redirect_to_where_no_feed_is(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path, target: str
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            return Answer(status=302, body=b"-", headers={"Location": target})

        good.route = route
        assert Words.ADDRESS in fault_at(good.url, files, embedded)

    def test_pages_without_end(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            return as_json({"contents": [raw(f"New {query.get('page')}")]})

        good.route = route
        assert "more than 6 pages" in fault_at(good.url, files, embedded)

    def test_a_next_page_on_another_server(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            return as_json({"contents": [raw("New")], "next_url": "https://elsewhere.example/2"})

        good.route = route
        assert "another server" in fault_at(good.url, files, embedded)

    def test_a_packed_bomb(self, good: FeedServer, files: DirectoryFiles, embedded: Path) -> None:
        bomb = gzip.compress(b" " * 50_000_000)
        assert len(bomb) < QUICK.page_bytes

        def route(path: str, query: Query) -> Answer:
            return Answer(body=bomb, headers={"Content-Encoding": "gzip"})

        good.route = route
        assert Words.TOO_LONG in fault_at(good.url, files, embedded)

    # Packed without a time of day, so that every process collects the same test.
    @pytest.mark.parametrize(
        "body", [b"not packed at all", gzip.compress(b"[" * 9_999, mtime=0)[:-12]]
    )
    def test_a_broken_pack(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path, body: bytes
    ) -> None:
        broken = Answer(body=body, headers={"Content-Encoding": "gzip"})
        good.route = always(broken)
        said = fault_at(good.url, files, embedded)
        assert Words.CUT_OFF in said or Words.NOT_JSON in said

    def test_more_in_all_than_a_directory_holds(
        self, good: FeedServer, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        long = [raw(f"New {n}", description="word " * 5_000) for n in range(8)]
        small = Limits(retry_seconds=0.0, total_bytes=100_000)
        good.route = list_feed(long)
        assert Words.TOO_LONG in fault_at(good.url, files, embedded, limits=small)


@pytest.mark.parametrize(
    "url",
    ["", "feed", "file:///etc/passwd", "ftp://a.example/", "http://feed.gov.uk", "https://", "//x"],
)
def test_addresses_that_no_feed_may_have(files: DirectoryFiles, embedded: Path, url: str) -> None:
    assert Words.ADDRESS in fault_at(url, files, embedded)


def test_a_feed_that_was_always_empty(files: DirectoryFiles, embedded: Path) -> None:
    with serving(always(as_json({"contents": []}))) as server:
        assert "no services" in fault_at(server.url, files, embedded)


def test_a_key_never_stands_in_a_message(files: DirectoryFiles, embedded: Path) -> None:
    with serving(always(Answer(status=500, body=b"-"))) as server:
        fault_at(f"{server.url}/services?apikey=sesame", files, embedded)
        assert any("sesame" in asked for asked in server.asked)
    kept = [path.read_bytes() for path in files.root.rglob("*") if path.is_file()]
    assert not any(b"sesame" in content for content in kept)
