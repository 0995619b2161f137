from functools import partial
from typing import get_args

import kiosk.ui.staff_room.campaigns.screens as campaigns
import kiosk.ui.staff_room.drop_in.screens as drop_in
import kiosk.ui.staff_room.learning.screens as learning
from kiosk.journeys.questions import NodeKind
from kiosk.ui.screens.table import SCREENS
from kiosk.ui.screens.walking.table import VIEWS
from kiosk.visit.places import Place


def test_every_place_has_a_screen() -> None:
    assert set(SCREENS) == set(get_args(Place))


def test_screens_that_are_loaded_later_stand_at_their_places() -> None:
    late = {place: how for place, how in SCREENS.items() if isinstance(how, partial)}
    assert all(how.args == (place,) for place, how in late.items())
    assert set(late) == {*campaigns.SCREENS, *drop_in.SCREENS, *learning.SCREENS}


def test_every_kind_of_node_has_a_view() -> None:
    assert set(VIEWS) == set(NodeKind)
