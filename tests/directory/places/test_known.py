from pathlib import Path

import pytest

from kiosk.directory.places.known import known_places


@pytest.mark.parametrize(
    ("postcode", "district"),
    [
        ("NP20 1AA", "Wales"),
        ("PO30 1AA", "Isle of Wight"),
        ("TF10 7AA", "Telford and Wrekin"),
        ("", "Wales"),
    ],
)
def test_the_newport_that_is_nearest_to_the_kiosk(
    tmp_path: Path, assets: Path, postcode: str, district: str
) -> None:
    found = known_places(tmp_path, assets, postcode=postcode).locate("Newport")
    assert found is not None
    assert found.district == district
