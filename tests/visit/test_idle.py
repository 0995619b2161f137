import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.idle import IdleClock, IdlePhase

MOMENTS = st.floats(min_value=0, max_value=10_000, allow_nan=False)


def clock(touched_at: float = 0.0) -> IdleClock:
    return IdleClock(idle_s=60, warning_s=30, touched_at=touched_at)


@pytest.mark.parametrize(
    ("moment", "phase"),
    [
        (0, IdlePhase.ACTIVE),
        (59.9, IdlePhase.ACTIVE),
        (60, IdlePhase.WARNING),
        (89.9, IdlePhase.WARNING),
        (90, IdlePhase.OVER),
    ],
)
def test_phases(moment: float, phase: IdlePhase) -> None:
    assert clock().phase(moment) is phase


def test_a_warning_is_never_shorter_than_the_standard_asks() -> None:
    with pytest.raises(ValueError, match="20 s"):
        IdleClock(idle_s=60, warning_s=19, touched_at=0)


@given(st.lists(MOMENTS, max_size=20), MOMENTS)
def test_any_touch_starts_the_count_again(touches: list[float], moment: float) -> None:
    idle = clock()
    for touch in touches:
        idle = idle.touched(touch)
    last = max([0.0, *touches])
    assert idle.touched_at == last
    assert (idle.phase(moment) is IdlePhase.ACTIVE) == (moment - last < 60)
    assert idle.seconds_left(moment) >= 0
