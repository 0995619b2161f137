"""What a hand types is a hand's, at any speed that hands have."""

import pytest

from kiosk.qtkit.burst_rule import MOST_OF_A_HAND, Stroke, typed_by_machine

A, RETURN, CTRL_A = (
    Stroke("a", False, True),
    Stroke("\r", True, False),
    Stroke("\x01", False, False),
)


@pytest.mark.parametrize("in_line", [True, False])
def test_one_key_and_a_few_rolled_over_each_other_are_a_hand(in_line: bool) -> None:
    for strokes in ([], [A], [RETURN], [CTRL_A], [A] * MOST_OF_A_HAND):
        assert not typed_by_machine(strokes, longest_gap_ms=20, in_line=in_line)


@pytest.mark.parametrize("in_line", [True, False])
def test_many_or_some_with_return_are_a_machine(in_line: bool) -> None:
    for strokes in ([A] * 6, [A, A, A, RETURN], [A] * 500 + [RETURN], [CTRL_A, RETURN]):
        assert typed_by_machine(strokes, longest_gap_ms=20, in_line=in_line)


def test_the_last_letters_of_a_word_and_return_are_a_hand_in_a_line_only() -> None:
    for strokes in ([A, RETURN], [A, A, RETURN]):
        assert not typed_by_machine(strokes, longest_gap_ms=20, in_line=True)
        assert typed_by_machine(strokes, longest_gap_ms=20, in_line=False)
        assert typed_by_machine(strokes, longest_gap_ms=5, in_line=True)
