"""One campaign: what came of it, its papers, and its end."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.campaigns.desk import TakeUp
from kiosk.staff.campaigns.form import CampaignForm
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import bullets, button, heading, note, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.ui.staff_room.campaigns.campaign_words import (
    facts_words,
    form_words,
    honest_words,
    take_up_words,
)
from kiosk.ui.theme.scale import COLUMN_WIDE_EM, TARGET_PX
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.campaign_places import CampaignOne, Campaigns, CampaignSheet
from kiosk.visit.visit import Visit

_State = tuple[Campaign | None, TakeUp]


class OneScreen(AskingScreen[CampaignOne]):
    """Its papers come first: that is what one comes for."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="campaign-one", em=COLUMN_WIDE_EM)
        self._name = ""

    def enter(self, place: CampaignOne, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask what is known of it."""
        self._name, self.again = place.name, place
        self.ask_desk(self._state, self._show)

    def _state(self) -> _State:
        """On the writer's thread."""
        desk = self.kit.records.campaigns
        found = next((each for each in desk.all() if each.name == self._name), None)
        return found, desk.take_up(self._name)

    def _show(self, state: _State) -> None:
        campaign, counts = state
        if campaign is None:
            self.ask(Go(Campaigns()))
            return
        kit, paints = self.kit, self.kit.paints
        honest = honest_words(
            companion=bool(kit.settings.take_home.companion), scanner=kit.settings.scanner.is_set
        )
        parts: list[QWidget] = [
            heading(paints, campaign.title),
            paragraph(paints, facts_words(kit, campaign)),
            strong(paints, translate("Campaigns", "Its papers")),
            Columns(paints.look, [self._paper(each) for each in CampaignForm], most=3, least_em=9),
            strong(paints, translate("Campaigns", "What came of it here")),
            *bullets(paints, list(take_up_words(counts))),
            note(paints, honest),
        ]
        runs = campaign.runs(kit.clock.now().date())
        words = translate("Campaigns", "End this campaign")
        end = [button(paints, words, self._on_end, name="end-campaign")] if runs else []
        self.column.set_parts(parts, end)

    def _paper(self, kind: CampaignForm) -> BigButton:
        words, what_for = form_words(kind)
        return button(
            self.kit.paints,
            words,
            partial(self._on_paper, kind),
            name=f"paper-{kind.value}",
            icon="paper",
            note=what_for,
            least_height=TARGET_PX,
        )

    def _on_paper(self, kind: CampaignForm) -> None:
        self.ask(Go(CampaignSheet(self._name, kind.value)))

    @Slot()
    def _on_end(self) -> None:
        paints = self.kit.paints
        sure = translate(
            "Campaigns",
            "It is offered no more. Its papers are still read and counted: take them down.",
        )
        no = button(paints, translate("Campaigns", "Not yet"), self._on_not_yet, name="not-yet")
        yes = button(
            paints, translate("Campaigns", "End it now"), self._on_sure, name="end-now", main=True
        )
        title = heading(paints, translate("Campaigns", "End this campaign?"))
        self.column.set_parts(
            [title, paragraph(paints, sure)], [Columns(paints.look, [no, yes], least_em=10)]
        )
        self.changed.emit()

    @Slot()
    def _on_not_yet(self) -> None:
        self.ask_desk(self._state, self._show)

    @Slot()
    def _on_sure(self) -> None:
        today = self.kit.clock.now().date()

        def ended() -> _State:
            self.kit.records.campaigns.end(self._name, today)
            return self._state()

        self.ask_desk(ended, self._show)
