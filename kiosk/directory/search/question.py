"""What is asked of the index, once the words that somebody typed have been understood.

`understanding` makes a question; the index answers it. Between them goes nothing but these values.
"""

from dataclasses import dataclass

from kiosk.core.ids import CategoryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One way in which a need may be written in the directory.

    Attributes:
        words: folded words that must all occur in the entry; most terms have one.
        weight: how much finding it is worth, 0 to 1: what was typed counts 1, a synonym less.
        prefix: the last word may be the beginning of a longer one.
        topic: instead of words: every entry of this topic.
    """

    words: tuple[str, ...] = ()
    weight: float = 1.0
    prefix: bool = False
    topic: CategoryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing looked for; any of its terms will do.

    Attributes:
        optional: an entry without it may still be found, lower down.
    """

    terms: tuple[Term, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """All needs that are not optional must be met. No needs: everything is asked for.

    Attributes:
        organization: the name of an organisation whose entries come before all others.
    """

    needs: tuple[Need, ...] = ()
    organization: str | None = None
