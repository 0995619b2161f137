"""A day to remember, as the text that a phone's calendar takes from a code (iCalendar, RFC 5545)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

#: So that the code stays of a size that every phone reads (see `qr.LARGEST_VERSION`): bytes.
MAX_SUMMARY = 60
MAX_PLACE = 50
_ONE_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """Something at a day, and at a time where one is known, in the wall-clock time of the place."""

    summary: str
    day: date
    at: time | None = None
    place: str = ""


def calendar_text(appointment: Appointment) -> str:
    """The VEVENT: an hour long where a time is known, the whole day otherwise.

    Without a zone ("floating", RFC 5545 3.3.5): the time on the wall where it takes place.
    """
    lines = ["BEGIN:VEVENT", f"SUMMARY:{one_line(appointment.summary, MAX_SUMMARY)}"]
    if appointment.at is None:
        lines.append(f"DTSTART;VALUE=DATE:{appointment.day:%Y%m%d}")
    else:
        start = datetime.combine(appointment.day, appointment.at)
        lines.append(f"DTSTART:{start:%Y%m%dT%H%M%S}")
        lines.append(f"DTEND:{start + _ONE_HOUR:%Y%m%dT%H%M%S}")
    if appointment.place:
        lines.append(f"LOCATION:{one_line(appointment.place, MAX_PLACE)}")
    lines.append("END:VEVENT")
    return "\n".join(lines)


def one_line(text: str, most: int) -> str:
    """The text on one line, escaped as RFC 5545 3.3.11 and RFC 2426 4 ask, in at most so many bytes of UTF-8."""
    flat = " ".join(text.split())
    while len((said := _escaped(flat)).encode(errors="replace")) > most:
        flat = flat[:-1].rstrip()
    return said


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text
