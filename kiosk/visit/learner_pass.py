"""Which learner is at the kiosk, and how far in what they learn."""

from dataclasses import dataclass

from kiosk.journeys.walk import Walk


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerPass:
    """A learner's secret was right. Gone with the places it opened.

    Attributes:
        number: of this kiosk's learners.
        pseudonym: as they made it up.
        walk: the module, or the question of one, that is under way.
    """

    number: int
    pseudonym: str
    walk: Walk | None = None

    def __repr__(self) -> str:
        return f"LearnerPass({self.number})"
