"""What a code holds for a phone that has no internet: a name and number to keep, or words to read."""

from collections.abc import Sequence

from kiosk.takehome.calendar import one_line

#: Bytes of UTF-8, as for a day to remember: with more, the code is too dense for a tired camera (version 8 of 10).
MOST_BYTES = 152
MAX_NAME = 42
_HEAD, _END = ("BEGIN:VCARD", "VERSION:3.0"), "END:VCARD"
#: Before words, so that no phone takes what stands there for an address or a command ("WIFI:...").
_POINT = "-"


def contact_text(name: str, number: str, notes: Sequence[str] = ()) -> str:
    """A name and number as a phone keeps them (vCard 3.0, RFC 2426), with as many notes as there is room for.

    Args:
        name: whose number it is.
        number: as a phone dials it: figures, and a plus before them.
        notes: an address, opening times; those that are too long are left out.
    """
    said = one_line(name, MAX_NAME)
    lines = [*_HEAD, f"N:{said};;;;", f"FN:{said}", f"TEL:{number}"]
    room = MOST_BYTES - len("\n".join([*lines, "NOTE:", _END]).encode(errors="replace"))
    kept = _fitting([one_line(each, MOST_BYTES) for each in notes], room, between="\\, ")
    note = "\\, ".join(kept)
    return "\n".join([*lines, *([f"NOTE:{note}"] if note else []), _END])


def words_text(title: str, lines: Sequence[str]) -> str:
    """Words to read, a line each, as many as there is room for; a title that is longer alone is cut."""
    first = f"{_POINT} {_cut(title, MOST_BYTES - len(_POINT.encode()) - 1)}"
    room = MOST_BYTES - len(first.encode(errors="replace")) - 1
    kept = _fitting([f"{_POINT} {' '.join(each.split())}" for each in lines], room, between="\n")
    return "\n".join([first, *kept])


def _fitting(texts: Sequence[str], room: int, *, between: str) -> list[str]:
    """The texts from the first on that fit into so many bytes together."""
    kept = list[str]()
    for text in texts:
        if len(between.join([*kept, text]).encode(errors="replace")) > room:
            break
        kept.append(text)
    return kept


def _cut(text: str, most: int) -> str:
    flat = " ".join(text.split())
    while len(flat.encode(errors="replace")) > most:
        flat = flat[:-1].rstrip()
    return flat
