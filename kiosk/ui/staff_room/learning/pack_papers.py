"""The papers of a group session: slides, the facilitator's running order, and what everybody takes away."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QPaintDevice, QPainter

from kiosk.journeys.nodes import Information, Outcome
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.questions import ChoiceQuestion, SeveralQuestion
from kiosk.staff.learning.session import WELCOME, Part, Session, words_of
from kiosk.ui.printing.flow import flowed, paint_down, paint_pages
from kiosk.ui.printing.sheet import A4, BODY_PT, NAME_PT, Paper, Piece, Sheet
from kiosk.ui.printing.slip_pages import tall
from kiosk.ui.staff_room.learning.pack_words import PackWords

#: 16 to 9, as wide as the slides of other programs.
SLIDE = Paper(width_mm=338.7, height_mm=190.5, margin_mm=18.0)
#: The largest letters with which a slide holds everything; with the last it goes on on another.
_SIZES = (36.0, 32.0, 28.0, 24.0)
_TITLE, _FOOT_PT = 1.3, 18.0
_WRITING_LINES = 5
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class PackPapers:
    """Paints each of them; slides are numbered by their part, as the running order names them."""

    def __init__(self, session: Session, words: PackWords) -> None:
        self._session = session
        self._words = words

    def slides(self, painter: QPainter, new_page: Callable[[], bool]) -> int:
        """One a part, after one with the title."""
        sheet = self._sheet(painter.device())
        margin = sheet.mm(SLIDE.margin_mm)
        width = sheet.mm(SLIDE.width_mm) - 2 * margin
        module, count = self._session.module, 0
        shown: list[tuple[str, tuple[str, ...]]] = [(module.title, (module.summary,))]
        shown += [(each.node.title, _shown(each)) for each in self._session.parts]
        for number, (title, texts) in enumerate(shown, start=1):
            foot = sheet.text(str(number), width, points=_FOOT_PT, at_end=True)
            room = sheet.mm(SLIDE.height_mm) - 2 * margin - tall(foot)
            for page in _slide(sheet, title, texts, width, room):
                if count and not new_page():
                    return 0
                paint_down(page, painter, margin, margin)
                paint_down(foot, painter, margin, margin + room)
                count += 1
        return count

    def running_order(self, painter: QPainter, new_page: Callable[[], bool]) -> int:
        """What the facilitator does, minute by minute, with what to say to each answer."""
        return self._flow(painter, new_page, self._order)

    def hand_out(self, painter: QPainter, new_page: Callable[[], bool]) -> int:
        """What everybody takes away: what was said, room for notes, and where it is from."""
        return self._flow(painter, new_page, self._taken)

    def _flow(
        self,
        painter: QPainter,
        new_page: Callable[[], bool],
        said: Callable[[Sheet, float], Iterator[Piece]],
    ) -> int:
        sheet = self._sheet(painter.device())
        margin = sheet.mm(A4.margin_mm)
        pieces = said(sheet, sheet.mm(A4.width_mm) - 2 * margin)
        pages = flowed(pieces, sheet.mm(A4.height_mm) - 2 * margin)
        return paint_pages(pages, painter, new_page, margin)

    def _sheet(self, device: QPaintDevice) -> Sheet:
        return Sheet.of(device, language=self._words.language)

    def _order(self, sheet: Sheet, width: float) -> Iterator[Piece]:
        words, module = self._words, self._session.module
        yield from sheet.text(f"{words.order}: {module.title}", width, points=NAME_PT, bold=True)
        yield from sheet.text(words.length.replace("%1", str(self._session.minutes)), width)
        yield from _listed(sheet, words.before, width)
        yield from self._step(sheet, width, number=1, title=module.title, start=0, end=WELCOME)
        yield from sheet.text(words.welcome, width)
        at = WELCOME
        for number, part in enumerate(self._session.parts, start=2):
            end = at + part.minutes
            title = part.node.title
            yield from self._step(sheet, width, number=number, title=title, start=at, end=end)
            at = end
            for text in self._doing(part):
                yield from sheet.text(text, width)

    def _step(
        self, sheet: Sheet, width: float, *, number: int, title: str, start: int, end: int
    ) -> Iterator[Piece]:
        """The head of a step, which no page's end parts."""
        words = self._words
        span = words.span.replace("%1", str(start)).replace("%2", str(end))
        slide = words.slide.replace("%1", str(number)).replace("%2", title)
        lines = [
            sheet.space(5),
            *sheet.text(span, width),
            *sheet.text(slide, width, bold=True),
        ]
        yield Piece(tall(lines), lambda painter, left, top: paint_down(lines, painter, left, top))

    def _doing(self, part: Part) -> Iterator[str]:
        words = self._words
        match part.node:
            case Information():
                yield words.tell
            case Outcome():
                yield words.end
            case Practice():
                yield words.practise
            case _:
                yield words.ask
        if part.right:
            yield words.right.replace("%1", "; ".join(each.label for each in part.right))
        for options, pages in part.others:
            yield words.others.replace("%1", " / ".join(each.label for each in options))
            for page in pages:
                yield " ".join((f"{page.title}.", *words_of(page)))

    def _taken(self, sheet: Sheet, width: float) -> Iterator[Piece]:
        words, module = self._words, self._session.module
        yield from sheet.text(module.title, width, points=NAME_PT, bold=True)
        yield from sheet.text(module.summary, width)
        yield from _headed(sheet, words.remember, width)
        for part in self._session.parts:
            if isinstance(part.node, Outcome):
                continue
            yield sheet.space(2)
            yield from sheet.text(part.node.title, width, bold=True)
            for text in words_of(part.node) if isinstance(part.node, Information) else ():
                yield from sheet.text(text, width)
        yield from _headed(sheet, words.week, width)
        for part in self._session.parts:
            if isinstance(part.node, Outcome):
                yield from _listed(sheet, part.node.next_steps, width)
                yield sheet.space(2)
                yield from sheet.text(part.node.how_long, width)
        yield from _headed(sheet, words.notes, width)
        yield from (sheet.writing_line(width) for _ in range(_WRITING_LINES))
        if module.sources:
            yield from _headed(sheet, words.sources, width)
        for source in module.sources:
            yield from sheet.text(source.confirms, width)
            yield from sheet.address(source.url, width)
            yield sheet.space(2)


