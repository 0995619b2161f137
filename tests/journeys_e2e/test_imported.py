"""A page of GOV.UK, imported, shown behind its door, and walked to its end by touches."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.intake import take_in
from tests.stand import copied, standing

MOST_NODES = 40


@pytest.mark.parametrize(
    "page",
    ["step_by_step_nav/learn_to_drive_a_car.json", "simple_smart_answer/simple-smart-answer.json"],
)
def test_an_imported_page_is_walked_in_the_kiosk(
    qapp: QApplication, shipped: Path, shared_data: Path, tmp_path: Path, page: str
) -> None:
    data = copied(shipped, tmp_path / "data")
    taken = take_in(str(shared_data / "govuk" / page), data)
    with standing(qapp, data) as stand:
        stand.home()
        stand.touch("door-online", "topic-imported", f"journey-{taken.journey}", "start")
        for _ in range(MOST_NODES):
            if stand.walk.at_end:
                break
            options = stand.named("option-")
            stand.touch(options[0] if options else "next")
        assert stand.walk.at_end
        assert stand.is_there("add")
