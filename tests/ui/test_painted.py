"""What is painted, pixel by pixel: words of 7:1 on their ground in every theme, and a focus that is seen."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.settings import ThemeName
from kiosk.ui.theme.colours import THEMES, contrast
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.visit.comfort import Comfort
from tests.stand import Stand
from tests.ui.states import State, put_away
from tests.ui.test_every_screen import GROUPS, look
from tests.ui.walker import items_of

AAA = 7.0
#: Fewer pixels than these are the soft edges of letters.
_FEW = 6
#: Inside of this are a button's edge and the ring.
_EDGE_PX = 14
#: WCAG 2.2 criterion 2.4.13 asks a line of 2 px all around; its two colours stand out from each other by 7:1
#: (theme/test_colours.py), so that one of them does from any ground.
_RING_PX = 2
Pixels = npt.NDArray[np.uint32]


def pixels_of(picture: QPixmap, at: QRect | None = None) -> Pixels:
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    lines = np.frombuffer(image.constBits(), dtype=np.uint32)
    whole = lines.reshape(image.height(), image.bytesPerLine() // 4)[:, : image.width()]
    if at is None:
        return whole.copy()
    return whole[at.top() : at.bottom() + 1, at.left() : at.right() + 1].copy()


def colour(value: int) -> str:
    return f"#{int(value) & 0xFFFFFF:06x}"


def contrast_in(pixels: Pixels) -> float:
    """Of the ground, which most pixels have, and that which stands out most from it."""
    values, counts = np.unique(pixels, return_counts=True)
    ground = colour(values[counts.argmax()])
    return max(contrast(ground, colour(each)) for each in values[counts >= _FEW])


def with_words(stand: Stand) -> Iterator[tuple[str, QRect]]:
    for item in items_of(stand.shell):
        widget, at = item.widget, item.seen
        if isinstance(widget, BigButton | LineEntry):
            at = at.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
        elif not isinstance(widget, TextBlock):
            continue
        empty = isinstance(widget, QLineEdit) and not (widget.text() or widget.placeholderText())
        if not (empty or at.isEmpty()):
            yield item.words, at


@pytest.mark.timeout(300)
@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("theme", ThemeName)
def test_words_stand_out_from_their_ground(stand: Stand, theme: ThemeName, group: str) -> None:
    stand.shell.setUpdatesEnabled(True)
    look(stand, code="en", comfort=Comfort(theme=theme), text=100)
    for state in GROUPS[group]:
        state.show(stand)
        shown = pixels_of(stand.shell.grab())
        for words, at in with_words(stand):
            area = shown[at.top() : at.bottom() + 1, at.left() : at.right() + 1]
            assert contrast_in(area) >= AAA, f"{state.name}: {words}"
        put_away(stand)


def controls(stand: Stand) -> list[QWidget]:
    items = items_of(stand.shell)
    return [
        each.widget
        for each in items
        if isinstance(each.widget, BigButton | LineEntry) and each.widget.isEnabled()
    ]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("group", GROUPS)
def test_the_focus_is_seen(stand: Stand, theme: ThemeName, group: str) -> None:
    stand.shell.setUpdatesEnabled(True)
    look(stand, code="en", comfort=Comfort(theme=theme), text=100)
    # As after a key.
    stand.column._paints.look.shows_focus = True
    for state in GROUPS[group]:
        focus_is_seen_at(stand, state)


def focus_is_seen_at(stand: Stand, state: State) -> None:
    state.show(stand)
    colours = THEMES[stand.visit.comfort.theme]
    ring = [0xFF000000 | int(each[1:], 16) for each in (colours.focus, colours.focus_edge)]
    for widget in controls(stand):
        widget.clearFocus()
        before = pixels_of(widget.grab())
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.hasFocus(), f"{state.name}: {widget.objectName()}"
        after = pixels_of(widget.grab())
        new = after[before != after]
        seen = sum(int((new == value).sum()) for value in ring)
        least = _RING_PX * 2 * (widget.width() + widget.height()) * 0.85
        assert seen >= least, f"{state.name}: {widget.objectName()}: {seen} of {least:.0f} px"
    put_away(stand)
