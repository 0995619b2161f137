"""The code on a campaign's papers."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.core.errors import KioskError
from kiosk.core.ids import JourneyId
from kiosk.core.links import host_of, web_link
from kiosk.staff.campaigns.campaign import Campaign
from kiosk.takehome.link import HomeList, home_link, journey_name
from kiosk.takehome.qr import link_matrix, matrix
from kiosk.takehome.qr_letters import Matrix


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignCode:
    """A code, and what it is.

    Attributes:
        modules: its dark modules.
        host: whose page it opens, as people say it.
        counted: whether the kiosk reads it and can count who shows it.
    """

    modules: Matrix
    host: str
    counted: bool


def code_of(
    campaign: Campaign, journeys: Sequence[JourneyId], *, companion: str, official: str
) -> CampaignCode | None:
    """The code of a campaign; None where nothing is there that a phone could open.

    Args:
        campaign: whose name goes into it, and nothing else of it.
        journeys: what it is about, by name.
        companion: the address of the companion page; "" where there is none: then a phone is led to the official
            page, and nobody can be counted.
        official: the address of that page; "" where there is none.
    """
    if companion and journeys:
        home = HomeList(
            names=tuple(journey_name(each) for each in journeys),
            language=campaign.languages[0],
            campaign=campaign.name,
        )
        modules = _drawn(home_link(companion, home), of_list=True)
        if modules is not None:
            return CampaignCode(modules=modules, host=host_of(companion), counted=True)
    link = web_link(official)
    modules = _drawn(link, of_list=False) if link else None
    if link is None or modules is None:
        return None
    return CampaignCode(modules=modules, host=host_of(link), counted=False)


def _drawn(link: str, *, of_list: bool) -> Matrix | None:
    """The modules; None where the address is too long for a code that every phone reads."""
    try:
        return link_matrix(link) if of_list else matrix(link)
    except KioskError:
        return None
