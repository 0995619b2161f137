"""What a part of a column may offer to the column that lays it out."""

from typing import Protocol, TypeGuard, runtime_checkable

from PySide6.QtCore import QRect
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


@runtime_checkable
class Places(Protocol):
    """A part that holds others."""

    def place(self) -> None:
        """Put what it holds in its place, at the size that it has."""
        ...


_known: dict[tuple[type[QWidget], type], bool] = {}


def _has(kind: type[QWidget], protocol: type) -> bool:
    """Whether a kind of part offers this; looked up once a kind, for every page asks it of every part."""
    key = (kind, protocol)
    if key not in _known:
        _known[key] = issubclass(kind, protocol)
    return _known[key]


def can_fit(part: QWidget) -> TypeGuard[Fits]:
    """Whether a part can make itself lower."""
    return _has(type(part), Fits)


def has_breaks(part: QWidget) -> TypeGuard[Breaks]:
    """Whether a part may be parted between two pages."""
    return _has(type(part), Breaks)


def _holds_others(part: QWidget) -> TypeGuard[Places]:
    return _has(type(part), Places)


def put(part: QWidget, at: QRect) -> None:
    """Put a part there. Of the same size as before it is told nothing by Qt, though what it holds may have changed."""
    same = part.size() == at.size()
    part.setGeometry(at)
    if same and _holds_others(part):
        part.place()


def has_controls(part: QWidget) -> bool:
    """Whether a part can be touched, or holds anything that can."""
    kinds = (QAbstractButton, QLineEdit)
    return isinstance(part, kinds) or any(part.findChild(kind) is not None for kind in kinds)
