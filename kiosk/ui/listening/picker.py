"""Typing by four keys: a ring of groups, and in each a ring of letters. A pure state machine."""

from dataclasses import dataclass, replace
from enum import Enum

from kiosk.ui.listening.alphabets import FIGURES, SIGNS, letter_groups


class Pick(Enum):
    """What one place on a ring does."""

    GROUP = "open a group of letters"
    LETTER = "type a letter"
    SPACE = "type a space"
    ERASE = "take the last letter away"
    READ = "say what is typed"
    DONE = "end the typing"
    OUT = "leave the group"


@dataclass(frozen=True, slots=True)
class Choice:
    """One place on a ring; `letters` are those of its group, or the one it types."""

    pick: Pick
    letters: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picker:
    """Where the typing stands.

    Attributes:
        groups: the groups of letters, in order.
        group: number of the open group; None on the ring of groups.
        at: place on the ring.
    """

    groups: tuple[str, ...]
    group: int | None = None
    at: int = 0

    @classmethod
    def begin(cls, language: str, *, figures: bool) -> "Picker":
        """Stand at the first group; where only figures are typed, at those."""
        letters = letter_groups(language)
        groups = (FIGURES, SIGNS, *letters) if figures else (*letters, FIGURES, SIGNS)
        return cls(groups=groups)

    def ring(self) -> tuple[Choice, ...]:
        """What can be chosen here, in order."""
        if self.group is not None:
            letters = self.groups[self.group]
            return (*(Choice(Pick.LETTER, each) for each in letters), Choice(Pick.OUT))
        return (
            *(Choice(Pick.GROUP, each) for each in self.groups),
            Choice(Pick.SPACE),
            Choice(Pick.ERASE),
            Choice(Pick.READ),
            Choice(Pick.DONE),
        )

    @property
    def here(self) -> Choice:
        """What choosing does now."""
        return self.ring()[self.at]

    def moved(self, steps: int) -> "Picker":
        """So many places on; round the end it begins again."""
        return replace(self, at=(self.at + steps) % len(self.ring()))

    def chosen(self) -> "Picker":
        """After choosing: inside the group that was opened, or at the group of the letter that was typed."""
        if self.here.pick is Pick.GROUP:
            return replace(self, group=self.at, at=0)
        if self.group is not None:
            return replace(self, group=None, at=self.group)
        return self
