"""Where words are so large that panel and page cannot stand beside each other, they take turns by one button."""

from dataclasses import replace

import pytest

from kiosk.ui.screens.live.page_frame import PageFrame
from kiosk.visit.comfort import Comfort
from tests.ui.screens.live.conftest import Enter, LiveStand
from tests.ui.screens.live.test_every_size import settle
from tests.ui.walker import faults_of, items_of, walk_of


def enlarge(live: LiveStand, comfort: Comfort) -> None:
    conductor = live.stand.kiosk.conductor
    conductor.visit = replace(conductor.visit, comfort=comfort, text_percent=300)
    conductor.looked.emit()
    settle()


def shown(live: LiveStand) -> tuple[bool, bool]:
    """Whether the steps are seen, and whether the page is."""
    frame = live.stand.shell.findChild(PageFrame)
    assert frame is not None
    return live.stand.column.isVisible(), frame.isVisible()


@pytest.mark.parametrize("code", ["en", "ur"])
def test_steps_and_page_take_turns(enter: Enter, code: str) -> None:
    with enter(size=(1024, 600), language=code) as live:
        stand = live.stand
        assert shown(live) == (True, True)
        for comfort in (Comfort(low=True), Comfort()):
            enlarge(live, comfort)
            assert shown(live) == (True, False)
            assert not walk_of(stand).faults()
            stand.touch("turn")
            assert shown(live) == (False, True)
            assert live.view.width() > stand.shell.width() / 3
            assert not faults_of(stand.shell, items_of(stand.shell))
            stand.touch("turn")
            assert shown(live) == (True, False)
        # Going on with the page shows it; something new to say shows the steps.
        stand.touch("stuck", "carry-on")
        assert shown(live) == (False, True)
        live.go_to("/done")
        stand.touch("turn", "next")
        assert shown(live) == (True, False)
