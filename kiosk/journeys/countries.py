"""The countries of the world by ISO 3166-1 code, named in each language by CLDR (babel)."""

import re
from functools import cache

from babel import Locale

from kiosk.core.language import locale_of

_COUNTRY = re.compile(r"[A-Z]{2}")
# Codes of CLDR that are no country: groups, and what nobody comes from.
_NONE = frozenset(
    {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"}
)


@cache
def country_codes() -> tuple[str, ...]:
    """Every country's code, in lower case, as journey files write ids."""
    territories = Locale("en").territories
    return tuple(
        sorted(
            code.lower()
            for code in map(str, territories)
            if _COUNTRY.fullmatch(code) and code not in _NONE
        )
    )


@cache
def country_names(language: str) -> dict[str, str]:
    """The name of each country in a language, by code."""
    territories = Locale(locale_of(language)).territories
    english = Locale("en").territories
    return {code: territories.get(code.upper(), english[code.upper()]) for code in country_codes()}


def country_of(typed: str, language: str) -> str | None:
    """The code of the country that was typed, in the language shown or in English."""
    wanted = " ".join(typed.casefold().split())
    for names in (country_names(language), country_names("en")):
        for code, name in names.items():
            if name.casefold() == wanted:
                return code
    return None


def countries_like(typed: str, language: str, limit: int) -> tuple[str, ...]:
    """The codes of countries whose name has a word that begins as typed, by name."""
    wanted = " ".join(typed.casefold().split())
    if not wanted:
        return ()
    names = country_names(language)
    found = [
        code
        for code, name in names.items()
        if any(name.casefold()[place:].startswith(wanted) for place in _word_starts(name))
    ]
    return tuple(sorted(found, key=lambda code: names[code])[:limit])


def _word_starts(name: str) -> tuple[int, ...]:
    return tuple(match.start() for match in re.finditer(r"\w+", name))
