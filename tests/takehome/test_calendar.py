from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from kiosk.takehome.calendar import Appointment, calendar_text
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.qr import calendar_matrix
from kiosk.takehome.slip import CalendarCode, code_of
from tests.takehome.test_qr import read

MOST_BYTES = 213  # of version 10 at level M, the largest that we print
VISIT = Appointment(
    summary="Care visit", day=date(2026, 3, 5), at=time(10, 30), place="Town Hall, room 2"
)


def test_a_phone_reads_the_appointment_from_the_code() -> None:
    assert read(calendar_matrix(VISIT)).split("\n") == [
        "BEGIN:VEVENT",
        "SUMMARY:Care visit",
        "DTSTART:20260305T103000",
        "DTEND:20260305T113000",
        "LOCATION:Town Hall\\, room 2",
        "END:VEVENT",
    ]


def test_without_a_time_it_is_the_whole_day() -> None:
    text = calendar_text(Appointment(summary="Bins", day=date(2026, 3, 5)))
    assert "DTSTART;VALUE=DATE:20260305" in text
    assert "DTEND" not in text


@given(
    st.text(max_size=300), st.dates(date(1970, 1, 1)), st.times() | st.none(), st.text(max_size=300)
)
def test_any_appointment_fits_a_code_and_stays_in_its_lines(
    summary: str, day: date, at: time | None, place: str
) -> None:
    appointment = Appointment(summary=summary, day=day, at=at, place=place)
    lines = calendar_text(appointment).split("\n")
    assert lines[0] == "BEGIN:VEVENT"
    assert lines[-1] == "END:VEVENT"
    assert len(lines) <= 6
    assert len("\n".join(lines).encode(errors="replace")) <= MOST_BYTES


def test_the_code_of_a_reminder_is_that_of_its_appointment() -> None:
    item = TakeHomeItem(
        kind=ItemKind.REMINDER, key="r", title="Care visit", phone="111", appointment=VISIT
    )
    assert code_of(item) == CalendarCode(modules=calendar_matrix(VISIT), summary="Care visit")
