"""Pages of invented services on the loopback, over https, with a note of everything that was asked for."""

import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import trustme


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a server was asked."""

    method: str
    host: str
    path: str
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What it answers; `hold` is waited for before the body goes out."""

    body: bytes = b""
    status: int = 200
    kind: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    hold: threading.Event | None = None


Answer = Callable[[Request], Reply | None]


def page(body: str, *, title: str = "A page", head: str = "") -> Reply:
    """A page in English."""
    text = (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title>{head}"
        f"</head><body>{body}</body></html>"
    )
    return Reply(body=text.encode())


class Site:
    """One server for any number of hosts: what it answers is put in by path, as "host/path" or "/path".

    Attributes:
        port: where it listens.
        asked: every request so far, in order.
    """

    def __init__(self, port: int) -> None:
        self.port = port
        self.asked: list[Request] = []
        self._answers: dict[str, Reply | Answer] = {}

    def put(self, path: str, answer: Reply | Answer) -> None:
        """Answer this at a path from now on."""
        self._answers[path] = answer

    def clear(self) -> None:
        """Forget what was put in and what was asked."""
        self._answers.clear()
        self.asked.clear()

    def paths(self, host: str) -> list[str]:
        """Which paths of a host were asked for, in order."""
        return [each.path for each in self.asked if each.host == host]

    def answer(self, request: Request) -> Reply:
        """Note a request and find the answer."""
        self.asked.append(request)
        bare = request.path.partition("?")[0]
        found = self._answers.get(request.host + bare) or self._answers.get(bare)
        reply = found(request) if callable(found) else found
        return reply or Reply(status=404, body=b"<h1>Not here</h1>")


class Authority:
    """Who vouches for the servers of a test."""

    def __init__(self) -> None:
        self._ca = trustme.CA()

    @property
    def pem(self) -> str:
        return self._ca.cert_pem.bytes().decode()

    def context(self, *hosts: str) -> ssl.SSLContext:
        """A server's side of TLS, for these hosts ("*.example.org" is one)."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._ca.issue_cert(*hosts).configure_cert(context)
        return context


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    site: Site

    def handle_error(self, *_: object) -> None:
        """A client that goes away is no fault of a test."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def _serve(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        request = Request(
            method=self.command,
            host=(self.headers.get("Host") or "").partition(":")[0],
            path=self.path,
            headers=dict(self.headers.items()),
            body=self.rfile.read(length),
        )
        reply = self.server.site.answer(request)
        try:
            self.send_response(reply.status)
            said = {
                "Content-Type": reply.kind,
                "Content-Length": str(len(reply.body)),
                # What stands at an address changes from test to test.
                "Cache-Control": "no-store",
                **reply.headers,
            }
            for name, value in said.items():
                self.send_header(name, value)
            self.end_headers()
            if reply.hold is not None:
                self.wfile.flush()
                reply.hold.wait(60)
            self.wfile.write(reply.body)
        except OSError:
            self.close_connection = True

    do_GET = do_POST = do_HEAD = do_PUT = do_OPTIONS = _serve

    def log_message(self, *_: object) -> None:
        """Tests say what went wrong themselves."""


@contextmanager
def serving(context: ssl.SSLContext | None) -> Iterator[Site]:
    """A server on the loopback; without a context it speaks plain http."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.site = Site(server.server_address[1])
    if context is not None:
        # The handshake is made in the connection's own thread, so that one that hangs holds up nobody.
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server.site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
