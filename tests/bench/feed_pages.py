"""A feed of any number of made-up services, served page by page from another process on loopback."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import islice
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from tests.bench.generator import Raw

PER_PAGE = 100


def write_pages(folder: Path, records: Iterator[Raw], count: int) -> None:
    """Write so many records, each page as the server gives it."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = -(-count // PER_PAGE)
    for page in range(pages):
        contents = list(islice(records, PER_PAGE))
        document = {
            "total_items": count,
            "total_pages": pages,
            "page_number": page + 1,
            "size": len(contents),
            "first_page": page == 0,
            "last_page": page == pages - 1,
            "empty": False,
            "contents": contents,
        }
        (folder / f"{page + 1}.json").write_text(json.dumps(document), encoding="utf-8")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder: Path

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        page = dict(parse_qsl(parts.query)).get("page", "1")
        path = self.folder / f"{page}.json"
        found = parts.path == "/services" and path.is_file()
        body = path.read_bytes() if found else b'{"version": "HSDS-UK-3.0"}'
        self.send_response(200 if found or parts.path == "/" else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        del format, args


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The pages of a folder, by a server in a process of its own; gives its address."""
    command = [sys.executable, "-m", "tests.bench.feed_pages", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.kill()


if __name__ == "__main__":
    _Handler.folder = Path(sys.argv[1])
    serving = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    print(f"http://127.0.0.1:{serving.server_address[1]}", flush=True)  # noqa: T201
    serving.serve_forever()
