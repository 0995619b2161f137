"""What helping saved or cost, in a sentence that is true at both of its ends."""

import pytest

from kiosk.ui.staff_room.dashboard.cost_words import saved_words


def pounds(amount: int | None) -> str:
    return "few" if amount is None else f"£{amount}"


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (10, 40, "Between £10 and £40 may have been saved."),
        (0, 40, "Between £0 and £40 may have been saved."),
        (
            -10,
            40,
            "Against phone calls, helping cost £10 more than it saved. Against visits to an office, it saved £40.",
        ),
        (-40, -10, "Helping cost between £10 and £40 more than it saved."),
        (None, None, "Between few and few may have been saved."),
    ],
)
def test_both_ends_are_said(low: int | None, high: int | None, said: str) -> None:
    assert saved_words(low, high, pounds) == said
