import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from kiosk.qtkit.wrapped_text import WrappedText, code_points_before, utf16_part, utf16_span

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(TEXTS, st.data())
def test_a_span_of_code_points_is_the_same_words_in_qts_units(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert utf16_part(text, *utf16_span(text, start, end)) == text[start:end]


@pytest.mark.parametrize("text", ["£12.50 🙂 café", "آپ کہاں رہتے ہیں؟", "Ŵyl y bŵ"])
def test_lit_words_behind_an_emoji_and_in_arabic_script(text: str) -> None:
    last = text.rsplit(maxsplit=1)[-1]
    start = text.index(last)
    assert utf16_part(text, *utf16_span(text, start, start + len(last))) == last


def test_narrower_is_higher_and_never_wider(qapp: QApplication) -> None:
    font = QFont()
    font.setPixelSize(30)
    text = (
        "Do you get the higher rate of the mobility part of PIP? Llanfairpwllgwyngyllgogerychwyrn"
    )
    wide, narrow = WrappedText(text, font, 900), WrappedText(text, font, 200)
    assert narrow.height > wide.height
    assert narrow.natural_width <= 200
    assert len(narrow.breaks()) > len(wide.breaks())


@pytest.mark.parametrize("text", ["Get £12.50 now, café 😀 again", "آپ کہاں رہتے ہیں؟", "one\ntwo"])
def test_the_letter_under_a_point_is_the_one_that_is_drawn_there(
    text: str, qapp: QApplication
) -> None:
    font = QFont()
    font.setPixelSize(20)
    rtl = text[0] == "آ"
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    wrapped = WrappedText(text, font, 200, direction=direction)
    seen = set()
    for top in wrapped.line_tops:
        for x in range(200):
            place = wrapped.place_at(x, top + 3)
            if place is not None:
                seen.add(code_points_before(text, place))
                upper, lower = wrapped.line_of(place)
                assert upper <= top + 3 < lower
    letters = {at for at, letter in enumerate(text) if not letter.isspace()}
    # Of letters that are drawn as one, the first stands for both.
    assert len(letters - seen) <= (3 if rtl else 0)
    assert wrapped.place_at(5, wrapped.height + 1) is None
    assert wrapped.line_at(wrapped.height + 50)[1] == wrapped.height
