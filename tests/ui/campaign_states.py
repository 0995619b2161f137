"""Every screen of campaigns, in the states that look different."""

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from kiosk.core.ids import JourneyId, TopicId
from kiosk.visit.campaign_places import CampaignNew, CampaignOne, Campaigns, CampaignSheet
from kiosk.visit.places import Place, StaffRoom
from kiosk.visit.staff_pass import Role, StaffPass
from tests.stand import Stand

_NAME = "winter-help-at-the-library-and"
_MONEY = TopicId("money")
_STAFF = StaffPass(name="Larkhaven Library", role=Role.CHAMPION)
At = Callable[..., Callable[[Stand], None]]
Found = tuple[tuple[str, Callable[[Stand], None]], ...]


def begun(stand: Stand) -> None:
    """A campaign with a long title runs; begun on the one thread that may."""
    desk, found = stand.kiosk.records.campaigns, list[object]()

    def begin() -> object:
        return desk.all() or desk.begin(
            "Winter help at the library and in the market hall",
            topic=TopicId("getting-about"),
            journey=JourneyId("blue-badge"),
            languages=("en", "ur"),
            begins=date(2026, 11, 25),
        )

    stand.kiosk.records.do(begin, on_done=found.append, on_fault=lambda: pytest.fail("not kept"))
    stand.wait(lambda: bool(found), "no campaign began")


def states(at: At) -> Mapping[type[Place], Found]:
    """The ways to see each place; `at` stands at places."""

    def shown(place: Place, until: str) -> Callable[[Stand], None]:
        def show(stand: Stand) -> None:
            begun(stand)
            at(StaffRoom(), place, staff=_STAFF)(stand)
            stand.wait(lambda: stand.is_there(until), f"{until} did not come")

        return show

    whole = CampaignNew(_MONEY, whole=True)
    both = CampaignNew(_MONEY, whole=True, first="en", second="ur")
    return {
        Campaigns: (("campaigns", shown(Campaigns(), f"campaign-{_NAME}")),),
        CampaignNew: (
            ("campaign about", shown(CampaignNew(), "about-money")),
            ("campaign of a topic", shown(CampaignNew(_MONEY), "about-all")),
            ("campaign, first language", shown(whole, "first-en")),
            (
                "campaign, second language",
                shown(CampaignNew(_MONEY, whole=True, first="en"), "second-none"),
            ),
            ("campaign, its title", shown(both, "begin-campaign")),
        ),
        CampaignOne: (("campaign", shown(CampaignOne(_NAME), "end-campaign")),),
        CampaignSheet: (
            ("paper of a campaign", shown(CampaignSheet(_NAME, "letter-inserts"), "save-paper")),
        ),
    }