def _slide(
    sheet: Sheet, title: str, texts: tuple[str, ...], width: float, room: float
) -> list[list[Piece]]:
    pieces: list[Piece] = []
    for points in _SIZES:
        pieces = [*sheet.text(title, width, points=points * _TITLE, bold=True)]
        for text in texts:
            pieces.append(sheet.space(5))
            pieces += sheet.text(text, width, points=points)
        if tall(pieces) <= room:
            return [pieces]
    return flowed(pieces, room)


def _shown(part: Part) -> tuple[str, ...]:
    """What a slide says under its title; a question's answers with a letter each, to be called out."""
    node = part.node
    if not isinstance(node, ChoiceQuestion | SeveralQuestion):
        return words_of(node)
    options = zip(_LETTERS, node.options, strict=False)
    return (*words_of(node), *(f"{letter}: {each.label}" for letter, each in options))


def _headed(sheet: Sheet, title: str, width: float) -> Iterator[Piece]:
    yield sheet.space(6)
    yield from sheet.text(title, width, points=NAME_PT - 4, bold=True)


def _listed(sheet: Sheet, texts: tuple[str, ...], width: float) -> Iterator[Piece]:
    """Boxes to tick."""
    indent = sheet.mm(9)
    for text in texts:
        yield sheet.space(2)
        first, *more = sheet.text(text, width - indent, points=BODY_PT)
        yield sheet.tick_box(first, width, indent)
        yield from (_moved(each, indent, sheet) for each in more)


def _moved(piece: Piece, indent: float, sheet: Sheet) -> Piece:
    start = 0.0 if sheet.right_to_left else indent
    return Piece(piece.height, lambda painter, left, top: piece.paint(painter, left + start, top))
