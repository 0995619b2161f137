"""A new campaign: what about, in which languages, what it is called and how long it runs; one question a screen."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.ids import JourneyId, TopicId
from kiosk.core.language import Language
from kiosk.journeys.model import Door
from kiosk.staff.campaigns.campaign import LONGEST_TITLE, Campaign
from kiosk.ui.campaign_languages import languages_of
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, note, paragraph
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.ui.staff_room.choice_row import Choice, ChoiceRow
from kiosk.ui.theme.scale import COLUMN_WIDE_EM, TARGET_PX
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import translate
from kiosk.visit.campaign_places import CampaignNew, CampaignOne
from kiosk.visit.visit import Visit

# How many weeks it runs; 0: until somebody ends it.
_WEEKS = (0, 4, 13)


class NewScreen(AskingScreen[CampaignNew]):
    """Asks what is not answered yet; Back leads through the questions."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="campaign-new", em=COLUMN_WIDE_EM)
        self._place = CampaignNew()
        self._title = ""
        self._weeks = _WEEKS[0]

    def enter(self, place: CampaignNew, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask the next question."""
        self._place = self.again = place
        if place.topic is None:
            self._ask_topic()
        elif not place.whole and place.journey is None:
            self._ask_journey(place.topic)
        elif not place.first:
            self._ask_first()
        elif place.second is None:
            self._ask_second(place.first)
        else:
            self._ask_title()

    def where(self) -> str:
        """What is being made."""
        return translate("Campaigns", "New campaign")

    def _choice(self, words: str, place: CampaignNew, name: str, tongue: str = "") -> BigButton:
        return button(
            self.kit.paints,
            words,
            partial(self._on_place, place),
            name=name,
            least_height=TARGET_PX,
            language=tongue or None,
        )

    def _on_place(self, place: CampaignNew) -> None:
        self.ask(Go(place))

    def _ask_topic(self) -> None:
        paints = self.kit.paints
        library = self.kit.libraries.of(paints.look.language.code)
        topics = [
            self._choice(
                each.title,
                replace(self._place, topic=each.id),
                f"about-{each.id}",
                each.language,
            )
            for door in Door
            for each in library.topics(door)
        ]
        title = heading(paints, translate("Campaigns", "What is it about?"))
        self.column.set_parts([title, Columns(paints.look, topics, most=3, least_em=10)])

    def _ask_journey(self, topic: TopicId) -> None:
        paints = self.kit.paints
        library = self.kit.libraries.of(paints.look.language.code)
        found = library.topic(topic)
        whole = self._choice(
            translate("Campaigns", "All of it"), replace(self._place, whole=True), "about-all"
        )
        one = [
            self._choice(
                each.title,
                replace(self._place, journey=each.id),
                f"about-{each.id}",
                each.language,
            )
            for each in library.journeys(topic)
        ]
        title = heading(
            paints,
            found.title if found is not None else topic,
            language=found.language if found is not None else None,
        )
        parts: list[QWidget] = [
            title,
            paragraph(paints, translate("Campaigns", "All of it, or one thing?")),
            Columns(paints.look, [whole, *one], most=2, least_em=12),
        ]
        self.column.set_parts(parts)

    def _ask_first(self) -> None:
        paints = self.kit.paints
        tongues = [
            self._tongue(each.own_name, each.english_name, each.code, first=True)
            for each in self._languages()
        ]
        title = heading(paints, translate("Campaigns", "Which language comes first?"))
        words = translate("Campaigns", "These are the languages that it has words in.")
        columns = Columns(paints.look, tongues, most=3, least_em=8)
        self.column.set_parts([title, columns, note(paints, words)])

    def _languages(self) -> tuple[Language, ...]:
        place = self._place
        if place.topic is None:
            return ()
        return languages_of(self.kit.libraries, place.topic, place.journey)

    def _ask_second(self, first: str) -> None:
        paints = self.kit.paints
        alone = self._choice(
            translate("Campaigns", "No, one language"),
            replace(self._place, second=""),
            "second-none",
        )
        tongues = [
            self._tongue(each.own_name, each.english_name, each.code, first=False)
            for each in self._languages()
            if each.code != first
        ]
        title = heading(paints, translate("Campaigns", "A second language beside it?"))
        self.column.set_parts([title, Columns(paints.look, [alone, *tongues], most=3, least_em=8)])

    def _tongue(self, own: str, english: str, code: str, *, first: bool) -> BigButton:
        place = replace(self._place, first=code) if first else replace(self._place, second=code)
        return button(
            self.kit.paints,
            own,
            partial(self._on_place, place),
            name=f"{'first' if first else 'second'}-{code}",
            least_height=TARGET_PX,
            language=code,
            note=english if own != english else "",
            note_language="en",
        )

    def _ask_title(self) -> None:
        paints = self.kit.paints
        self._title, self._weeks = self._usual_title(), _WEEKS[0]
        label = translate("Campaigns", "What do you call it?")
        entry = LineEntry(paints.look, name="campaign-title", label=label)
        entry.setMaxLength(LONGEST_TITLE)
        entry.setText(self._title)
        entry.typed.connect(self._on_typed)
        weeks = [
            Choice(value=each, words=_weeks_words(each), name=f"weeks-{each}") for each in _WEEKS
        ]
        begin = button(
            paints,
            translate("Campaigns", "Begin it"),
            self._on_begin,
            name="begin-campaign",
            main=True,
        )
        self.column.set_parts(
            [
                heading(paints, label),
                entry,
                note(
                    paints,
                    translate(
                        "Campaigns",
                        "It stands in the figures, and small on the paper. No names of people.",
                    ),
                ),
                paragraph(paints, translate("Campaigns", "How long does it run?")),
                ChoiceRow(
                    paints, weeks, holds=self._weeks, chosen=self._on_weeks, most=3, least_em=7
                ),
            ],
            [begin],
        )

    def _usual_title(self) -> str:
        """What it is about: nobody has to type anything."""
        library = self.kit.libraries.of(self.kit.paints.look.language.code)
        place = self._place
        journey = library.journey(place.journey) if place.journey is not None else None
        if journey is not None:
            return journey.title[:LONGEST_TITLE]
        topic = library.topic(place.topic) if place.topic is not None else None
        return topic.title[:LONGEST_TITLE] if topic is not None else ""

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self._title = " ".join(typed.split())

    def _on_weeks(self, weeks: int) -> None:
        self._weeks = weeks

    @Slot()
    def _on_begin(self) -> None:
        place, today = self._place, self.kit.clock.now().date()
        if place.topic is None:
            return
        journey: JourneyId | None = None if place.whole else place.journey
        begin = partial(
            self.kit.records.campaigns.begin,
            self._title or self._usual_title(),
            topic=place.topic,
            journey=journey,
            languages=(place.first, *((place.second,) if place.second else ())),
            begins=today,
            until=today + timedelta(weeks=self._weeks) if self._weeks else None,
        )
        self.ask_desk(begin, self._on_begun)

    def _on_begun(self, campaign: Campaign) -> None:
        self.ask(Go(CampaignOne(campaign.name)))


def _weeks_words(weeks: int) -> str:
    return {
        0: translate("Campaigns", "Until we end it"),
        4: translate("Campaigns", "4 weeks"),
        13: translate("Campaigns", "3 months"),
    }[weeks]
