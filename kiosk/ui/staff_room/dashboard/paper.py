"""The figures on paper: a report for the manager, and a page for the wall."""

from collections.abc import Sequence
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QGraphicsScene

from kiosk.core.errors import StorageError
from kiosk.ui.staff_room.dashboard.chart import Chart
from kiosk.ui.staff_room.dashboard.drawing import drawn
from kiosk.ui.theme.colours import LIGHT
from kiosk.ui.words import translate
from kiosk.ui.words.times import day_words

_DPI = 96
_MARGIN_MM = 16
_WIDE, _HIGH = 640, 300
_SHARP = 3


def notes_words(first: date, last: date, least: int, code: str) -> tuple[str, str]:
    """What must be known of every number: of which weeks it is, from Monday to Monday, and what is not shown."""
    weeks = translate("Dashboard", "Weeks from %1 to %2")
    weeks = weeks.replace("%1", day_words(first, code)).replace("%2", day_words(last, code))
    rule = translate(
        "Dashboard",
        "Numbers under %1, noughts, and what would give a small number away are left out. All others are rounded to the"
        " nearest 5.",
    )
    return weeks, rule.replace("%1", str(least))


def hidden_words() -> str:
    """What stands where a number is hidden."""
    return translate("Dashboard", "not shown")


def report_pdf(path: Path, charts: Sequence[Chart], place: str, notes: Sequence[str]) -> int:
    """A page for each figure: its sentence, its chart and its table.

    Args:
        path: the file.
        charts: as they may leave the kiosk.
        place: whose it is.
        notes: what must be known of every number.

    Returns:
        How many pages it has.

    Raises:
        StorageError: the file cannot be written.
    """
    document = QTextDocument()
    title = translate("Dashboard", "Report")
    parts = [
        f"<h1>{escape(title)}: {escape(place)}</h1>",
        *(f"<p>{escape(each)}</p>" for each in notes),
    ]
    hidden = hidden_words()
    for number, chart in enumerate(charts):
        above = " style='page-break-before: always'" if number else ""
        parts.append(f"<h2{above}>{escape(chart.title)}</h2><p>{escape(chart.sentence)}</p>")
        if any(row.number is not None for row in chart.rows):
            url = f"chart:{chart.name}"
            document.addResource(
                QTextDocument.ResourceType.ImageResource, QUrl(url), _picture(chart)
            )
            parts.append(f"<p><img src='{url}' width='{_WIDE}' height='{_HIGH}'></p>")
        parts += [f"<p>{escape(each)}</p>" for each in chart.notes]
        lines = "".join(
            f"<tr><td>{escape(row.label)}</td>"
            f"<td align='right'>{hidden if row.number is None else escape(row.words)}</td></tr>"
            for row in chart.rows
        )
        parts.append(f"<table cellpadding='2' cellspacing='0' width='70%'>{lines}</table>")
    return _write(document, path, "".join(parts), points=14)


def poster_pdf(path: Path, charts: Sequence[Chart], place: str, notes: Sequence[str]) -> None:
    """One page in large print: what was done, for everybody.

    Args:
        path: the file.
        charts: as they may leave the kiosk; those with words for everybody stand on it.
        place: whose it is.
        notes: small, below.

    Raises:
        StorageError: the file cannot be written.
    """
    title = translate("Dashboard", "What we did")
    parts = [f"<h1>{escape(title)}</h1><h2>{escape(place)}</h2>"]
    parts += [
        f"<p style='font-size: 26pt'>{escape(chart.public)}</p>" for chart in charts if chart.public
    ]
    thanks = translate("Dashboard", "Nobody’s name was written down. Come and see us.")
    parts.append(f"<h2>{escape(thanks)}</h2>")
    parts += [f"<p style='font-size: 12pt'>{escape(each)}</p>" for each in notes]
    _write(QTextDocument(), path, "".join(parts), points=18)


def _picture(chart: Chart) -> QImage:
    font = QFont("Atkinson Hyperlegible Next")
    font.setPixelSize(15)
    made = drawn(
        chart,
        size=QSizeF(_WIDE, _HIGH),
        font=font,
        ink=QColor(LIGHT.ink),
        ground=QColor(LIGHT.ground),
        bar=QColor(LIGHT.main),
    )
    made.resize(QSizeF(_WIDE, _HIGH))
    scene = QGraphicsScene()
    scene.addItem(made)
    image = QImage(_WIDE * _SHARP, _HIGH * _SHARP, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.render(painter, QRectF(image.rect()), QRectF(0, 0, _WIDE, _HIGH))
    painter.end()
    return image


def _write(document: QTextDocument, path: Path, html: str, *, points: int) -> int:
    font = QFont("Atkinson Hyperlegible Next")
    font.setPointSize(points)
    document.setDefaultFont(font)
    document.setHtml(html)
    writer = QPdfWriter(str(path))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setResolution(_DPI)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.setDocumentMargin(0)
    document.print_(writer)
    del writer
    if not path.exists() or not path.stat().st_size:
        raise StorageError(
            f"{path} cannot be written.", "Check that the disk is not full and the folder is yours."
        )
    return document.pageCount()
