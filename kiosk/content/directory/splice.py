"""A line told by the line before it: what stays, goes and comes. A new phone number costs some bytes, not a record.

Flat triples: how many characters stay, how many go, what comes. Whatever is behind the last one stays.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from os.path import commonprefix

from kiosk.content.directory.bins import MOST_BYTES_OF_A_LINE
from kiosk.content.directory.unusable import unusable

Splice = list[int | str]

_TOKENS = re.compile(r"\w+\W*|\W+")
#: A shorter stay costs more to tell than to write again.
_SHORTEST_STAY = 12
#: Tokens of both lines, multiplied: comparing takes so long, and beyond this all between the ends is new.
_MOST_COMPARED = 1_000_000


def splice(old: str, new: str) -> Splice:
    """What makes the new line of the old one."""
    front = len(commonprefix((old, new)))
    back = len(commonprefix((old[front:][::-1], new[front:][::-1])))
    gone = _TOKENS.findall(old[front : len(old) - back])
    come = _TOKENS.findall(new[front : len(new) - back])
    if len(gone) * len(come) > _MOST_COMPARED:
        return [front, sum(map(len, gone)), "".join(come)]
    found: Splice = []
    stay, goes, comes = front, 0, ""
    for kind, here, there, start, end in SequenceMatcher(None, gone, come, False).get_opcodes():
        before, after = "".join(gone[here:there]), "".join(come[start:end])
        if kind == "equal" and len(before) >= _SHORTEST_STAY:
            found += [stay, goes, comes]
            stay, goes, comes = len(before), 0, ""
        else:
            goes, comes = goes + len(before), comes + after
    return [*found, stay, goes, comes]


def spliced(old: str, told: Sequence[object]) -> str:
    """The new line.

    Raises:
        UnusablePackError: that is told of another line.
    """
    parts: list[str] = []
    at = length = 0
    for place in range(0, len(told), 3):
        match told[place : place + 3]:
            case [int(stays), int(goes), str(comes)] if stays >= 0 and goes >= 0:
                parts += [old[at : at + stays], comes]
                at += stays + goes
                length += stays + len(comes)
            case _:
                raise unusable("a change in it cannot be read")
        if at > len(old) or length > MOST_BYTES_OF_A_LINE:
            raise unusable("a change in it does not fit what it changes")
    return "".join((*parts, old[at:]))
