"""The screens of campaigns, by place."""

from collections.abc import Callable, Mapping
from typing import Any

from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.staff_room.campaigns.all import CampaignsScreen
from kiosk.ui.staff_room.campaigns.new import NewScreen
from kiosk.ui.staff_room.campaigns.one import OneScreen
from kiosk.ui.staff_room.campaigns.sheet import SheetScreen
from kiosk.visit import campaign_places, places

SCREENS: Mapping[type[places.Place], Callable[[Kit], Screen[Any]]] = {
    campaign_places.Campaigns: CampaignsScreen,
    campaign_places.CampaignNew: NewScreen,
    campaign_places.CampaignOne: OneScreen,
    campaign_places.CampaignSheet: SheetScreen,
}
