"""A publisher and kiosks: packs folded, and unfolded from what lies in the publisher's folder."""

import json
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path

from kiosk.content.directory.about import About
from kiosk.content.directory.bins import Key
from kiosk.content.directory.fold import fold
from kiosk.content.directory.unfold import each_line, unfold
from kiosk.content.manifest import Manifest, PackFile
from kiosk.content.packs import Pack

#: What a state has: words by their keys.
Words = Mapping[Key, str]


def listed(pack: Path) -> Manifest:
    """The manifest of the files in a folder, as a publisher writes it."""
    files = tuple(
        PackFile(
            path=path.relative_to(pack).as_posix(),
            length=path.stat().st_size,
            sha256=sha256(path.read_bytes()).hexdigest(),
        )
        for path in sorted(pack.rglob("*"))
        if path.is_file()
    )
    return Manifest(pack=Pack.DIRECTORY, version=1, made=date(2026, 11, 25), files=files)


class Publisher:
    """Publishes one state after the other, each in a folder of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.packs: list[Path] = []

    def publish(self, words: Words) -> About:
        """The next pack."""
        out = self.root / f"published-{len(self.packs)}"
        records = [
            (key, json.dumps({"is": words[key], "same": "x" * 60}).encode()) for key in words
        ]
        about = fold(records, b'{"by":"us"}', out, self.packs[-1] if self.packs else None)
        self.packs.append(out)
        return about


class Kiosk:
    """Unfolds what is published."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder: Path | None = None
        self.number = 0
        self.fetched: list[str] = []

    def update(self, pack: Path) -> None:
        """Have what a folder holds; `fetched` says which files that took."""
        self.number += 1
        into = self.root / f"kiosk-{self.number}"
        self.fetched = []
        for files in unfold(listed(pack), into, self.folder):
            for file in files:
                (into / file.path).parent.mkdir(parents=True, exist_ok=True)
                (into / file.path).write_bytes((pack / file.path).read_bytes())
                self.fetched.append(file.path)
        self.folder = into

    def lines(self) -> list[bytes]:
        """What it has."""
        assert self.folder is not None
        return list(each_line(self.folder))
