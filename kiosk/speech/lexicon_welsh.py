"""The table of Welsh, written from grammars and not yet read by a native speaker."""

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.lexicon_rows import (
    MARKS,
    SPELLED,
    names,
    phrases,
    plain_date,
    words,
)

_NOON = 12
_EVENING = 18
_MIDNIGHT = (0, 24)


def _time(hour: int, minute: int, half: str) -> str:
    if not half and not minute and hour in _MIDNIGHT:
        return "hanner nos"
    if not half and not minute and hour == _NOON:
        return "hanner dydd"
    if half == "pm" and hour < _NOON:
        hour += _NOON
    of_day = "y bore"
    if half == "pm" or hour > _NOON:
        of_day = "yr hwyr" if hour >= _EVENING else "y prynhawn"
        hour = hour - _NOON if hour > _NOON else hour
    said = f"{hour} {minute:02}" if minute else f"{hour} o'r gloch"
    # Before noon the screen may mean either half: only what it shows is said.
    return f"{said} {of_day}" if half or of_day != "y bore" else said


def _money(pounds: int, pence: int) -> str:
    # "Punt" and "ceiniog" are feminine, and begin differently behind one and two.
    whole = {1: "un bunt", 2: "dwy bunt", 3: "tair punt", 4: "pedair punt"}
    small = {1: "un geiniog", 2: "dwy geiniog", 3: "tair ceiniog", 4: "pedair ceiniog"}
    said_small = small.get(pence, f"{pence} ceiniog")
    if not pounds and pence:
        return said_small
    return whole.get(pounds, f"{pounds} punt") + (f" {said_small}" if pence else "")


WELSH = Lexicon(
    code="cy",
    digits=words("dim un dau tri pedwar pump chwech saith wyth naw"),
    to="i",
    or_="neu",
    dot="dot",
    at="at",
    dash="llinell",
    plus="plws",
    per_cent="y cant",
    money=_money,
    date=plain_date(
        words(
            "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"
        )
    ),
    time=_time,
    days=names(
        "Llun llu; Mawrth maw; Mercher mer; Iau; Gwener gwe; Sadwrn sad; Sul"
    ),
    months=names(
        "Ionawr ion; Chwefror chwef; Ebrill ebr; Mai; Mehefin meh; Gorffennaf gorff; Awst; Medi; "
        "Hydref hyd; Tachwedd tach; Rhagfyr rhag"
    ),
    # The sounds that change behind "i".
    after_to=phrases(
        "Llun = Lun; Mawrth = Fawrth; Mercher = Fercher; Gwener = Wener; Mai = Fai; "
        "Mehefin = Fehefin; Gorffennaf = Orffennaf; Medi = Fedi; Tachwedd = Dachwedd; "
        "Rhagfyr = Ragfyr"
    ),
    spelled=SPELLED | set(words("YG TG ASA CThEF AHO")),
    said=phrases(
        "e.e = er enghraifft; h.y = hynny yw; ayyb = ac yn y blaen; ayb = ac yn y blaen; "
        "cyng = Cynghorydd; parch = Parchedig; tud = tudalen; "
        "rd = Road; a/neu = a neu"
    ),
    units={
        "km": ("cilometr", "cilometr"), "kg": ("cilogram", "cilogram"),
        "cm": ("centimetr", "centimetr"), "mm": ("milimetr", "milimetr"),
        "ml": ("mililitr", "mililitr"), "mg": ("miligram", "miligram"),
        "mun": ("munud", "munud"), "mph": ("milltir yr awr", "milltir yr awr"),
    },
    marks={**MARKS, "&": " a ", "+": " plws ", "°": " gradd "},
    halves={"am": "am", "pm": "pm", "yb": "am", "yp": "pm", "yh": "pm"},
    of="o",
    per={"wythnos": "yr", "mis": "y", "dydd": "y", "awr": "yr", "flwyddyn": "y", "noson": "y"},
    large={
        "m": "miliwn o bunnoedd", "miliwn": "miliwn o bunnoedd", "million": "miliwn o bunnoedd",
        "bn": "biliwn o bunnoedd", "biliwn": "biliwn o bunnoedd", "k": "mil o bunnoedd",
    },
    fractions={
        "1/2": "hanner", "1/4": "chwarter", "3/4": "tri chwarter", "1/3": "traean",
        "2/3": "dwy ran o dair", "½": "hanner", "¼": "chwarter", "¾": "tri chwarter",
        "24/7": "ddydd a nos",
    },
    and_a=" a ",
    saint="Sant",
    street="Street",
    website="gwefan {}",
)  # fmt: skip
