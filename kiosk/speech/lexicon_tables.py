"""The tables of each language; a language without a table is given the neutral one.

Welsh, Polish and Urdu were written from grammars and not yet read by a native speaker.
"""

from collections.abc import Callable, Mapping, Sequence

from kiosk.speech import english_numbers
from kiosk.speech.lexicon import Lexicon


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_SPELLED = frozenset(
    _words(
        "GP NHS NI PIP DWP DVLA HMRC ESA JSA UC BSL RNIB RNID UK US EU FAQ PDF ID TV PC MOT CV IT "
        "AI QR USB SMS "
        "EHCP CQC ICB GDPR OK DLA SSP SMP CAB RVS WRVS NSPCC RSPCA BBC ITV IVF MRI CT ECG HIV "
        "COPD ADHD OT CPR "
        "AED DBS LGBT ONS URL EHIC GHIC IBS UTI CIC CIO GIG DU"
    )
)
_FIGURES = tuple("0123456789")


def _names(rows: str) -> Mapping[str, str]:
    """Full name by every short form: "Monday mon; Tuesday tue tues"."""
    names: dict[str, str] = {}
    for row in rows.split(";"):
        full, *short = row.split()
        names.update(dict.fromkeys((full.lower(), *short), full))
    return names


def _phrases(rows: str) -> Mapping[str, str]:
    """Words by short form: "e.g = for example; tel = telephone"."""
    pairs = (row.split("=") for row in rows.split(";"))
    return {short.strip(): words.strip() for short, words in pairs}


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


_ENGLISH = Lexicon(
    code="en",
    digits=_words("oh one two three four five six seven eight nine"),
    to="to",
    or_="or",
    dot="dot",
    at="at",
    dash="dash",
    plus="plus",
    per_cent="per cent",
    money=english_numbers.money,
    date=english_numbers.date,
    time=english_numbers.time,
    days=_names(
        "Monday mon; Tuesday tue tues; Wednesday wed weds; Thursday thu thur thurs; Friday fri; "
        "Saturday sat; Sunday sun"
    ),
    months=_names(
        "January jan; February feb; March mar; April apr; May; June jun; July jul; August aug; "
        "September sep sept; October oct; November nov; December dec"
    ),
    # Alone, "A" is said like the article.
    letters={"A": "eh"},
    spelled=_SPELLED,
    said=_phrases(
        "e.g = for example; eg = for example; i.e = that is; ie = that is; etc = et cetera; "
        "approx = approximately; tel = telephone; ext = extension; vs = versus; w/c = week "
        "commencing; "
        "c/o = care of; n/a = not applicable; and/or = and or; a&e = eh and E; q&a = Q and eh; "
        "b&b = B and B; cllr = Councillor; rd = Road; ave = Avenue; cres = Crescent; gdns = "
        "Gardens; "
        "tce = Terrace; blvd = Boulevard; ltd = limited; dept = department; govt = government; "
        "hwb = hub; b12 = B 12; mgmt = management; w/e = week ending; covid-19 = covid 19"
    ),
    units={
        "km": ("kilometre", "kilometres"), "kg": ("kilogram", "kilograms"),
        "cm": ("centimetre", "centimetres"), "mm": ("millimetre", "millimetres"),
        "ml": ("millilitre", "millilitres"), "mg": ("milligram", "milligrams"),
        "mph": ("mile an hour", "miles an hour"), "ft": ("foot", "feet"),
        "min": ("minute", "minutes"), "mins": ("minute", "minutes"),
        "hr": ("hour", "hours"), "hrs": ("hour", "hours"),
        "yr": ("year", "years"), "yrs": ("year", "years"), "wks": ("week", "weeks"),
        "mb": ("megabyte", "megabytes"), "gb": ("gigabyte", "gigabytes"),
    },
    marks={"&": " and ", "°": " degrees ", "+": " plus ", "=": " equals ", "•": " ", "·": ", ",
           "*": " ", "_": " ", "|": ", ", "\\": " ", "~": " about ", "→": ", then ", "›": ", then ",
           ">": ", then ", "<": " ", "\u00a0": " ", "#": " "},
)  # fmt: skip

_MARKS: Mapping[str, str] = {
    "•": " ", "*": " ", "_": " ", "|": ", ", "\\": " ", "→": ", ", "›": ", ", ">": ", ", "<": " ",
    "\u00a0": " ", "#": " ",
}  # fmt: skip

_WELSH = Lexicon(
    code="cy",
    digits=_words("dim un dau tri pedwar pump chwech saith wyth naw"),
    to="i",
    or_="neu",
    dot="dot",
    at="at",
    dash="llinell",
    plus="plws",
    per_cent="y cant",
    money=_welsh_money,
    date=_plain_date(
        _words(
            "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"
        )
    ),
    time=_plain_time("y bore", "y prynhawn"),
    days=_names("Llun; Mawrth maw; Mercher mer; Iau; Gwener gwe; Sadwrn sad; Sul"),
    spelled=_SPELLED,
    said=_phrases("e.e = er enghraifft; h.y = hynny yw; ayyb = ac yn y blaen; ayb = ac yn y blaen"),
    marks={**_MARKS, "&": " a ", "+": " plws "},
)
_POLISH = Lexicon(
    code="pl",
    digits=_words("zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć"),
    to="do",
    or_="lub",
    dot="kropka",
    at="małpa",
    dash="myślnik",
    plus="plus",
    per_cent="procent",
    money=_polish_money,
    date=_plain_date(
        _words(
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
            "listopada "
            "grudnia"
        )
    ),
    time=_plain_time("rano", "po południu"),
    days=_names(
        "poniedziałek pon pn; wtorek wt; środa śr; czwartek czw; piątek pt; sobota sob; niedziela "
        "niedz"
    ),
    spelled=_SPELLED,
    said=_phrases(
        "np = na przykład; itd = i tak dalej; itp = i tym podobne; tj = to jest; tel = telefon; "
        "ul = ulica; al = aleja; nr = numer; godz = godzina; ok = około; m.in = między innymi"
    ),
    marks={**_MARKS, "&": " i "},
)
_URDU = Lexicon(
    code="ur",
    digits=_words("صفر ایک دو تین چار پانچ چھ سات آٹھ نو"),
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
    spelled=_SPELLED,
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
    lexicon.code: lexicon for lexicon in (_ENGLISH, _WELSH, _POLISH, _URDU)
}


def lexicon_for(language: str) -> Lexicon:
    """The lexicon of a language given by its BCP 47 tag."""
    return _LEXICONS.get(language.strip().lower().replace("_", "-").partition("-")[0], _NEUTRAL)
