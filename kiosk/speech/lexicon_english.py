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
