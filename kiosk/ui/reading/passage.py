"""What a screen hands over to be read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One piece of a screen, read from its beginning to its end.

    Attributes:
        key: the screen's own name for it; comes back with every lit word.
        text: exactly as shown. Lines are read as items of a list, with a pause.
        language: BCP 47 tag of the language it is written in.
    """

    key: str
    text: str
    language: str
