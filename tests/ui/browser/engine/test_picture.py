"""Which part of a picture is announced."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.browser.engine.picture import changed_rows

ROW = 8
ROWS = st.lists(st.binary(min_size=ROW, max_size=ROW), min_size=6, max_size=6)


@given(ROWS, ROWS)
def test_the_rows_between_the_first_and_the_last_that_differ_are_new(
    old: list[bytes], new: list[bytes]
) -> None:
    top, bottom = changed_rows(b"".join(old), b"".join(new), ROW)
    differ = [place for place in range(6) if old[place] != new[place]]
    assert (top, bottom) == ((differ[0], differ[-1] + 1) if differ else (0, 0))


@given(ROWS)
def test_the_same_picture_is_no_news(rows: list[bytes]) -> None:
    assert changed_rows(b"".join(rows), b"".join(rows), ROW) == (0, 0)
