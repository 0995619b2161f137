"""A paper of another day is shown to the scanner, and gone on from."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.language import Language, language
from kiosk.directory.records import Service
from kiosk.journeys.walk import Walk
from kiosk.takehome.link import HomeList
from kiosk.takehome.scanned import NotOurs, Scanned, read_scan
from kiosk.ui.intents import AsOnPaper, Back, Invited, Stand, TakeUp
from kiosk.ui.screens.parts import bullets, button, heading, note, paragraph, strong
from kiosk.ui.screens.scan.eye import Eye, lost_words
from kiosk.ui.screens.scan.on_paper import OnPaper, invited_to, on_paper, wanted_of
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.words import translate
from kiosk.visit.places import JourneyStart, MyList, Place, ScanPaper, Walking
from kiosk.visit.visit import Visit


class ScanScreen(Screen[ScanPaper]):
    """How to hold the paper; then what was found on it, to go on with or not."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="scan")
        self._visit: Visit | None = None
        self._found: Scanned | None = None
        self._eye = Eye(kit)
        self._eye.lost.connect(self._on_camera_lost)

    def enter(self, place: ScanPaper, visit: Visit) -> None:
        """Wait for a paper, or show what was on it."""
        self._visit = visit
        self._show(place)

    def leave(self) -> None:
        """Keep nothing of the paper."""
        self._visit = self._found = None
        self._eye.close()
        super().leave()

    def where(self) -> str:
        """The name of the place."""
        return translate("Scan", "My paper")

    def quiet_s(self) -> float:
        """Somebody may have to look for the paper first."""
        return max(super().quiet_s(), 120.0)

    def take_scan(self, typed: str) -> None:
        """A scanner has read something."""
        if self._visit is None:
            return
        found = read_scan(typed, self.kit.settings.take_home.companion)
        if found is NotOurs.NOTHING:
            return
        if isinstance(found, Scanned) and found.home.campaign:
            invited = invited_to(self.kit, self._visit, found.home)
            if invited is not None:
                self.ask(Invited(*invited))
                return
        self._stand(ScanPaper(found))

    def _stand(self, place: ScanPaper) -> None:
        self.ask(Stand(place))
        self._show(place)
        self.changed.emit()

    def _show(self, place: ScanPaper) -> None:
        self._found = place.found if isinstance(place.found, Scanned) else None
        if self._found is None:
            reason = place.found if isinstance(place.found, NotOurs) else None
            self._ask_for_paper(reason_words(reason) if reason is not None else "")
            return
        self._eye.close()
        paints = self.kit.paints
        words = translate("Scan", "We have read your paper. We are looking up what is on it.")
        self.column.set_parts(
            [heading(paints, translate("Scan", "My paper")), paragraph(paints, words)]
        )
        self.kit.finder.services_where(
            wanted_of(self._found.home), partial(self._on_services, self._found)
        )

    def _ask_for_paper(self, trouble: str) -> None:
        paints, sees = self.kit.paints, self.kit.camera is not None
        then = translate("Scan", "When we have read it, this screen shows what we found.")
        parts: list[QWidget] = [
            heading(paints, translate("Scan", "Show us your paper")),
            *([strong(paints, trouble, name="scan-trouble")] if trouble else []),
            *([] if sees else [paragraph(paints, self._eye.hold_words())]),
            self._eye.open(),
            # Beside what it sees nothing that one reads first: the picture stands on the first page.
            *([paragraph(paints, self._eye.hold_words())] if sees else []),
            note(paints, then),
            *([note(paints, self._eye.kept_words())] if sees else []),
        ]
        none = button(
            paints, translate("Scan", "I have no paper with me"), self._on_none, name="no-paper"
        )
        self.column.set_parts(parts, [none])

    def _on_services(self, scanned: Scanned, services: tuple[Service, ...]) -> None:
        # Meanwhile it may have been left, or another paper shown.
        if self._visit is None or self._found is not scanned:
            return
        found = on_paper(self.kit, self._visit, scanned.home, services)
        if found.items:
            self._show_found(found, scanned, self._visit)
        else:
            self._ask_for_paper(_nothing_here(elsewhere=scanned.elsewhere))
        self.changed.emit()

    def _show_found(self, found: OnPaper, scanned: Scanned, visit: Visit) -> None:
        paints = self.kit.paints
        parts: list[QWidget] = [
            heading(paints, translate("Scan", "We found what is on your paper"))
        ]
        parts += self._journeys(found)
        parts += self._as_on_paper(scanned.home, visit)
        titles = {f"journey:{walk.journey.id}" for walk in found.walks}
        others = [item for item in found.items if item.key not in titles]
        if others:
            parts.append(strong(paints, translate("Scan", "Services on your paper")))
            for item in others:
                parts += bullets(paints, [item.title], language=item.language)
            told = translate("Scan", "We put all of it on your list again.")
            parts.append(note(paints, told))
        if found.unknown:
            parts.append(note(paints, _some_unknown(elsewhere=scanned.elsewhere), name="unknown"))
        not_mine = button(
            paints, translate("Scan", "No, show another paper"), self._on_another, name="another"
        )
        self.column.set_parts([*parts, not_mine], self._actions(found))

    def _journeys(self, found: OnPaper) -> list[QWidget]:
        """One is named, and gone on with by the main button; of several, each is a button."""
        paints, walks = self.kit.paints, found.walks
        parts: list[QWidget] = []
        if len(walks) == 1:
            (walk,) = walks
            title = walk.journey.title
            parts = [
                strong(paints, title, language=walk.journey.language),
                paragraph(paints, _reached_words(walk)),
            ]
        elif walks:
            parts.append(
                strong(paints, translate("Scan", "Which one would you like to go on with?"))
            )
            parts += [
                button(
                    paints,
                    walk.journey.title,
                    partial(self._on_go_on, found, _place_of(walk)),
                    name=f"go-on-{number}",
                    note=_reached_words(walk),
                    trailing="next",
                    language=walk.journey.language,
                    note_language=paints.look.language.code,
                )
                for number, walk in enumerate(walks, start=1)
            ]
        if any(len(walk.plan) > 1 for walk in walks):
            again = translate("Scan", "We keep no answers, so we ask some questions again.")
            parts.append(note(paints, again, name="asked-again"))
        return parts

    def _actions(self, found: OnPaper) -> list[QWidget]:
        if len(found.walks) > 1:
            return []
        to: Place = _place_of(found.walks[0]) if found.walks else MyList()
        words = (
            translate("Scan", "Go on with this")
            if found.walks
            else translate("Scan", "Put it on my list")
        )
        return [
            button(
                self.kit.paints,
                words,
                partial(self._on_go_on, found, to),
                name="go-on",
                main=True,
                trailing="next",
            )
        ]

    def _as_on_paper(self, home: HomeList, visit: Visit) -> list[QWidget]:
        """Its language and size of letters, where they are others than now; nothing is changed unasked."""
        paints = self.kit.paints
        parts: list[QWidget] = []
        as_on = translate("Scan", "As on your paper")
        if (
            home.language != visit.language.code
            and home.language in self.kit.settings.place.languages
        ):
            chosen = language(home.language)
            parts.append(
                button(
                    paints,
                    chosen.own_name,
                    partial(self._on_language, chosen),
                    name="paper-language",
                    icon="globe",
                    note=as_on,
                    language=chosen.code,
                    note_language=paints.look.language.code,
                )
            )
        percent = home.text_percent
        if percent != visit.text_percent:
            larger = percent > visit.text_percent
            words = (
                translate("Scan", "Larger letters")
                if larger
                else translate("Scan", "Smaller letters")
            )
            parts.append(
                button(
                    paints,
                    words,
                    partial(self._on_text, percent),
                    name="paper-text",
                    icon="text-larger" if larger else "text-smaller",
                    note=as_on,
                )
            )
        return parts

    def _on_go_on(self, found: OnPaper, to: Place) -> None:
        self.ask(TakeUp(found.items, found.walks, to))

    def _on_language(self, chosen: Language) -> None:
        self.ask(AsOnPaper(language=chosen))

    def _on_text(self, percent: int) -> None:
        self.ask(AsOnPaper(text_percent=percent))

    @Slot()
    def _on_camera_lost(self) -> None:
        """Where there is nothing else to show a paper to, whoever holds one is told."""
        if self._visit is not None and self._found is None:
            self._ask_for_paper(lost_words())
            self.changed.emit()

    @Slot()
    def _on_another(self) -> None:
        self._stand(ScanPaper())

    @Slot()
    def _on_none(self) -> None:
        self.ask(Back())


