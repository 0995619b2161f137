"""The walker finds each fault that it is there to find."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QScrollArea, QWidget

from kiosk.ui.widgets.big_button import BigButton, Paints
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.widgets.text_block import TextBlock
from tests.ui.walker import Walk, faults_of, items_of

SIZE = (800, 600)


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(*SIZE)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def put(window: QWidget, widget: QWidget, at: tuple[int, int, int, int]) -> None:
    widget.setParent(window)
    widget.setGeometry(QRect(*at))
    widget.show()


def button(paints: Paints, words: str = "Go on") -> BigButton:
    return BigButton(paints, words, name="go")


def faults(window: QWidget, *, low: bool = False) -> str:
    return "\n".join(faults_of(window, items_of(window), low=low))


def test_a_good_page_has_no_fault(window: QWidget, paints: Paints) -> None:
    put(window, TextBlock(paints.look, "Good to know"), (10, 10, 600, 60))
    put(window, button(paints), (10, 300, 600, 90))
    assert faults(window, low=True) == ""


@pytest.mark.parametrize(
    ("at", "fault"),
    [
        ((10, 10, 300, 20), "px of height"),
        ((10, 10, 40, 400), "a word is broken in two"),
        ((700, 10, 300, 60), "hangs out sideways"),
        ((10, 580, 600, 60), "a line is cut"),
        ((10, 700, 600, 60), "a line is cut"),
    ],
)
def test_words_that_cannot_be_read(
    window: QWidget, paints: Paints, at: tuple[int, int, int, int], fault: str
) -> None:
    put(window, TextBlock(paints.look, "Something good to know"), at)
    assert fault in faults(window)


@pytest.mark.parametrize(
    ("at", "fault"),
    [
        ((10, 10, 300, 60), "a target of 300 by 60 px"),
        ((10, 10, 60, 300), "a target of 60 by 300 px"),
        ((10, 560, 300, 90), "cut, 0 to 40 of 90"),
        ((10, 100, 300, 90), "out of reach at 100 of 600"),
    ],
)
def test_a_button_that_cannot_be_touched(
    window: QWidget, paints: Paints, at: tuple[int, int, int, int], fault: str
) -> None:
    put(window, button(paints), at)
    assert fault in faults(window, low=True)


def test_what_lies_over_another_thing(window: QWidget, paints: Paints) -> None:
    put(window, button(paints), (10, 10, 300, 90))
    put(window, TextBlock(paints.look, "Good to know"), (200, 80, 500, 60))
    assert "overlap: " in faults(window)


def test_a_button_without_a_name(window: QWidget, paints: Paints) -> None:
    nameless = button(paints)
    nameless.setAccessibleName("")
    put(window, nameless, (10, 10, 300, 90))
    assert "without a name" in faults(window)


def test_a_button_that_no_key_leads_to(window: QWidget, paints: Paints) -> None:
    hidden = button(paints)
    hidden.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    put(window, hidden, (10, 10, 300, 90))
    assert "no key leads to it" in faults(window)


def test_a_label_that_leaves_its_words_out(window: QWidget) -> None:
    label = QLabel("")
    label.setAccessibleName("Step 2 of 6")
    put(window, label, (10, 10, 300, 60))
    assert "left out" in faults(window)


def test_a_page_that_scrolls(window: QWidget) -> None:
    put(window, QScrollArea(), (10, 10, 300, 200))
    assert "scrolls" in faults(window)


def test_a_kind_that_nobody_named(window: QWidget) -> None:
    put(window, QProgressBar(), (10, 10, 300, 90))
    assert "not known to the walker: QProgressBar" in faults(window)


def test_what_stands_on_no_page(window: QWidget, paints: Paints) -> None:
    column = PagedColumn(paints)
    put(window, column, (0, 0, *SIZE))
    column.set_parts(
        [BigButton(paints, f"Choice {each}", name=f"choice-{each}") for each in range(12)]
    )
    assert Walk(window, column).faults() == []
    # As if there were no way to the second page.
    more = column.findChild(BigButton, "more")
    assert isinstance(more, BigButton)
    more.clicked.disconnect()
    more.setObjectName("nowhere")
    less = column.findChild(BigButton, "less")
    assert isinstance(less, BigButton)
    less.click()
    assert any("on no page" in fault for fault in Walk(window, column).faults())
