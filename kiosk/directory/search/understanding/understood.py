"""What came of understanding somebody's words: questions to ask one after the other."""

from dataclasses import dataclass

from kiosk.directory.places.postcodes import Place
from kiosk.directory.search.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One question of a ladder that goes from the strictest to the loosest.

    Attributes:
        corrected: the words that are asked for instead, where those typed hold a misspelling.
        loose: not everything that was said must be met.
        nearest: nobody said this; it is what comes closest (`SearchResults.nearest`).
        enough: with fewer finds than this a looser question is the better answer, if it finds more: several
            things were said, and hardly any entry is about all of them.
    """

    question: Question
    corrected: str | None = None
    loose: bool = False
    nearest: bool = False
    enough: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """The ladder, and what was named in the same words.

    Attributes:
        ladder: ask the first; where it finds nothing, the next. Never empty: no words ask for all.
        place: distances are counted from here instead.
        organization: its entries come first; its name as the directory writes it.
    """

    ladder: tuple[Rung, ...]
    place: Place | None = None
    organization: str | None = None
