"""What a screen hands over to be read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One piece of a screen, read from its beginning to its end.

    Attributes:
        key: the screen's own name for it; comes back with every lit word.
        text: exactly as shown. Lines are read as items of a list, with a pause.
        language: BCP 47 tag of the language it is written in.
        joined: whether it is read on without a pause from the one before.
    """

    key: str
    text: str
    language: str
    joined: bool = False
