"""The table of English."""

from kiosk.speech import english_numbers
from kiosk.speech.lexicon import Lexicon
from kiosk.speech.lexicon_rows import SPELLED, names, phrases, words

ENGLISH = Lexicon(
    code="en",
    digits=words("oh one two three four five six seven eight nine"),
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
    days=names(
        "Monday mon; Tuesday tue tues; Wednesday wed weds; Thursday thu thur thurs; Friday fri; "
        "Saturday sat; Sunday sun"
    ),
    months=names(
        "January jan; February feb; March mar; April apr; May; June jun; July jul; August aug; "
        "September sep sept; October oct; November nov; December dec"
    ),
    # Alone, "A" is said like the article.
    letters={"A": "eh"},
    spelled=SPELLED,
    said=phrases(
        "e.g = for example; eg = for example; i.e = that is; ie = that is; etc = et cetera; "
        "approx = approximately; tel = telephone; ext = extension; vs = versus; w/c = week "
        "commencing; "
        "c/o = care of; n/a = not applicable; and/or = and or; a&e = eh and E; q&a = Q and eh; "
        "b&b = B and B; cllr = Councillor; rd = Road; ave = Avenue; cres = Crescent; gdns = "
        "Gardens; "
        "tce = Terrace; blvd = Boulevard; ltd = limited; dept = department; govt = government; "
        "hwb = hub; b12 = B 12; mgmt = management; w/e = week ending; covid-19 = covid 19; "
        "hr = hour; hrs = hours; min = minutes; mins = minutes; wk = week; wks = weeks; "
        "yr = year; yrs = years; mth = month; mths = months; rev = Reverend; prof = Professor; "
        "appt = appointment; p.a = a year; incl = including; excl = excluding; extn = extension; "
        "asap = as soon as possible; hosp = hospital; bldg = building; "
        "me/cfs = M E, C F S; pls = please"
    ),
    units={
        "km": ("kilometre", "kilometres"), "kg": ("kilogram", "kilograms"),
        "cm": ("centimetre", "centimetres"), "mm": ("millimetre", "millimetres"),
        "ml": ("millilitre", "millilitres"), "mg": ("milligram", "milligrams"),
        "mph": ("mile an hour", "miles an hour"), "ft": ("foot", "feet"),
        "min": ("minute", "minutes"), "mins": ("minute", "minutes"),
        "hr": ("hour", "hour"), "hrs": ("hour", "hours"),
        "yr": ("year", "years"), "yrs": ("year", "years"), "wks": ("week", "weeks"),
        "mb": ("megabyte", "megabytes"), "gb": ("gigabyte", "gigabytes"),
        "mcg": ("microgram", "micrograms"), "cal": ("calorie", "calories"),
        "sq": ("square", "square"), "noon": ("noon", "noon"),
    },
    marks={"&": " and ", "°": " degrees ", "+": " plus ", "=": " equals ", "•": ", ", "·": ", ",
           "*": " ", "_": " ", "|": ", ", "\\": " ", "~": " about ", "→": ", then ", "›": ", then ",
           ">": ", then ", "<": " ", "\u00a0": " ", "#": " ", "×": " times ", "@": " at "},
    of="of",
    per={
        "week": "a", "month": "a", "year": "a", "day": "a", "night": "a", "hour": "an",
        "person": "a", "hr": "an", "wk": "a", "yr": "a", "session": "a", "visit": "a",
        "child": "a", "adult": "an", "household": "a", "mile": "a", "minute": "a", "min": "a",
    },
    rates={
        "pw": "a week", "p/w": "a week", "p.w.": "a week", "pcm": "a month", "pm": "a month",
        "p/m": "a month", "pa": "a year", "p.a.": "a year", "ph": "an hour", "p/h": "an hour",
        "pp": "a person",
    },
    large={
        "m": "million pounds", "million": "million pounds", "bn": "billion pounds",
        "billion": "billion pounds", "k": "thousand pounds",
    },
    fractions={
        "1/2": "a half", "1/4": "a quarter", "3/4": "three quarters", "1/3": "a third",
        "2/3": "two thirds", "1/5": "a fifth", "1/10": "a tenth", "½": "a half",
        "¼": "a quarter", "¾": "three quarters", "⅓": "a third", "⅔": "two thirds",
        "24/7": "twenty-four seven", "50/50": "fifty fifty", "1:1": "one to one",
    },
    and_a=" and ",
    saint="Saint",
    street="Street",
    website="the {} website",
)  # fmt: skip
