"""`kiosk postcodes`, as somebody types it."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import kiosk
from tests.directory.places.postcode_packages import SAMPLE, files_of, unpacked, wheel


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return wheel(tmp_path / "package.whl", files_of(SAMPLE))


def test_it_is_built_once_and_says_how_many(package: Path, tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    first = kiosk("postcodes", "build", "--from", str(package), "--data", data)
    assert (first.returncode, first.stderr) == (0, "")
    assert "6 postcodes are ready, of 2026.1.1." in first.stdout
    assert "2 of Northern Ireland" in first.stdout
    folder = unpacked(tmp_path / "folder", files_of(SAMPLE))
    again = kiosk("postcodes", "build", "--from", str(folder), "--data", data)
    assert "there already" in again.stdout
    found = kiosk("postcodes", "find", "l1 8jq", "--data", data, "--json")
    (place,) = json.loads(found.stdout)
    assert (place["precision"], place["district"]) == ("postcode", "Liverpool")


def test_a_damaged_file_is_built_again(package: Path, tmp_path: Path) -> None:
    arguments = ("postcodes", "build", "--from", str(package), "--data", str(tmp_path / "data"))
    kiosk(*arguments)
    (path,) = (tmp_path / "data" / "postcodes").glob("*.bin")
    path.write_bytes(path.read_bytes()[:-1] + b"\xff")
    assert json.loads(kiosk(*arguments, "--json").stdout)["postcodes"] == 6
    assert "there already" in kiosk(*arguments).stdout


def test_what_is_no_package_is_said_in_words(tmp_path: Path) -> None:
    answer = kiosk("postcodes", "build", "--from", str(tmp_path), "--data", str(tmp_path / "data"))
    assert answer.returncode == 1
    assert "There are no postcodes in" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_find_says_what_tells_places_apart(tmp_path: Path) -> None:
    found = kiosk("postcodes", "find", "Ashford", "--data", str(tmp_path))
    assert "Kent" in found.stdout
    assert "Surrey" in found.stdout
    nothing = kiosk("postcodes", "find", "qqqq", "--data", str(tmp_path))
    assert (nothing.returncode, nothing.stdout) == (1, "No place is known by that name.\n")
