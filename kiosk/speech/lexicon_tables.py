"""The tables of each language; a language without a table is given the neutral one.

Welsh, Polish and Urdu were written from grammars and not yet read by a native speaker.
"""

from collections.abc import Callable, Mapping, Sequence

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.lexicon_english import ENGLISH
from kiosk.speech.lexicon_rows import SPELLED, names, phrases, words

_FIGURES = tuple("0123456789")


def _plain_date(months: Sequence[str]) -> Callable[[int, int, int | None], str]:
    def say(day: int, month: int, year: int | None) -> str:
        return f"{day} {months[month - 1]}" + ("" if year is None else f" {year}")

    return say


def _plain_time(am: str, pm: str) -> Callable[[int, int, str], str]:
    halves = {"am": f" {am}", "pm": f" {pm}", "": ""}

    def say(hour: int, minute: int, half: str) -> str:
        return (f"{hour} {minute:02}" if minute else str(hour)) + halves[half]

    return say


def _welsh_money(pounds: int, pence: int) -> str:
    if not pounds and pence:
        return f"{pence} ceiniog"
    return f"{pounds} punt" + (f" {pence} ceiniog" if pence else "")


def _polish_count(number: int, one: str, few: str, many: str) -> str:
    if number == 1:
        return f"1 {one}"
    some = number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14)
    return f"{number} {few if some else many}"


def _polish_money(pounds: int, pence: int) -> str:
    said = _polish_count(pounds, "funt", "funty", "funtów")
    small = _polish_count(pence, "pens", "pensy", "pensów")
    if not pence:
        return said
    return f"{said} {small}" if pounds else small


def _urdu_money(pounds: int, pence: int) -> str:
    if not pounds and pence:
        return f"{pence} پنس"
    return f"{pounds} پاؤنڈ" + (f" {pence} پنس" if pence else "")


def _neutral_money(pounds: int, pence: int) -> str:
    return f"£{pounds}" + (f" {pence}" if pence else "")


_MARKS: Mapping[str, str] = {
    "•": " ", "*": " ", "_": " ", "|": ", ", "\\": " ", "→": ", ", "›": ", ", ">": ", ", "<": " ",
    "\u00a0": " ", "#": " ",
}  # fmt: skip

_WELSH = Lexicon(
    code="cy",
    digits=words("dim un dau tri pedwar pump chwech saith wyth naw"),
    to="i",
    or_="neu",
    dot="dot",
    at="at",
    dash="llinell",
    plus="plws",
    per_cent="y cant",
    money=_welsh_money,
    date=_plain_date(
        words(
            "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"
        )
    ),
    time=_plain_time("y bore", "y prynhawn"),
    days=names("Llun; Mawrth maw; Mercher mer; Iau; Gwener gwe; Sadwrn sad; Sul"),
    spelled=SPELLED,
    said=phrases("e.e = er enghraifft; h.y = hynny yw; ayyb = ac yn y blaen; ayb = ac yn y blaen"),
    marks={**_MARKS, "&": " a ", "+": " plws "},
)
_POLISH = Lexicon(
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
    date=_plain_date(
        words(
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
            "listopada "
            "grudnia"
        )
    ),
    time=_plain_time("rano", "po południu"),
    days=names(
        "poniedziałek pon pn; wtorek wt; środa śr; czwartek czw; piątek pt; sobota sob; niedziela "
        "niedz"
    ),
    spelled=SPELLED,
    said=phrases(
        "np = na przykład; itd = i tak dalej; itp = i tym podobne; tj = to jest; tel = telefon; "
        "ul = ulica; al = aleja; nr = numer; godz = godzina; ok = około; m.in = między innymi"
    ),
    marks={**_MARKS, "&": " i "},
)
_URDU = Lexicon(
    code="ur",
    digits=words("صفر ایک دو تین چار پانچ چھ سات آٹھ نو"),
    to="سے",
    or_="یا",
    dot="ڈاٹ",
    at="ایٹ",
    dash="ڈیش",
    plus="پلس",
    per_cent="فیصد",
    money=_urdu_money,
    date=_plain_date(
        [
            "جنوری",
            "فروری",
            "مارچ",
            "اپریل",
            "مئی",
            "جون",
            "جولائی",
            "اگست",
            "ستمبر",
            "اکتوبر",
            "نومبر",
            "دسمبر",
        ]
    ),
    time=_plain_time("صبح", "شام"),
    spelled=SPELLED,
    marks={**_MARKS, "&": " اور "},
)
_NEUTRAL = Lexicon(
    code="",
    digits=_FIGURES,
    to="-",
    or_="/",
    dot=".",
    at="@",
    dash="-",
    plus="+",
    per_cent="%",
    money=_neutral_money,
    date=_plain_date([str(month) for month in range(1, 13)]),
    time=_plain_time("am", "pm"),
    marks=_MARKS,
)
_LEXICONS: Mapping[str, Lexicon] = {
    lexicon.code: lexicon for lexicon in (ENGLISH, _WELSH, _POLISH, _URDU)
}


def lexicon_for(language: str) -> Lexicon:
    """The lexicon of a language given by its BCP 47 tag."""
    return _LEXICONS.get(language.strip().lower().replace("_", "-").partition("-")[0], _NEUTRAL)
