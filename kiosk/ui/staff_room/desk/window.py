"""The desk's one window: the line and its finds, what to say, the caller's list, and what came of the call."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kiosk.core.language import Language
from kiosk.core.ports import Clock, TaskRunner
from kiosk.directory.search.request import Hit, SearchRequest, SearchResults
from kiosk.journeys.model import Journey
from kiosk.journeys.walk import Walk
from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.records.vocabulary import Barrier, How, Topic
from kiosk.takehome.items import TakeHomeItem, TakeHomeList
from kiosk.ui.finder import Finder
from kiosk.ui.going_home import GoingHome
from kiosk.ui.libraries import Libraries
from kiosk.ui.print_desk import PrintDesk, PrintResult
from kiosk.ui.screens.my_list.codes import ListCodes, drawn
from kiosk.ui.staff_room.desk.caller_list import CallerList
from kiosk.ui.staff_room.desk.essentials import Essentials, of_journey, of_service
from kiosk.ui.staff_room.desk.essentials_view import EssentialsView
from kiosk.ui.staff_room.desk.finds import MOST_SERVICES, Find, journeys_for, online_journeys
from kiosk.ui.staff_room.desk.outcome import Outcome
from kiosk.ui.staff_room.desk.results import Results
from kiosk.ui.staff_room.desk.style import SHEET
from kiosk.ui.words import translate
from kiosk.ui.words.finding import corrected_words, found_words, hit_words, loose_words
from kiosk.ui.words.take_home import item_not_begun
from kiosk.visit.visit import Visit

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskKit:
    """Everything the desk may use.

    Attributes:
        record: keeps what came of a call, then says whether it is kept; with the name of the campaign that brought
            it, or "".
        campaigns: says which campaigns run.
    """

    finder: Finder
    libraries: Libraries
    printing: PrintDesk
    going_home: GoingHome
    tasks: TaskRunner
    clock: Clock
    language: Language
    record: Callable[[Topic, How, Barrier, str, Callable[[bool], None]], None]
    campaigns: Callable[[Callable[[tuple[Campaign, ...]], None]], None]


class DeskWindow(QWidget):
    """Everything is reached by keys, from the line: the hand that types never leaves it.

    Attributes:
        answers_shown: how many searches were answered.
    """

    def __init__(self, kit: DeskKit) -> None:
        super().__init__()
        self._kit = kit
        self._journeys: tuple[Journey, ...] = ()
        self._told: Essentials | None = None
        self._call = self._new_call(1)
        self.answers_shown = 0
        self.setObjectName("desk")
        self.setWindowTitle(translate("Desk", "Handrail: the signposting desk"))
        self.setStyleSheet(SHEET)
        self.results = Results()
        self.results.typed.connect(self._on_typed)
        self.results.chosen.connect(self._on_chosen)
        self.results.taken.connect(self._on_taken)
        self.essentials = EssentialsView()
        self.caller = CallerList(
            copy=self._on_copy,
            print_list=self._on_print,
            remove=self._on_remove,
            end=self._on_end,
        )
        self.outcome = Outcome()
        self.outcome.answered.connect(self._on_answered)
        self.outcome.left.connect(self._back_to_call)
        self.outcome.skipped.connect(self._on_over)
        self.pages = self._laid_out()
        kit.tasks.submit(
            partial(online_journeys, kit.libraries, kit.language.code),
            on_done=self._on_journeys,
            on_error=partial(self._failed, "the journeys"),
        )
        self.results.line.setFocus()

    def _laid_out(self) -> QStackedWidget:
        call = QWidget()
        row = QHBoxLayout(call)
        row.addWidget(self.results, 4)
        row.addWidget(self.essentials, 5)
        row.addWidget(self.caller, 3)
        pages = QStackedWidget()
        pages.addWidget(call)
        pages.addWidget(self.outcome)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(pages)
        return pages

    def _new_call(self, number: int) -> Visit:
        return Visit(number=number, language=self._kit.language, text_percent=100)

    def _on_journeys(self, journeys: tuple[Journey, ...]) -> None:
        self._journeys = journeys
        if self.results.line.text():
            self._on_typed(self.results.line.text())

    @staticmethod
    def _failed(what: str, error: Exception) -> None:
        _log.error("%s could not be read", what, exc_info=error)

    @Slot(str)
    def _on_typed(self, words: str) -> None:
        words = words.strip()
        if not words:
            self.results.show_finds((), (), "")
            return
        here = self._kit.finder.here()
        request = SearchRequest(
            words=words,
            near=here.point if here else None,
            now=self._kit.clock.now(),
            limit=MOST_SERVICES,
        )
        self._kit.finder.search(request, partial(self._on_found, words))

    def _on_found(self, words: str, results: SearchResults) -> None:
        if words != self.results.line.text().strip():
            return
        now, code = self._kit.clock.now(), self._kit.language.code
        finds = [Find(each) for each in journeys_for(words, self._journeys)]
        notes = [translate("Desk", "Online, by themselves")] * len(finds)
        hits = results.hits or results.nearest
        finds += [Find(each) for each in hits]
        notes += [hit_words(each, now, code) for each in hits]
        self.results.show_finds(finds, notes, self._found_words(words, results))
        self.answers_shown += 1

    def _found_words(self, words: str, results: SearchResults) -> str:
        if not results.total:
            return translate("Desk", "No service for these words. These come closest.")
        said = [found_words(results, self._kit.language.code), corrected_words(results, words)]
        said += [loose_words()] if results.loose else []
        return " ".join(each for each in said if each)

    @Slot(object)
    def _on_chosen(self, find: Any) -> None:
        self._told = None if find is None else self._essentials_of(find)
        if self._told is None:
            self.essentials.show_none()
        else:
            self.essentials.show_find(self._told)

    def _essentials_of(self, find: Find) -> Essentials:
        now, code = self._kit.clock.now(), self._kit.language.code
        if isinstance(find.what, Hit):
            opening = self._kit.finder.opening(find.what.service, now)
            return of_service(find.what.service, opening, now, code)
        return of_journey(find.what, now.date())

    def _item_of(self, find: Find) -> TakeHomeItem:
        now, code = self._kit.clock.now(), self._kit.language.code
        if isinstance(find.what, Hit):
            return self._kit.going_home.service(find.what.service, now, code)
        walk = Walk.begin(find.what, now.date())
        return self._kit.going_home.journey(walk, item_not_begun)

    @Slot(object)
    def _on_taken(self, find: Any) -> None:
        self._hold(self._call.items.add(self._item_of(find)))

    def _on_remove(self, row: int) -> None:
        items = self._call.items
        if 0 <= row < len(items):
            self._hold(items.remove(items.items[row].key))

    def _hold(self, items: TakeHomeList) -> None:
        self._call = replace(self._call, items=items)
        self.caller.show_items(items)
        if len(items):
            self._kit.tasks.submit(
                partial(drawn, self._kit.printing.slip(self._call)),
                on_done=partial(self._on_drawn, self._call),
                on_error=partial(self._failed, "the code"),
            )

    def _on_drawn(self, call: Visit, codes: ListCodes) -> None:
        if call != self._call:
            return
        if codes.whole:
            told = translate("Desk", "This code opens the list on a phone.")
            self.caller.show_code(codes.whole[0].modules, told)
        elif codes.of_items:
            # Without a page for whole lists each item has its own: that of the newest is shown.
            told = translate("Desk", "This code opens what was put on the list last.")
            self.caller.show_code(codes.of_items[-1][1].modules, told)

    def _on_copy(self) -> None:
        """The list as text, for a message or the case file; what is chosen, while the list is empty."""
        told = self._told.as_text() if self._told is not None else ""
        words = as_text(self._call.items) or told
        if words:
            QGuiApplication.clipboard().setText(words)
            self.caller.say(translate("Desk", "Copied."))

    def _on_print(self) -> None:
        self.caller.say(translate("Desk", "Printing."))
        self._kit.printing.print_list(self._call, partial(self._on_printed, self._call.number))

    def _on_printed(self, number: int, result: PrintResult) -> None:
        if number != self._call.number:
            return
        words = {
            PrintResult.PRINTED: translate("Desk", "Printed."),
            PrintResult.SAVED: translate(
                "Desk", "Saved as slip.pdf in the kiosk's folder: no printer is set."
            ),
        }
        failed = translate("Desk", "It was not printed. Copy the list, or use the code.")
        self.caller.say(words.get(result, failed))

    def _on_end(self) -> None:
        self.pages.setCurrentWidget(self.outcome)
        self.outcome.ask()
        # Three keys are pressed before it is needed.
        self._kit.campaigns(self.outcome.offer)

    @Slot()
    def _back_to_call(self) -> None:
        self.pages.setCurrentIndex(0)
        self.results.line.setFocus()

    @Slot(object)
    def _on_answered(self, answers: Any) -> None:
        about, how, barrier, *brought = answers
        campaign = brought[0] if brought else ""
        self._kit.record(about, how, barrier, campaign, self._on_recorded)

    def _on_recorded(self, kept: bool) -> None:
        self._on_over()
        told = translate("Desk", "Recorded. Thank you.")
        lost = translate(
            "Desk", "It could not be recorded. Tell whoever looks after this computer."
        )
        self.caller.say(told if kept else lost)

    @Slot()
    def _on_over(self) -> None:
        """The next caller sees nothing of the last."""
        self._call = self._new_call(self._call.number + 1)
        self.caller.show_items(self._call.items)
        self.results.clear()
        QGuiApplication.clipboard().clear()
        self._back_to_call()


def as_text(items: TakeHomeList) -> str:
    """A list as plain words: what each is, its number, its page."""
    blocks = (
        (item.title, *item.lines, item.phone or "", item.mail or "", item.link or "")
        for item in items
    )
    return "\n\n".join("\n".join(line for line in block if line) for block in blocks)
