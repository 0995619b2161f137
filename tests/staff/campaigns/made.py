"""A campaign for tests."""

from datetime import date

from kiosk.core.ids import JourneyId, TopicId
from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.campaigns.desk import CampaignDesk

TODAY = date(2026, 11, 25)


def made(
    desk: CampaignDesk,
    title: str,
    *,
    languages: tuple[str, ...] = ("en", "cy"),
    until: date | None = None,
) -> Campaign:
    """One about Blue Badges, which begins today."""
    return desk.begin(
        title,
        topic=TopicId("getting-about"),
        journey=JourneyId("blue-badge"),
        languages=languages,
        begins=TODAY,
        until=until,
    )
