"""The real kiosk for the tests of what people see."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.core.places import assets_dir
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.theme.icons import Icons
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.big_button import Paints
from tests.fake_finder import FakeFinder
from tests.journeys.files import GOOD, write
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


@pytest.fixture
def stand(qapp: QApplication, shipped: Path, tmp_path: Path) -> Iterator[Stand]:
    """A kiosk that answers everything an answer can hold, has every kind of node, and paints nothing."""
    data = copied(shipped, tmp_path / "data")
    write(data / "content", "en/journeys/made.yaml", GOOD)
    drawn = assets_dir() / "content" / "en" / "pictures" / "start-button.svg"
    shutil.copyfile(drawn, write(data / "content", "en/pictures/start-now.svg", ""))
    settings = '[screen]\ndpi = 96\n[place]\nname = "Larkhaven Library"\nphone = "01632 960 001"\n'
    (data / "kiosk.toml").write_text(settings, encoding="utf-8")
    with standing(qapp, data, finder=FakeFinder()) as kiosk:
        kiosk.shell.setUpdatesEnabled(False)
        yield kiosk
