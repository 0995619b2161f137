"""Somebody was helped: three taps, and it is on the disk before the screen says thanks."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot

from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.drop_in.running import DropIn as Running
from kiosk.staff.records.vocabulary import Barrier, How, Topic
from kiosk.ui.intents import Go, Intent, Stand
from kiosk.ui.screens.parts import button, heading, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.ui.staff_room.choice_row import Choice, ChoiceRow
from kiosk.ui.staff_room.drop_in.room import person_words
from kiosk.ui.staff_room.record_words import barrier_words, how_words, topic_words
from kiosk.ui.theme.scale import COLUMN_WIDE_EM, TARGET_PX
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import DropIn, DropInHelped
from kiosk.visit.visit import Visit

# The newest of those that run: more do not stand on one page.
_MOST_CAMPAIGNS = 5


class HelpedScreen(AskingScreen[DropInHelped]):
    """What it was about, how it was done, what got in the way: one screen each, Back between them."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="drop-in-helped", em=COLUMN_WIDE_EM)
        self._place = DropInHelped(0)
        self._kept = False

    def enter(self, place: DropInHelped, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask what is not answered yet."""
        self._place = self.again = place
        self._kept = False
        if not place.topic:
            asked = translate("DropIn", "What was it about?")
            options = [self._option(each.value, topic_words(each), "topic") for each in Topic]
        elif not place.how:
            asked = translate("DropIn", "How was it done?")
            options = [self._option(each.value, how_words(each), "how") for each in How]
        else:
            asked = translate("DropIn", "What got in the way of going online?")
            options = [self._option(each.value, barrier_words(each), "barrier") for each in Barrier]
        paints = self.kit.paints
        self.column.set_parts(
            [heading(paints, asked), Columns(paints.look, options, most=4, least_em=7)]
        )
        if place.topic and not place.how:
            self.kit.records.running_campaigns(self._if_asked_still())

    def _if_asked_still(self) -> Callable[[tuple[Campaign, ...]], None]:
        """Called back only while the same is still asked."""
        self._asked += 1
        return partial(self._if_asked, self._asked, self._offer_campaigns)

    def _offer_campaigns(self, running: tuple[Campaign, ...]) -> None:
        """Where a campaign runs: whether it brought them. It may be left out."""
        if not running:
            return
        paints = self.kit.paints
        choices = [
            Choice(value="", words=translate("DropIn", "None, or not asked"), name="campaign-none"),
            *(
                Choice(value=each.name, words=each.title, name=f"campaign-{each.name}")
                for each in running[:_MOST_CAMPAIGNS]
            ),
        ]
        row = ChoiceRow(
            paints,
            choices,
            holds=self._place.campaign,
            chosen=self._on_campaign,
            most=3,
            least_em=8,
        )
        words = translate("DropIn", "Did one of these bring them? This may be left out.")
        self.column.set_parts_below(2, [strong(paints, words), row])

    def _on_campaign(self, name: str) -> None:
        self._place = replace(self._place, campaign=name)
        self.ask(Stand(self._place))

    def where(self) -> str:
        """Who it is about."""
        return person_words(self._place.number)

    def takes_back(self) -> Intent | None:
        """What is recorded is not asked again."""
        return Go(DropIn()) if self._kept else None

    def _option(self, value: str, words: str, what: str) -> BigButton:
        pressed = partial(self._on_option, value)
        return button(
            self.kit.paints,
            words,
            pressed,
            name=f"{what}-{value}",
            least_height=TARGET_PX,
            chrome_words=True,
        )

    def _on_option(self, value: str) -> None:
        place = self._place
        if not place.topic:
            self.ask(Go(DropInHelped(place.number, topic=value)))
        elif not place.how:
            self.ask(Go(replace(place, how=value)))
        else:
            work = partial(
                self.kit.records.drop_ins.helped,
                place.number,
                Topic(place.topic),
                How(place.how),
                Barrier(value),
                place.campaign,
            )
            self.ask_desk(work, self._on_recorded)

    def _on_recorded(self, _now: Running | None) -> None:
        self._kept = True
        paints = self.kit.paints
        self.column.set_parts(
            [
                heading(paints, translate("DropIn", "Thank you. It is recorded.")),
                paragraph(paints, translate("DropIn", "Nothing of the person was kept.")),
            ],
            [
                button(
                    paints, translate("DropIn", "Go on"), self._on_go_on, name="recorded", main=True
                )
            ],
        )

    @Slot()
    def _on_go_on(self) -> None:
        self.ask(Go(DropIn()))
