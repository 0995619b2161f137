"""What keys and switches stop at."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget


def stops_among(parts: Sequence[QWidget]) -> tuple[QWidget, ...]:
    """The buttons and lines among these parts and inside them, in reading order, without what is off or hidden."""
    return tuple(_found(parts))


def _found(parts: Sequence[QWidget]) -> Iterator[QWidget]:
    for part in parts:
        if part.isHidden():
            continue
        if isinstance(part, QAbstractButton | QLineEdit):
            if part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield part
            continue
        inside = getattr(part, "parts", None)
        yield from _found(inside() if callable(inside) else _children(part))


def _children(part: QWidget) -> list[QWidget]:
    """What stands in a part that does not say it itself, row by row, in the direction of reading."""
    children = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    rtl = part.isRightToLeft()

    def place(child: QWidget) -> tuple[int, int]:
        at = child.mapTo(part, QPoint(0, 0))
        return at.y(), -at.x() if rtl else at.x()

    return sorted(children, key=place)
