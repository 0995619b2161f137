"""What every view of the panel has: the panel says one thing at a time, beside the page."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.core.language import ENGLISH, LANGUAGES
from kiosk.journeys.nodes import Step
from kiosk.journeys.parts import Moment
from kiosk.journeys.walk import Walk
from kiosk.takehome.items import TakeHomeItem, TakeHomeList
from kiosk.takehome.slip import Code, code_of
from kiosk.ui.browser.page_keeper import PageKeeper
from kiosk.ui.intents import Add
from kiosk.ui.screens.journey_words import journey_for
from kiosk.ui.screens.live.beside_code import BesideCode
from kiosk.ui.screens.my_list.codes import code_words
from kiosk.ui.screens.parts import button, note
from kiosk.ui.screens.screen import Kit
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.qr_view import QrView
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.ui.words import translate
from kiosk.visit.places import LivePage
from kiosk.visit.visit import Visit

#: The screen is so many lines high where the panel has room for more than the instruction.
_ROOMY_LINES = 21

_log = logging.getLogger(__name__)


class Wish(Enum):
    """What the panel can ask of the screen."""

    CARRY_ON = "carry on with the page"
    NEXT = "the next moment"
    GO_ON = "leave the page for the next step"
    STUCK = "help"
    AGAIN = "load the page once more"
    CLOSE = "end the page and forget it"
    REOPEN = "begin anew with the page"
    PRINT = "print the page"
    READ_ALL = "read everything that is seen, and on"
    WALK = "go through the page thing by thing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What a view of the panel knows.

    Attributes:
        place: the page.
        walk: how far the journey has come; None where the page belongs to none.
        items: what is on the list.
        keeper: has the page.
        is_roomy: whether the panel has room for more than the instruction.
        by_keys: whether the resident listens and uses the four keys, or has a switch.
    """

    kit: Kit
    place: LivePage
    walk: Walk | None
    items: TakeHomeList
    keeper: PageKeeper
    is_roomy: bool
    by_keys: bool = False

    @classmethod
    def of(cls, kit: Kit, place: LivePage, visit: Visit, *, height: int) -> "Situation":
        """What is known at this place of this visit, on a screen of this height in pixels."""
        return cls(
            kit=kit,
            place=place,
            walk=_walk_at(kit, place, visit),
            items=visit.items,
            keeper=kit.pages,
            is_roomy=height >= kit.paints.look.scale.body * _ROOMY_LINES,
            by_keys=visit.hearing.by_keys or kit.settings.switch.always,
        )

    @property
    def step(self) -> Step | None:
        """The step that the page belongs to."""
        node = self.walk.node if self.walk is not None else None
        return node if isinstance(node, Step) else None

    @property
    def moment(self) -> int:
        """Which of the moments is shown; as many as there are: all are done."""
        return min(self.place.moment, len(self.moments))

    @property
    def page_language(self) -> str:
        """The language of the page's own words, as far as the kiosk has letters for it; else English, as most are."""
        stands = self.keeper.stands
        return known_language(stands.language if stands is not None else "", ENGLISH.code)

    @property
    def moments(self) -> tuple[Moment, ...]:
        """What to do on the page, in order; none for a page without a journey."""
        return self.step.on_the_page if self.step is not None else ()


class PanelView(QObject):
    """Shows one thing in the panel.

    Signals:
        asked: an intent of the visit.
        wished: a `Wish`.
        renewed: the parts are others now.

    Attributes:
        is_wide: whether the panel takes the room of the page, which is not there.
    """

    asked = Signal(object)
    wished = Signal(object)
    renewed = Signal()
    is_wide = False

    def __init__(self, situation: Situation) -> None:
        super().__init__()
        self.situation = situation
        self.kit = situation.kit
        self._code_of: TakeHomeItem | None = None
        self._code: Code | None = None

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """What stands below each other, and the actions at the foot."""
        raise NotImplementedError

    def wish(self, what: Wish) -> None:
        """Ask the screen."""
        self.wished.emit(what)

    def button(
        self,
        words: str,
        pressed: Callable[[], None],
        *,
        name: str,
        main: bool = False,
        icon: str = "",
        trailing: str = "",
        language: str | None = None,
    ) -> BigButton:
        """A button of the panel; `language` is that of its words, where it is not the one shown."""
        return button(
            self.kit.paints,
            words,
            pressed,
            name=name,
            main=main,
            icon=icon,
            trailing=trailing,
            language=language,
        )

    def walk_button(self) -> BigButton:
        """The way to the page as a list, which needs neither eyes nor a steady finger."""
        words = translate("Live", "Go through the page")
        return self.button(words, partial(self.wish, Wish.WALK), name="walk-page", icon="list")

    def take_home(self, item: TakeHomeItem) -> BigButton:
        """One touch puts something on the list; a second look says that it is there."""
        listed = self.situation.items.contains(item.key)
        words = (
            translate("Live", "On your list. You can print it.")
            if listed
            else translate("Live", "Add to my list")
        )
        pressed = partial(self._on_add, item)
        made = self.button(words, pressed, name="add", icon="tick" if listed else "add")
        made.setCheckable(True)
        made.setChecked(listed)
        return made

    def with_code(self, words: list[TextBlock], item: TakeHomeItem) -> list[QWidget]:
        """Words, and what a phone's camera opens of this; without it before it is drawn, which `renewed` tells."""
        if self._code_of != item:
            self._code_of, self._code = item, None
            self.kit.tasks.submit(
                partial(code_of, item),
                on_done=partial(self._on_drawn, item),
                on_error=self._on_not_drawn,
            )
        if self._code is None:
            return [*words]
        paints, told = self.kit.paints, code_words(self._code)
        code = QrView(self._code.modules, name="code", label=told)
        return [BesideCode(paints.look, [*words, note(paints, told)], code)]

    def drop(self) -> None:
        """It is shown no longer: what comes late is for nobody."""
        self._code_of = None
        self.deleteLater()

    def _on_add(self, item: TakeHomeItem) -> None:
        self.asked.emit(Add(item))

    def _on_drawn(self, item: TakeHomeItem, code: Code | None) -> None:
        if self._code_of == item and code is not None:
            self._code = code
            self.renewed.emit()

    @staticmethod
    def _on_not_drawn(error: Exception) -> None:
        _log.error("a code could not be drawn", exc_info=error)


def known_language(tag: str, otherwise: str) -> str:
    """The code of a language that a page names, as far as the kiosk has letters for it."""
    code = tag.partition("-")[0].lower()
    return code if any(each.code == code for each in LANGUAGES) else otherwise


def _walk_at(kit: Kit, place: LivePage, visit: Visit) -> Walk | None:
    """The walk of the page's journey; after a change of language, in the other words."""
    known = visit.walks.get(place.journey) if place.journey is not None else None
    if known is None or place.journey is None:
        return None
    journey = journey_for(kit, visit, place.journey)
    return known if journey is None else known.in_words_of(journey)
