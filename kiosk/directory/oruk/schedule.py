"""Opening times of a feed: `schedules` of 3.0, `regular_schedules` of 1.0 (RFC 5545 as columns)."""

import re
from collections.abc import Mapping
from datetime import date, time
from functools import lru_cache

from kiosk.directory.oruk.attending import said
from kiosk.directory.oruk.findings import Findings, Repair
from kiosk.directory.oruk.plain_text import text_of
from kiosk.directory.oruk.tolerant import as_date, as_objects, as_text, as_time, as_whole
from kiosk.directory.records import Frequency, Schedule

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MAX_SCHEDULES = 60
MAX_INTERVAL = 52
MAX_COUNT = 1_000
_NAMES = ("schedules", "regular_schedules", "regular_schedule", "regularSchedules")
_FREQUENCIES = frozenset(Frequency)
_LONGEST = 200  # characters
_LAST_OF_MONTH = 31
_FIFTH = 5
_DAY = re.compile(r"([+-]?\d{1,2})?\s*(mo|tu|we|th|fr|sa|su)[a-z]*", re.IGNORECASE)
_EVERY_DAY = re.compile(r"\s*(every ?day|daily|all)\s*", re.IGNORECASE)
_SAID_CLOSED = re.compile(
    r"(?:closed|except|excluding|not available|not open)\b[^.]{0,30}\b(?:bank|public)\s+holidays?",
    re.IGNORECASE,
)
_SOME = re.compile(r"\bsome\b", re.IGNORECASE)


def schedules(record: Mapping[str, object], findings: Findings) -> tuple[Schedule, ...]:
    """Every schedule that a record holds under either version's name; equal ones once."""
    raw: list[Mapping[str, object]] = []
    for name in _NAMES:
        if value := record.get(name):
            raw += as_objects(value)
    if not raw:
        return ()
    found = (_schedule(item, findings) for item in raw[:MAX_SCHEDULES])
    return tuple(dict.fromkeys(schedule for schedule in found if schedule is not None))


def _schedule(raw: Mapping[str, object], findings: Findings) -> Schedule | None:
    opens_at = _time(raw.get("opens_at"), findings)
    closes_at = _time(raw.get("closes_at"), findings)
    description = text_of(raw.get("description"))
    notes = text_of(raw.get("notes"))
    if opens_at is None and closes_at is None and not description and not notes:
        return None
    days = _days(raw, findings)
    interval = as_whole(raw.get("interval")) or 1
    count = as_whole(raw.get("count"))
    return Schedule(
        frequency=_frequency(raw, days),
        interval=interval if 1 <= interval <= MAX_INTERVAL else 1,
        days=days,
        month_days=_month_days(raw.get("bymonthday")),
        opens_at=opens_at,
        closes_at=closes_at,
        starts_on=_date(raw.get("dtstart"), findings),
        until=_date(raw.get("until"), findings),
        count=count if count is not None and 1 <= count <= MAX_COUNT else None,
        valid_from=_date(raw.get("valid_from"), findings),
        valid_to=_date(raw.get("valid_to"), findings),
        description=description,
        notes=notes,
        attending=said(raw.get("attending_type")),
        closed_on_holidays=_says_closed_on_holidays(description, notes),
    )


def _frequency(raw: Mapping[str, object], days: tuple[str, ...]) -> Frequency | None:
    said = as_text(raw.get("freq")).upper()
    if said in _FREQUENCIES:
        return Frequency(said)
    if said == "DAILY" or (not said and days):
        # ORUK 1.0 often names the weekday and leaves the frequency out.
        if any(len(day) > len("MO") for day in days):
            return Frequency.MONTHLY
        return Frequency.WEEKLY if days else None
    return None


def _days(raw: Mapping[str, object], findings: Findings) -> tuple[str, ...]:
    """BYDAY codes from "MO,TU", "Monday, Tuesday", "1SA" or the 1.0 `weekday`."""
    value = raw.get("byday") or raw.get("weekday")
    said = ",".join(as_text(item) for item in value) if isinstance(value, list) else as_text(value)
    if not said:
        return WEEKDAYS if as_text(raw.get("freq")).upper() == "DAILY" else ()
    days, is_odd = _days_in(said[:_LONGEST])
    if is_odd:
        findings.repair(Repair.DAY)
    return days


@lru_cache(maxsize=1_000)
def _days_in(said: str) -> tuple[tuple[str, ...], bool]:
    """The codes of the days named, and whether they were named otherwise than by codes."""
    if _EVERY_DAY.fullmatch(said):
        return WEEKDAYS, False
    days: list[str] = []
    odd = False
    for part in re.split(r"[,;/\s]*[,;/]\s*|\s+(?:and|&)\s+", said):
        if not part.strip():
            continue
        match = _DAY.fullmatch(part.strip())
        nth = int(match[1]) if match and match[1] else 0
        if match is None or abs(nth) > _FIFTH:
            odd = True
            continue
        odd = odd or len(part.strip()) > len(match[1] or "") + 2
        days.append(f"{nth or ''}{match[2].upper()}")
    return tuple(dict.fromkeys(days)), odd


def _month_days(value: object) -> tuple[int, ...]:
    if not value:
        return ()
    parts = value if isinstance(value, list) else as_text(value).split(",")
    numbers = (as_whole(part) for part in parts)
    days = (n for n in numbers if n is not None and 1 <= abs(n) <= _LAST_OF_MONTH)
    return tuple(dict.fromkeys(days))


def _time(raw: object, findings: Findings) -> time | None:
    value = as_time(raw)
    if value is None and raw:
        findings.repair(Repair.TIME)
    return value


def _date(raw: object, findings: Findings) -> date | None:
    value = as_date(raw)
    if value is None and raw:
        findings.repair(Repair.DATE)
    return value


def _says_closed_on_holidays(description: str, notes: str) -> bool:
    text = f"{description} {notes}" if notes else description
    if "holiday" not in text.lower():
        return False
    return any(
        _SAID_CLOSED.search(sentence) and not _SOME.search(sentence)
        for sentence in re.split(r"[.\n]", text)
    )
