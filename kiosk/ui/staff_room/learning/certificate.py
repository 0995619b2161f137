"""A certificate on A4: large, plain, a page a language, with the badge as a code."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtGui import QPaintDevice, QPainter

from kiosk.takehome.qr import QUIET_ZONE
from kiosk.takehome.qr_letters import Matrix
from kiosk.ui.printing.flow import flowed, paint_down, paint_pages
from kiosk.ui.printing.sheet import A4, NAME_PT, Piece, Sheet
from kiosk.ui.printing.slip_pages import tall
from kiosk.ui.staff_room.learning.certificate_words import CertificateWords
from kiosk.ui.theme.scale import MM_PER_INCH

_TITLE_PT = 40.0
#: Of the running text: the first with which everything stands on one page, else the last, on several.
_SIZES = (16.0, 14.0, 12.0)
_BESIDE_PT = 12.0


class CertificatePainter:
    """Paints it, in one language after the other."""

    def __init__(
        self, pseudonym: str, words: Sequence[CertificateWords], *, did: str, code: Matrix | None
    ) -> None:
        """Set nothing yet.

        Args:
            pseudonym: whose it is, as they made it up.
            words: of each language.
            did: the key that signed the badge.
            code: the badge; None where it is a file only.
        """
        self._pseudonym = pseudonym
        self._words = words
        self._did = did
        self._code = code

    def paint(self, painter: QPainter, new_page: Callable[[], bool]) -> int:
        """Paint every page; how many there are, 0 where the device takes no more."""
        pages = [page for words in self._words for page in self._pages(painter.device(), words)]
        margin = painter.device().logicalDpiX() / MM_PER_INCH * A4.margin_mm
        return paint_pages(pages, painter, new_page, margin)

    def _pages(self, device: QPaintDevice, words: CertificateWords) -> list[list[Piece]]:
        sheet = Sheet.of(device, language=words.language, code_mm=0.0)
        room = sheet.mm(A4.height_mm - 2 * A4.margin_mm)
        pieces: list[Piece] = []
        for points in _SIZES:
            pieces = list(self._pieces(sheet, words, points))
            if tall(pieces) <= room:
                return [pieces]
        return flowed(pieces, room)

    def _pieces(self, sheet: Sheet, words: CertificateWords, points: float) -> Iterator[Piece]:
        width = sheet.mm(A4.width_mm - 2 * A4.margin_mm)
        yield from sheet.text(words.title, width, points=_TITLE_PT, bold=True)
        yield sheet.space(2)
        yield from sheet.text(self._pseudonym, width, points=NAME_PT, bold=True)
        yield from sheet.text(words.done, width, points=points)
        yield sheet.space(3)
        yield from sheet.text(words.path, width, points=points, bold=True)
        for each in words.modules:
            yield from sheet.text(each, width, points=points)
        yield sheet.space(3)
        yield from sheet.text(words.given, width, points=points, bold=True)
        yield sheet.space(4)
        yield from sheet.text(words.own_name, width, points=points)
        yield sheet.writing_line(width)
        yield sheet.space(8)
        if self._code is None:
            yield from self._about(sheet, words.no_code, words, width)
        else:
            yield self._row(sheet, self._code, words, width)

    def _about(
        self, sheet: Sheet, said: Sequence[str], words: CertificateWords, width: float
    ) -> Iterator[Piece]:
        for each in (*said, words.key):
            yield from sheet.text(each, width, points=_BESIDE_PT)
            yield sheet.space(1.5)
        yield from sheet.text(self._did, width, points=_BESIDE_PT, bold=True)

    def _row(self, sheet: Sheet, code: Matrix, words: CertificateWords, width: float) -> Piece:
        """The code, and beside it what it is, in one piece."""
        quiet = sheet.module_dots(len(code)) * QUIET_ZONE
        drawn = sheet.code(code, sheet.code_side(code))
        start = sheet.code_side(code) + 2 * quiet
        beside = list(self._about(sheet, words.badge, words, width - start))

        def paint(painter: QPainter, left: float, top: float) -> None:
            drawn.paint(painter, left, top)
            paint_down(beside, painter, left + start, top)

        return Piece(max(drawn.height, tall(beside)), paint)
