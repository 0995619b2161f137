"""What a part must offer so that it can be read aloud and lit up."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class Readable(Protocol):
    """A part whose words can be spoken."""

    def reading_text(self) -> str:
        """The words as shown."""
        ...

    def reading_language(self) -> str:
        """The code of the language they are in."""
        ...

    def light(self, start: int, end: int) -> None:
        """Light up the words between two places, counted in code points."""
        ...

    def unlight(self) -> None:
        """Light up nothing."""
        ...

    def lit_text(self) -> str:
        """The words lit up now; "" where none are."""
        ...


#: Set on a widget that shows what a resident typed or answered: others may hear a loudspeaker.
PRIVATE = "private"


def is_private(part: object) -> bool:
    """Whether a part shows what is nobody else's business."""
    return isinstance(part, QWidget) and part.property(PRIVATE) is True


def readable_parts(parts: Sequence[QWidget]) -> tuple[Readable, ...]:
    """The readable parts among these and inside them, in the same order, disabled and hidden ones left out."""
    found: list[Readable] = []
    for part in parts:
        inside = getattr(part, "parts", None)
        if callable(inside):
            found.extend(readable_parts(inside()))
        elif isinstance(part, Readable):
            found.append(part)
    return tuple(found)
