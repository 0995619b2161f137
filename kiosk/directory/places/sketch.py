"""A sketch of the way to a service: you are here, it is there, and what else is well known around.

No map: directions and distances are true and in a straight line, the streets are not in it. It is
drawn only where that is honest (`sketch_of`), and whoever draws it says that the streets are longer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import cos, hypot, radians, sin

from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.places.place import Place
from kiosk.directory.places.way import bearing, way_from

METRES_PER_MILE = 1_609.344
#: What the outer ring may stand for, in miles; the inner one is half as far.
RINGS = (0.25, 0.5, 1.0, 2.0, 4.0, 10.0)
#: The outer ring lies so much further than the service, at least.
_AIR = 1.15
MAX_LANDMARKS = 4
DOT = 0.06  # half the width of a mark
_GAP = 0.02  # between a mark and its label


class Side(StrEnum):
    """Where the label of a mark stands."""

    RIGHT = "right"
    LEFT = "left"
    BELOW = "below"
    ABOVE = "above"


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Something to be drawn.

    Attributes:
        name: what its label says.
        point: where it is.
        width: of its label, in radii of the outer ring.
        height: of its label, likewise.
    """

    name: str
    point: Point
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle; up is plus."""

    left: float
    bottom: float
    right: float
    top: float

    def overlaps(self, other: "Box") -> bool:
        """Whether they share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.bottom < other.top
            and other.bottom < self.top
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A mark and its label. The middle is (0, 0), north is up, the outer ring has radius 1."""

    name: str
    x: float
    y: float
    side: Side
    label: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """What is to be drawn.

    Attributes:
        here: in the middle.
        target: the service.
        landmarks: other services that people know; perhaps none.
        miles: what the outer ring stands for; the inner ring, at half the radius, for half of it.
    """

    here: Mark
    target: Mark
    landmarks: tuple[Mark, ...]
    miles: float


def sketch_of(
    here: Place,
    target: Named,
    landmarks: Sequence[Named],
    *,
    you_are_here: tuple[str, float, float],
    half_width: float = 1.0,
) -> Sketch | None:
    """Lay out a sketch.

    Args:
        here: where the resident stands.
        target: the service.
        landmarks: what may help to find it, the best known first; only what fits is drawn.
        you_are_here: the words for the middle, and the width and height of that label.
        half_width: of the paper, in radii; its half height is 1.

    Returns:
        None where a sketch would not be honest or not be readable: the place is known too coarsely for the
        direction to be true, the service is at the same spot or further than about 9 miles, or the labels
        find no room. Then words must do.
    """
    way = way_from(here, target.point)
    miles = way.metres / METRES_PER_MILE * _AIR
    outer = next((ring for ring in RINGS if ring >= miles), None)
    if way.towards is None or outer is None:
        return None
    page = _Page(half_width)
    middle = Named(
        name=you_are_here[0], point=here.point, width=you_are_here[1], height=you_are_here[2]
    )
    at = _at(here.point, target.point, outer)
    if not page.has_room(at):
        return None
    page.take(_dot(*at))
    page.take(_dot(0, 0))
    target_mark = page.labelled(target, *at)
    here_mark = page.labelled(middle, 0, 0)
    if target_mark is None or here_mark is None:
        return None
    known: list[Mark] = []
    for each in landmarks:
        at = _at(here.point, each.point, outer)
        if len(known) == MAX_LANDMARKS or hypot(*at) > 1 or not page.has_room(at):
            continue
        if mark := page.labelled(each, *at):
            page.take(_dot(*at))
            known.append(mark)
    return Sketch(here=here_mark, target=target_mark, landmarks=tuple(known), miles=outer)


def _at(here: Point, there: Point, outer: float) -> tuple[float, float]:
    """Where a point is drawn: its direction and its distance, both true."""
    away = metres_between(here, there) / (outer * METRES_PER_MILE)
    angle = radians(bearing(here, there))
    return away * sin(angle), away * cos(angle)


def _dot(x: float, y: float) -> Box:
    return Box(left=x - DOT, bottom=y - DOT, right=x + DOT, top=y + DOT)


class _Page:
    """What is taken of the paper."""

    def __init__(self, half_width: float) -> None:
        self._paper = Box(left=-half_width, bottom=-1, right=half_width, top=1)
        self._taken: list[Box] = []

    def has_room(self, at: tuple[float, float]) -> bool:
        """Whether a mark can stand there."""
        return self._is_free(_dot(*at))

    def take(self, box: Box) -> None:
        """Nothing else may stand here."""
        self._taken.append(box)

    def labelled(self, named: Named, x: float, y: float) -> Mark | None:
        """The mark with its label on the first side that has room; None where none has."""
        for side, label in _labels(named, x, y):
            if self._is_free(label):
                self.take(label)
                return Mark(name=named.name, x=x, y=y, side=side, label=label)
        return None

    def _is_free(self, box: Box) -> bool:
        paper = self._paper
        inside = (
            paper.left <= box.left
            and box.right <= paper.right
            and paper.bottom <= box.bottom
            and box.top <= paper.top
        )
        return inside and not any(box.overlaps(other) for other in self._taken)


def _labels(named: Named, x: float, y: float) -> Iterator[tuple[Side, Box]]:
    """The label on each side; beside the mark first, away from the middle."""
    away, half, wide = DOT + _GAP, named.height / 2, named.width / 2
    boxes = {
        Side.RIGHT: Box(left=x + away, bottom=y - half, right=x + away + 2 * wide, top=y + half),
        Side.LEFT: Box(left=x - away - 2 * wide, bottom=y - half, right=x - away, top=y + half),
        Side.BELOW: Box(left=x - wide, bottom=y - away - 2 * half, right=x + wide, top=y - away),
        Side.ABOVE: Box(left=x - wide, bottom=y + away, right=x + wide, top=y + away + 2 * half),
    }
    sides = tuple(boxes) if x >= 0 else (Side.LEFT, Side.RIGHT, Side.BELOW, Side.ABOVE)
    for side in sides:
        yield side, boxes[side]
