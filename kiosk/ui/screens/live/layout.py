"""Where panel and page stand: the panel on the left third, or below the page in portrait."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.scale import GAP_PX

_MARGIN = 16
_TOP = 10
_WIDE_MARGIN = 24
#: LOOK: steps on the left third, lower third in portrait.
_THIRD = 1 / 3
#: The page keeps at least half, however large the words are.
_HALF = 0.5
#: Fewer em in a line break most words.
_LEAST_EM = 5.2
#: A panel that half of the room gives fewer em than this shows two words at a time: panel and page take turns.
_LEAST_HALF_EM = 7
#: The button that changes turns, in em of its words: as wide as the page's tools.
_TURN_EM = 5.7
_LEAST_LINES = 11


@dataclass(frozen=True, slots=True)
class LiveLayout:
    """The rectangles, in pixels of the screen; the page's is empty where the panel has all.

    Attributes:
        turn: of the button that changes between panel and page, which then have the same room; else empty.
    """

    panel: QRect
    page: QRect
    turn: QRect

    @classmethod
    def alone(cls, whole: QRect) -> "LiveLayout":
        """The panel has all the room."""
        edge = _WIDE_MARGIN
        return cls(panel=whole.adjusted(edge, _TOP, -edge, -_TOP), page=QRect(), turn=QRect())

    @classmethod
    def beside(cls, whole: QRect, *, em: int, chrome: int, rtl: bool) -> "LiveLayout":
        """Panel and page beside each other, or below each other where the screen is high.

        Args:
            whole: the screen.
            em: the size of running text, in pixels.
            chrome: the size of the words of the bar, in pixels.
            rtl: whether reading begins at the right.
        """
        area = whole.adjusted(_MARGIN, _TOP, -_MARGIN, -_TOP)
        if is_high(whole):
            high = round(area.height() * _share(area.height(), em * _LEAST_LINES))
            panel = QRect(area.left(), area.bottom() + 1 - high, area.width(), high)
            return cls(panel=panel, page=area.adjusted(0, 0, 0, -high - GAP_PX), turn=QRect())
        if area.width() * _HALF < em * _LEAST_HALF_EM:
            wide = round(chrome * _TURN_EM)
            left = area.right() + 1 - wide if rtl else area.left()
            room = (
                area.adjusted(0, 0, -wide - GAP_PX, 0)
                if rtl
                else area.adjusted(wide + GAP_PX, 0, 0, 0)
            )
            return cls(panel=room, page=room, turn=QRect(left, area.top(), wide, area.height()))
        wide = round(area.width() * _share(area.width(), round(em * _LEAST_EM)))
        if rtl:
            panel = QRect(area.right() + 1 - wide, area.top(), wide, area.height())
            return cls(panel=panel, page=area.adjusted(0, 0, -wide - GAP_PX, 0), turn=QRect())
        panel = QRect(area.left(), area.top(), wide, area.height())
        return cls(panel=panel, page=area.adjusted(wide + GAP_PX, 0, 0, 0), turn=QRect())


def is_high(whole: QRect) -> bool:
    """Whether the two stand below each other."""
    return whole.height() > whole.width()


def _share(room: int, wanted: int) -> float:
    """How much of the room the panel gets."""
    return min(_HALF, max(_THIRD, wanted / max(1, room)))


def room_of(screen: QWidget) -> QRect:
    """The room of a screen, also before it is shown for the first time."""
    stack = screen.parentWidget()
    return stack.rect() if isinstance(stack, QWidget) else screen.rect()
