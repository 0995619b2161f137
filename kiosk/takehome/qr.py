"""QR codes: only of a page that may be opened, a number that may be rung or kept, a day to remember or plain words.

Nothing is remembered between calls: a cache would keep what the last resident took home.
"""

import re
from collections.abc import Sequence

from kiosk.core.errors import KioskError
from kiosk.core.links import web_link
from kiosk.takehome.calendar import Appointment, calendar_text
from kiosk.takehome.contact import contact_text, words_text
from kiosk.takehome.qr_letters import Letters, Matrix

#: ISO/IEC 18004: four light modules on every side, which whoever paints the matrix adds.
QUIET_ZONE = 4
#: 57 modules a side, 213 bytes at level M. Tilted by 30 degrees, half of the larger codes fail.
LARGEST_VERSION = 10

#: 177 modules a side, 2,331 bytes at level M: no smaller code holds a badge. It is read close, and off plain paper.
_LARGEST_SIGNED = 40

_ALPHANUMERIC = re.compile(r"[0-9A-Z $%*+./:-]+")
# RFC 3966, without its parameters: whole numbers with +, and the short ones that every phone knows.
_TEL = re.compile(r"tel:(?:\+[1-9][0-9]{6,14}|[1-9][0-9]{2,5})")
# RFC 6068 without its headers, and of RFC 5321 only what mail addresses of services have.
_MAIL = re.compile(
    r"mailto:[A-Za-z0-9][A-Za-z0-9._+-]{0,62}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,24}"
)
_NATIONAL = re.compile(r"0[1-9][0-9]{8,9}|08001111")  # Childline's is the one short 0800 number
_SIGNED = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){2}")
_SHORT = re.compile(r"[1-9][0-9]{2,5}")


def matrix(text: str) -> Matrix:
    """The dark modules of a code at level M, row by row, without its quiet zone.

    Takes 30 to 80 ms: call it away from the screen's thread.

    Raises:
        KioskError: the text is neither a plain web address, `tel:` and digits, nor `mailto:` and a plain mail
            address, or is too long.
    """
    if web_link(text) != text and not _TEL.fullmatch(text) and not _MAIL.fullmatch(text):
        raise KioskError(
            "This is no web or mail address or phone number that a code may hold.",
            "Correct the link in the journey or in the directory.",
        )
    return _modules(text)


def link_matrix(link: str) -> Matrix:
    """The dark modules of a code of a list's link; as `matrix`.

    Its letters are of the alphanumeric mode, but for the `#` (and a path in small letters) that parts them: 5.5 bits
    a letter and not 8 (ISO/IEC 18004, 7.4.4).

    Raises:
        KioskError: the link is no web address, or too long.
    """
    if web_link(link) != link:
        raise KioskError(
            "This is no web address that a code may hold.", "Correct take_home.companion."
        )
    before, mark, after = link.partition("#")
    return _drawn(_segment(before), (mark, Letters.BYTES), _segment(after))


def _segment(text: str) -> tuple[str, Letters]:
    plain = _ALPHANUMERIC.fullmatch(text) is not None
    return text, Letters.ALPHANUMERIC if plain else Letters.BYTES


def calendar_matrix(appointment: Appointment) -> Matrix:
    """The dark modules of a code that puts an appointment into a phone's calendar; as `matrix`.

    Raises:
        KioskError: the appointment is too long.
    """
    return _modules(calendar_text(appointment))


def contact_matrix(name: str, number: str, notes: Sequence[str]) -> Matrix:
    """The dark modules of a code by which a phone keeps a name and number, without internet; as `matrix`.

    Raises:
        KioskError: the number is none that can be rung.
    """
    dialled = phone_link(number)
    if dialled is None:
        raise KioskError("This is no number that can be rung.", "Correct it in the directory.")
    return _modules(contact_text(name, dialled.removeprefix("tel:"), notes))


def words_matrix(title: str, lines: Sequence[str]) -> Matrix:
    """The dark modules of a code that shows words, without internet; as `matrix`."""
    return _modules(words_text(title, lines))


def signed_matrix(text: str) -> Matrix | None:
    """The dark modules of a code that holds a compact JWS; None where no code holds it. Takes a second or two.

    Raises:
        KioskError: it is none.
    """
    if not _SIGNED.fullmatch(text):
        raise KioskError("This is no signed text.", "Make it again.")
    from kiosk.takehome.qr_modules import modules  # noqa: PLC0415 - as in _drawn

    return modules(((text, Letters.BYTES),), largest_version=_LARGEST_SIGNED)


def _modules(text: str) -> Matrix:
    return _drawn((text, Letters.ANY))


def _drawn(*parts: tuple[str, Letters]) -> Matrix:
    # Here and not above: its pictures take a tenth of the time until the first screen stands, which shows no code.
    from kiosk.takehome.qr_modules import modules  # noqa: PLC0415

    found = modules(parts, largest_version=LARGEST_VERSION)
    if found is None:
        raise KioskError(
            "This is too long for a code that every phone can read.",
            "Use a shorter address of the same page, of at most 213 characters.",
        )
    return found


def phone_link(number: str) -> str | None:
    """A printed number as a `tel:` address, or None where it is no number that can be rung.

    British numbers get their country, so that a phone from abroad rings the right one.
    """
    digits = re.sub(r"[\s().-]", "", number.replace("(0)", ""))
    if _SHORT.fullmatch(digits):
        return f"tel:{digits}"
    digits = f"+44{digits[1:]}" if _NATIONAL.fullmatch(digits) else digits
    if digits.startswith("+440"):  # nobody can be rung at it; which digit is wrong is a guess
        return None
    link = f"tel:{digits}"
    return link if _TEL.fullmatch(link) else None


def mail_link(address: str) -> str | None:
    """A mail address as a `mailto:` address, or None where it is none that every phone reads alike."""
    name, at, host = address.strip().rpartition("@")
    link = f"mailto:{name}{at}{host.lower()}"
    return link if _MAIL.fullmatch(link) else None
