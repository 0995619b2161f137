"""Prints a slip: on a printer of the system, or into a PDF where none is set.

Everything here may run away from the screen's thread, and should: a code takes up to 80 ms, and a
printer on the network may take seconds to answer.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.core.atomic_file import write_atomically
from kiosk.takehome.slip import Slip
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.faults import PrinterError
from kiosk.ui.printing.sheet import A4, Paper
from kiosk.ui.printing.side_by_side import SideBySide
from kiosk.ui.printing.slip_painter import SlipPainter
from kiosk.ui.theme.scale import MM_PER_INCH

#: Dots an inch of a PDF: what most office printers have, and twice what the rest have.
PDF_DPI = 600
_TITLE = "Handrail"
#: What office printers cannot print on, and a little more.
_PICTURE_MARGIN_MM = 6.0


@dataclass(frozen=True, slots=True)
class PdfFile:
    """Print into this file; it is the old one or the whole new one."""

    path: Path


@dataclass(frozen=True, slots=True)
class SystemPrinter:
    """Print on the printer that the system knows by this name."""

    name: str


Target = PdfFile | SystemPrinter
#: Paints pages, asking for each further one; how many, 0 where the device takes no more.
Paint = Callable[[QPainter, Callable[[], bool]], int]


def printer_names() -> tuple[str, ...]:
    """The printers that the system knows; may take seconds."""
    return tuple(QPrinterInfo.availablePrinterNames())


def print_slip(slip: Slip, target: Target, paper: Paper = A4) -> int:
    """Print the slip, in its language and, where it has one, in that beside it.

    Returns:
        How many pages it has.

    Raises:
        PrinterError: the printer is not there, is off, or gave up.
        StorageError: the PDF cannot be written; what was there before is unchanged.
    """
    if isinstance(target, PdfFile):
        data, pages = slip_pdf(slip, paper)
        write_atomically(target.path, data)
        return pages
    made = _painter(slip, paper)
    return _paint_on(printer_of(target.name, made.paper), target.name, made.paint)


def slip_pdf(slip: Slip, paper: Paper = A4, *, upright: bool = False) -> tuple[bytes, int]:
    """The slip as a PDF as large as the paper, and how many pages it has; `upright` as of `pdf_of`."""
    made = _painter(slip, paper)
    return pdf_of(made.paint, made.paper, upright=upright)


def pictures_pdf(pages: tuple[bytes, ...]) -> tuple[bytes, int]:
    """Pictures (PNG) as a PDF of A4, each as large as a sheet allows, and how many sheets there are."""
    return pdf_of(partial(paint_pictures, pages), A4)


def pieces_of_roll(slip: Slip, paper: Paper, dots_per_inch: int) -> tuple[QImage, ...]:
    """The slip as pictures for a roll of paper, each to be cut off.

    A second language comes after the first, with the codes once more: a strip is too narrow for two columns, and one
    strip can then be kept and the other given away.
    """
    return tuple(
        piece
        for each in _in_turn(slip)
        for piece in SlipPainter(each, paper=paper).pieces_of_roll(dots_per_inch)
    )


def _in_turn(slip: Slip) -> tuple[Slip, ...]:
    """The slip in one language, then in the other."""
    return (slip,) if slip.beside is None else (slip, slip.beside)


class _Painter(Protocol):
    """A slip set for a paper."""

    paper: Paper

    def paint(self, painter: QPainter, new_page: Callable[[], bool]) -> int:
        """Paint every page; how many there are, 0 where the device gave up."""
        ...


class _InTurn:
    """A slip in one language, then on pages of its own in the other: no half of a small sheet holds large print."""

    def __init__(self, slip: Slip, paper: Paper) -> None:
        self.paper = paper
        self._painters = [SlipPainter(each, paper=paper) for each in _in_turn(slip)]

    def paint(self, painter: QPainter, new_page: Callable[[], bool]) -> int:
        """Paint one after the other; either counts its own pages."""
        painted = 0
        for each in self._painters:
            pages = each.paint(painter, new_page) if not painted or new_page() else 0
            if not pages:
                return 0
            painted += pages
        return painted


def _painter(slip: Slip, paper: Paper) -> _Painter:
    if slip.beside is not None and paper.is_wide:
        return SideBySide(slip, slip.beside)
    return _InTurn(slip, paper)


def _page(paper: Paper, *, upright: bool = False) -> QPageLayout:
    """The paper with the origin at its corner; the margins are the painter's own."""
    short, long = sorted((paper.width_mm, paper.height_mm))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter)
    lies = paper.is_on_its_side and not upright
    turned = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    page = QPageLayout(size, turned, QMarginsF(0, 0, 0, 0))
    page.setMode(QPageLayout.Mode.FullPageMode)
    return page


