"""What kept people from going online, month by month."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.records.vocabulary import Barrier
from kiosk.ui.staff_room.dashboard.over_months import by_month

_WEEKS = st.dates().map(lambda day: day.isoformat())
_CELLS = st.dictionaries(st.tuples(st.sampled_from(list(Barrier)), _WEEKS), st.integers(1, 50))


def test_a_small_case_by_hand() -> None:
    chart = by_month(
        (
            (Barrier.LACKS_CONFIDENCE, "2026-09-28", 2),
            (Barrier.LACKS_CONFIDENCE, "2026-10-05", 3),
            (Barrier.LACKS_CONFIDENCE, "2026-10-26", 4),
            (Barrier.SERVICE_INACCESSIBLE, "2026-10-05", 1),
        ),
        "en",
    )
    assert [(row.label, row.number) for row in chart.rows] == [
        ("Not confident, September 2026", 2),
        ("Not confident, October 2026", 7),
        ("The website itself, October 2026", 1),
    ]
    assert chart.sentence == "Most often: Not confident. In September 2026: 2. In October 2026: 7."


@given(_CELLS)
def test_nobody_is_lost_and_nobody_counted_twice(cells: dict[tuple[Barrier, str], int]) -> None:
    chart = by_month([(str(a), week, n) for (a, week), n in cells.items()], "en")
    expected = Counter[tuple[str, str]]()
    for (barrier, week), n in cells.items():
        expected[barrier, week[:7]] += n
    assert sorted(row.number or 0 for row in chart.rows) == sorted(expected.values())
