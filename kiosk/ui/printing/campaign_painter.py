"""Paints the papers of a campaign: posters, cards and inserts, black on white, in one language or two.

The letters are as large as the piece of paper lets them be. Safe on any one thread, as a slip is.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPaintDevice, QPainter

from kiosk.staff.campaigns.form import CampaignForm
from kiosk.ui.printing.campaign_forms import FORMS, Form
from kiosk.ui.printing.campaign_setting import CampaignPaper, CampaignSetting
from kiosk.ui.printing.slip_pages import stack
from kiosk.ui.theme.scale import MM_PER_INCH

#: Of the largest letters: how much smaller the next try is.
_STEP = 1 / 36
#: Of the least comfortable letters: how small they may be before anything is said in one language only.
_SMALL = 0.8
#: A title that is longer than any of ours is set smaller than it should be, rather than cut.
_UTMOST_PT = 3.0
_MARK_MM, _PEN_MM = 5.0, 0.25


class CampaignPainter:
    """Sets one kind of paper on one device and paints a sheet of it."""

    def __init__(self, paper: CampaignPaper, kind: CampaignForm) -> None:
        self._paper = paper
        self._kind = kind

    def paint(self, painter: QPainter, new_page: Callable[[], bool]) -> int:  # noqa: ARG002 - as every painter
        """Paint the one sheet that there is."""
        form, device = FORMS[self._kind], painter.device()
        dots_per_mm = device.logicalDpiX() / MM_PER_INCH
        setting, _ = self.set_on(device)
        standing = setting.standing()
        left, top = _corner(form)
        for row in range(form.down):
            for column in range(form.across):
                x = round((left + column * form.width_mm) * dots_per_mm)
                y = round((top + row * form.height_mm) * dots_per_mm)
                for each in standing:
                    stack(painter, each.pieces, x + each.left, y + each.top)
        _cut_marks(painter, form, dots_per_mm)
        return 1

    def picture(self, dots_per_inch: int) -> QImage:
        """The sheet as it will be printed."""
        sheet = FORMS[self._kind].sheet
        dots_per_mm = dots_per_inch / MM_PER_INCH
        size = (round(sheet.width_mm * dots_per_mm), round(sheet.height_mm * dots_per_mm))
        picture = QImage(*size, QImage.Format.Format_RGB32)
        picture.setDotsPerMeterX(round(dots_per_mm * 1000))
        picture.setDotsPerMeterY(round(dots_per_mm * 1000))
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, lambda: True)
        painter.end()
        return picture

    def piece(self, dots_per_inch: int) -> QImage:
        """The first piece of the sheet, as it is when it was cut."""
        form, dots_per_mm = FORMS[self._kind], dots_per_inch / MM_PER_INCH
        left, top = _corner(form)
        size = (round(form.width_mm * dots_per_mm), round(form.height_mm * dots_per_mm))
        sheet = self.picture(dots_per_inch)
        return sheet.copy(round(left * dots_per_mm), round(top * dots_per_mm), *size)

    def set_on(self, device: QPaintDevice) -> tuple[CampaignSetting, float]:
        """The paper as it fits a device, and its size of letters in points.

        The largest letters that hold everything; where those would be small, the largest without what can be left
        out.
        """
        for paper, points in self._tries():
            for in_columns in (False, True)[: len(paper.words)]:
                made = CampaignSetting(paper, self._kind, device, points, in_columns=in_columns)
                if made.fits():
                    return made, points
        made = CampaignSetting(self._paper, self._kind, device, _UTMOST_PT, in_columns=False)
        return made, _UTMOST_PT

    def _tries(self) -> Iterator[tuple[CampaignPaper, float]]:
        largest, comfortable = FORMS[self._kind].points
        step = largest * _STEP
        papers = tuple(self._ever_fewer())
        *whole, once = papers
        for paper in whole:
            yield from ((paper, points) for points in _down(largest, comfortable, step))
        yield from (
            (whole[-1], points) for points in _down(comfortable, comfortable * _SMALL, step)
        )
        yield from ((once, points) for points in _down(largest, _UTMOST_PT, step))

    def _ever_fewer(self) -> Iterator[CampaignPaper]:
        """Everything; without what it is about in a sentence; without what is nice to know; what to do said once."""
        words = self._paper.words
        yield self._paper
        brief = tuple(replace(each, summary="") for each in words)
        yield replace(self._paper, words=brief)
        first, *others = (replace(each, free="", offer="", pass_on="") for each in brief)
        yield replace(self._paper, words=(first, *others))
        # Beside all words there is little room below a code.
        once = (first, *(replace(each, point_here="") for each in others))
        yield replace(self._paper, words=once)


def _down(start: float, end: float, step: float) -> Iterator[float]:
    while start >= end:
        yield start
        start -= step


def _corner(form: Form) -> tuple[float, float]:
    """Where the first piece begins, in millimetres: the pieces stand in the middle of the sheet."""
    left = (form.sheet.width_mm - form.across * form.width_mm) / 2
    return left, (form.sheet.height_mm - form.down * form.height_mm) / 2


def _cut_marks(painter: QPainter, form: Form, dots_per_mm: float) -> None:
    """Short lines where the sheet is cut: at its edges and where pieces meet."""
    if form.across * form.down == 1:
        return
    left, top = _corner(form)
    sheet, pen = form.sheet, max(1.0, _PEN_MM * dots_per_mm)
    mark = _MARK_MM * dots_per_mm
    xs = [left + at * form.width_mm for at in range(form.across + 1)]
    ys = [top + at * form.height_mm for at in range(form.down + 1)]

    def around(ends: list[float], whole: float) -> list[float]:
        """Where the middles of marks are along a cut: outside the first and the last, and on those between."""
        outer = (ends[0] - _MARK_MM, ends[-1] + _MARK_MM)
        return [*(min(max(each, _MARK_MM), whole - _MARK_MM) for each in outer), *ends[1:-1]]

    for x in xs:
        for y in around(ys, sheet.height_mm) if 0 < x < sheet.width_mm else ():
            middle = (x * dots_per_mm - pen / 2, y * dots_per_mm - mark / 2)
            painter.fillRect(QRectF(*middle, pen, mark), Qt.GlobalColor.black)
    for y in ys:
        for x in around(xs, sheet.width_mm) if 0 < y < sheet.height_mm else ():
            middle = (x * dots_per_mm - mark / 2, y * dots_per_mm - pen / 2)
            painter.fillRect(QRectF(*middle, mark, pen), Qt.GlobalColor.black)
