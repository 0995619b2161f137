"""What brought somebody to the kiosk: the code of a campaign's paper. It says nothing of who they are."""

from dataclasses import dataclass

from kiosk.core.ids import JourneyId, TopicId


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A campaign's paper, as it was shown to the scanner.

    Attributes:
        campaign: its name, the one thing of the campaign that the code holds.
        topic: what it is about.
        journey: the one that it opens; None where it opens the whole topic.
    """

    campaign: str
    topic: TopicId
    journey: JourneyId | None = None
