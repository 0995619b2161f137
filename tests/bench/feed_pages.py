"""A feed of any number of made-up services, served page by page from another process on loopback."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID

PER_PAGE = 100
_WORDS = [
    word
    for line in (
        "memory cafe lunch club walking group carers support debt advice food bank swimming baby",
        "toddler autism dementia housing repair befriending transport community choir art garden",
        "stroke hearing sight loss counselling youth drop in exercise class older people family",
        "health mental wellbeing volunteer library computer help digital",
    )
    for word in line.split()
]


def service(number: int, edition: int = 0) -> dict[str, object]:
    """One service as a 3.0 feed nests it: 18 rows in tables of their own; a new edition reads otherwise."""
    dice = random.Random(number * 7_919 + edition)  # noqa: S311

    def words(count: int) -> str:
        return " ".join(dice.choices(_WORDS, k=count))

    def key(part: int) -> str:
        return str(UUID(int=number * 1_000 + part + 1))

    day = f"2026-{1 + number % 11:02}-{1 + number % 28:02}"
    days = ("MO,TU", "WE", "TH,FR")
    return {
        "id": str(UUID(int=(number + 1) << 64)),
        "name": words(3).title(),
        "description": f"<p>{words(60)}</p><p>{words(40)}</p>",
        "status": "active",
        "url": f"https://x{number % 500}.org.uk/{number}",
        "email": f"help{number}@x{number % 500}.org.uk",
        "minimum_age": 18,
        "last_modified": f"{day}T10:00:00Z",
        "assured_date": day,
        "organization": {"id": key(1), "name": words(2).title(), "website": "https://x.org.uk"},
        "phones": [{"id": key(2), "number": f"0151 496 {number % 10_000:04}"}],
        "contacts": [
            {
                "id": key(3),
                "name": "Jo",
                "phones": [{"id": key(4), "number": f"0161 496 {number % 10_000:04}"}],
            }
        ],
        "schedules": [
            {
                "id": key(10 + index),
                "freq": "WEEKLY",
                "interval": 1,
                "byday": byday,
                "opens_at": "09:00",
                "closes_at": "17:00",
                "dtstart": "2026-01-05",
            }
            for index, byday in enumerate(days)
        ],
        "service_areas": [{"id": key(20), "name": "Merseyside"}],
        "languages": [{"id": key(21), "name": "English", "code": "en"}],
        "cost_options": [{"id": key(22), "option": "Adult", "amount": 0, "currency": "GBP"}],
        "attributes": [
            {
                "id": key(30 + index),
                "taxonomy_term": {"id": f"t{dice.randrange(60)}", "name": words(2)},
            }
            for index in range(3)
        ],
        "service_at_locations": [
            {
                "id": key(40),
                "location": {
                    "id": key(41),
                    "name": words(2).title(),
                    "latitude": round(53.2 + dice.random() / 2, 6),
                    "longitude": round(-3.0 + dice.random(), 6),
                    "addresses": [
                        {
                            "id": key(42),
                            "address_1": f"{number % 200} High Street",
                            "city": "Liverpool",
                            "postal_code": f"L{1 + number % 30} {number % 9}JQ",
                        }
                    ],
                    "accessibility": [{"id": key(43), "description": "Wheelchair access"}],
                },
            }
        ],
    }


def write_pages(folder: Path, count: int, *, edition: int = 0, every: int = 1) -> None:
    """Write each page as the server gives it; every so many services are of that edition, others of the first."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = -(-count // PER_PAGE)
    for page in range(pages):
        numbers = range(page * PER_PAGE, min((page + 1) * PER_PAGE, count))
        document = {
            "total_items": count,
            "total_pages": pages,
            "page_number": page + 1,
            "size": len(numbers),
            "first_page": page == 0,
            "last_page": page == pages - 1,
            "empty": False,
            "contents": [service(n, edition if n % every == 0 else 0) for n in numbers],
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
