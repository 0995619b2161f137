"""What a journey does, what it costs, how long it takes and what to have to hand, before it begins."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.journeys.walk import Walk
from kiosk.takehome.items import TakeHomeItem
from kiosk.ui.intents import Add, Go, Tick, Walked
from kiosk.ui.screens.journey_words import journey_for
from kiosk.ui.screens.parts import (
    button,
    heading,
    in_english_note,
    note,
    paragraph,
    strong,
    with_marks,
)
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.words import translate
from kiosk.ui.words.take_home import item_not_begun
from kiosk.visit.places import JourneyStart, Walking
from kiosk.visit.visit import Visit


class JourneyStartScreen(Screen[JourneyStart]):
    """The page before the first question."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="journey-start")

    def enter(self, place: JourneyStart, visit: Visit) -> None:
        """Show the start page; offer to go on where the resident was, if they were on the way."""
        paints = self.kit.paints
        journey = journey_for(self.kit, visit, place.journey)
        if journey is None:
            self.column.set_parts(
                [paragraph(paints, translate("JourneyStart", "This is not here."))]
            )
            return
        self._journey = journey
        self._boxes: dict[int, BigButton] = {}
        start, tongue = journey.start, journey.start.language
        parts: list[QWidget] = [
            heading(paints, journey.title, language=journey.language),
            *in_english_note(paints, shown=tongue),
            paragraph(paints, start.does, language=tongue),
        ]
        if start.have_ready:
            parts.append(strong(paints, translate("JourneyStart", "Have these to hand")))
            hint = translate("JourneyStart", "Touch each one that you have.")
            parts.append(note(paints, hint))
            parts += [
                self._ready(place, words, ticked=(journey.id, place) in visit.ready)
                for place, words in enumerate(start.have_ready)
            ]
            parts.append(self._to_find(visit))
        parts.append(strong(paints, translate("JourneyStart", "How long it takes")))
        parts.append(paragraph(paints, start.time, language=tongue))
        parts.append(strong(paints, translate("JourneyStart", "What it costs")))
        parts.append(paragraph(paints, start.cost, language=tongue))
        stop = translate("JourneyStart", "You can stop at any time and go on at home.")
        parts.append(note(paints, stop))
        parts.append(self._take_home(visit))
        walk = visit.walks.get(journey.id)
        under_way = walk is not None and (walk.can_go_back or bool(walk.runs) or bool(walk.plan))
        actions = [
            button(
                paints,
                translate("JourneyStart", "Start"),
                self._on_start,
                name="start",
                main=not under_way,
                trailing="next",
            )
        ]
        if under_way:
            again = translate("JourneyStart", "Start from the beginning")
            actions[0].set_words(again)
            on = translate("JourneyStart", "Go on where you were")
            actions.append(
                button(paints, on, self._on_go_on, name="go-on", main=True, trailing="next")
            )
        self.column.set_parts(with_marks(paints, parts), actions)

    def _ready(self, place: int, words: str, *, ticked: bool) -> BigButton:
        made = button(
            self.kit.paints,
            words,
            partial(self._on_ready, place),
            name=f"ready-{place + 1}",
            icon="box-ticked" if ticked else "box",
            language=self._journey.start.language,
        )
        made.setCheckable(True)
        made.setChecked(ticked)
        self._boxes[place] = made
        return made

    def _take_home(self, visit: Visit) -> BigButton:
        """One touch puts the journey itself on the list, as far as it was walked."""
        going_home, walk = self.kit.going_home, visit.walks.get(self._journey.id)
        if walk is None:
            begun = Walk.begin(self._journey, self.kit.clock.now().date())
            item = going_home.journey(begun, item_not_begun)
        else:
            item = going_home.journey(walk)
        listed = visit.items.contains(item.key)
        return button(
            self.kit.paints,
            translate("JourneyStart", "On your list. You can print it.")
            if listed
            else translate("Walking", "Add to my list"),
            partial(self._on_take_home, item),
            name="add",
            icon="tick" if listed else "add",
        )

    def _on_take_home(self, item: TakeHomeItem) -> None:
        self.ask(Add(item))

    def _to_find(self, visit: Visit) -> BigButton:
        """One touch puts on the list what is not to hand yet."""
        listed = visit.items.contains(self.kit.going_home.documents(self._journey, ()).key)
        return button(
            self.kit.paints,
            translate("JourneyStart", "On your list. You can print it.")
            if listed
            else translate("JourneyStart", "Put what I still need on my list"),
            self._on_to_find,
            name="to-find",
            icon="tick" if listed else "add",
        )

    @Slot()
    def _on_to_find(self) -> None:
        ready = self._journey.start.have_ready
        boxes = self._boxes
        missing = [place for place, _ in enumerate(ready) if not boxes[place].isChecked()]
        wanted = missing or range(len(ready))
        self.ask(Add(self.kit.going_home.documents(self._journey, wanted)))

    def _on_ready(self, place: int) -> None:
        box = self._boxes[place]
        ticked = box.isChecked()
        box.set_icon("box-ticked" if ticked else "box")
        self.ask(Tick(self._journey.id, place, ticked=ticked))

    @Slot()
    def _on_start(self) -> None:
        self.ask(Walked(Walk.begin(self._journey, self.kit.clock.now().date())))
        self.ask(Go(Walking(self._journey.id)))

    @Slot()
    def _on_go_on(self) -> None:
        self.ask(Go(Walking(self._journey.id)))
