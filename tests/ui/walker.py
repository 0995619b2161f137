"""Measures a page as it is painted, as somebody would who holds a ruler to the glass, and says what is wrong with it.

Every kind of widget that people see is named here: one that is not is a fault, so that nothing new goes unmeasured.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QScrollBar, QStackedWidget, QWidget

from kiosk.ui.browser.page_view import PageView
from kiosk.ui.keyboard.panel import KeyboardPanel
from kiosk.ui.practice.beside_stage import BesideStage
from kiosk.ui.practice.card import Card
from kiosk.ui.practice.picture import Canvas
from kiosk.ui.practice.scroll_box import ScrollBox
from kiosk.ui.practice.stage import Stage
from kiosk.ui.screens.live.beside_code import BesideCode
from kiosk.ui.screens.live.page_frame import PageFrame
from kiosk.ui.screens.live.page_tools import PageTools
from kiosk.ui.screens.screen import Screen
from kiosk.ui.staff_room.entry.pin_dots import PinDots
from kiosk.ui.widgets.beside import Beside
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.chrome import Bar, Header
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.content_picture import ContentPicture
from kiosk.ui.widgets.cross_fade import CrossFade
from kiosk.ui.widgets.idle_notice import IdleNotice
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.widgets.paged_column import REACH, PagedColumn
from kiosk.ui.widgets.qr_view import QrView
from kiosk.ui.widgets.reading_ruler import ReadingRuler
from kiosk.ui.widgets.reading_strip import ReadingStrip
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.ui.widgets.way_sketch import WaySketch
from kiosk.ui.widgets.wide_drawing import WideDrawing
from tests.stand import Stand

#: WCAG 2.2 criterion 2.5.5 asks 44.
TARGET_PX = 64
#: Rounding of heights that are parts of a pixel.
_PX = 1
#: What is only there to hold other things.
_HOLDERS = (
    Screen,
    QStackedWidget,
    PagedColumn,
    Columns,
    Beside,
    BesideStage,
    Stage,
    Card,
    ScrollBox,
    Header,
    Bar,
    ReadingStrip,
    IdleNotice,
    PageFrame,
    PageTools,
    BesideCode,
)
#: What lies over everything and lets every touch through.
_OVER_ALL = (CrossFade, ReadingRuler)
_PICTURES = (ContentPicture, QrView, Canvas, WaySketch, PageView, WideDrawing)
#: What is only for eyes.
_SILENT = (PinDots,)
_CONTROLS = (BigButton, LineEntry)


@dataclass(frozen=True, slots=True)
class Item:
    """Something that is seen.

    Attributes:
        rect: where it stands in the window, whole. seen: the part of that which nothing cuts off.
    """

    widget: QWidget
    rect: QRect
    seen: QRect

    @property
    def words(self) -> str:
        """What it is, for the message."""
        kind = type(self.widget).__name__
        return f"{kind} {self.widget.objectName()!r} {self.widget.accessibleName()[:40]!r}"


def items_of(window: QWidget) -> list[Item]:
    """Everything that is seen in a window, the uppermost layer only."""
    notices = [each for each in window.findChildren(IdleNotice) if each.isVisible()]
    top = notices[0] if notices else window
    return list(_items(top, top.mapTo(window, QPoint(0, 0)), window.rect(), turned=False))


def _items(holder: QWidget, at: QPoint, clip: QRect, *, turned: bool) -> Iterator[Item]:
    """What a holder holds; `turned` inside a window behind which a longer thing is moved, page by page."""
    for child in holder.children():
        if not isinstance(child, QWidget) or child.isHidden() or isinstance(child, _OVER_ALL):
            continue
        rect = QRect(at + child.pos(), child.size())
        seen = rect & clip
        if isinstance(child, _HOLDERS) or type(child) is QWidget:
            pages = isinstance(holder, PagedColumn | ScrollBox) and type(child) is QWidget
            yield from _items(child, rect.topLeft(), seen, turned=turned or pages)
        elif not (turned and seen.isEmpty()):
            yield Item(child, rect, seen)


_KINDS = (TextBlock, *_CONTROLS, *_PICTURES, *_SILENT, KeyboardPanel, QLabel)


def faults_of(window: QWidget, items: list[Item], *, low: bool = False) -> list[str]:
    """What is wrong with what a window shows now; `low` where every control is to be within reach."""
    found = [
        f"{fault}: {item.words}"
        for item in items
        for check in _CHECKS
        for fault in check(item, window)
    ]
    found += [
        f"overlap: {one.words} and {other.words}"
        for one, other in combinations(items, 2)
        if one.seen.intersects(other.seen)
    ]
    if low:
        line = window.height() * REACH
        found += [
            f"out of reach at {item.rect.top()} of {window.height()}: {item.words}"
            for item in items
            if isinstance(item.widget, _CONTROLS) and item.rect.top() < line - _PX
        ]
    return found


@dataclass(slots=True)
class Walk:
    """Turns through the pages of what is shown, and keeps what is wrong; what stands on no page is lost."""

    window: QWidget
    column: PagedColumn
    low: bool = False

    def faults(self) -> list[str]:
        found: list[str] = []
        seen: Counter[QWidget] = Counter()
        for page in self._pages():
            items = items_of(self.window)
            found += [
                f"page {page + 1}: {fault}" for fault in faults_of(self.window, items, low=self.low)
            ]
            for item in items:
                seen[item.widget] += item.seen.height()
        for part in self.column.parts():
            if isinstance(part, _KINDS) and not part.isHidden():
                lost = part.height() - seen[part]
                if lost > _PX:
                    words = Item(part, QRect(), QRect()).words
                    found.append(f"on no page, {lost} of {part.height()} px: {words}")
        return found

    def _pages(self) -> Iterator[int]:
        while (less := self._turns("less")) is not None:
            less.click()
        page = 0
        yield page
        while (more := self._turns("more")) is not None:
            more.click()
            page += 1
            yield page

    def _turns(self, name: str) -> BigButton | None:
        buttons = self.column.findChildren(BigButton, name)
        return next((each for each in buttons if not each.isHidden()), None)


def _known(item: Item, window: QWidget) -> Iterator[str]:
    if isinstance(item.widget, QAbstractScrollArea | QScrollBar):
        yield "scrolls"
    elif not isinstance(item.widget, _KINDS):
        yield "not known to the walker"


def _in_the_window(item: Item, window: QWidget) -> Iterator[str]:
    whole = window.rect()
    if item.rect.left() < 0 or item.rect.right() > whole.right():
        yield f"hangs out sideways, {item.rect.left()} to {item.rect.right()} of {whole.width()}"
    if item.seen.left() != item.rect.left() or item.seen.right() != item.rect.right():
        yield "cut at the side"


def _whole(item: Item, window: QWidget) -> Iterator[str]:
    """Only words may go on over the page, and only between two lines."""
    widget = item.widget
    above = item.seen.top() - item.rect.top()
    below = item.seen.top() - item.rect.top() + item.seen.height()
    if isinstance(widget, TextBlock):
        edges = [*widget.breaks(), float(item.rect.height())]
        for edge in (above, below):
            if min(abs(edge - each) for each in edges) > _PX + 1:
                yield f"a line is cut at {edge} of {item.rect.height()}"
    elif above > 0 or below < item.rect.height():
        yield f"cut, {above} to {below} of {item.rect.height()}"


def _fits(item: Item, window: QWidget) -> Iterator[str]:
    widget = item.widget
    if isinstance(widget, TextBlock | BigButton):
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + _PX:
            yield f"its words need {needed} px of height and have {widget.height()}"
        if widget.breaks_a_word(widget.width()):
            yield "a word is broken in two"
        if isinstance(widget, TextBlock) and widget.natural_width() > widget.width() + _PX:
            yield f"its words need {widget.natural_width()} px of width and have {widget.width()}"
    elif isinstance(widget, QLabel):
        if widget.text() != widget.accessibleName():
            yield "its words are left out"
        wrap = Qt.TextFlag.TextWordWrap if widget.wordWrap() else Qt.TextFlag.TextSingleLine
        room = QRect(0, 0, widget.width(), 10_000)
        box = widget.fontMetrics().boundingRect(room, wrap, widget.text())
        if box.width() > widget.width() or box.height() > widget.height() + _PX:
            yield f"its words need {box.size().toTuple()} px and have {widget.size().toTuple()}"
    elif isinstance(widget, LineEntry):
        if widget.fontMetrics().height() > widget.height():
            yield "what is typed is higher than its line"


def _large_enough(item: Item, window: QWidget) -> Iterator[str]:
    if isinstance(item.widget, _CONTROLS):
        width, height = item.seen.width(), item.seen.height()
        if min(width, height) < TARGET_PX:
            yield f"a target of {width} by {height} px"


def _named(item: Item, window: QWidget) -> Iterator[str]:
    if isinstance(item.widget, (*_CONTROLS, *_PICTURES)) and not item.widget.accessibleName():
        yield "without a name"


def _reached_by_keys(item: Item, window: QWidget) -> Iterator[str]:
    tab = Qt.FocusPolicy.TabFocus
    if isinstance(item.widget, _CONTROLS) and not item.widget.focusPolicy() & tab:
        yield "no key leads to it"


_CHECKS: tuple[Callable[[Item, QWidget], Iterator[str]], ...] = (
    _known,
    _in_the_window,
    _whole,
    _fits,
    _large_enough,
    _named,
    _reached_by_keys,
)


def walk_of(stand: Stand, *, low: bool = False) -> Walk:
    """The walk through what a kiosk shows: through its notice, where one lies over the screen."""
    notice = stand.shell.notice
    column = notice.findChild(PagedColumn) if notice.isVisible() else stand.column
    assert isinstance(column, PagedColumn)
    return Walk(stand.shell, column, low)


def look_at(stand: Stand, name: str) -> None:
    """Every page of what is shown is without a fault."""
    faults = walk_of(stand).faults()
    assert not faults, f"{name}: {faults}"
