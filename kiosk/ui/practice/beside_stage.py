"""What to do on one side and the make-believe thing on the other; below each other where that is too narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.practice.stage import Stage
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import GAP_PX
from kiosk.ui.widgets.parted import can_fit, has_breaks, put
from kiosk.ui.widgets.text_block import TextBlock, TextStyle

#: Narrower than so many em, the two stand below each other.
_LEAST_EM = 34
#: How much of the width the words take.
_WORDS = 0.42
_BETWEEN = 2 * GAP_PX


class BesideStage(QWidget):
    """Words and buttons before the frame, in the order of reading, or below each other."""

    def __init__(
        self,
        look: Look,
        words: Sequence[QWidget],
        stage: Stage,
        foot: QWidget,
        spare: Sequence[QWidget] = (),
    ) -> None:
        """Lay out a task.

        Args:
            look: sizes.
            words: what to do, and what was said before it.
            stage: the make-believe thing.
            foot: the buttons that belong to the practice and not to the thing.
            spare: the words that may be left out where room is short.
        """
        super().__init__()
        self._look = look
        self._words = tuple(words)
        self._stage = stage
        self._foot = foot
        self._spare = tuple(spare)
        self._side = False
        self._brief = False
        self._room = 0
        for part in (*self._words, stage, foot):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def fit(self, width: int, room: int) -> None:
        """Stand so that all fits on one page of `room` pixels: on a wide page side by side, if it can be."""
        self._room = room
        wide = width >= self._look.scale.body * _LEAST_EM
        ways = (True, False) if wide and width > room else (False, True) if wide else (False,)
        for self._side in ways:
            for self._brief in (False, True):
                self._fit_parts(width, room)
                if self._height(width) <= room:
                    return
        self._side = self._brief = False
        self._fit_parts(width, room)

    def _fit_parts(self, width: int, room: int) -> None:
        for part in self._spare:
            part.setVisible(not self._brief)
        left, right = self._widths(width)
        self._stage.fit(right, room)
        for part in (*self._words, self._foot):
            if can_fit(part):
                part.fit(left, room)

    def _widths(self, width: int) -> tuple[int, int]:
        """The width of the words and of the frame."""
        if not self._side:
            return width, width
        left = round((width - _BETWEEN) * _WORDS)
        return left, width - _BETWEEN - left

    def _shown(self) -> tuple[QWidget, ...]:
        return tuple(each for each in self._words if not (self._brief and each in self._spare))

    def _column(self) -> tuple[QWidget, ...]:
        """What stands below each other on the first side."""
        if self._side:
            return (*self._shown(), self._foot)
        return (*self._shown(), self._stage, self._foot)

    def _tops(self, width: int) -> list[tuple[int, int, QWidget]]:
        """Top, height and part of everything in that column."""
        found: list[tuple[int, int, QWidget]] = []
        top = 0
        for part in self._column():
            height = part.heightForWidth(self._widths(width)[0])
            if height > 0:
                found.append((top, height, part))
                top += height + GAP_PX
        return found

    def _height(self, width: int) -> int:
        tops = self._tops(width)
        words = tops[-1][0] + tops[-1][1]
        return (
            max(words, self._stage.heightForWidth(self._widths(width)[1])) if self._side else words
        )

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of both sides, in pixels."""
        return self._height(width)

    def sizeHint(self) -> QSize:
        """As high as its parts."""
        return QSize(400, self.heightForWidth(400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        self.place()
        super().resizeEvent(event)

    def place(self) -> None:
        """Put everything in its place, at the size that it has."""
        width = self.width()
        left, right = self._widths(width)
        rtl = self.isRightToLeft()
        for top, height, part in self._tops(width):
            put(part, QRect(width - left if rtl and self._side else 0, top, left, height))
        if self._side:
            height = self._stage.heightForWidth(right)
            put(self._stage, QRect(0 if rtl else width - right, 0, right, height))

    def breaks(self) -> tuple[float, ...]:
        """Side by side it is whole; else before each part and inside those that may be parted."""
        if self._side:
            return (0.0,)
        # Whoever is not shown yet has not been told its size: its own breaks depend on it.
        self.place()
        found = [0.0]
        before: QWidget | None = None
        for top, height, part in self._tops(self.width()):
            long = height > self._room / 2
            inner = part.breaks() if long and has_breaks(part) else (0.0,)
            first = top + (inner[1] if len(inner) > 1 else height)
            if before is not None and not (
                _stays_with_next(before) and first - found[-1] <= self._room
            ):
                found.append(float(top))
            found += [top + cut for cut in inner if cut > 0]
            before = part
        return tuple(found)

    def parts(self) -> tuple[QWidget, ...]:
        """The words, the frame, the buttons."""
        return (*self._shown(), self._stage, self._foot)


def _stays_with_next(part: QWidget) -> bool:
    return isinstance(part, TextBlock) and part.style_of() in (TextStyle.HEADING, TextStyle.STRONG)
