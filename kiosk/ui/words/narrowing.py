"""What results can be narrowed by, in plain words."""

from babel import Locale, UnknownLocaleError

from kiosk.core.language import locale_of
from kiosk.directory.search.request import MILES, AgeBand, Filter, Narrowing
from kiosk.ui.words import translate


def filter_words(each: Filter) -> str:
    """What a filter asks, as it stands on its button."""
    return {
        Filter.OPEN_NOW: translate("Narrowing", "Open now"),
        Filter.EVENINGS: translate("Narrowing", "Open in the evening"),
        Filter.WEEKENDS: translate("Narrowing", "Open at the weekend"),
        Filter.FREE: translate("Narrowing", "Free"),
        Filter.WHEELCHAIR: translate("Narrowing", "Wheelchairs can get in"),
        Filter.HEARING_LOOP: translate("Narrowing", "Has a hearing loop"),
        Filter.ONLINE: translate("Narrowing", "Online"),
        Filter.BY_PHONE: translate("Narrowing", "By phone"),
    }[each]


def age_band_words(band: AgeBand) -> str:
    """An age band, as it stands on its button."""
    return {
        AgeBand.UNDER_18: translate("Narrowing", "Under 18"),
        AgeBand.FROM_18: translate("Narrowing", "18 to 49"),
        AgeBand.FROM_50: translate("Narrowing", "50 to 64"),
        AgeBand.FROM_65: translate("Narrowing", "65 and over"),
    }[band]


def miles_words(miles: int) -> str:
    """How near, as it stands on its button."""
    near, middle, far = MILES
    return {
        near: translate("Narrowing", "Within 1 mile"),
        middle: translate("Narrowing", "Within 3 miles"),
        far: translate("Narrowing", "Within 10 miles"),
    }[miles]


def language_words(code: str, language: str) -> str:
    """The name of a spoken language in the language shown; "" where nobody has a plain name for the code."""
    if code in ("bfi", "bsl"):
        # "bfi" is ISO 639-3's code; feeds write "bsl" too.
        return translate("Narrowing", "British Sign Language")
    try:
        found = Locale.parse(locale_of(language)).languages.get(code, "")
    except (UnknownLocaleError, ValueError):
        return ""
    return f"{found[:1].upper()}{found[1:]}"


def narrowing_words(narrowing: Narrowing, language: str) -> tuple[str, ...]:
    """Everything that is on, in the order of the buttons."""
    words: list[str] = []
    if narrowing.within_miles is not None:
        words.append(miles_words(narrowing.within_miles))
    words += [filter_words(each) for each in Filter if each in narrowing.filters]
    if narrowing.age is not None:
        age = translate("Narrowing", "Age %1")
        words.append(age.replace("%1", age_band_words(narrowing.age)))
    if narrowing.language is not None:
        spoken = translate("Narrowing", "%1 spoken")
        name = language_words(narrowing.language, language)
        words.append(spoken.replace("%1", name or narrowing.language))
    return tuple(words)
