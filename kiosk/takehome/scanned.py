"""What a scanner types, as data: the link of a list, or a kind word for what else it was.

A scanner is a keyboard to the machine: a line of letters, often with a mark before and after it, ended by Return or
Tab. One set up for another country's keyboard types some of them wrong; Caps Lock swaps capitals and small letters.
The letters of a list (base 32) survive most of that, and what they say is believed only where its check value (24
bits) is right, so a guess at the keyboard can be tried without harm: it is wrong once in 16 million.
"""

import re
from dataclasses import dataclass
from enum import Enum

from kiosk.takehome.link import LONGEST, HomeList, Unreadable, read_fragment

#: Address and list; more is not looked at: nothing of ours is.
LONGEST_SCAN = LONGEST + 300
#: Marks that some scanners put behind what they read.
_LONGEST_MARK = 4
#: A list of one thing has 23 letters; fewer behind a # are a place on somebody's page.
_LEAST_LETTERS = 20
_LIST = re.compile(r"[A-Za-z2-7]+")
_ADDRESS = re.compile(r"https?://([a-z0-9.-]{1,253})(/[^#\s]{0,200})?$", re.IGNORECASE)

#: What a keyboard of one country types where another's was meant, by pairs of the two.
_KEYBOARDS = tuple(
    str.maketrans(*pair)
    for pair in (
        ("", ""),
        # A scanner set to American on a British machine, and the other way round.
        ("£", "#"),
        ("\\", "#"),
        # American on a German machine, and German on a British or American one.
        ("§Öö-_ßzyZY", "#:;/?-yzYZ"),
        ("\\>&/zyZY", "#:/-yzYZ"),
        (">&/zyZY", ":/-yzYZ"),
    )
)


class NotOurs(Enum):
    """Why nothing can be taken up from what was scanned."""

    NOTHING = "nothing"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class Scanned:
    """A list that was scanned.

    Attributes:
        home: what it says.
        elsewhere: it was printed for the companion page of another place.
    """

    home: HomeList
    elsewhere: bool


def read_scan(typed: str, companion: str) -> Scanned | NotOurs:
    """What was scanned; never raises.

    Args:
        typed: everything that the scanner typed, or a camera read.
        companion: the address of this kiosk's companion page; "" where it has none.
    """
    text = typed.strip()
    if not text:
        return NotOurs.NOTHING
    if len(text) > LONGEST_SCAN:
        return NotOurs.FOREIGN
    found = [_read(text.translate(keyboard), companion) for keyboard in _KEYBOARDS]
    for each in found:
        if isinstance(each, Scanned):
            return each
    for reason in (NotOurs.NEWER, NotOurs.DAMAGED):
        if reason in found:
            return reason
    return NotOurs.FOREIGN


def _read(text: str, companion: str) -> Scanned | NotOurs:
    before, mark, after = text.partition("#")
    start = max(before.lower().rfind("http"), 0)
    address = _ADDRESS.match(before[start:])
    letters = _LIST.match(after)
    if not mark or address is None or letters is None:
        return NotOurs.FOREIGN
    here = _place(companion)
    elsewhere = bool(here) and _place(address[0]) != here
    run = letters[0]
    newer = False
    for length in range(len(run), max(len(run) - _LONGEST_MARK, 1) - 1, -1):
        home = read_fragment(run[:length])
        if isinstance(home, HomeList):
            return Scanned(home, elsewhere)
        newer = newer or home is Unreadable.FUTURE
    if newer:
        return NotOurs.NEWER
    ours = bool(here) and not elsewhere
    return NotOurs.DAMAGED if ours or len(run) >= _LEAST_LETTERS else NotOurs.FOREIGN


def _place(address: str) -> str:
    """Host and path, whichever capitals."""
    return address.partition("://")[2].partition("#")[0].lower().rstrip("/")
