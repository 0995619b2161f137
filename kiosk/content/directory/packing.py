"""Brotli, with a limit on what comes out of it."""

import brotli

from kiosk.content.directory.unusable import unusable

#: A bin of 256 has about 2 MB where there are 200,000 services; a file that holds more is a mistake or a bomb.
MOST_BYTES = 32_000_000
#: Of a published bin, and of changes: brotli's qualities. Bins are large and made anew each time: quality 11 takes
#: 20 times as long for a fifth less. A kiosk writes bins of its own for nobody but itself.
BIN, CHANGES, OWN = 9, 11, 4
#: The least and the most that brotli has, as powers of two.
_WINDOWS = (10, 24)


def packed(raw: bytes, quality: int) -> bytes:
    """The same bytes for the same bytes, as long as brotli stays the same."""
    least, most = _WINDOWS
    window = min(max(least, len(raw).bit_length()), most)
    content: bytes = brotli.compress(raw, mode=brotli.MODE_TEXT, quality=quality, lgwin=window)
    return content


def unpacked(content: bytes, name: str, most: int = MOST_BYTES) -> bytes:
    """What was packed; no more than a little above `most` is ever in memory.

    Raises:
        UnusablePackError: it is no brotli, was cut off, has something behind it, or holds more than `most` bytes.
    """
    unpacker = brotli.Decompressor()
    try:
        raw: bytes = unpacker.process(content, output_buffer_limit=most + 1)
    except brotli.error as error:
        raise unusable(f"{name} cannot be unpacked") from error
    if len(raw) > most:
        raise unusable(f"{name} holds more than {most} bytes")
    if not unpacker.is_finished():
        raise unusable(f"{name} is cut off")
    return raw
