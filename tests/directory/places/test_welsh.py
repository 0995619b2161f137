import pytest

from kiosk.directory.places.welsh import radicals


@pytest.mark.parametrize(
    ("changed", "name"),
    [
        ("nghaerdydd", "caerdydd"),
        ("mangor", "bangor"),
        ("nhreforys", "treforys"),
        ("mhenfro", "penfro"),
        ("ninbych", "dinbych"),
        ("ngorseinon", "gorseinon"),
        ("gaerdydd", "caerdydd"),
        ("fangor", "bangor"),
        ("benarth", "penarth"),
        ("ddolgellau", "dolgellau"),
        ("lanelli", "llanelli"),
        ("ruthun", "rhuthun"),
        ("orseinon", "gorseinon"),
        ("chaerdydd", "caerdydd"),
    ],
)
def test_where_a_changed_name_began(changed: str, name: str) -> None:
    assert name in radicals(changed)


def test_nothing_began_nowhere() -> None:
    assert list(radicals("")) == []
