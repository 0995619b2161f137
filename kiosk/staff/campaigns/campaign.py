"""A campaign: a name, what it is about, in which languages, and how long it runs."""

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.core.ids import JourneyId, TopicId
from kiosk.staff.records.vocabulary import Paper, Topic
from kiosk.takehome.link import LONGEST_CAMPAIGN

#: Of the title that staff type; it stands on their list, never on paper.
LONGEST_TITLE = 60
MOST_LANGUAGES = 2
_OTHERS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """What papers are made of.

    Attributes:
        name: the one thing of it that a code and the records hold; a `takehome.link.CAMPAIGN`.
        title: what staff call it.
        topic: what it is about.
        journey: the one journey that it is about; None: the whole topic.
        languages: codes of those that the papers are in, one or two.
        begins: its first day.
        until: the day after its last; None: nobody has set one.
    """

    name: str
    title: str
    topic: TopicId
    journey: JourneyId | None
    languages: tuple[str, ...]
    begins: date
    until: date | None = None

    def printed_columns(self, paper: Paper) -> dict[str, Any]:
        """What the record of a paper of it says."""
        return {
            "paper": paper,
            "campaign": self.name,
            "journey": self.journey,
            "topic": Topic.of_journey(self.topic),
            "language": self.languages[0],
        }

    def runs(self, day: date) -> bool:
        """Whether it runs on this day."""
        return self.begins <= day and (self.until is None or day < self.until)


def name_of(title: str, taken: Container[str]) -> str:
    """A name made of what staff typed, which no other campaign has.

    Args:
        title: as it was typed, in any script.
        taken: the names there are.
    """
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    name = _OTHERS.sub("-", plain)[:LONGEST_CAMPAIGN].strip("-") or "campaign"
    if name not in taken:
        return name
    numbered = (f"{name[: LONGEST_CAMPAIGN - len(end)].rstrip('-')}{end}" for end in _ENDINGS)
    return next(each for each in numbered if each not in taken)


_ENDINGS = tuple(f"-{number}" for number in range(2, 1000))
