"""How somebody takes part: in person, by phone, online, at home.

1.0 has `attending_type` on the service, one of four words; 3.0 has a free text on each schedule. Where
neither says anything, what the record offers does: a place to go to, a helpline, a page.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from kiosk.directory.oruk.tolerant import as_text
from kiosk.directory.records import Attending, Location, LocationType, Phone

_NOT = re.compile(r"\b(?:not|no longer|cannot|can['’]t|never)\b", re.IGNORECASE)
_SAID = (
    (
        Attending.IN_PERSON,
        re.compile(
            r"\bin[- ]person\b|\bvenue\b|\bface[- ]to[- ]face\b|\bdrop[- ]?in\b|\bon[- ]?site\b|\bphysical",
            re.IGNORECASE,
        ),
    ),
    (Attending.PHONE, re.compile(r"\b(?:tele)?phone\b|\bby call", re.IGNORECASE)),
    (
        Attending.ONLINE,
        re.compile(
            r"\bonline\b|\bvirtual|\bremote|\bvideo\b|\bzoom\b|\bteams\b|\bweb|\binternet\b|\be-?mail\b",
            re.IGNORECASE,
        ),
    ),
    (
        Attending.HOME_VISIT,
        re.compile(
            r"\bhome[- ]visit|\b(?:at|in) (?:your|their|the client's) (?:own )?home", re.IGNORECASE
        ),
    ),
)
_BY_PHONE = re.compile(
    r"\b(?:helpline|advice ?line|support ?line|phone ?line|listening line|"
    r"telephone (?:advice|befriending|counselling|helpline|support)|"
    r"(?:advice|support|help|counselling|befriending)\b[^.]{0,40}\b(?:over|by|on) (?:the )?(?:tele)?phone)\b",
)
_ON_SCREEN = re.compile(
    r"\b(?:(?:web|live|online) ?chat|video ?calls?|on zoom|via zoom|over zoom|online (?:advice|community|"
    r"counselling|course|courses|forum|group|groups|service|sessions?|support|self-help)|"
    r"(?:advice|support|help|counselling)\b[^.]{0,40}\bonline)\b",
)
_PHONE_HINTS = ("line", "phone")
_SCREEN_HINTS = ("chat", "online", "video", "zoom")
_LONGEST = 500  # characters


def said(text: object) -> tuple[Attending, ...]:
    """What an `attending_type` says; nothing where it says how not to."""
    if not text:
        return ()
    words = ",".join(as_text(item) for item in text) if isinstance(text, list) else as_text(text)
    return _kinds(words[:_LONGEST])


@lru_cache(maxsize=1_000)
def _kinds(words: str) -> tuple[Attending, ...]:
    if not words or _NOT.search(words):
        return ()
    return tuple(kind for kind, pattern in _SAID if pattern.search(words))


def attending(
    record: Mapping[str, object],
    described: str,
    schedules: Iterable[tuple[Attending, ...]],
    locations: Iterable[Location],
    phones: Iterable[Phone],
) -> tuple[Attending, ...]:
    """How the service can be taken part in, in the order of `Attending`.

    Args:
        record: the service.
        described: its name and description in plain text.
        schedules: what each of its schedules says.
        locations: its places.
        phones: its numbers.
    """
    found = set(said(record.get("attending_type") or record.get("attending_types")))
    for kinds in schedules:
        found.update(kinds)
    kinds_of_place = {place.location_type for place in locations}
    if LocationType.PHYSICAL in kinds_of_place and not found:
        found.add(Attending.IN_PERSON)
    if LocationType.VIRTUAL in kinds_of_place:
        found.add(Attending.ONLINE)
    # A search of the whole text only where one of its words is in it.
    lower = described.lower()
    if any(map(lower.__contains__, _PHONE_HINTS)) and _BY_PHONE.search(lower):
        found.add(Attending.PHONE)
    if any(map(lower.__contains__, _SCREEN_HINTS)) and _ON_SCREEN.search(lower):
        found.add(Attending.ONLINE)
    if not found:
        if any(phones):
            found.add(Attending.PHONE)
        elif record.get("url") or record.get("email"):
            found.add(Attending.ONLINE)
    return tuple(kind for kind in Attending if kind in found)
