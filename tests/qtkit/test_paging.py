from hypothesis import given
from hypothesis import strategies as st

from kiosk.qtkit.paging import Piece, pages


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
