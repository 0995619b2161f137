"""What people type, brought into the form in which it is written; None where it is not that."""

import re
from datetime import date
from decimal import Decimal

MAX_CHARACTERS = 40
MAX_EMAIL_CHARACTERS = 254  # RFC 5321 4.5.3.1.3, less the brackets
MAX_FIGURES = 15

# The shape of a UK postcode, after the pattern of the Home Office's data transfer schema
# (https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema).
_POSTCODE = re.compile(
    r"(?:GIR0AA|(?:[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9](?:[0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW]))"
    r"[0-9][ABD-HJLNP-UW-Z]{2})",
)
_INWARD_LENGTH = 3
_SHORTEST_POSTCODE = 5

# Two letters, six figures, one of A to D; which letters never begin one:
# HMRC's National Insurance Manual, NIM39110 (https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110).
_NI_NUMBER = re.compile(r"(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z][0-9]{6}[A-D]")
_MONEY = re.compile(r"£?([0-9]{1,9})(?:\.([0-9]{1,2}))?")
_DATE = re.compile(r"([0-9]{1,2})[ /.-]+([0-9]{1,2}|[a-z]{3,12})[ /.,-]+([0-9]{4})")
_ORDINAL = re.compile(r"(?<=[0-9])(?:st|nd|rd|th)\b")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PHONE = re.compile(r"(?:\+[1-9][0-9]{6,14}|0[1-9][0-9]{8,9})")
_EMAIL = re.compile(
    r"[^\s@\"(),:;<>\[\]\\]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.IGNORECASE
)


def whole_number(typed: str) -> int | None:
    """A whole number; spaces and commas between its figures do not matter."""
    joined = "".join(typed.split()).replace(",", "")
    digits = joined.removeprefix("-")
    # Figures of any script: an Urdu keyboard types its own.
    if not digits.isdecimal() or len(digits) > MAX_FIGURES:
        return None
    return -int(digits) if joined.startswith("-") else int(digits)


def normal_money(typed: str) -> Decimal | None:
    """A sum in pounds: "£1,250.50", "1250", "12.5" (50 pence)."""
    found = _MONEY.fullmatch(_latin("".join(typed.split()).replace(",", "")))
    if found is None:
        return None
    pounds, pence = found.groups()
    return Decimal(f"{pounds}.{(pence or '').ljust(2, '0')}")


def normal_date(typed: str) -> date | None:
    """A day in British order: "3 5 1944", "03/05/1944", "3rd May 1944"."""
    if len(typed) > MAX_CHARACTERS:
        return None
    found = _DATE.fullmatch(_ORDINAL.sub("", _latin(typed.strip().lower())))
    if found is None:
        return None
    day, month, year = found.groups()
    number = int(month) if month.isdecimal() else _month(month)
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None


def normal_postcode(typed: str) -> str | None:
    """The whole postcode as it is written ("SW1A 1AA").

    Spaces, case and stops do not matter; an O or I in the place of a figure is read as 0 or 1,
    for they look alike on a keyboard.
    """
    letters = _letters(typed)
    if not _SHORTEST_POSTCODE <= len(letters) <= MAX_FIGURES:
        return None
    outward, inward = letters[:-_INWARD_LENGTH], letters[-_INWARD_LENGTH:]
    inward = inward[0].replace("O", "0").replace("I", "1") + inward[1:]
    return f"{outward} {inward}" if _POSTCODE.fullmatch(outward + inward) else None


def normal_ni_number(typed: str) -> str | None:
    """A National Insurance number as it is written: "QQ 12 34 56 C" (that one is nobody's)."""
    letters = _letters(typed)
    middle = letters[2:8].replace("O", "0").replace("I", "1")
    letters = letters[:2] + middle + letters[8:]
    if not _NI_NUMBER.fullmatch(letters):
        return None
    return " ".join((letters[:2], letters[2:4], letters[4:6], letters[6:8], letters[8:]))


def normal_phone(typed: str) -> str | None:
    """A telephone number in figures, 0 for +44."""
    if len(typed) > MAX_CHARACTERS:
        return None
    figures = re.sub(r"[\s().-]", "", _latin(typed))
    figures = re.sub(r"^(?:\+44|0044)0?", "0", figures)
    return figures if _PHONE.fullmatch(figures) else None


def normal_email(typed: str) -> str | None:
    """An e-mail address, as typed but for spaces at its ends."""
    address = typed.strip()
    return address if len(address) <= MAX_EMAIL_CHARACTERS and _EMAIL.fullmatch(address) else None


def _month(name: str) -> int:
    """The number of an English month, 0 for no month."""
    return next((n for n, month in enumerate(_MONTHS, start=1) if name.startswith(month)), 0)


def _latin(text: str) -> str:
    """Figures of any script as 0 to 9."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)


def _letters(typed: str) -> str:
    return "".join(letter for letter in _latin(typed[:MAX_CHARACTERS]).upper() if letter.isalnum())
