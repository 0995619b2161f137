"""Whatever a server does, the directory that was good stays in use."""

import gzip
import itertools
import json
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.core.errors import NetworkError
from kiosk.directory.feed.fetch_errors import Fault, FetchError
from kiosk.directory.feed.limits import Limits
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import build_embedded, sync
from tests.directory.conftest import Raw
from tests.directory.feed_server import Answer, Query, Route, always, as_json, list_feed, serving

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
def good(files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]) -> Iterator[str]:
    """A directory that was synced well; afterwards it must be the same to the byte."""
    build_embedded(files, embedded)
    with serving(list_feed([raw("Good Old Club")])) as server:
        sync(server.url, files, embedded, limits=QUICK)
    before = files.current()
    assert before is not None
    content = before.read_bytes()
    yield before.name
    assert files.current() == before
    assert before.read_bytes() == content
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        assert directory.search(SearchRequest(words="good old")).total == 1
    assert [path.name for path in files.root.glob("building*")] == []


def fault_of(route: Route, files: DirectoryFiles, embedded: Path) -> NetworkError:
    with serving(route) as server, pytest.raises(NetworkError) as caught:
        sync(server.url, files, embedded, limits=QUICK)
    assert caught.value.problem
    assert caught.value.remedy
    return caught.value


def kind_of(route: Route, files: DirectoryFiles, embedded: Path) -> Fault:
    fault = fault_of(route, files, embedded)
    assert isinstance(fault, FetchError)
    return fault.fault


