"""How an update ended: a value that a running kiosk reads without loading what updates."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.content.packs import Pack
from kiosk.content.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A pack that was installed: its version of before (0: none), its version now, and what is new in it."""

    pack: Pack
    before: int
    now: int
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How an update ended.

    Attributes:
        installed: what was switched to; empty where nothing is new, or something was refused.
        refusal: why nothing was switched; nothing where all is well.
        problem: that in words.
        remedy: what to do about it.
        details: what was found wrong in what was looked at, each in a sentence.
        checked: the moment that the update was held against; nothing where there is no telling.
    """

    installed: tuple[Change, ...] = ()
    refusal: Refusal | None = None
    problem: str = ""
    remedy: str = ""
    details: tuple[str, ...] = ()
    checked: datetime | None = None
