import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.places.near_names import NearNames
from kiosk.directory.search.spelling import edits

TOWNS = NearNames(
    {
        "bootle": 57_791,
        "liverpool": 864_122,
        "leicester": 508_916,
        "stoke on trent": 258_366,
        "hull": 1,
    }
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("bootel", "bootle"),
        ("liverpol", "liverpool"),
        ("ilverpool", "liverpool"),
        ("leciester", "leicester"),
        ("stoke on trnet", "stoke on trent"),
        ("hul", None),
        ("hulls", None),
        ("boottell", None),
        ("diverpool", None),
        ("", None),
    ],
)
def test_what_was_meant(typed: str, meant: str | None) -> None:
    assert TOWNS.closest(typed) == meant


def test_of_two_as_close_the_larger() -> None:
    assert NearNames({"norton": 10, "morton": 20, "nortun": 30}).closest("nortan") == "nortun"


NAMES = st.text(alphabet="abcdelnorst ", min_size=3, max_size=14)


@given(st.dictionaries(NAMES, st.integers(0, 100), min_size=1, max_size=20), NAMES)
def test_as_a_search_through_all_of_them(names: dict[str, int], typed: str) -> None:
    allowed = 0 if len(typed) < 6 else 1 if len(typed) < 9 else 2
    near = [
        (edits(typed, name), -people, name)
        for name, people in names.items()
        if edits(typed, name) <= allowed
        and allowed
        and (name[0] == typed[0] or (name[:1] == typed[1] and name[1:2] == typed[0]))
    ]
    assert NearNames(names).closest(typed) == (min(near)[2] if near else None)
