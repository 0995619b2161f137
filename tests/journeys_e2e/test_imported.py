"""A page of GOV.UK, imported, shown behind its door, and walked to its end by touches."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.intake import take_in
from kiosk.journeys.questions import CountryQuestion, NodeKind, SeveralQuestion
from tests.stand import Stand, copied, standing

MOST_NODES = 40
TYPED = {
    NodeKind.YEAR: "2026",
    NodeKind.DATE: "27 3 1944",
    NodeKind.MONEY: "59",
    NodeKind.NUMBER: "3",
}


def answer(stand: Stand) -> None:
    """Take the first way on: the first choice, leave out what may be, type the rest."""
    options = [] if stand.walk.at_summary else stand.named("option-")
    if options:
        stand.touch(options[0])
        if isinstance(stand.walk.node, SeveralQuestion) and not stand.walk.at_summary:
            stand.touch("next")
    elif stand.is_there("skip"):
        stand.touch("skip")
    elif isinstance(stand.walk.node, CountryQuestion):
        stand.touch("entry")
        stand.type("pol")
        stand.touch("country-pl")
    else:
        if stand.is_there("entry"):
            stand.touch("entry")
            stand.type(TYPED[stand.walk.node.kind])
        stand.touch("next")


@pytest.mark.parametrize(
    "page",
    [
        "step_by_step_nav/learn_to_drive_a_car.json",
        "simple_smart_answer/simple-smart-answer.json",
        "transaction/apply-blue-badge.json",
        "local_transaction/local_transaction.json",
        "guide/guide.json",
        "smart_answers/check-benefits-financial-support.flow.json",
        "smart_answers/all-smart-answer-questions.flow.json",
    ],
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
            answer(stand)
        assert stand.walk.at_end
        assert stand.is_there("add")