@pytest.mark.usefixtures("good")
class TestFaults:
    def test_down(self, files: DirectoryFiles, embedded: Path) -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{unused.getsockname()[1]}"
            with pytest.raises(FetchError, match="cannot be reached") as caught:
                sync(url, files, embedded, limits=QUICK)
        assert caught.value.fault is Fault.DOWN

    def test_silent(self, files: DirectoryFiles, embedded: Path) -> None:
        with socket.socket() as deaf:
            deaf.bind(("127.0.0.1", 0))
            deaf.listen()
            url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
            with pytest.raises(FetchError, match="too long to answer") as caught:
                sync(url, files, embedded, limits=QUICK)
        assert caught.value.fault is Fault.SLOW

    def test_a_slow_drip(self, files: DirectoryFiles, embedded: Path) -> None:
        never = threading.Event()

        def drip() -> Iterator[bytes]:
            while True:
                never.wait(0.05)
                yield b" "

        def route(path: str, query: Query) -> Answer:
            return Answer(more=drip()) if path == "/services" else as_json({}, 404)

        assert kind_of(route, files, embedded) is Fault.SLOW

    def test_ten_gigabytes(self, files: DirectoryFiles, embedded: Path) -> None:
        sent = itertools.count()

        def endless() -> Iterator[bytes]:
            yield b'{"contents": ["'
            while next(sent) < 160_000:
                yield b"x" * 65_536

        def route(path: str, query: Query) -> Answer:
            return Answer(more=endless(), length=10_000_000_000)

        assert kind_of(route, files, embedded) is Fault.TOO_LONG
        assert next(sent) < 1_000

    def test_a_web_page(self, files: DirectoryFiles, embedded: Path) -> None:
        def route(path: str, query: Query) -> Answer:
            return Answer(body=b"<!DOCTYPE html><p>Log in to the guest network")

        fault = fault_of(route, files, embedded)
        assert "a web page" in fault.problem

    @pytest.mark.parametrize("body", [b"", b"{", b'{"contents": [', b"\xff\xfe", b"[" * 100_000])
    def test_no_json(self, files: DirectoryFiles, embedded: Path, body: bytes) -> None:
        assert kind_of(always(Answer(body=body)), files, embedded) is Fault.NOT_JSON

    @pytest.mark.parametrize(
        "document", [None, 3, "text", {}, {"contents": None}, {"contents": {"id": "1"}}]
    )
    def test_json_that_is_no_feed(
        self, files: DirectoryFiles, embedded: Path, document: object
    ) -> None:
        assert "not a list" in fault_of(always(as_json(document)), files, embedded).problem

    def test_an_empty_feed(self, files: DirectoryFiles, embedded: Path) -> None:
        fault = fault_of(always(as_json({"contents": []})), files, embedded)
        assert "no services" in fault.problem

    def test_truncated(
        self, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            whole = list_feed([raw("New")])(path, query)
            return Answer(body=whole.body[:-40], length=len(whole.body))

        assert kind_of(route, files, embedded) is Fault.CUT_OFF

    def test_a_length_that_is_too_short(
        self, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            whole = list_feed([raw("New")])(path, query)
            return Answer(body=whole.body, length=len(whole.body) - 40)

        assert kind_of(route, files, embedded) is Fault.NOT_JSON

    def test_a_second_page_that_fails(
        self, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            if query.get("page") == "2":
                return Answer(status=500, body=b"oops")
            return list_feed([raw(f"New {n}") for n in range(6)])(path, query)

        assert kind_of(route, files, embedded) is Fault.STATUS

    def test_details_that_fail(self, files: DirectoryFiles, embedded: Path) -> None:
        def route(path: str, query: Query) -> Answer:
            if path.startswith("/services/"):
                return Answer(status=500, body=b"oops")
            lines: list[Raw] = [{"id": f"{n}", "name": f"New {n}"} for n in range(6)]
            return list_feed(lines)(path, query)

        assert kind_of(route, files, embedded) is Fault.STATUS

    @pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500, 503])
    def test_refused(self, files: DirectoryFiles, embedded: Path, status: int) -> None:
        fault = fault_of(always(Answer(status=status, body=b"no")), files, embedded)
        assert f"status {status}" in fault.problem

    def test_redirects_without_end(self, files: DirectoryFiles, embedded: Path) -> None:
        def route(path: str, query: Query) -> Answer:
            return Answer(status=302, body=b"-", headers={"Location": f"{path}x"})

        assert kind_of(route, files, embedded) is Fault.REDIRECTS

    @pytest.mark.parametrize(
        "target", ["file:///etc/passwd", "ftp://127.0.0.1/", "http://8.8.8.8/", "//[", "https://"]
    )
    def test_a_redirect_to_where_no_feed_is(
        self, files: DirectoryFiles, embedded: Path, target: str
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            return Answer(status=302, body=b"-", headers={"Location": target})

        assert kind_of(route, files, embedded) is Fault.ADDRESS

    def test_pages_without_end(
        self, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            return as_json({"contents": [raw(f"New {query.get('page')}")]})

        assert "more than 6 pages" in fault_of(route, files, embedded).problem

    def test_a_next_page_on_another_server(
        self, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        def route(path: str, query: Query) -> Answer:
            return as_json({"contents": [raw("New")], "next_url": "https://elsewhere.example/2"})

        assert "another server" in fault_of(route, files, embedded).problem

    def test_a_packed_bomb(self, files: DirectoryFiles, embedded: Path) -> None:
        bomb = gzip.compress(b" " * 50_000_000)
        assert len(bomb) < QUICK.page_bytes

        def route(path: str, query: Query) -> Answer:
            return Answer(body=bomb, headers={"Content-Encoding": "gzip"})

        assert kind_of(route, files, embedded) is Fault.TOO_LONG

    # Packed without a time of day, so that every process collects the same test.
    @pytest.mark.parametrize(
        "body", [b"not packed at all", gzip.compress(b"[" * 9_999, mtime=0)[:-12]]
    )
    def test_a_broken_pack(self, files: DirectoryFiles, embedded: Path, body: bytes) -> None:
        broken = Answer(body=body, headers={"Content-Encoding": "gzip"})
        assert kind_of(always(broken), files, embedded) in (Fault.CUT_OFF, Fault.NOT_JSON)

    def test_more_in_all_than_a_directory_holds(
        self, files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
    ) -> None:
        long = [raw(f"New {n}", description="word " * 5_000) for n in range(8)]
        small = Limits(retry_seconds=0.0, total_bytes=100_000)
        with serving(list_feed(long)) as server, pytest.raises(FetchError, match="more than"):
            sync(server.url, files, embedded, limits=small)


@pytest.mark.parametrize(
    "url",
    ["", "feed", "file:///etc/passwd", "ftp://a.example/", "http://feed.gov.uk", "https://", "//x"],
)
def test_addresses_that_no_feed_may_have(files: DirectoryFiles, embedded: Path, url: str) -> None:
    with pytest.raises(FetchError) as caught:
        sync(url, files, embedded, limits=QUICK)
    assert caught.value.fault is Fault.ADDRESS
    assert files.current() is None


def test_a_key_never_stands_in_a_message(files: DirectoryFiles, embedded: Path) -> None:
    with serving(always(Answer(status=500, body=b"-"))) as server:
        with pytest.raises(NetworkError) as caught:
            sync(f"{server.url}/services?apikey=sesame", files, embedded, limits=QUICK)
        assert any("sesame" in asked for asked in server.asked)
    assert "sesame" not in json.dumps([caught.value.problem, caught.value.remedy])
