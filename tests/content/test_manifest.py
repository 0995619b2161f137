"""The list of a pack's files: read back as it was written, and nothing else let in."""

import dataclasses
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.manifest import FORMAT, Manifest, PackFile, read_manifest, written
from kiosk.content.packs import Pack
from kiosk.core.errors import StorageError

_FILE = PackFile(path="en/journeys/bath.yaml", length=12, sha256="a" * 64)
_GOOD = Manifest(
    pack=Pack.JOURNEYS,
    version=3,
    made=date(2026, 11, 25),
    says="Winter",
    files=(_FILE,),
    withdrawn=("old",),
)


@given(
    names=st.lists(st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True), unique=True),
    version=st.integers(1, 10**6),
    says=st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), max_size=200),
)
def test_what_was_written_is_read(names: list[str], version: int, says: str) -> None:
    files = tuple(
        dataclasses.replace(_FILE, path=path)
        for path in sorted(f"en/journeys/{name}.yaml" for name in names)
    )
    manifest = dataclasses.replace(_GOOD, files=files, version=version, says=says)
    assert read_manifest(written(manifest), Pack.JOURNEYS) == manifest


@pytest.mark.parametrize(
    "path",
    [
        "../kiosk.toml",
        "/etc/passwd",
        "en/journeys/../../x.yaml",
        "en/journeys/x.py",
        "cy/journeys/bath.yaml",
        "en\\journeys\\x.yaml",
        "en/journeys/x.yaml\n",
        "en/journeys/.hidden.yaml",
        "",
    ],
)
def test_a_file_without_a_place_there_is_refused(path: str) -> None:
    manifest = dataclasses.replace(_GOOD, files=(dataclasses.replace(_FILE, path=path),))
    with pytest.raises(StorageError, match="has no place"):
        read_manifest(written(manifest), Pack.JOURNEYS)


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"files": (_FILE, _FILE)}, "each once"),
        ({"files": (dataclasses.replace(_FILE, length=-1),)}, "length or hash"),
        ({"files": (dataclasses.replace(_FILE, sha256="A" * 64),)}, "length or hash"),
        ({"files": (dataclasses.replace(_FILE, length=10**9),)}, "length or hash"),
        ({"version": 0}, "below 1"),
        ({"withdrawn": ("../x",)}, "no name"),
        ({"says": "x" * 201}, "too long"),
        ({"pack": Pack.LOOK}, "says that it is the look pack"),
        ({"format": FORMAT + 1}, "newer Handrail"),
    ],
)
def test_each_fault_is_refused_in_words(changed: dict[str, object], why: str) -> None:
    with pytest.raises(StorageError, match=why):
        read_manifest(written(dataclasses.replace(_GOOD, **changed)), Pack.JOURNEYS)  # type: ignore[arg-type]


@given(
    st.binary(max_size=300)
    | st.recursive(st.none() | st.text() | st.integers(), st.lists).map(json.dumps).map(str.encode)
)
def test_anything_else_is_refused_in_words(source: bytes) -> None:
    with pytest.raises(StorageError):
        read_manifest(source, Pack.JOURNEYS)