def _place_of(walk: Walk) -> Place:
    """At the step reached; what has no step any more begins at its first page."""
    return Walking(walk.journey.id) if walk.plan else JourneyStart(walk.journey.id)


def _reached_words(walk: Walk) -> str:
    if not walk.plan:
        return translate("Scan", "You begin at the first page.")
    words = translate("Scan", "You were at step %1.")
    return words.replace("%1", str(walk.before + len(walk.plan)))


def reason_words(reason: NotOurs) -> str:
    """Why nothing can be taken up from what was shown, and what to do."""
    if reason is NotOurs.NEWER:
        return translate(
            "Scan",
            "Your paper is of a newer kind, which this kiosk cannot read yet. Your phone's camera can open it.",
        )
    if reason is NotOurs.DAMAGED:
        return translate(
            "Scan", "We could not read all of the code. Hold the paper flat and show it again."
        )
    return translate(
        "Scan",
        "That is another kind of code. Look for the large square code near the top of your paper.",
    )


def _nothing_here(*, elsewhere: bool) -> str:
    if elsewhere:
        return translate(
            "Scan",
            "Your paper is from another place, and what is on it is not at this kiosk. "
            "Your phone's camera can open it.",
        )
    return translate(
        "Scan",
        "We have read your paper, but what is on it is not at this kiosk any more. Ask someone who works here.",
    )


def _some_unknown(*, elsewhere: bool) -> str:
    if elsewhere:
        return translate(
            "Scan",
            "Your paper is from another place: some of what is on it is not at this kiosk. "
            "Your phone's camera can open all of it.",
        )
    return translate("Scan", "Some of what is on your paper is not at this kiosk any more.")
