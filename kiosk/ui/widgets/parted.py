"""What a part of a column may offer to the column that lays it out."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget


@runtime_checkable
class Fits(Protocol):
    """A part that can make itself lower where there is little room."""

    def fit(self, width: int, room: int) -> None:
        """Fit everything that must not be cut into `room` pixels of height."""
        ...


@runtime_checkable
class Breaks(Protocol):
    """A part that may be parted between two pages."""

    def breaks(self) -> tuple[float, ...]:
        """The heights at which it may be parted, in pixels from its top, the first being 0."""
        ...


def has_controls(part: QWidget) -> bool:
    """Whether a part can be touched, or holds anything that can."""
    kinds = (QAbstractButton, QLineEdit)
    return isinstance(part, kinds) or any(part.findChild(kind) is not None for kind in kinds)
