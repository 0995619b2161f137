"""A real HTTP server on loopback that plays a feed, well or badly."""

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

Query = Mapping[str, str]


@dataclass
class Answer:
    """What the server says; `body` in one piece, then `more` pieces for as long as they come."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    more: Iterable[bytes] = ()
    length: int | None = None


Route = Callable[[str, Query], Answer]


def as_json(document: object, status: int = 200) -> Answer:
    return Answer(body=json.dumps(document).encode(), status=status)


def always(answer: Answer) -> Route:
    def route(path: str, query: Query) -> Answer:
        del path, query
        return answer

    return route


class FeedServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, route: Route, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.route = route
        self.asked: list[str] = []
        self.agents: set[str] = set()
        self.not_modified: list[str] = []
        self.at_once = 0
        self.most_at_once = 0
        self.counting = threading.Lock()
        self.stopping = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: FeedServer

    def do_GET(self) -> None:
        with self.server.counting:
            self.server.at_once += 1
            self.server.most_at_once = max(self.server.most_at_once, self.server.at_once)
        try:
            self._answer()
        finally:
            with self.server.counting:
                self.server.at_once -= 1

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        self.server.asked.append(self.path)
        self.server.agents.add(self.headers.get("User-Agent", ""))
        answer = self.server.route(parts.path, dict(parse_qsl(parts.query)))
        if self._still_holds(answer):
            self.server.not_modified.append(self.path)
            answer = Answer(status=304, headers={})
        try:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.length is not None or answer.body:
                self.send_header("Content-Length", str(answer.length or len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)
            for piece in answer.more:
                if self.server.stopping.is_set():
                    break
                self.wfile.write(piece)
                self.wfile.flush()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _still_holds(self, answer: Answer) -> bool:
        """As RFC 9110 13.1 has it: the tag counts, or else the date."""
        if asked := self.headers.get("If-None-Match"):
            return asked == answer.headers.get("ETag")
        asked = self.headers.get("If-Modified-Since")
        return asked is not None and asked == answer.headers.get("Last-Modified")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        del format, args


@contextmanager
def serving(route: Route, port: int = 0) -> Iterator[FeedServer]:
    server = FeedServer(route, port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        server.shutdown()
        thread.join()
        server.server_close()


def list_feed(
    records: list[dict[str, object]], *, per_page: int = 2, version: str = "HSDS-UK-3.0"
) -> Route:
    """A faultless 3.0 feed of full records."""

    def route(path: str, query: Query) -> Answer:
        if path == "/":
            return as_json({"version": version, "profile": "", "openapi_url": ""})
        if path != "/services":
            return as_json({"detail": "not found"}, 404)
        number = int(query["page"])
        pages = -(-len(records) // per_page)
        start = (number - 1) * per_page
        contents = records[start : start + per_page]
        return as_json(
            {
                "total_items": len(records),
                "total_pages": pages,
                "page_number": number,
                "size": len(contents),
                "first_page": number == 1,
                "last_page": number >= pages,
                "empty": not contents,
                "contents": contents,
            }
        )

    return route
