"""What a QR code is to us: its modules, and the alphabets its letters may be of."""

from enum import Enum

#: The dark modules, row by row.
Matrix = tuple[tuple[bool, ...], ...]


class Letters(Enum):
    """An alphabet of ISO/IEC 18004: the smaller, the fewer bits a letter takes."""

    ANY = "the smallest that has them all"
    ALPHANUMERIC = "45 signs"
    BYTES = "any byte"
