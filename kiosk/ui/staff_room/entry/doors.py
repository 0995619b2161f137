"""The doors of the staff room: one line for each, in the order in which they stand."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.ui.words import translate
from kiosk.visit.campaign_places import Campaigns
from kiosk.visit.learner_places import Learn
from kiosk.visit.places import Dashboard, DropIn, KioskContent, KioskHealth, Place, StaffNotes


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffDoor:
    """A way on from the staff room.

    Attributes:
        name: of the button.
        words: what stands on it, in the language in force; and a smaller line.
        place: where it leads; `LEAST_ROLE` says to whom it is shown.
    """

    name: str
    icon: str
    words: Callable[[], tuple[str, str]]
    place: Place


def _drop_in() -> tuple[str, str]:
    return (
        translate("StaffRoom", "Drop-in"),
        translate("StaffRoom", "Help people beside this screen, and say what came of it."),
    )


def _learn() -> tuple[str, str]:
    return (
        translate("StaffRoom", "Learn"),
        translate("StaffRoom", "Help people online with a sure hand, ten minutes at a time."),
    )


def _dashboard() -> tuple[str, str]:
    return (
        translate("StaffRoom", "Figures"),
        translate("StaffRoom", "What was done here, and what it changed."),
    )


def _campaigns() -> tuple[str, str]:
    return (
        translate("StaffRoom", "Campaigns"),
        translate("StaffRoom", "Posters and cards with a code, and whom they brought."),
    )


def _this_kiosk() -> tuple[str, str]:
    return (
        translate("StaffRoom", "This kiosk"),
        translate("StaffRoom", "What it has to tell you, and its feeds."),
    )


def _health() -> tuple[str, str]:
    return (
        translate("StaffRoom", "Health of this kiosk"),
        translate("StaffRoom", "Whether every part works, and what to do where one does not."),
    )


def _content() -> tuple[str, str]:
    return (
        translate("StaffRoom", "What this kiosk shows"),
        translate("StaffRoom", "Its content, how old it is, and newer from a memory stick."),
    )


DOORS: tuple[StaffDoor, ...] = (
    StaffDoor(name="door-drop-in", icon="people", words=_drop_in, place=DropIn()),
    StaffDoor(name="door-learn", icon="learn", words=_learn, place=Learn()),
    StaffDoor(name="door-figures", icon="list", words=_dashboard, place=Dashboard()),
    StaffDoor(name="door-campaigns", icon="paper", words=_campaigns, place=Campaigns()),
    StaffDoor(name="door-kiosk", icon="settings", words=_this_kiosk, place=StaffNotes()),
    StaffDoor(name="door-content", icon="paper-shown", words=_content, place=KioskContent()),
    StaffDoor(name="door-health", icon="heart", words=_health, place=KioskHealth()),
)
