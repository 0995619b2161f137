"""Every campaign: those that run first."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.staff.campaigns.campaign import Campaign
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.ui.staff_room.campaigns.campaign_words import about_words
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.campaign_places import CampaignNew, CampaignOne, Campaigns
from kiosk.visit.visit import Visit


class CampaignsScreen(AskingScreen[Campaigns]):
    """One button a campaign, and one for a new one."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="campaigns", em=COLUMN_WIDE_EM)

    def enter(self, place: Campaigns, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask which there are."""
        self.ask_desk(self.kit.records.campaigns.all, self._show)

    def _show(self, found: tuple[Campaign, ...]) -> None:
        paints, today = self.kit.paints, self.kit.clock.now().date()
        words = translate(
            "Campaigns",
            "Posters and cards that invite people to one thing, with a code of their own.",
        )
        parts: list[QWidget] = [
            heading(paints, translate("Campaigns", "Campaigns")),
            paragraph(paints, words),
        ]
        runs = sorted(found, key=lambda each: not each.runs(today))
        if runs:
            parts.append(Columns(paints.look, [self._one(each) for each in runs], least_em=14))
        new = button(
            paints,
            translate("Campaigns", "New campaign"),
            self._on_new,
            name="new-campaign",
            icon="add",
            main=True,
        )
        self.column.set_parts(parts, [new])

    def _one(self, campaign: Campaign) -> BigButton:
        runs = campaign.runs(self.kit.clock.now().date())
        state = translate("Campaigns", "It runs.") if runs else translate("Campaigns", "It ended.")
        return button(
            self.kit.paints,
            campaign.title,
            partial(self._on_one, campaign.name),
            name=f"campaign-{campaign.name}",
            note=f"{state} {about_words(self.kit, campaign)}",
        )

    def _on_one(self, name: str) -> None:
        self.ask(Go(CampaignOne(name)))

    @Slot()
    def _on_new(self) -> None:
        self.ask(Go(CampaignNew()))
