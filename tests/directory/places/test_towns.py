import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.places.name_words import MAX_NAME, name_key
from kiosk.directory.places.place import Place, Precision
from kiosk.directory.places.postcodes import Places
from kiosk.directory.places.towns import TOWNS_FILE, WORDS_FILE, Town, Towns


@pytest.fixture(scope="module")
def towns(assets: Path) -> Towns:
    return Towns.load(assets / "directory" / "places")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Saint Helens", "St. Helens"),
        ("Newcastle upon Tyne", "newcastle-on-tyne"),
        ("King's Lynn", "kings lynn"),
        ("King’s Lynn", "KINGS LYNN"),
        ("Stoke-on-Trent", "stoke on trent"),
        ("Tŷ Croes", "ty croes"),
        ("Dinas Powys", "  dinas   powys "),
    ],
)
def test_two_ways_to_write_it(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@given(st.text(max_size=200))
def test_a_key_is_its_own_key(text: str) -> None:
    key = name_key(text)
    assert len(key) <= MAX_NAME
    assert name_key(key) == key.strip()


@pytest.mark.parametrize(
    ("name", "district"),
    [
        ("Bootle", "Sefton"),
        ("Caerdydd", "Wales"),
        ("Abertawe", "Wales"),
        ("Wrecsam", "Wales"),
        ("Inbhir Nis", "Highland"),
        ("Belfast", "Northern Ireland"),
        ("Strabane", "Northern Ireland"),
        ("Douglas", "Isle of Man"),
        ("Tunbridge Wells", "Kent"),
        ("Hull", "England"),
        ("London", "England"),
    ],
)
def test_towns_by_their_names(towns: Towns, name: str, district: str) -> None:
    places = [town.place for town in towns.named(name_key(name))]
    assert (name, district) in [(place.name, place.district) for place in places]


def test_the_largest_are_where_they_are(towns: Towns) -> None:
    london = towns.named("london")[0]
    assert metres_between(london.place.point, Point(latitude=51.5074, longitude=-0.1278)) < 2_000
    assert london.people > 8_000_000


def test_the_table_is_sound(assets: Path) -> None:
    with (assets / "directory" / "places" / TOWNS_FILE).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 5_000
    told_apart = {(name_key(row["name"]), row["district"]) for row in rows}
    assert len(told_apart) == len(rows)
    for row in rows:
        assert 49 < float(row["latitude"]) < 61
        assert -9 < float(row["longitude"]) < 2
        assert row["district"]
        assert name_key(row["name"])
        assert name_key(row["district"]) != name_key(row["name"])


def test_the_tables_are_small_and_their_sources_are_named(assets: Path) -> None:
    folder = assets / "directory" / "places"
    assert sum(path.stat().st_size for path in folder.iterdir() if path.is_file()) < 800_000
    sources = (folder / "SOURCES.md").read_text(encoding="utf-8")
    for path in folder.glob("*.[ct]*"):
        assert path.name in sources
    assert "Open Government Licence" in sources
    assert "GeoNames" in sources


def test_damaged_tables_are_no_towns(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert Towns.load(tmp_path).named("bath") == ()
    (tmp_path / WORDS_FILE).write_text("bath\n", encoding="ascii")
    (tmp_path / TOWNS_FILE).write_text("a,b\nBath,51\n", encoding="utf-8")
    assert Towns.load(tmp_path).named("bath") == ()
    (tmp_path / TOWNS_FILE).write_bytes(b"\xff\xfe\n\xff\n")
    assert Towns.load(tmp_path).named("bath") == ()
    assert "cannot be read" in caplog.text


POINTS = st.builds(Point, latitude=st.floats(50, 58), longitude=st.floats(-6, 1))


@given(st.lists(POINTS, min_size=1, max_size=8), POINTS)
def test_the_nearest_comes_first(points: list[Point], here: Point) -> None:
    made = [
        Town(place=Place(name="Newport", point=point, precision=Precision.TOWN)) for point in points
    ]
    found = (
        Places({}, towns=lambda: Towns({"newport": made})).standing_at(here).candidates("newport")
    )
    away = [metres_between(here, place.point) for place in found]
    assert away == sorted(away)
    assert len(found) == len(points)


@pytest.mark.parametrize(
    "typed", ["Liv", "Liverpoo", "Livre", "Manch", "parking", "working", "bathing"]
)
def test_half_typed_or_a_word_is_no_town_yet(places: Places, typed: str) -> None:
    assert places.locate(typed) is None


@given(typed=st.text(max_size=50))
def test_any_text_may_be_typed(places: Places, typed: str) -> None:
    found = places.candidates(typed)
    assert places.locate(typed) == (found[0] if found else None)
