"""What of a column must not be cut: each part whole, or, where a part is long, each of its lines or rows."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from kiosk.qtkit.paging import Piece
from kiosk.ui.theme.scale import GAP_PX
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.parted import has_breaks, has_controls
from kiosk.ui.widgets.text_block import TextBlock, TextStyle

#: A text goes on over the page only when it takes more than this share of one.
_LONG = 0.5
#: What stands over that which belongs to it, and so never at the foot of a page.
_OVER_OTHERS = frozenset({TextStyle.HEADING, TextStyle.STRONG})


def pieces_of(parts: Sequence[QWidget], room: int) -> tuple[Piece, ...]:
    """The pieces of these parts, where they stand in their column, for pages of `room` pixels."""
    pieces: list[Piece] = []
    for part in parts:
        if part.isHidden():
            continue
        top, bottom = part.y(), part.y() + part.height()
        heading = isinstance(part, TextBlock) and part.style_of() in _OVER_OTHERS
        breaks = part.breaks() if has_breaks(part) else ()
        long = part.height() > room * _LONG or isinstance(part, Columns)
        cuts = breaks if breaks and long else (0.0,)
        low = has_controls(part)
        edges = [top + round(cut) for cut in cuts] + [bottom]
        # The gap below a row of buttons needs no room at the foot of a page.
        gap = GAP_PX if isinstance(part, Columns) else 0
        for upper, lower in pairwise(edges):
            foot = lower if lower == bottom else lower - gap
            pieces.append(Piece(top=upper, bottom=foot, with_next=heading, low=low))
    return tuple(pieces)
