"""Who of staff is at the kiosk, and what that opens."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody does here; each may do what those before it may."""

    HELPER = "helper"
    CHAMPION = "champion"
    MANAGER = "manager"

    def may(self, least: "Role") -> bool:
        """Whether this is `least` or more."""
        order = tuple(Role)
        return order.index(self) >= order.index(least)


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffPass:
    """A PIN was right: whose. Gone with the place it opened; never written down.

    Attributes:
        name: of a person or a site, as `kiosk staff pin` was told.
    """

    name: str
    role: Role
