"""The real kiosk for the tests of what people see."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.theme.icons import Icons
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.big_button import Paints
from tests.stand import Stand, copied, standing

DPI = 96.0


@pytest.fixture
def data(shipped: Path, tmp_path: Path) -> Path:
    """The data folder of the kiosk of this test."""
    return copied(shipped, tmp_path / "data")


@pytest.fixture
def kiosk(qapp: QApplication, data: Path) -> Iterator[Stand]:
    """The whole kiosk, shown and waiting to be touched."""
    with standing(qapp, data) as stand:
        yield stand


@pytest.fixture
def paints(qapp: QApplication, assets: Path) -> Paints:
    """Look and drawings for a widget on its own."""
    qapp.setStyle("Fusion")
    look = Look(dpi=DPI, families=load_fonts(assets / "fonts"))
    return Paints(look=look, icons=Icons(assets / "icons"))
