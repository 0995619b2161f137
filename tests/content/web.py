"""A web server on this machine that gives a folder, or answers what a test wants it to."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Handler(SimpleHTTPRequestHandler):
    """Gives plain files; what `odd` has for a path answers instead."""

    protocol_version = "HTTP/1.1"
    odd: dict[str, Callable[["Handler"], None]]

    def do_GET(self) -> None:
        odd = next((self.odd[path] for path in self.odd if self.path.endswith(path)), None)
        if odd is None:
            super().do_GET()
        else:
            self.close_connection = True
            odd(self)

    def begin(self, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


@contextmanager
def serving(folder: Path, odd: dict[str, Callable[[Handler], None]] | None = None) -> Iterator[str]:
    """The folder at an address, without a slash at the end.

    Args:
        folder: what is served.
        odd: by the end of a path, what answers instead.
    """
    handler = type("OddHandler", (Handler,), {"odd": odd or {}})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    server.daemon_threads = True
    thread = threading.Thread(target=partial(server.serve_forever, poll_interval=0.01))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
