"""A list longer than its box: moved by a finger, or by two large buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.scale import GAP_PX
from kiosk.ui.widgets.big_button import BigButton, Paints
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.parted import put
from kiosk.ui.words import translate

# A finger that moves less than this, in pixels, has touched and not moved the list.
_MOVED_PX = 14
_MOST_ROWS = 3


class ScrollBox(QWidget):
    """Shows whole rows only, once the finger has left."""

    def __init__(self, paints: Paints, rows: Sequence[BigButton]) -> None:
        super().__init__()
        self._rows = tuple(rows)
        self._shown = _MOST_ROWS
        self._offset = 0
        self._first = 0
        # What was asked for last, which holds while the layout tries how many rows there is room for.
        self._wanted = 0
        self._pinned: int | None = None
        self._pressed_at: int | None = None
        self._offset_at = 0
        self._moved = False
        self._window = QWidget(self)
        for row in self._rows:
            row.setParent(self._window)
            row.installEventFilter(self)
        self._up = BigButton(paints, translate("Practice", "Up"), name="list-up", icon="up")
        self._down = BigButton(paints, translate("Practice", "Down"), name="list-down", icon="down")
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._buttons = Columns(paints.look, [self._up, self._down], least_em=3.5)
        self._buttons.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        paints.look.changed.connect(self.updateGeometry)

    def fit(self, width: int, room: int) -> None:
        """Show as many rows as there is room for, at most three."""
        self._buttons.fit(width, (room - GAP_PX) // 2)
        left = room - self._buttons.heightForWidth(width) - GAP_PX
        for row in self._rows:
            row.fit(width, left)
        step = self._step(width)
        self._shown = max(1, min(_MOST_ROWS, len(self._rows), (left + GAP_PX) // step))

    def least_height(self, width: int) -> int:
        """With one row, in pixels."""
        return self._step(width) + self._buttons.heightForWidth(width)

    def _row_height(self, width: int) -> int:
        return max(row.heightForWidth(width) for row in self._rows)

    def _step(self, width: int) -> int:
        return self._row_height(width) + GAP_PX

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The rows shown and the two buttons, in pixels."""
        return self._shown * self._step(width) + self._buttons.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """As high as the rows shown."""
        return QSize(400, self.heightForWidth(400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put rows and buttons in their places."""
        self.place()
        super().resizeEvent(event)

    def place(self) -> None:
        """Put rows and buttons in their places, at the size that it has."""
        width, step = self.width(), self._step(self.width())
        self._window.setGeometry(0, 0, width, self._shown * step - GAP_PX)
        below = self._shown * step
        put(self._buttons, QRect(0, below, width, self._buttons.heightForWidth(width)))
        first = self._wanted
        if self._pinned is not None and not first <= self._pinned < first + self._shown:
            first = self._pinned - self._shown + 1
        self._move_to(first * step)

    def _most(self) -> int:
        return max(0, (len(self._rows) - self._shown) * self._step(self.width()))

    def _move_to(self, offset: int) -> None:
        """Move the list so far up, in pixels."""
        self._offset = max(0, min(offset, self._most()))
        step, width = self._step(self.width()), self.width()
        self._first = round(self._offset / step)
        for number, row in enumerate(self._rows):
            row.setGeometry(0, number * step - self._offset, width, step - GAP_PX)
        self._up.setEnabled(self._offset > 0)
        self._down.setEnabled(self._offset < self._most())

    def _go_to(self, offset: int) -> None:
        """Somebody moves the list: nothing else is to be seen from now on."""
        self._move_to(offset)
        self._wanted, self._pinned = self._first, None

    def _snap(self) -> None:
        self._go_to(self._first * self._step(self.width()))

    def show_row(self, name: str) -> None:
        """Move the list until the row of this object name is seen, and keep it so."""
        for number, row in enumerate(self._rows):
            if row.objectName() == name:
                self._pinned = number
                self.place()

    def _on_up(self) -> None:
        self._go_to(self._offset - self._shown * self._step(self.width()))

    def _on_down(self) -> None:
        self._go_to(self._offset + self._shown * self._step(self.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the list with the finger; a finger that moved it has touched no row."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            at = round(event.globalPosition().y())
            if kind == QEvent.Type.MouseButtonPress:
                self._pressed_at, self._offset_at, self._moved = at, self._offset, False
            elif kind == QEvent.Type.MouseMove and self._pressed_at is not None:
                return self._follow(watched, at)
            elif kind == QEvent.Type.MouseButtonRelease:
                self._pressed_at = None
                if self._moved:
                    self._snap()
                    if isinstance(watched, BigButton):
                        watched.setDown(False)
                    return True
        elif kind == QEvent.Type.FocusIn and isinstance(watched, BigButton):
            self.show_row(watched.objectName())
        return super().eventFilter(watched, event)

    def _follow(self, watched: QObject, at: int) -> bool:
        moved = 0 if self._pressed_at is None else self._pressed_at - at
        self._moved = self._moved or abs(moved) > _MOVED_PX
        if self._moved:
            if isinstance(watched, BigButton):
                watched.setDown(False)
            self._move_to(self._offset_at + moved)
        return self._moved

    def parts(self) -> tuple[BigButton, ...]:
        """The rows that are seen, then the buttons that move them."""
        seen = self._rows[self._first : self._first + self._shown]
        return (*seen, *(each for each in (self._up, self._down) if each.isEnabled()))
