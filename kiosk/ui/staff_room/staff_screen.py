"""What every screen of the staff's side is: a screen that closes by itself when nobody touches it for a while."""

from typing import TypeVar

from kiosk.ui.screens.screen import Screen
from kiosk.visit.places import Place

P = TypeVar("P", bound=Place)


class StaffScreen(Screen[P]):
    """A screen behind the PIN."""

    def quiet_s(self) -> float:
        """As long as the settings say, whatever stands on it."""
        return float(self.kit.settings.staff.quiet_seconds)
