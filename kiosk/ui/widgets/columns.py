"""Buttons side by side where there is room, below each other where there is not."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import GAP_PX
from kiosk.ui.widgets.big_button import BigButton


class Columns(QWidget):
    """Lays out its parts in equal columns, each at least `least_em` wide."""

    def __init__(
        self,
        look: Look,
        parts: Sequence[BigButton],
        *,
        least_em: float = 14,
        most: int = 2,
        spread: bool = True,
    ) -> None:
        """Lay out `parts`.

        Args:
            look: sizes.
            parts: the buttons, in reading order.
            least_em: no column is narrower, in em.
            most: how many columns there are at most.
            spread: whether few parts share the whole width; else each is as wide as among many.
        """
        super().__init__()
        self._spread = spread
        self._look = look
        self._all = tuple(parts)
        self._parts = self._all
        self._least_em = least_em
        self._most = most
        for part in self._all:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.place()

    def offer(self, parts: Collection[BigButton]) -> None:
        """Show only these of its parts, in its own order; the others keep their place for later."""
        self._parts = tuple(part for part in self._all if part in parts)
        for part in self._all:
            part.setVisible(part in parts)
        self.updateGeometry()
        self.place()

    def _count(self, width: int) -> int:
        least = self._least_em * self._look.scale.body
        most = min(self._most, len(self._all)) if self._spread else self._most
        return max(1, min(most, int((width + GAP_PX) / (least + GAP_PX))))

    def _rows(self, width: int) -> list[tuple[int, int, list[BigButton]]]:
        """Top, height and parts of every row."""
        count = self._count(width)
        each = self._each(width, count)
        rows: list[tuple[int, int, list[BigButton]]] = []
        top = 0
        for start in range(0, len(self._parts), count):
            parts = list(self._parts[start : start + count])
            height = max(part.heightForWidth(each) for part in parts)
            rows.append((top, height, parts))
            top += height + GAP_PX
        return rows

    @staticmethod
    def _each(width: int, count: int) -> int:
        return (width - GAP_PX * (count - 1)) // count

    def fit(self, width: int, room: int) -> None:
        """Have every part fit into `room` pixels of height."""
        each = self._each(width, self._count(width))
        for part in self._parts:
            part.fit(each, room)

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that all rows need, in pixels."""
        rows = self._rows(width)
        return rows[-1][0] + rows[-1][1] if rows else 0

    def sizeHint(self) -> QSize:
        """Two columns wide."""
        width = round(self._look.scale.body * self._least_em * 2)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every part in its place."""
        self.place()
        super().resizeEvent(event)

    def place(self) -> None:
        """Put every part in its place, at the size that it has."""
        width = self.width()
        each = self._each(width, self._count(width))
        turned = self._is_turned()
        for top, height, parts in self._rows(width):
            for index, part in enumerate(parts):
                left = index * (each + GAP_PX)
                part.setGeometry(width - left - each if turned else left, top, each, height)

    def _is_turned(self) -> bool:
        """Whether the first of a row stands at the right; a main action, the last, is at the side of the hand."""
        if self._all and self._all[-1].is_main():
            return not self._look.controls_at_right
        return self.isRightToLeft()

    def breaks(self) -> tuple[float, ...]:
        """Heights at which it may be parted between two pages: the tops of its rows."""
        return tuple(float(top) for top, _, _ in self._rows(self.width()))

    def parts(self) -> tuple[BigButton, ...]:
        """What it shows, in reading order."""
        return self._parts
