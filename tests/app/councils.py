"""A council that reads feeds and publishes them, and kiosks that take what it publishes."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec

from kiosk.app.content_directory import (
    directory_builder,
    directory_faults,
    export_directory,
    syncing_of,
)
from kiosk.app.content_folders import pack_store
from kiosk.content.directory.fold import fold
from kiosk.content.outcome import Outcome
from kiosk.content.packs import Pack
from kiosk.content.trust import place_root
from kiosk.content.update import update
from kiosk.directory.records import NATIONAL_FEED
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.directory.sync.packed import PackedFeedFacts, PackFacts
from kiosk.settings import load_settings
from tests.content.by_hand import Repository
from tests.content.packs import NOW
from tests.directory.conftest import Raw
from tests.directory.feed_server import FeedServer, list_feed, serving


def record(name: str, **more: object) -> Raw:
    return {
        "id": name.lower().replace(" ", "-"),
        "name": name,
        "status": "active",
        "description": f"{name} helps people.",
        "organization": {"id": "o", "name": "Council"},
        "phones": [{"number": "0151 496 0000"}],
        **more,
    }


def settle(data: Path, *feeds: str) -> Path:
    data.mkdir(parents=True, exist_ok=True)
    (data / "kiosk.toml").write_text(f"[directory]\nfeeds = {json.dumps(feeds)}\n", "utf-8")
    return data


def sync(data: Path) -> None:
    settings, problems = load_settings(data / "kiosk.toml")
    assert not problems
    assert syncing_of(data, settings).run().is_well


def files_of(pack: Path) -> dict[str, bytes]:
    return {
        path.relative_to(pack).as_posix(): path.read_bytes()
        for path in pack.rglob("*")
        if path.is_file()
    }


#: A feed that nobody serves.
A = "https://a.example.gov.uk/openreferral"


class Council:
    """A publisher who syncs feeds and publishes, and kiosks that take what is published from a folder."""

    def __init__(self, root: Path, *feeds: str) -> None:
        self.root = root
        self.data = settle(root / "publisher", *feeds)
        self.repository = Repository(folder=root / "repository")
        self.repository.begin()
        self.version = 0
        self.packs: list[Path] = []

    def publish(self) -> None:
        sync(self.data)
        out = self.root / f"pack-{self.version}"
        self.put(export_directory(self.data, out, self.packs[-1] if self.packs else None))

    def put(self, pack: Path) -> None:
        self.version += 1
        self.packs.append(pack)
        self.repository.publish_files({Pack.DIRECTORY: (self.version, files_of(pack))})

    def kiosk(self, name: str, *feeds: str) -> Path:
        data = settle(self.root / name, *feeds)
        place_root(pack_store(data).root, self.repository.root)
        return data

    def update(self, data: Path) -> Outcome:
        def looked(packs: Mapping[Pack, Path]) -> tuple[str, ...]:
            return directory_faults(packs[Pack.DIRECTORY])

        return update(
            pack_store(data),
            self.repository.folder,
            now=NOW,
            inspect=looked,
            build=directory_builder(data),
        )


@contextmanager
def a_feed(*names: str) -> Iterator[FeedServer]:
    with serving(list_feed([record(name) for name in names])) as server:
        yield server


def shown(data: Path, words: str) -> list[tuple[str, str]]:
    directory = Directory.open(data / "directory")
    assert directory is not None
    with directory:
        hits = directory.search(SearchRequest(words=words)).hits
    found = ((hit.service.name, hit.service.feed) for hit in hits)
    return [each for each in found if each[1] != NATIONAL_FEED]


def a_pack(
    folder: Path,
    *names: str,
    said: int | None = None,
    wrong: Mapping[str, object] | None = None,
) -> Path:
    """A pack of a feed that nobody served."""
    lines = []
    for name in names:
        service = {"id": name, "name": name, "feed": A, **(wrong or {})}
        lines.append(((name, A), json.dumps({"service": service}).encode()))
    facts = PackedFeedFacts(
        feed=A,
        services=len(names) if said is None else said,
        checked_at=NOW,
        fully_checked_at=None,
    )
    fold(lines, msgspec.json.encode(PackFacts(feeds=(facts,))), folder, None)
    return folder
