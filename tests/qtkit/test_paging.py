from hypothesis import given
from hypothesis import strategies as st

from kiosk.qtkit.paging import Piece, air_above, pages


@st.composite
def columns(draw: st.DrawFn) -> tuple[list[Piece], int]:
    """Pieces below each other with gaps, and the room of a page."""
    pieces = []
    top = 0
    for height, gap, heading in draw(
        st.lists(st.tuples(st.integers(1, 90), st.integers(0, 20), st.booleans()), max_size=30)
    ):
        pieces.append(Piece(top=top, bottom=top + height, with_next=heading))
        top += height + gap
    return pieces, draw(st.integers(20, 200))


@given(columns())
def test_every_piece_stands_whole_on_one_page_or_is_alone_on_it(
    column: tuple[list[Piece], int],
) -> None:
    pieces, room = column
    parted = pages(pieces, room)
    held = [
        [piece for piece in pieces if top <= piece.top and piece.bottom <= bottom]
        for top, bottom in parted
    ]
    assert [piece for page in held for piece in page] == pieces
    for page, (top, bottom) in zip(held, parted, strict=True):
        assert len(page) == 1 or bottom - top <= room


@given(columns())
def test_a_heading_is_not_left_at_the_foot_of_a_page(column: tuple[list[Piece], int]) -> None:
    pieces, room = column
    parted = pages(pieces, room)
    for top, bottom in parted[:-1]:
        page = [piece for piece in pieces if top <= piece.top and piece.bottom <= bottom]
        if page[-1].with_next:
            # Then nothing before it on this page could have ended the page instead.
            assert all(piece.with_next for piece in page)


def test_nothing_has_no_page() -> None:
    assert pages([], 100) == ()


def test_what_is_low_stands_under_the_line_on_every_page() -> None:
    pieces = [
        Piece(top=0, bottom=50),
        Piece(top=60, bottom=120, low=True),
        Piece(top=130, bottom=190, low=True),
        Piece(top=200, bottom=260, low=True),
    ]
    assert pages(pieces, 250) == ((0, 190), (200, 260))
    # With the line at 100, forty of air stand above the first page, a hundred above the next.
    assert pages(pieces, 250, 100) == ((0, 190), (200, 260))
    assert pages(pieces, 220, 100) == ((0, 120), (130, 190), (200, 260))
    assert [air_above(pieces[:2], 100), air_above(pieces[2:], 100), air_above(pieces[:1], 9)] == [
        40,
        100,
        0,
    ]
