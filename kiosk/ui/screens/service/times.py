"""When a service is open: today first, then the week."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from kiosk.core.language import InEnglish
from kiosk.directory.opening.hours import DayHours, Opening, OpeningKind, week
from kiosk.directory.opening.times import hours_of
from kiosk.directory.records import Schedule, Service
from kiosk.ui.screens.parts import note, paragraph, strong
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.words.services import holiday_words, opening_words, today_words, week_words


def times(
    paints: Paints, service: Service, opens: Opening, today: DayHours | None, now: datetime
) -> list[QWidget]:
    """Whether it is open, today's hours, the week, and what the feed adds in its own words."""
    schedules = hours_of(service)
    return _hours(paints, schedules, opens, today, now) if schedules else []


def _hours(
    paints: Paints,
    schedules: tuple[Schedule, ...],
    opens: Opening,
    today: DayHours | None,
    now: datetime,
) -> list[QWidget]:
    tongue = paints.look.language.code
    parts: list[QWidget] = [strong(paints, opening_words(opens, now, tongue), name="opening")]
    caution = holiday_words(opens, now)
    if caution:
        parts.append(note(paints, caution, name="holiday", colour="accent"))
    if opens.kind is not OpeningKind.ALWAYS:
        if today is not None:
            parts.append(paragraph(paints, today_words((today,), now.date(), tongue)))
        days = week(schedules, now.date())
        parts += [paragraph(paints, line) for line in week_words(days, tongue)]
    # Hours that stand in the week are not said twice; what the week does not hold, the feed's words say.
    descriptions = [each.description for each in schedules if not week((each,), now.date())]
    said = dict.fromkeys((*descriptions, *(each.notes for each in schedules)))
    parts += [paragraph(paints, InEnglish(each)) for each in said if each]
    return parts
