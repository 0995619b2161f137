"""Which contacts with the glass are a press, for hands that shake. Millimetres and seconds; no Qt.

The rule: the first finger that lies on something to touch is *the* finger; a second one and a resting palm are
nothing. What it pressed counts when it leaves the glass, however long it lay there and wherever it slid within
the tolerance. A contact that comes soon after, at the same place or on the same thing, is the same press again.
"""

from dataclasses import dataclass
from enum import Enum
from math import hypot


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the glass, in millimetres from its upper left corner."""

    x: float
    y: float

    def apart(self, other: "Spot") -> float:
        """How far another place is, in millimetres."""
        return hypot(self.x - other.x, self.y - other.y)


class Down(Enum):
    """What comes of a contact that begins."""

    PRESS = "press"
    IGNORED = "ignored"


class Slide(Enum):
    """What a finger that lies on the glass does."""

    STEADY = "steady"
    DRAG = "drag"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Finger:
    contact: int
    began: Spot
    target: object
    dragged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lifted:
    at: Spot
    target: object
    moment: float


class PressRule:
    """Told of every contact, it says which is the finger and whether it stays where it pressed."""

    def __init__(self, *, slide_mm: float, repeat_s: float) -> None:
        """Begin with nothing on the glass.

        Args:
            slide_mm: a finger that never was further from where it began is steady.
            repeat_s: within so many seconds after the last lift the same again counts as one; 0: never.
        """
        self._slide_mm = slide_mm
        self._repeat_s = repeat_s
        self._finger: _Finger | None = None
        self._repeats: dict[int, object] = {}
        self._last: _Lifted | None = None

    @property
    def finger(self) -> int | None:
        """The contact that counts, while it lies on the glass."""
        return None if self._finger is None else self._finger.contact

    @property
    def began(self) -> Spot | None:
        """Where the finger was put down."""
        return None if self._finger is None else self._finger.began

    def down(self, contact: int, at: Spot, moment: float, *, target: object) -> Down:
        """A contact begins on `target`, or on nothing (None); it may take the place of one that lies on nothing."""
        self._repeats.pop(contact, None)
        held = self._finger
        if held is not None and (held.target is not None or target is None):
            return Down.IGNORED
        if self._is_repeat(at, moment, target):
            self._repeats[contact] = target
            return Down.IGNORED
        self._finger = _Finger(contact=contact, began=at, target=target)
        return Down.PRESS

    def moved(self, contact: int, at: Spot) -> Slide:
        """A contact is somewhere else. Once too far it drags, also where it comes back."""
        finger = self._finger
        if finger is None or finger.contact != contact:
            return Slide.IGNORED
        if not finger.dragged and finger.began.apart(at) > self._slide_mm:
            finger = _Finger(
                contact=contact, began=finger.began, target=finger.target, dragged=True
            )
            self._finger = finger
        return Slide.DRAG if finger.dragged else Slide.STEADY

    def up(self, contact: int, at: Spot, moment: float) -> Slide:
        """A contact ends: steady, it pressed where it began; else it was let go where it is now."""
        slide = self.moved(contact, at)
        finger = self._finger
        if slide is not Slide.IGNORED and finger is not None:
            self._finger = None
            if slide is Slide.STEADY:
                self._last = _Lifted(at=finger.began, target=finger.target, moment=moment)
        elif contact in self._repeats:
            # A hand that goes on trembling presses once, however long it trembles.
            target = self._repeats.pop(contact)
            self._last = _Lifted(at=at, target=target, moment=moment)
        return slide

    def forget(self) -> None:
        """The glass was taken away: every contact is gone, and none of them pressed."""
        self._finger = None
        self._repeats.clear()

    def _is_repeat(self, at: Spot, moment: float, target: object) -> bool:
        last = self._last
        if last is None or moment - last.moment >= self._repeat_s:
            return False
        same = target is not None and target is last.target
        return same or last.at.apart(at) <= self._slide_mm
