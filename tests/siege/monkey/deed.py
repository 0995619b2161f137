"""One thing that is done to the window, as a value that can be written down and done again."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What is done, and where.

    Attributes:
        kind: the name of a method of `Hands`.
        points: places of the window, in its own coordinates: one for each finger, or along a way.
        number: a key of Qt's, a turn of the wheel, seconds.
        modifiers: of a key, as Qt's number.
        text: what is typed, pasted or dropped.
    """

    kind: str
    points: tuple[tuple[int, int], ...] = ()
    number: int = 0
    modifiers: int = 0
    text: str = ""

    def line(self) -> str:
        """As one line of JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, line: str) -> "Deed":
        """Read from its line."""
        said = json.loads(line)
        points = tuple((int(x), int(y)) for x, y in said.pop("points"))
        return cls(points=points, **said)
