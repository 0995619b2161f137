from typing import get_args

from kiosk.journeys.questions import NodeKind
from kiosk.ui.screens.table import SCREENS
from kiosk.ui.screens.walking.table import VIEWS
from kiosk.visit.places import Place


def test_every_place_has_a_screen() -> None:
    assert set(SCREENS) == set(get_args(Place))


def test_every_kind_of_node_has_a_view() -> None:
    assert set(VIEWS) == set(NodeKind)
