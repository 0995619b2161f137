"""Why nothing was installed: a closed list, and for each what to do about it, for staff."""

from enum import StrEnum

from kiosk.core.errors import KioskError


class Refusal(StrEnum):
    """Every reason for which an update switches nothing."""

    NO_NETWORK = "no-network"
    TOO_SLOW = "too-slow"
    NOTHING_THERE = "nothing-there"
    NOT_TRUSTED = "not-trusted"
    EXPIRED = "expired"
    ROLLED_BACK = "rolled-back"
    MIXED = "mixed"
    FOREIGN = "foreign"
    TOO_LARGE = "too-large"
    CUT_OFF = "cut-off"
    GARBLED = "garbled"
    NO_ROOM = "no-room"
    DISK = "disk"
    CLOCK = "clock"
    NEWER_NEEDED = "newer-needed"
    FOUND_WRONG = "found-wrong"
    GONE_BACK_FROM = "gone-back-from"


#: What to do about each; what is installed stays in use whichever it is.
REMEDIES: dict[Refusal, str] = {
    Refusal.NO_NETWORK: "Nothing needs doing: it is tried again, and what is installed stays in use.",
    Refusal.TOO_SLOW: "Try again later, or bring the content packs on a memory stick.",
    Refusal.NOTHING_THERE: "Check the address or the memory stick, or ask whoever publishes your content.",
    Refusal.NOT_TRUSTED: "Say once whom this kiosk believes: kiosk content trust FILE",
    Refusal.EXPIRED: (
        "If the kiosk's clock is wrong, set it. Else ask whoever publishes your content to sign it anew, or bring a "
        "newer copy."
    ),
    Refusal.ROLLED_BACK: "Bring a newer copy; this kiosk has already seen one.",
    Refusal.MIXED: "Copy the whole of what is published again, in one piece.",
    Refusal.FOREIGN: (
        "Do not use it again before whoever publishes your content has said that it is theirs: nobody whom this "
        "kiosk believes has signed it."
    ),
    Refusal.TOO_LARGE: "Tell whoever publishes your content: no pack of theirs is as large as that.",
    Refusal.CUT_OFF: "Copy it again, whole, and leave the memory stick in until the kiosk says that it has finished.",
    Refusal.GARBLED: "Copy it again; if it stays like this, tell whoever publishes your content.",
    Refusal.NO_ROOM: "Make room on the kiosk's disk, then update again.",
    Refusal.DISK: "Check that the kiosk's disk is well and that its folder may be written to.",
    Refusal.CLOCK: "Set the kiosk's clock, then update again.",
    Refusal.NEWER_NEEDED: "Install the newest Handrail, then update again.",
    Refusal.FOUND_WRONG: "Tell whoever publishes your content what was found.",
    Refusal.GONE_BACK_FROM: "Nothing needs doing: it is installed when something newer is published.",
}


class RefusedError(KioskError):
    """An update that switches nothing.

    Attributes:
        refusal: why.
        details: what was found, each in a sentence; for what was inspected.
    """

    def __init__(self, refusal: Refusal, problem: str, details: tuple[str, ...] = ()) -> None:
        super().__init__(problem, REMEDIES[refusal])
        self.refusal = refusal
        self.details = details
