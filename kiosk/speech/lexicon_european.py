"""The tables of Polish, Romanian and Ukrainian.

Written from grammars and not yet read by native speakers.
"""

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.lexicon_rows import (
    MARKS,
    SPELLED,
    counted,
    names,
    phrases,
    plain_date,
    plain_time,
    words,
)

_A_HUNDRED = 100
_TWENTY = 20


def _polish_money(pounds: int, pence: int) -> str:
    small = counted(pence, "pens", "pensy", "pensów")
    if not pounds and pence:
        return small
    return counted(pounds, "funt", "funty", "funtów") + (f" {small}" if pence else "")


def _ukrainian_count(number: int, one: str, few: str, many: str) -> str:
    # 21, 31 and 101 go like 1, and 11 does not.
    if number % 10 == 1 and number % 100 != 11:  # noqa: PLR2004 - as said above
        return f"{number} {one}"
    return counted(number, one, few, many)


def _ukrainian_money(pounds: int, pence: int) -> str:
    small = _ukrainian_count(pence, "пенс", "пенси", "пенсів")
    if not pounds and pence:
        return small
    said = _ukrainian_count(pounds, "фунт", "фунти", "фунтів")
    return said + (f" {small}" if pence else "")


def _romanian_count(number: int, one: str, many: str) -> str:
    if number == 1:
        return one
    # From 20 on, and at every round hundred, "de" comes between.
    rest = number % _A_HUNDRED
    of = "de " if number and (rest >= _TWENTY or rest == 0) else ""
    return f"{number} {of}{many}"


def _romanian_money(pounds: int, pence: int) -> str:
    small = _romanian_count(pence, "un penny", "pence")
    if not pounds and pence:
        return small
    said = _romanian_count(pounds, "o liră", "lire")
    return f"{said} și {small}" if pence else said


POLISH = Lexicon(
    code="pl",
    digits=words("zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć"),
    to="do",
    or_="lub",
    dot="kropka",
    at="małpa",
    dash="myślnik",
    plus="plus",
    per_cent="procent",
    money=_polish_money,
    date=plain_date(
        words(
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
            "listopada grudnia"
        )
    ),
    time=plain_time("rano", "po południu"),
    days=names(
        "poniedziałek pon pn; wtorek wt; środa śr; czwartek czw; piątek pt; sobota sob; "
        "niedziela niedz"
    ),
    after_to=phrases(
        "poniedziałek = poniedziałku; wtorek = wtorku; środa = środy; czwartek = czwartku; "
        "piątek = piątku; sobota = soboty; niedziela = niedzieli"
    ),
    spelled=SPELLED,
    said=phrases(
        "np = na przykład; itd = i tak dalej; itp = i tym podobne; tj = to jest; tel = telefon; "
        "ul = ulica; al = aleja; nr = numer; godz = godzina; ok = około; m.in = między innymi"
    ),
    marks={**MARKS, "&": " i ", "°": " stopni "},
    of="z",
    large={"mln": "miliona funtów"},
    fractions={"1/2": "pół", "½": "pół", "24/7": "całą dobę"},
    and_a=" i ",
    website="strona {}",
)
ROMANIAN = Lexicon(
    code="ro",
    digits=words("zero unu doi trei patru cinci șase șapte opt nouă"),
    to="până la",
    or_="sau",
    dot="punct",
    at="arond",
    dash="liniuță",
    plus="plus",
    per_cent="la sută",
    money=_romanian_money,
    date=plain_date(
        words(
            "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie "
            "noiembrie decembrie"
        )
    ),
    time=plain_time("dimineața", "după-amiaza"),
    days=names("luni lun; marți mar; miercuri mie; joi; vineri vin; sâmbătă sâm; duminică dum"),
    spelled=SPELLED,
    said=phrases(
        "de ex = de exemplu; ex = exemplu; etc = et cetera; tel = telefon; str = strada; "
        "nr = numărul; dl = domnul; dna = doamna; a.m = dimineața; p.m = după-amiaza"
    ),
    marks={**MARKS, "&": " și ", "°": " grade "},
    of="din",
    fractions={"1/2": "jumătate", "½": "jumătate", "24/7": "non-stop"},
    and_a=" și ",
    website="site-ul {}",
)
UKRAINIAN = Lexicon(
    code="uk",
    digits=words("нуль один два три чотири п'ять шість сім вісім дев'ять"),
    to="до",
    or_="або",
    dot="крапка",
    at="ет",
    dash="дефіс",
    plus="плюс",
    per_cent="відсотків",
    money=_ukrainian_money,
    date=plain_date(
        words(
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
        )
    ),
    time=plain_time("ранку", "дня"),
    days=names(
        "понеділок пн; вівторок вт; середа ср; четвер чт; п'ятниця пт; субота сб; неділя нд"
    ),
    after_to=phrases(
        "понеділок = понеділка; вівторок = вівторка; середа = середи; четвер = четверга; "
        "п'ятниця = п'ятниці; субота = суботи; неділя = неділі"
    ),
    spelled=SPELLED,
    said=phrases(
        "тел = телефон; вул = вулиця; буд = будинок; напр = наприклад; ін = інше; год = годин; "
        "хв = хвилин"
    ),
    marks={**MARKS, "&": " і ", "°": " градусів "},
    of="з",
    fractions={"1/2": "половина", "½": "половина", "24/7": "цілодобово"},
    and_a=" і ",
    website="сайт {}",
)
