"""Whether a text looks as the standard asks: the formats of the tables."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from urllib.parse import urlsplit

from kiosk.directory.check.tables import Format

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
# An address that a mail program takes; whether it arrives, nobody can tell by looking.
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
# RFC 3986: a scheme, then the rest; no spaces.
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
# RFC 3339, the form that JSON Schema's date-time has.
_MOMENT = re.compile(
    r"(\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})", re.ASCII
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})?", re.ASCII)


def _web(text: str) -> bool:
    if not _URI.fullmatch(text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme not in ("http", "https") or bool(parts.hostname)
    except ValueError:
        return False


def _moment(text: str) -> bool:
    match = _MOMENT.fullmatch(text)
    if match is None:
        return False
    try:
        datetime.fromisoformat(match[1])
    except ValueError:
        return False
    return True


def _day(text: str) -> bool:
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


LOOKS_LIKE: Mapping[Format, Callable[[str], bool]] = {
    Format.UUID: lambda text: _UUID.fullmatch(text) is not None,
    Format.EMAIL: lambda text: _EMAIL.fullmatch(text) is not None,
    Format.WEB: _web,
    Format.MOMENT: _moment,
    Format.DAY: _day,
    Format.TIME: lambda text: _TIME.fullmatch(text) is not None,
}
