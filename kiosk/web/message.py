"""What the window and the page's process say to each other: one line of JSON each.

What the window says is in `to_page`, what the process says in `from_page`. Lengths are pixels of the page's picture,
from its upper left corner, unless said otherwise.
"""

import msgspec

#: A page for the printer is the longest line: a picture of some hundred kilobytes.
MAX_LINE_BYTES = 16 * 1_048_576


class Message(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """Any of them."""


_encoder = msgspec.json.Encoder()


def encode(message: Message) -> bytes:
    """One line."""
    return _encoder.encode(message) + b"\n"
