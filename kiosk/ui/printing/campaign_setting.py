"""One piece of a campaign's paper, set in one size of letters: where everything stands, and whether it fits."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPaintDevice, QPainter

from kiosk.staff.campaigns.code import CampaignCode
from kiosk.staff.campaigns.form import CampaignForm
from kiosk.ui.printing.campaign_forms import FORMS
from kiosk.ui.printing.campaign_words import CampaignWords
from kiosk.ui.printing.sheet import NO_BREAK, Piece, Sheet
from kiosk.ui.printing.slip_pages import tall

#: Of the running text: the invitation, what stands beside the code, the place, the foot, and one with what it opens.
_ASK, _BESIDE, _PLACE, _FOOT, _OPENS = 1.3, 0.9, 0.8, 0.55, 0.75
_LEAST_BESIDE_PT, _LEAST_FOOT_PT = 7.0, 6.0
#: Of the white at the edge of a piece: between paragraphs, between parts, and how high a logo is.
_PARAGRAPH, _PART, _LOGO = 0.25, 0.6, 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignPaper:
    """Everything that a campaign's papers say.

    Attributes:
        name: of the campaign, small at the foot: which papers these are.
        place, phone: where the kiosk stands, and its number, "" where it has none.
        words: of one language, or of two.
        code: None where no phone could open anything.
        scanner: whether the kiosk reads the code.
        logo: the council's; None where the settings name none.
    """

    name: str
    place: str
    phone: str
    words: tuple[CampaignWords, ...]
    code: CampaignCode | None
    scanner: bool = False
    logo: QImage | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Pieces under one another, and where they begin, in dots from the corner of the piece of paper."""

    pieces: Sequence[Piece]
    left: float
    top: float


