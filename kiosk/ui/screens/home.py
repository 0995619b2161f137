"""The same four doors on every visit."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.journeys.model import Door
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM, DOOR_PX
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import AskPerson, Find, Home, Place, ScanPaper, Topics
from kiosk.visit.visit import Visit


class HomeScreen(Screen[Home]):
    """Do something online, find help near me, learn and practise, ask a person."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="home", em=COLUMN_WIDE_EM)

    def enter(self, place: Home, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show the doors."""
        paints = self.kit.paints
        doors: tuple[tuple[str, str, str, Place], ...] = (
            ("online", "online", translate("Home", "Do something online"), Topics(Door.ONLINE)),
            ("find", "find", translate("Home", "Find help near me"), Find()),
            ("learn", "learn", translate("Home", "Learn and practise"), Topics(Door.LEARN)),
            ("ask", "person", translate("Home", "Ask a person"), AskPerson()),
        )
        buttons = [
            button(
                paints,
                words,
                partial(self._on_door, to),
                name=f"door-{name}",
                icon=icon,
                least_height=DOOR_PX,
            )
            for name, icon, words, to in doors
        ]
        title = heading(paints, translate("Home", "What would you like to do?"))
        parts: list[QWidget] = [title, Columns(paints.look, buttons)]
        if self.kit.settings.scanner.is_set:
            words = translate("Home", "I have a paper from before")
            to = partial(self._on_door, ScanPaper())
            parts.append(button(paints, words, to, name="door-paper", icon="paper"))
        self.column.set_parts(parts)

    def _on_door(self, to: Place) -> None:
        self.ask(Go(to))
