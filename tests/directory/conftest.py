"""Records and folders for the tests of the directory."""

import json
from collections.abc import Callable
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest

from kiosk.directory.store import DirectoryFiles

Raw = dict[str, object]


@pytest.fixture
def files(tmp_path: Path) -> DirectoryFiles:
    return DirectoryFiles(tmp_path / "directory")


@pytest.fixture
def raw() -> Callable[..., Raw]:
    """Makes a full record of a 3.0 feed."""

    def make(name: str, **more: object) -> Raw:
        return {
            "id": str(uuid5(NAMESPACE_URL, name)),
            "name": name,
            "status": "active",
            "description": f"{name} helps people.",
            "organization": {"id": "o", "name": "Council"},
            "phones": [{"number": "0151 496 0000"}],
            **more,
        }

    return make


@pytest.fixture
def embedded(tmp_path: Path, raw: Callable[..., Raw]) -> Path:
    """A small `assets/directory`: two national services and a sample town of one."""
    folder = tmp_path / "embedded"
    (folder / "national").mkdir(parents=True)
    (folder / "sample").mkdir()
    dementia = {"id": "dementia", "name": "Dementia and memory", "taxonomy": "handrail-topics"}
    for name in ("Memory Helpline", "Carers Line"):
        record = raw(name, attributes=[{"id": "a", "taxonomy_term": dementia}])
        (folder / "national" / f"{name}.json").write_text(json.dumps(record), encoding="utf-8")
    page = {"contents": [raw("Sample Lunch Club")]}
    (folder / "sample" / "services.json").write_text(json.dumps(page), encoding="utf-8")
    return folder
