"""Staff see what of each language no speaker has read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.core.language import ENGLISH, LANGUAGES
from kiosk.ui.intents import Go
from kiosk.visit.places import StaffNotes
from tests.stand import Stand, copied, standing


@pytest.fixture
def kiosk(qapp: QApplication, shipped: Path, tmp_path: Path) -> Iterator[Stand]:
    with standing(qapp, copied(shipped, tmp_path / "data")) as stand:
        yield stand


def test_each_language_that_nobody_has_read_is_named(kiosk: Stand) -> None:
    kiosk.kiosk.conductor.handle(Go(StaffNotes()))
    words = kiosk.words()
    for each in LANGUAGES:
        named = [said for said in words if said.startswith(f"{each.english_name}: no speaker")]
        assert len(named) == (0 if each == ENGLISH else 1)
    assert any("journeys are translated" in said for said in words)
