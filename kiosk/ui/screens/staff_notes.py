"""What this kiosk has to tell staff. Nothing of any resident is here."""

from collections.abc import Iterator

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.language import ENGLISH
from kiosk.journeys.reviews import state_words, translation_states
from kiosk.ui.feed_desk import FeedLine
from kiosk.ui.intents import Back, Begin, Forget
from kiosk.ui.screens.parts import button, heading, note, paragraph, strong
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.words import translate
from kiosk.ui.words.times import clock_words, day_words
from kiosk.visit.places import StaffNotes
from kiosk.visit.visit import Visit

#: How many times as long as usual somebody may be quiet for whom staff begin a visit.
_SLOWLY = 5
_NO_PIN = (
    "With one, staff find more here: drop-ins, learning, campaigns and figures. "
    "Run: kiosk staff pin NAME --role manager"
)


class StaffNotesScreen(Screen[StaffNotes]):
    """Each thing that is wrong, since when, and what to do; then the feeds, and what of each language nobody has read.

    In English, for whoever looks after it.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="staff-notes")

    def enter(self, place: StaffNotes, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """List the notices."""
        paints = self.kit.paints
        parts: list[QWidget] = [heading(paints, translate("StaffNotes", "For staff"))]
        notices = self.kit.notices.current()
        if not notices:
            parts.append(paragraph(paints, translate("StaffNotes", "Everything works.")))
        if not self.kit.pins.has_file:
            parts += [
                strong(paints, "Nobody has a PIN yet.", language="en"),
                paragraph(paints, _NO_PIN, language="en"),
            ]
        for each in notices:
            parts.append(strong(paints, each.problem, language="en"))
            parts.append(paragraph(paints, each.remedy, language="en"))
            parts.append(note(paints, day_words(each.since.date(), visit.language.code)))
        for line in self.kit.feeds.feeds():
            parts.append(strong(paints, line.host, language="en"))
            parts += [paragraph(paints, each, language="en") for each in _feed_words(line)]
        parts += self._languages()
        if visit.staff is not None:
            back = translate("StaffNotes", "Back to the staff room")
            self.column.set_parts(
                parts, [button(paints, back, self._on_back, name="done", main=True)]
            )
            return
        back = translate("StaffNotes", "Back to the waiting screen")
        slowly = translate("StaffNotes", "Begin a visit with more time")
        note_on_time = translate(
            "StaffNotes", "For somebody who needs longer: nothing is cleared so soon."
        )
        more = button(
            paints, slowly, self._on_slowly, name="more-time", icon="clock", note=note_on_time
        )
        done = button(paints, back, self._on_done, name="done", main=True)
        self.column.set_parts(parts, [more, done])

    def _languages(self) -> list[QWidget]:
        """What of each language that is offered no speaker has read yet."""
        kit = self.kit
        english = kit.libraries.of(ENGLISH.code)
        states = translation_states(english, kit.settings.place.languages, kit.unread)
        parts: list[QWidget] = []
        for state in states:
            first, *others = state_words(state)
            parts.append(strong(kit.paints, first, language="en"))
            parts.append(note(kit.paints, " ".join(others), language="en"))
        return parts

    @Slot()
    def _on_slowly(self) -> None:
        self.ask(Begin(patience=_SLOWLY))

    @Slot()
    def _on_back(self) -> None:
        self.ask(Back())

    @Slot()
    def _on_done(self) -> None:
        self.ask(Forget())


def _feed_words(line: FeedLine) -> Iterator[str]:
    """How a feed stands: what the directory has of it, and when it is asked again."""
    if line.checked_on is None:
        yield "Not checked yet."
    else:
        services = "1 service" if line.services == 1 else f"{line.services or 0:,} services"
        yield f"{services}, checked on {day_words(line.checked_on, 'en')}."
    if line.by_pack:
        yield "It came with the directory pack: the date is its publisher's."
    elif line.is_checking:
        yield "It is being checked now."
    elif line.next_check is not None:
        day = day_words(line.next_check.date(), "en")
        yield f"Next check on {day} at {clock_words(line.next_check.time(), 'en')}."
    else:
        yield "It is not checked by itself: run kiosk sync."
