"""Packs for the tests of the kiosk's side: unpacked ones, laid into a store by its own way."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.content.directory.bins import Key
from kiosk.content.directory.fold import fold
from kiosk.content.manifest import Manifest, PackFile, written
from kiosk.content.packs import Pack
from kiosk.content.store import Candidate, Installed, PackStore

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
JOURNEY = "en/journeys/bath.yaml"


def manifest_of(
    pack: Pack,
    version: int,
    files: Mapping[str, bytes],
    *,
    says: str = "",
    withdrawn: tuple[str, ...] = (),
) -> Manifest:
    return Manifest(
        pack=pack,
        version=version,
        made=date(2026, 11, 20),
        says=says,
        withdrawn=withdrawn,
        files=tuple(
            PackFile(path=path, length=len(content), sha256=hashlib.sha256(content).hexdigest())
            for path, content in sorted(files.items())
        ),
    )


def candidate(
    store: PackStore,
    pack: Pack,
    version: int,
    files: Mapping[str, bytes],
    *,
    says: str = "",
    withdrawn: tuple[str, ...] = (),
) -> Candidate:
    """A pack, unpacked below the store and not yet in use."""
    manifest = written(manifest_of(pack, version, files, says=says, withdrawn=withdrawn))
    folder = store.unpacking(pack, version, hashlib.sha256(manifest).hexdigest())
    for path, content in {**files, "manifest.json": manifest}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return Candidate(pack=pack, folder=folder)


def put(store: PackStore, version: int, *packs: Pack, now: datetime = NOW) -> Installed:
    """Install a version of each of these packs; what is in a file says which version it is of."""
    return store.install([sample(store, pack, version) for pack in packs], now)


def sample(store: PackStore, pack: Pack, version: int) -> Candidate:
    """A pack with a file that says which version it is of, and one that is always the same."""
    return candidate(store, pack, version, sample_files(pack, version), says=f"{pack} {version}")


def sample_files(pack: Pack, version: int) -> dict[str, bytes]:
    words = f"{pack} {version}".encode()
    if pack is Pack.DIRECTORY:
        return folded({("a", "https://a.test"): version, ("b", "https://a.test"): 0})
    return {
        Pack.JOURNEYS: {JOURNEY: words, "en/topics.yaml": b"topics"},
        Pack.TRANSLATIONS: {"cy/journeys/bath.yaml": words, "cy/topics.yaml": b"pynciau"},
        Pack.THESAURUS: {"en/thesaurus.toml": words, "topics.toml": b"topics"},
        Pack.LOOK: {"look.toml": words, "logo.svg": b"logo"},
    }[pack]


def folded(records: Mapping[Key, object], before: Path | None = None) -> dict[str, bytes]:
    """The files of a directory pack."""
    lines = ((key, json.dumps({"is": record}).encode()) for key, record in records.items())
    with TemporaryDirectory() as folder:
        fold(lines, b"null", Path(folder), before)
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in Path(folder).rglob("*")
            if path.is_file()
        }
