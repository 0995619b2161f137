"""A figure as a picture on the screen."""

from PySide6.QtCharts import QChartView
from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from kiosk.ui.staff_room.dashboard.chart import MOST_BARS, Chart
from kiosk.ui.staff_room.dashboard.drawing import BAR_LINES, drawn
from kiosk.ui.theme.look import Look

_LEAST_LINES = 4


class ChartView(QChartView):
    """As high as its lines need; said by the sentence above it."""

    def __init__(self, look: Look, chart: Chart) -> None:
        """Draw `chart`; touches pass through it."""
        super().__init__()
        self._look = look
        self._chart = chart
        self._room: int | None = None
        self.setObjectName(f"chart-{chart.name}")
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.sentence)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._draw()
        look.changed.connect(self._draw)

    def sizeHint(self) -> QSize:
        """As high as it is at any width."""
        return QSize(400, self.heightForWidth(400))

    def hasHeightForWidth(self) -> bool:
        """It does."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002 - Qt's signature
        """A line of letters for each bar."""
        lines = MOST_BARS if self._chart.over_time else min(MOST_BARS, len(self._chart.rows))
        high = QFontMetrics(self._look.note()).height()
        wanted = round(high * BAR_LINES * max(lines, _LEAST_LINES))
        return wanted if self._room is None else min(wanted, self._room)

    def fit(self, width: int, room: int) -> None:  # noqa: ARG002 - as every part that can
        """Be no higher than a page."""
        self._room = room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many bars, and as much of their words, as there is room for now."""
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._draw()

    def _draw(self) -> None:
        look = self._look
        self.setFont(look.note())
        self.setBackgroundBrush(look.colour("ground"))
        self.setChart(
            drawn(
                self._chart,
                size=QSizeF(self.size()),
                font=look.note(),
                ink=look.colour("ink"),
                ground=look.colour("ground"),
                bar=look.colour("main"),
            )
        )
        self.updateGeometry()
