"""Rules for what is said letter by letter: postcodes, short forms, web addresses."""

import re

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.said import Said, ends_word
from kiosk.speech.web_owners import OWNERS

# Shape of a postcode: BS 7666, without its rarer special cases.
_POSTCODE = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?)[ \u00a0]?([0-9][A-Z]{2})")
# As people type it; "2nd" and the like end no postcode.
_SMALL_POSTCODE = re.compile(
    r"([a-z]{1,2}[0-9][a-z0-9]?)[ \u00a0]?([0-9](?!st|nd|rd|th)[a-z]{2})", re.ASCII
)
_NATIONAL_INSURANCE = re.compile(
    r"([A-Z]{2})[ ]?(\d{2})[ ]?(\d{2})[ ]?(\d{2})[ ]?([A-D])", re.ASCII
)
_CODE = re.compile(r"([A-Z]{1,4})(\d{1,4})([A-Z])?", re.ASCII)
_CAPITALS = re.compile(r"([A-Z]{2,6})(s|['’]s)?")
_NO_VOWEL = re.compile(r"[^AEIOUY]+")
_NOT_SPELLED = frozenset(("MR", "MRS", "DR", "ST", "RD", "LTD", "PLC", "TH"))
_ALSO_WORDS = ("US", "IT", "MS", "OK", "PO", "AI")
_LETTER_A = re.compile(
    r"\b(?:form|section|part|schedule|block|hepatitis|vitamin|type|option|plan)\s+$", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_TOP = "uk|com|org|net|wales|cymru|scot|london|info|police|eu|ie|pl|app"
_HOST = re.compile(
    rf"(?:[a-z0-9][a-z0-9-]*\.)+(?:{_TOP})(?![a-z0-9-]|\.[a-z0-9])(?:[/?#][^\s<>\"]*)?",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"([\w.+-]+)@((?:[a-z0-9-]+\.)+[a-z]{2,})", re.IGNORECASE | re.ASCII)
_TRAILING = ".,;:!?)]}'\"’”»"
_NAMES = ("GOV.UK",)
_ENDINGS = frozenset(
    ("gov", "co", "ac", "nhs", "sch", "org", "com", "net", "uk", "wales", "cymru", "scot", "london")
) | frozenset(("info", "police", "eu", "ie", "pl", "app"))
_SPELLED_LABELS = frozenset(("uk", "ac", "eu", "ie", "tv"))
_ROADS = ("A", "B", "M")
_PAIRS = 4
_BY_FIGURE = 3


def postcode(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """SA1 3SN."""
    found = _POSTCODE.match(text, at) or _SMALL_POSTCODE.match(text, at)
    if found is None or not ends_word(text, found.end()):
        return None
    halves = (lexicon.one_by_one(found.group(half).upper()) for half in (1, 2))
    return Said(found.end(), ", ".join(halves))


def national_insurance(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """QQ 12 34 56 C."""
    found = _NATIONAL_INSURANCE.match(text, at)
    if found is None or not ends_word(text, found.end()):
        return None
    return Said(found.end(), ", ".join(lexicon.one_by_one(part) for part in found.groups()))


def code(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """A road, a form or the first half of a postcode: A4067, SA400, SA1."""
    found = _CODE.match(text, at)
    if found is None or not ends_word(text, found.end()):
        return None
    letters, figures, last = found.groups()
    said = figures
    if figures.startswith("0") or (letters in _ROADS and len(figures) == _BY_FIGURE):
        said = lexicon.one_by_one(figures)
    elif len(figures) == _PAIRS and not figures.endswith("00") and figures[2] != "0":
        said = f"{figures[:2]} {figures[2:]}"
    words = f"{lexicon.one_by_one(letters)} {said}"
    return Said(found.end(), f"{words} {lexicon.one_by_one(last)}" if last else words)


def capitals(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """NHS, GPs, and any short form in capitals that has no vowel."""
    if text[at] == "A" and ends_word(text, at + 1) and _LETTER_A.search(text[:at]):
        return Said(at + 1, lexicon.one_by_one("A"))
    found = _CAPITALS.match(text, at)
    if found is None or not ends_word(text, found.end()) or not lexicon.code:
        return None
    letters, plural = found.groups()
    known = letters in lexicon.spelled
    if not known and (letters in _NOT_SPELLED or not _NO_VOWEL.fullmatch(letters)):
        return None
    # In a line of capitals a short form cannot be told from a word: "CALL US".
    if letters in _ALSO_WORDS and not any(sign.islower() for sign in text):
        return None
    return Said(found.end(), lexicon.one_by_one(letters) + ("'s" if plural else ""))


def web_address(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """Whose page it is, instead of the address."""
    found = _ADDRESS.match(text, at) or _HOST.match(text, at)
    if found is None:
        return None
    shown = found.group().rstrip(_TRAILING)
    if shown in _NAMES:
        # A name that looks like an address is said as the name that it is.
        return Said(at + len(shown), _host_words(shown.lower(), lexicon))
    host = re.sub(r"^https?://", "", shown, flags=re.IGNORECASE)
    host = re.split(r"[/?#:]", host, maxsplit=1)[0].rpartition("@")[2].lower().removeprefix("www.")
    owner = _owner(host, lexicon)
    return Said(at + len(shown), lexicon.website.format(owner)) if owner.strip() else None


def _owner(host: str, lexicon: Lexicon) -> str:
    """The name of whoever has this address: as it is known, else what the address calls them."""
    labels = host.split(".")
    for index in range(len(labels)):
        rest = labels[index:]
        known = OWNERS.get(".".join(rest))
        # Whoever has an address has those below it, but "gov.uk" is also the end of every council's.
        if known is not None and (index == 0 or not _ENDINGS.issuperset(rest)):
            return _spelled_out(known, lexicon)
    while len(labels) > 1 and labels[-1] in _ENDINGS:
        labels.pop()
    name = labels[-1]
    return (
        lexicon.one_by_one(name.upper())
        if name.upper() in lexicon.spelled
        else name.replace("-", " ")
    )


def _spelled_out(name: str, lexicon: Lexicon) -> str:
    """A name with its short forms said letter by letter."""
    if name in _NAMES:
        return _host_words(name.lower(), lexicon)
    return " ".join(
        lexicon.one_by_one(word) if word in lexicon.spelled else word for word in name.split(" ")
    )


def email(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """Name at host dot and so on."""
    found = _EMAIL.match(text, at)
    if found is None:
        return None
    name = found.group(1).replace(".", f" {lexicon.dot} ").replace("-", f" {lexicon.dash} ")
    name = name.replace("_", " underscore ").replace("+", f" {lexicon.plus} ")
    host = _host_words(found.group(2).lower(), lexicon)
    return Said(found.end(), " ".join(f"{name} {lexicon.at} {host}".split()))


def _host_words(host: str, lexicon: Lexicon) -> str:
    words: list[str] = []
    for label in filter(None, host.split(".")):
        spelled = label in _SPELLED_LABELS or label.upper() in lexicon.spelled
        words.append(lexicon.one_by_one(label.upper()) if spelled else label.replace("-", " "))
    return f" {lexicon.dot} ".join(words)
