from pathlib import Path

import pytest

from kiosk.directory.places.postcodes import Places


@pytest.fixture(scope="session")
def places(assets: Path) -> Places:
    """The tables that ship, without the file of every postcode."""
    return Places.load(assets / "directory" / "places")
