"""The places of campaigns, on the staff's side."""

from dataclasses import dataclass

from kiosk.core.ids import JourneyId, TopicId


@dataclass(frozen=True, slots=True)
class Campaigns:
    """Every campaign of this kiosk."""


@dataclass(frozen=True, slots=True)
class CampaignNew:
    """The questions before a campaign begins.

    Attributes:
        topic, journey: what it is about; None before they were answered.
        whole: it is about all of the topic.
        first: code of its language; "" before it was answered.
        second: of the one beside it; "": one is enough; None before that was answered.
    """

    topic: TopicId | None = None
    journey: JourneyId | None = None
    whole: bool = False
    first: str = ""
    second: str | None = None


@dataclass(frozen=True, slots=True)
class CampaignOne:
    """One campaign, by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class CampaignSheet:
    """A kind of paper of a campaign."""

    name: str
    kind: str


CampaignPlace = Campaigns | CampaignNew | CampaignOne | CampaignSheet
CAMPAIGNS = (Campaigns, CampaignNew, CampaignOne, CampaignSheet)
