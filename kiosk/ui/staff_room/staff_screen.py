"""What every screen of the staff's side is: a screen that closes by itself when nobody touches it for a while."""

from typing import TypeVar

from kiosk.ui.screens.screen import Kit, Screen
from kiosk.visit.places import Place

P = TypeVar("P", bound=Place)


class StaffScreen(Screen[P]):
    """A screen behind the PIN."""

    def quiet_s(self) -> float:
        """As long as the settings say, whatever stands on it."""
        return quiet_s(self.kit)


def quiet_s(kit: Kit) -> float:
    """How long somebody may look at a screen of staff without touching anything, in seconds."""
    return float(kit.settings.staff.quiet_seconds)