def pdf_of(paint: Paint, paper: Paper, *, upright: bool = False) -> tuple[bytes, int]:
    """What is painted as a PDF as large as the paper, and how many pages it has.

    Args:
        paint: paints the pages.
        paper: what they are set for.
        upright: whether a sheet that is read on its side is turned up, as it goes through a printer: queues that are
            told to change no scale differ in whether they turn it by themselves.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(_page(paper, upright=upright))
    writer.setTitle(_TITLE)
    writer.setCreator(_TITLE)
    painter = QPainter()
    if not painter.begin(writer):
        raise _gave_up("PDF")
    if upright and paper.is_on_its_side:
        painter.translate(writer.width(), 0)
        painter.rotate(90)
    try:
        pages = paint(painter, writer.newPage)
    finally:
        painter.end()
    if not pages:
        raise _gave_up("PDF")
    return bytes(buffer.data().data()), pages


def print_pictures(pages: tuple[bytes, ...], name: str) -> int:
    """Print pictures (PNG), each as large as a sheet allows, on the printer that the system knows by this name.

    Returns:
        How many sheets there are.

    Raises:
        PrinterError: the printer is not there, is off, or gave up.
    """
    return print_on(name, partial(paint_pictures, pages))


def print_on(name: str, paint: Paint) -> int:
    """Paint sheets of A4 on the printer that the system knows by this name; as `print_pictures`."""
    return _paint_on(printer_of(name), name, paint)


def paint_pictures(
    pages: tuple[bytes, ...], painter: QPainter, new_page: Callable[[], bool]
) -> int:
    """Paint pictures, a sheet each; how many there are, 0 where the printer takes no more."""
    margin = round(painter.device().logicalDpiX() * _PICTURE_MARGIN_MM / MM_PER_INCH)
    sheet = QRect(0, 0, painter.device().width(), painter.device().height())
    room = sheet.adjusted(margin, margin, -margin, -margin)
    for number, png in enumerate(pages):
        if number and not new_page():
            return 0
        picture = QImage.fromData(png)
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(room.topLeft(), size), picture)
    return len(pages)


def printer_of(name: str, paper: Paper = A4) -> QPrinter:
    """The printer of this name, set to the paper in grey.

    Raises:
        PrinterError: it is not there, or reports a fault.
    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        # Qt would quietly make a PDF of it, in a folder that nobody looks into.
        raise PrinterError(
            PrintResult.OFF,
            f"The printer {name}",
            remedy="Switch it on, check its cable or network, and check printer.name in kiosk.toml.",
        )
    if info.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise _gave_up(name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(_page(paper))
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setDocName(_TITLE)
    return printer


def _paint_on(printer: QPrinter, name: str, paint: Paint) -> int:
    painter = QPainter()
    if not painter.begin(printer):
        raise _gave_up(name)
    try:
        pages = paint(painter, printer.newPage)
        if not pages:
            printer.abort()
    finally:
        ended = painter.end()
    failed = printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
    if not pages or not ended or failed:
        raise _gave_up(name)
    return pages


def _gave_up(name: str) -> PrinterError:
    return PrinterError(PrintResult.FAILED, f"The printer {name}")
