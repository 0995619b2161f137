import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.station.doctor_machine import memory, touch


@pytest.mark.parametrize(("total", "ok"), [(899_999, False), (900_000, True), (24_684_084, True)])
def test_memory(total: int, *, ok: bool) -> None:
    check = memory(f"MemTotal:  {total} kB\nMemFree: 1 kB\nMemAvailable:  500000 kB\n")
    assert check.ok is ok
    assert (check.remedy == "") is ok
    assert check.facts == (f"{total / 1e6:.1f} GB, 0.5 of it free.",)


@given(st.text() | st.text(alphabet="MemTotalAvailable: 0123456789kB\n²"))
def test_a_system_that_says_nothing_of_its_memory_is_no_fault(text: str) -> None:
    assert memory(text).facts
    assert memory("MemTotal: many kB").ok


def test_touch() -> None:
    assert touch(("Goodix",), has_display=True).facts == ("Goodix",)
    missing = touch((), has_display=True)
    assert not missing.ok
    assert "USB" in missing.remedy
    assert touch((), has_display=False).ok