class CampaignSetting:
    """A paper of one kind, tried in one size."""

    def __init__(
        self,
        paper: CampaignPaper,
        kind: CampaignForm,
        device: QPaintDevice,
        points: float,
        *,
        in_columns: bool,
    ) -> None:
        """Set it.

        Args:
            paper: what it says.
            kind: how it is laid out.
            device: what it is painted on.
            points: size of the running text.
            in_columns: whether two languages stand beside each other, else below.
        """
        form = FORMS[kind]
        self._paper, self._kind, self._points, self._form = paper, kind, points, form
        self._sheets = [
            Sheet.of(device, language=each.language, code_mm=form.code_mm) for each in paper.words
        ]
        first = self._first = self._sheets[0]
        self._pad = first.mm(form.pad_mm)
        self._width = first.mm(form.width_mm) - 2 * self._pad
        self._height = first.mm(form.height_mm) - 2 * self._pad
        code = paper.code
        self._side = first.code_side(code.modules) if code is not None else 0.0
        self._quiet = first.mm(first.quiet_mm(code.modules)) if code is not None else 0.0
        self._gutter = max(self._quiet, self._pad * _PART)
        self._wide = form.beside and code is not None
        self._at_kiosk = paper.scanner and code is not None and code.counted
        self._room = self._width - self._side - self._gutter if self._wide else self._width
        many = len(self._sheets) if in_columns else 1
        self._column = (self._room - (many - 1) * self._gutter) / many
        self._columns = list(self._saying(in_columns=in_columns))
        self._head = list(self._heading())
        self._beside = list(self._beside_code()) if code is not None else []
        self._foot = list(self._footing())

    def fits(self) -> bool:
        """Whether everything stands on it without being cut, and no word is broken."""
        return self._height_taken() <= self._height and not any(self._breaks())

    def standing(self) -> tuple[Standing, ...]:
        """What stands where."""
        pad, rtl = self._pad, self._first.right_to_left
        foot_top = pad + self._height - tall(self._foot)
        said_top = pad + tall(self._head)
        begin = pad + (self._width - self._room if rtl else 0)
        parts = [Standing(self._head, begin, pad), Standing(self._foot, pad, foot_top)]
        for number, column in enumerate(self._columns):
            start = number * (self._column + self._gutter)
            left = self._first.left_of(start=start, width=self._column, within=self._room)
            parts.append(Standing(column, begin + left, said_top))
        return (*parts, *self._code_standing(foot_top))

    def _code_standing(self, foot_top: float) -> Iterator[Standing]:
        code, pad, rtl = self._paper.code, self._pad, self._first.right_to_left
        if code is None:
            return
        drawn = [self._first.code(code.modules, self._side)]
        code_left = pad if rtl else pad + self._width - self._side
        if self._wide:
            yield Standing(drawn, code_left, pad)
            yield Standing(self._beside, code_left, pad + self._side + self._quiet)
            return
        row = max(self._side, tall(self._beside))
        code_top = foot_top - self._quiet - row
        words_left = pad + (self._side + self._gutter if rtl else 0)
        yield Standing(drawn, code_left, code_top + (row - self._side) / 2)
        yield Standing(self._beside, words_left, code_top + (row - tall(self._beside)) / 2)

    def _height_taken(self) -> float:
        said = tall(self._head) + max(tall(column) for column in self._columns)
        foot = tall(self._foot)
        if self._paper.code is None:
            return said + foot
        if self._wide:
            return max(said, self._side + self._quiet + tall(self._beside)) + foot
        return said + 2 * self._quiet + max(self._side, tall(self._beside)) + foot

    def _breaks(self) -> Iterator[bool]:
        """Whether a word is wider than its column."""
        for sheet, words in zip(self._sheets, self._paper.words, strict=True):
            for text, times, bold in self._texts(words):
                size = self._points * times
                for word in text.split():
                    yield sheet.advance(word, points=size, bold=bold) > self._column

    def _heading(self) -> Iterator[Piece]:
        """The logo and the place; on cards the place stands below the invitation."""
        if self._kind is CampaignForm.WORD_CARDS:
            return
        if self._paper.logo is not None:
            yield self._logo(self._paper.logo)
            yield self._space(_PARAGRAPH)
        size = self._points * _PLACE
        yield from self._first.text(self._paper.place, self._room, points=size)
        yield self._space(_PARAGRAPH)

    def _logo(self, logo: QImage) -> Piece:
        high = self._pad * _LOGO
        wide = min(self._room, high * logo.width() / max(1, logo.height()))
        tall_as = wide * logo.height() / max(1, logo.width())
        start = self._first.left_of(start=0, width=wide, within=self._room)

        def paint(painter: QPainter, left: float, top: float) -> None:
            painter.drawImage(QRectF(left + start, top, wide, tall_as), logo)

        return Piece(tall_as, paint)

    def _saying(self, *, in_columns: bool) -> Iterator[list[Piece]]:
        """The words of each language, below each other or beside."""
        made = [list(self._of(at)) for at in range(len(self._sheets))]
        if in_columns or len(made) == 1:
            yield from made
            return
        between = [self._space(_PART), self._first.rule(self._column), self._space(_PART)]
        yield [*made[0], *between, *made[1]]

    def _of(self, at: int) -> Iterator[Piece]:
        sheet = self._sheets[at]
        for number, (text, times, bold) in enumerate(self._texts(self._paper.words[at])):
            if number:
                yield self._space(_PARAGRAPH)
            yield from sheet.text(text, self._column, points=self._points * times, bold=bold)
        if self._kind is CampaignForm.WORD_CARDS and at == 0:
            # Whoever was given it was never here.
            yield self._space(_PARAGRAPH)
            for text in (self._paper.place, self._paper.phone.replace(" ", NO_BREAK)):
                yield from sheet.text(text, self._column, points=self._points) if text else ()

    def _texts(self, words: CampaignWords) -> Iterable[tuple[str, float, bool]]:
        """What a language says, how large, and whether in bold."""
        said = {
            CampaignForm.LETTER_INSERTS: (words.offer, words.ring),
            CampaignForm.WORD_CARDS: (words.pass_on,),
            CampaignForm.SHELF_CARDS: (words.free,),
        }.get(self._kind, (words.free, words.ring))
        texts = (
            (words.title, self._form.title, True),
            (words.summary, 1.0, False),
            (words.ask, _ASK, True),
            *((each, 1.0, False) for each in said),
        )
        return tuple(each for each in texts if each[0])

    def _beside_code(self) -> Iterator[Piece]:
        """What to do with the code, and what it opens, in each language."""
        code = self._paper.code
        width = self._side if self._wide else self._width - self._side - self._gutter
        size = max(_LEAST_BESIDE_PT, self._points * _BESIDE)
        for sheet, words in zip(self._sheets, self._paper.words, strict=True):
            said = [words.point_here] if words.point_here else []
            if not self._wide:
                said += [words.at_kiosk, words.it_opens] if self._at_kiosk else [words.it_opens]
            for text in said:
                yield from sheet.text(text, width, points=size)
            yield self._space(_PARAGRAPH)
        if code is not None and not self._wide:
            yield from self._first.address(code.host, width, points=size)

    def _footing(self) -> Iterator[Piece]:
        """What the code opens, where that stands beside the words; and which paper it is."""
        said = [self._paper.name]
        if self._wide and self._paper.code is not None:
            opens = " / ".join(each.it_opens.rstrip(":") for each in self._paper.words)
            said.insert(0, f"{opens}: {self._paper.code.host}")
        size = max(_LEAST_FOOT_PT, self._points * (_OPENS if self._wide else _FOOT))
        yield self._space(_PARAGRAPH)
        yield from self._first.text(" · ".join(said), self._width, points=size)

    def _space(self, of_pad: float) -> Piece:
        return Piece(self._pad * of_pad, lambda *_: None)
