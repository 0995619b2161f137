"""The real kiosk over a directory that answers everything an answer can hold."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.fake_finder import FakeFinder
from tests.stand import Stand, standing


@pytest.fixture
def finder() -> FakeFinder:
    return FakeFinder()


@pytest.fixture
def visitor(qapp: QApplication, data: Path, finder: FakeFinder) -> Iterator[Stand]:
    """Somebody before the doors of a kiosk whose directory is `finder`."""
    with standing(qapp, data, finder=finder) as stand:
        stand.home()
        yield stand
