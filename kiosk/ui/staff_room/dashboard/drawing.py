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
from PySide6.QtCore import QMargins, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from kiosk.ui.staff_room.dashboard.chart import MOST_BARS, Chart, Row

_WIDE_PX = 4
#: Labels of bars have this share of the width, and not more than so many signs; the table has them whole. Qt Charts
#: gives them two fifths at the most, and cuts off what is longer where it begins.
_LABEL_SHARE = 0.36
_MOST_SIGNS = 32
#: Heights of a line of letters for each bar: with less Qt Charts leaves out labels.
BAR_LINES = 1.4


def drawn(
    chart: Chart, *, size: QSizeF, font: QFont, ink: QColor, ground: QColor, bar: QColor
) -> QChart:
    """The picture of a figure; its words stand beside it, not in it.

    Args:
        chart: what to draw; numbers that may not be shown are left out.
        size: of the picture, in pixels of the font; what has no room in it is left to the table.
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
        metrics = QFontMetricsF(font)
        most = max(1, int(size.height() / (metrics.height() * BAR_LINES)))
        labels = [_label(row, metrics, size.width() * _LABEL_SHARE) for row in shown]
        _bars(made, shown[: min(MOST_BARS, most)], labels, font, ink, bar)
    return made


def _bars(
    made: QChart,
    rows: Sequence[Row],
    labels: Sequence[str],
    font: QFont,
    ink: QColor,
    bar: QColor,
) -> None:
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
    # An axis has each of its words once: what looks alike is told apart by what nobody sees.
    apart = [label + "\u200b" * at for at, label in enumerate(labels[: len(rows)])]
    across.append(apart[::-1] or [""])
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


def _label(row: Row, metrics: QFontMetricsF, width: float) -> str:
    """The words of a bar, cut to so many pixels, and its number, never cut."""
    words, number = row.label, f"  {row.words}"
    if len(words) > _MOST_SIGNS:
        words = f"{words[: _MOST_SIGNS - 1].rstrip()}…"
    room = width - metrics.horizontalAdvance(number)
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room) + number


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
