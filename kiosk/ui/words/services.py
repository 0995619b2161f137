"""A service's values in words: opening times, age, places."""

from datetime import date, datetime, time, timedelta

from kiosk.core.language import Language
from kiosk.directory.opening.hours import DayHours, Opening, OpeningKind
from kiosk.directory.records import Location, Phone, PhoneType, Service
from kiosk.ui.words import translate
from kiosk.ui.words.times import clock_words, day_words, weekday_words

_DAY_END = time(23, 59)
_WEEK = 7
_ONE_DAY = timedelta(days=1)


def opening_words(opening: Opening, now: datetime, language: str) -> str:
    """Whether it is open, in one line: "Open now until 5pm", "Opens Monday at 9am"."""
    match opening.kind:
        case OpeningKind.ALWAYS:
            return translate("Services", "Always open")
        case OpeningKind.OPEN if opening.until is not None and opening.until - now >= _ONE_DAY:
            # "Until midnight" would be taken for tonight's.
            return translate("Narrowing", "Open now")
        case OpeningKind.OPEN if opening.until is not None:
            until = clock_words(opening.until.time(), language)
            return translate("Services", "Open now until %1").replace("%1", until)
        case OpeningKind.OPENS if opening.opens is not None:
            return _opens_words(opening.opens, now.date(), language)
        case _:
            return translate("Services", "Ring to ask when it is open")


def _opens_words(opens: datetime, today: date, language: str) -> str:
    at = clock_words(opens.time(), language)
    days = (opens.date() - today).days
    if days == 0:
        return translate("Services", "Opens today at %1").replace("%1", at)
    if days == 1:
        return translate("Services", "Opens tomorrow at %1").replace("%1", at)
    if days >= _WEEK:
        words = translate("Services", "Opens on %2 at %1").replace("%1", at)
        return words.replace("%2", day_words(opens.date(), language))
    day = weekday_words(opens.weekday(), language)
    words = translate("Services", "Opens %2 at %1").replace("%1", at)
    return words.replace("%2", day)


def holiday_words(opening: Opening, now: datetime) -> str:
    """A caution where nobody said what happens on the bank holiday concerned; else ""."""
    if not opening.holiday:
        return ""
    if opening.opens is not None and opening.opens.date() != now.date():
        return translate("Services", "That day is a bank holiday. Ring before you go.")
    return translate("Services", "Today is a bank holiday. Ring before you go.")


def today_words(week: tuple[DayHours, ...], today: date, language: str) -> str:
    """The hours of today in an ordinary week."""
    spans = next((each.spans for each in week if each.weekday == today.weekday()), ())
    if not spans:
        return translate("Services", "Closed today")
    words = ", ".join(_span_words(span, language) for span in spans)
    return translate("Services", "Today: %1").replace("%1", words)


def week_words(week: tuple[DayHours, ...], language: str) -> tuple[str, ...]:
    """The week, a line a run of days with the same hours: "Monday to Friday: 9am to 5pm"."""
    lines: list[str] = []
    start = 0
    while start < len(week):
        end = start
        while (
            end + 1 < len(week)
            and week[end + 1].spans == week[start].spans
            and week[end + 1].weekday == week[end].weekday + 1
        ):
            end += 1
        if week[start].spans:
            first = weekday_words(week[start].weekday, language)
            last = weekday_words(week[end].weekday, language)
            days = (
                first
                if start == end
                else translate("Days", "%1 to %2").replace("%1", first).replace("%2", last)
            )
            spans = ", ".join(_span_words(span, language) for span in week[start].spans)
            # A line begins with a capital where the days of the language have none: "Dydd Llun: ...".
            lines.append(f"{days[:1].upper()}{days[1:]}: {spans}")
        start = end + 1
    return tuple(lines)


def _span_words(span: tuple[time, time], language: str) -> str:
    opens, closes = span
    if opens == time(0) and closes >= _DAY_END:
        return translate("Services", "all day and night")
    first, last = clock_words(opens, language), clock_words(closes, language)
    return translate("Hours", "%1 to %2").replace("%1", first).replace("%2", last)


def age_words(service: Service) -> str:
    """Who is old enough; "" where it is for everyone."""
    least, most = service.minimum_age, service.maximum_age
    if least and most:
        words = translate("Services", "For people aged %1 to %2")
        return words.replace("%1", str(least)).replace("%2", str(most))
    if least:
        return translate("Services", "For people aged %1 and over").replace("%1", str(least))
    if most:
        return translate("Services", "For people aged %1 and under").replace("%1", str(most))
    return ""


def address_line(location: Location) -> str:
    """The address on one line."""
    # The two halves of a postcode stay on one line.
    postcode = location.postcode.replace(" ", "\u00a0")
    parts = [location.name, *location.address_lines, postcode]
    seen: list[str] = []
    for part in parts:
        if part and part not in seen:
            seen.append(part)
    return ", ".join(seen)


def phone_words(number: str, language: Language) -> str:
    """A number as it is shown; where words run from right to left, its groups keep their order."""
    return f"\u2068{number}\u2069" if language.right_to_left else number


def phone_kind_words(phone: Phone) -> str:
    """What sort of number it is; "" where one talks."""
    return {
        PhoneType.VOICE: "",
        PhoneType.TEXT: translate("Services", "For text messages"),
        PhoneType.TEXTPHONE: translate("Services", "For a textphone"),
        PhoneType.VIDEO: translate("Services", "For video calls"),
    }[phone.type]


def extension_words(phone: Phone) -> str:
    """What to ask for once somebody answers."""
    return translate("Services", "Then ask for extension %1").replace("%1", phone.extension)


def checked_words(service: Service, language: str) -> str:
    """When somebody last looked whether it is all true."""
    if service.last_modified is None:
        return translate("Services", "Nobody has said when this was last checked. Ring first.")
    day = day_words(service.last_modified, language)
    return translate("Services", "Last checked on %1").replace("%1", day)
