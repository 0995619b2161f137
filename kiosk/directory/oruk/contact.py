"""Ways to reach a service: phones, e-mail and web addresses of a feed, checked and tidied."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from kiosk.core.links import web_link
from kiosk.directory.oruk.findings import Findings, Repair
from kiosk.directory.oruk.languages import languages
from kiosk.directory.oruk.phone_numbers import digits, phones_in
from kiosk.directory.oruk.plain_text import line_of
from kiosk.directory.oruk.tolerant import as_object, as_objects, as_text
from kiosk.directory.records import Phone, PhoneType

MAX_PHONES = 12
MAX_EMAIL = 254  # RFC 5321
_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")
# Names that RFC 2606 and RFC 6761 keep for examples: a feed that has them was never filled in.
_PLACEHOLDER = re.compile(
    r"(?:^|\.)(?:example\.(?:com|org|net)|example|invalid|test|localhost)$", re.IGNORECASE
)
_KINDS = (
    (None, re.compile(r"^\W*(?:fax|pager)\b|\bfax (?:number|only)\b|\bfax:", re.IGNORECASE)),
    (PhoneType.TEXTPHONE, re.compile(r"\btextphone\b|\bminicom\b|\btext ?relay\b", re.IGNORECASE)),
    (PhoneType.TEXT, re.compile(r"^\W*text\b|\bsms\b|\btext (?:us|to)\b", re.IGNORECASE)),
    (PhoneType.VIDEO, re.compile(r"^\W*video\b", re.IGNORECASE)),
)
_LETTER = re.compile(r"[^\W\d_]")
_EXTENSION = re.compile(r"(\d{1,8})")
_BARE_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)


def link(value: object, findings: Findings) -> str | None:
    """A web address that may be shown, or None; an address without a scheme gets http."""
    text = as_text(value)
    if not text:
        return None
    checked = _checked_link(text)
    if checked != text:
        findings.repair(Repair.LINK)
    return checked


@lru_cache(maxsize=4_000)
def _checked_link(text: str) -> str | None:
    """The services of an organisation often have its address, one after the other."""
    address = f"http://{text}" if "://" not in text and _BARE_HOST.fullmatch(text) else text
    checked = web_link(address)
    if checked is None or _PLACEHOLDER.search(urlsplit(checked).hostname or ""):
        return None
    return checked


def email(value: object, findings: Findings) -> str | None:
    """An e-mail address, or None for a malformed one or a stand-in."""
    text = as_text(value).removeprefix("mailto:")
    if not text:
        return None
    if not is_email(text):
        findings.repair(Repair.EMAIL)
        return None
    return text


def is_email(text: str) -> bool:
    """Whether it is an e-mail address, and no stand-in."""
    return (
        len(text) <= MAX_EMAIL
        and _EMAIL.fullmatch(text) is not None
        and not _PLACEHOLDER.search(text.rsplit("@", 1)[1])
    )


def phones(record: Mapping[str, object], findings: Findings) -> tuple[Phone, ...]:
    """The phones of a service: its own and its contacts', then its places', then others'.

    The later groups are asked only when the earlier have none.
    """
    places = as_objects(record.get("service_at_locations"))
    groups: tuple[Iterable[Mapping[str, object]], ...] = (
        (record,),
        (*places, *(as_object(place.get("location")) for place in places)),
        as_objects(record.get("locations")),
        (as_object(record.get("organization")),),
    )
    for group in groups:
        found: dict[str, Phone] = {}
        for holder in group:
            for phone in _phones_of(holder, findings):
                found.setdefault(digits(phone.number), phone)
        if found:
            return tuple(found.values())[:MAX_PHONES]
    return ()


def _phones_of(holder: Mapping[str, object], findings: Findings) -> Iterator[Phone]:
    raw = as_objects(holder.get("phones"))
    for contact in as_objects(holder.get("contacts")):
        raw += as_objects(contact.get("phones"))
    for item in raw[: 2 * MAX_PHONES]:
        text = line_of(item.get("number"))
        if not text:
            continue
        said = line_of(item.get("description"))
        kind = _kind(f"{as_text(item.get('type'))} {said} {text}")
        if kind is None:
            continue
        found = phones_in(text, said)
        if not found:
            findings.repair(Repair.PHONE_UNUSABLE)
            continue
        if _LETTER.search(text):
            findings.repair(Repair.PHONE_WORDS)
        spoken = languages(item, findings)
        extension = _extension(item)
        for number, words in found:
            yield Phone(
                number=number, description=words, languages=spoken, type=kind, extension=extension
            )


@lru_cache(maxsize=1_000)
def _kind(said: str) -> PhoneType | None:
    """What a number is for; None for a fax and a pager, which no resident can use."""
    if _LETTER.search(said):
        for kind, pattern in _KINDS:
            if pattern.search(said):
                return kind
    return PhoneType.VOICE


def _extension(item: Mapping[str, object]) -> str:
    said = line_of(item.get("extension"))
    found = _EXTENSION.search(said) if said else None
    return found[1] if found else ""
