"""What somebody typed, read as a postcode or the beginning of one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

MAX_TYPED = 40  # characters
_OUTCODE = r"[A-Z]{1,2}[0-9][A-Z0-9]?"
_FULL = re.compile(rf"({_OUTCODE})([0-9])([A-Z]{{2}})")
_SECTOR = re.compile(rf"({_OUTCODE})([0-9])")
# What fingers and eyes take for each other.
_ALIKE = {"O": "O0", "0": "0O", "I": "I1L", "1": "1IL", "L": "L1I"}
_MEANT_DIGIT = str.maketrans("OIL", "011")
_INWARD = 3  # characters of the second half
_SIGNS = re.compile(r"[^A-Z0-9]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A postcode in its parts: "SW1A", "1", "AA".

    Attributes:
        outcode: the district.
        sector: the digit after it; "" where only a district was typed.
        unit: the last two letters; "" where they are not there.
    """

    outcode: str
    sector: str = ""
    unit: str = ""

    @property
    def name(self) -> str:
        """As the Post Office writes it: "SW1A 1AA", "SW1A 1", "SW1A"."""
        return f"{self.outcode} {self.sector}{self.unit}".strip()

    @property
    def sector_name(self) -> str:
        """The sector as it is written: "SW1A 1"; "" for a mere district."""
        return f"{self.outcode} {self.sector}" if self.sector else ""


def readings(text: str) -> Iterator[Typed]:
    """Every way to read the text as a postcode, the likeliest first; none for most texts.

    "SWIA 1AA" is read as SW1A too, and "S0149GR" as SO14 9GR: the caller knows which districts there
    are. A postcode that is half typed (its last letter is missing) is none.
    """
    parts = [_SIGNS.sub("", part) for part in text[:MAX_TYPED].upper().split()]
    joined = "".join(parts)
    if not joined.isascii() or not 2 <= len(joined) <= 7:  # noqa: PLR2004 - from "L1" to "SW1A1AA"
        return
    spaced = len([part for part in parts if part]) > 1
    seen = set()
    for guess in _guesses(joined):
        for typed in _parsed(guess, spaced=spaced):
            if typed not in seen:
                seen.add(typed)
                yield typed


def _guesses(joined: str) -> Iterator[str]:
    at = len(joined) - _INWARD
    inward = joined[at:]
    if at > 1 and re.fullmatch("[0-9OIL][A-Z]{2}", inward):
        inward = inward[0].translate(_MEANT_DIGIT) + inward[1:]
        for outward in product(*(_ALIKE.get(letter, letter) for letter in joined[:at])):
            yield "".join(outward) + inward
    yield joined


def _parsed(joined: str, *, spaced: bool) -> Iterator[Typed]:
    if full := _FULL.fullmatch(joined):
        yield Typed(outcode=full[1], sector=full[2], unit=full[3])
        return
    # "L18" is the district L18 and not the sector L1 8, unless a space says so.
    if not spaced and re.fullmatch(_OUTCODE, joined):
        yield Typed(outcode=joined)
    if part := _SECTOR.fullmatch(joined):
        yield Typed(outcode=part[1], sector=part[2])
