"""Draws a figure with Qt Charts: bars with their numbers, or a line over weeks; on the screen and on paper.

Qt Charts (GPL-3, part of PySide6) was weighed against Qt Graphs (needs Qt Quick), pyqtgraph and matplotlib
(a package more each, and slow to start): 2.2 MB, 4 ms to load, and drawn without a display.
"""

from collections.abc import Sequence

from PySide6.QtCharts import (
    QBarCategoryAxis,
    QBarSet,
    QChart,
    QHorizontalBarSeries,
    QLineSeries,
    QValueAxis,
)
from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QColor, QFont, QPen

from kiosk.ui.staff_room.dashboard.chart import MOST_BARS, Chart, Row

_WIDE_PX = 4
#: Signs of a label that stand beside a bar; the table has it whole.
_MOST_SIGNS = 32


def drawn(chart: Chart, *, font: QFont, ink: QColor, ground: QColor, bar: QColor) -> QChart:
    """The picture of a figure; its words stand beside it, not in it.

    Args:
        chart: what to draw; numbers that may not be shown are left out.
        font: of labels and numbers.
        ink: of letters and lines.
        ground: behind it.
        bar: of bars and of the line.
    """
    made = QChart()
    made.legend().hide()
    made.setBackgroundBrush(ground)
    made.setBackgroundRoundness(0)
    made.setMargins(QMargins(0, 0, 8, 0))
    shown = [row for row in chart.rows if row.number is not None]
    if chart.over_time:
        _line(made, shown, font, ink, bar)
    else:
        _bars(made, shown[:MOST_BARS], font, ink, bar)
    return made


def _bars(made: QChart, rows: Sequence[Row], font: QFont, ink: QColor, bar: QColor) -> None:
    numbers = [row.number or 0 for row in rows]
    bars = QBarSet("")
    # The first line stands at the top: the axis counts from below.
    for number in reversed(numbers):
        bars.append(number)
    bars.setColor(bar)
    bars.setBorderColor(ink)
    series = QHorizontalBarSeries()
    series.append(bars)
    series.setBarWidth(0.7)
    made.addSeries(series)
    across = QBarCategoryAxis()
    # The number stands with its label: no bar is too short for it, and no colour is behind it.
    across.append([f"{_short(row.label)}  {row.words}" for row in reversed(rows)] or [""])
    across.setTruncateLabels(False)
    across.setLabelsFont(font)
    across.setLabelsColor(ink)
    across.setGridLineVisible(False)
    across.setLinePen(QPen(ink, 1))
    along = QValueAxis()
    along.setRange(min([0, *numbers]), max([1, *numbers]))
    along.setVisible(False)
    made.addAxis(across, Qt.AlignmentFlag.AlignLeft)
    made.addAxis(along, Qt.AlignmentFlag.AlignBottom)
    series.attachAxis(across)
    series.attachAxis(along)


def _short(label: str) -> str:
    return label if len(label) <= _MOST_SIGNS else f"{label[: _MOST_SIGNS - 1].rstrip()}…"


def _line(made: QChart, rows: Sequence[Row], font: QFont, ink: QColor, bar: QColor) -> None:
    series = QLineSeries()
    for at, row in enumerate(rows):
        series.append(at, row.number or 0)
    series.setPen(QPen(bar, _WIDE_PX))
    series.setPointsVisible(len(rows) <= MOST_BARS)
    made.addSeries(series)
    along, up = QValueAxis(), QValueAxis()
    along.setRange(0, max(1, len(rows) - 1))
    along.setVisible(False)
    up.setRange(0, max([1, *(row.number or 0 for row in rows)]))
    up.setTickCount(3)
    up.setLabelFormat("%d")
    up.applyNiceNumbers()
    up.setLabelsFont(font)
    up.setLabelsColor(ink)
    up.setLinePen(QPen(ink, 1))
    made.addAxis(along, Qt.AlignmentFlag.AlignBottom)
    made.addAxis(up, Qt.AlignmentFlag.AlignLeft)
    series.attachAxis(along)
    series.attachAxis(up)
    if rows:
        made.setTitleFont(font)
        made.setTitleBrush(ink)
        made.setTitle(rows[0].label if len(rows) == 1 else f"{rows[0].label} – {rows[-1].label}")
