"""The screens of drop-ins, by place."""

from collections.abc import Callable, Mapping
from typing import Any

from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.staff_room.drop_in.end import EndScreen
from kiosk.ui.staff_room.drop_in.faces import FacesScreen
from kiosk.ui.staff_room.drop_in.helped import HelpedScreen
from kiosk.ui.staff_room.drop_in.person import PersonScreen
from kiosk.ui.staff_room.drop_in.room import DropInScreen
from kiosk.visit import places

SCREENS: Mapping[type[places.Place], Callable[[Kit], Screen[Any]]] = {
    places.DropIn: DropInScreen,
    places.DropInPerson: PersonScreen,
    places.DropInFaces: FacesScreen,
    places.DropInHelped: HelpedScreen,
    places.DropInEnd: EndScreen,
}
