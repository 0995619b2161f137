"""The table of each language; a language without one is given the neutral table."""

from collections.abc import Mapping

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.lexicon_asian import ARABIC, BENGALI, PUNJABI, URDU
from kiosk.speech.lexicon_english import ENGLISH
from kiosk.speech.lexicon_european import POLISH, ROMANIAN, UKRAINIAN
from kiosk.speech.lexicon_rows import MARKS, plain_date, plain_time
from kiosk.speech.lexicon_welsh import WELSH


def _neutral_money(pounds: int, pence: int) -> str:
    return f"£{pounds}" + (f" {pence}" if pence else "")


_NEUTRAL = Lexicon(
    code="",
    digits=tuple("0123456789"),
    to="-",
    or_="/",
    dot=".",
    at="@",
    dash="-",
    plus="+",
    per_cent="%",
    money=_neutral_money,
    date=plain_date([str(month) for month in range(1, 13)]),
    time=plain_time("am", "pm"),
    marks=MARKS,
)
_LEXICONS: Mapping[str, Lexicon] = {
    lexicon.code: lexicon
    for lexicon in (
        ENGLISH, WELSH, POLISH, URDU, ARABIC, PUNJABI, BENGALI, ROMANIAN, UKRAINIAN,
    )
}  # fmt: skip


def lexicon_for(language: str) -> Lexicon:
    """The lexicon of a language given by its BCP 47 tag."""
    return _LEXICONS.get(language.strip().lower().replace("_", "-").partition("-")[0], _NEUTRAL)
