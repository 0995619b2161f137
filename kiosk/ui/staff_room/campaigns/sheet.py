"""One paper of a campaign: how it looks, printed or saved."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.campaigns.form import CampaignForm
from kiosk.ui.intents import Go
from kiosk.ui.paper_desk import Preview
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.screens.parts import button, heading, note, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.ui.staff_room.awaited import Awaited
from kiosk.ui.staff_room.campaigns.campaign_words import form_words
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.content_picture import ContentPicture
from kiosk.ui.words import translate
from kiosk.ui.words.printing import fault_words
from kiosk.visit.campaign_places import Campaigns, CampaignSheet
from kiosk.visit.visit import Visit

T = TypeVar("T")
# So that it stands on one page with its words, at the usual size of letters.
_HIGH_EM = 12.0


class SheetScreen(AskingScreen[CampaignSheet]):
    """The sheet as a picture; what was done with it is said in its place."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="campaign-sheet", em=COLUMN_WIDE_EM)
        self._awaited = Awaited()
        self._campaign: Campaign | None = None
        self._kind = CampaignForm.POSTER_A4
        self._preview: Preview | None = None

    def enter(self, place: CampaignSheet, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Have it made."""
        self._kind, self.again = CampaignForm(place.kind), place
        self._campaign = self._preview = None
        words = translate("Campaigns", "The paper is being made.")
        title, _ = form_words(self._kind)
        self.column.set_parts([heading(self.kit.paints, title), paragraph(self.kit.paints, words)])

        def found() -> Campaign | None:
            every = self.kit.records.campaigns.all()
            return next((each for each in every if each.name == place.name), None)

        self.ask_desk(found, self._on_found)

    def leave(self) -> None:
        """A late answer is for nobody."""
        self._awaited.forget()
        super().leave()

    def where(self) -> str:
        """Whose paper it is."""
        return self._campaign.title if self._campaign is not None else ""

    def _on_found(self, campaign: Campaign | None) -> None:
        if campaign is None:
            self.ask(Go(Campaigns()))
            return
        self._campaign = campaign
        self.kit.papers.preview(campaign, self._kind, self._then(self._on_preview))

    def _on_preview(self, preview: Preview | None) -> None:
        self._preview = preview
        self._show("")

    def _show(self, told: str) -> None:
        paints, preview = self.kit.paints, self._preview
        title, what_for = form_words(self._kind)
        parts: list[QWidget] = [heading(paints, title)]
        if told:
            parts.append(strong(paints, told, name="told"))
        if preview is None:
            words = translate(
                "Campaigns", "This paper cannot be made. “This kiosk” in the staff room says why."
            )
            self.column.set_parts([*parts, paragraph(paints, words)])
            return
        picture = ContentPicture(
            paints.look, preview.picture, alt=title, name="paper-picture", high_em=_HIGH_EM
        )
        parts += [picture, note(paints, f"{what_for} {_code_words(preview)}")]
        stick = self.kit.papers.stick()
        save_words = (
            translate("Campaigns", "Save on %1").replace("%1", stick)
            if stick
            else translate("Campaigns", "Save as a PDF")
        )
        prints = self.kit.papers.prints and self._kind is not CampaignForm.POSTER_A3
        save = button(
            paints, save_words, self._on_save, name="save-paper", icon="paper", main=not prints
        )
        actions = [save]
        if prints:
            words = translate("Campaigns", "Print one")
            actions.append(
                button(paints, words, self._on_print, name="print-paper", icon="printer", main=True)
            )
        self.column.set_parts(parts, [Columns(paints.look, actions, least_em=10)])

    @Slot()
    def _on_save(self) -> None:
        self._do(self.kit.papers.save, self._on_saved)

    def _on_saved(self, where: str | None) -> None:
        if where is None:
            words = translate(
                "Campaigns", "It could not be saved. “This kiosk” in the staff room says why."
            )
        else:
            words = translate("Campaigns", "It is saved: %1").replace("%1", where)
        self._show(words)

    @Slot()
    def _on_print(self) -> None:
        self._do(self.kit.papers.print, self._on_printed)

    def _on_printed(self, result: PrintResult) -> None:
        self._show(fault_words(result) or translate("Campaigns", "It is printed."))

    def _do(
        self,
        work: Callable[[Campaign, CampaignForm, Callable[[T], None]], None],
        then: Callable[[T], None],
    ) -> None:
        """Once only: nothing can be pressed until it is answered."""
        if self._campaign is None:
            return
        words = translate("Campaigns", "One moment…")
        self.column.set_parts([paragraph(self.kit.paints, words)])
        work(self._campaign, self._kind, self._then(then))

    def _then(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """Called back only while this paper is still looked at."""

        def take(answer: T) -> None:
            then(answer)
            self.changed.emit()

        return self._awaited.then(take)


def _code_words(preview: Preview) -> str:
    if not preview.host:
        return translate("Campaigns", "There is no page that a code could open: it has none.")
    words = translate("Campaigns", "Its code opens %1.").replace("%1", preview.host)
    if preview.counted:
        return words
    uncounted = translate("Campaigns", "Who opens it cannot be counted.")
    return f"{words} {uncounted}"
