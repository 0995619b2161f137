"""Something that the page wanted was not done: a calm sentence, and a way on."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.core.links import web_link
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.qr import mail_link, phone_link
from kiosk.ui.screens.live.panel_view import PanelView, Situation, Wish
from kiosk.ui.screens.parts import paragraph, strong
from kiosk.ui.words import translate
from kiosk.ui.words.live import refusal_words, way_on_words
from kiosk.web.from_page import Refused
from kiosk.web.refusal import Refusal


class RefusedView(PanelView):
    """What was not done, and what can be done instead."""

    def __init__(self, situation: Situation, refused: Refused) -> None:
        super().__init__(situation)
        self._refused = refused

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """The sentence, the way on, and what goes home of it."""
        paints, refusal = self.kit.paints, self._refused.refusal
        said = [
            strong(paints, refusal_words(refusal, self._refused.about), name="refused"),
            paragraph(paints, way_on_words(refusal)),
        ]
        item = self._item()
        parts: list[QWidget] = [*said]
        if item is not None:
            parts = [*self.with_code(said, item), self.take_home(item)]
        words = translate("Live", "Carry on")
        on = self.button(words, partial(self.wish, Wish.CARRY_ON), name="carry-on", main=True)
        return parts, [on]

    def _item(self) -> TakeHomeItem | None:
        """What can be done at home: only with an address that every phone reads alike."""
        about = self._refused.about
        match self._refused.refusal:
            case Refusal.MAIL if mail_link(about):
                return TakeHomeItem(
                    kind=ItemKind.MAIL, key=f"mail:{about}", title=self._title(), mail=about
                )
            case Refusal.TELEPHONE if phone_link(about):
                return TakeHomeItem(
                    kind=ItemKind.PHONE, key=f"phone:{about}", title=self._title(), phone=about
                )
            case Refusal.ELSEWHERE if link := web_link(f"https://{about}/"):
                return TakeHomeItem(kind=ItemKind.PAGE, key=f"page:{about}", title=about, link=link)
            case Refusal.DOWNLOAD | Refusal.UPLOAD | Refusal.SIGN_IN_BOX | Refusal.PROGRAM:
                return self.situation.place.item
            case _:
                return None

    def _title(self) -> str:
        """What the page is called, for the address or number that it gives."""
        return self.situation.place.item.title
