"""Leads whoever listens through the screens: says each thing, does what the keys say, says what came of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from kiosk.qtkit.alive import is_alive
from kiosk.qtkit.focus import focused
from kiosk.settings_of_sound import ListeningSettings
from kiosk.ui.conductor import Conductor
from kiosk.ui.intents import Begin
from kiosk.ui.listening.black_screen import BlackScreen
from kiosk.ui.listening.elements import Element, ElementMaker
from kiosk.ui.listening.keys import Command
from kiosk.ui.listening.spelling import Spelling, is_secret
from kiosk.ui.listening.voice_menu import VoiceMenu
from kiosk.ui.reading.read_aloud import ReadAloud
from kiosk.ui.reading.script import Line
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import translate
from kiosk.visit.hearing import Hearing
from kiosk.visit.idle import PATIENCES
from kiosk.visit.places import Waiting


class Listening(QObject):
    """Stands at one element of the screen, and moves on by the keys."""

    def __init__(
        self,
        read_aloud: ReadAloud,
        *,
        conductor: Conductor,
        look: Look,
        settings: ListeningSettings,
        black: BlackScreen,
        around: Callable[[], Sequence[BigButton]],
        parent: QWidget,
    ) -> None:
        """Lead nobody yet.

        Args:
            read_aloud: speaks.
            conductor: knows whether somebody listens, and how.
            look: knows the language.
            settings: how listening begins.
            black: covers the window where the screen is to be dark.
            around: the buttons of header and bar that lead somewhere, in the order in which they are wanted by ear.
            parent: owner, the window.
        """
        super().__init__(parent)
        self._aloud = read_aloud
        self._conductor = conductor
        self._look = look
        self._settings = settings
        self._black = black
        self._around = around
        self._screen: Screen[Any] | None = None
        self._title = ""
        self._known: frozenset[str] = frozenset()
        self._at = ""
        self._by_key: dict[str, str] = {}
        self._last: Command | None = None
        self._asked = ""
        self._is_awaited = False
        self._spelling: Spelling | None = None
        self._is_welcome = False
        self._was_on = self._shows = False
        self._has_spoken = False
        self._plugged = False
        self._may_be_heard = False
        self._menu = VoiceMenu(conductor, end=self._on_end)
        read_aloud.reached.connect(self._on_reached)
        conductor.heard.connect(self._on_heard)
        black.touched.connect(self._on_black_touched)

    @property
    def is_on(self) -> bool:
        """Whether somebody listens."""
        return self._hearing.by_keys

    @property
    def _hearing(self) -> Hearing:
        return self._conductor.visit.hearing

    def is_alone(self) -> bool:
        """Whether nobody else hears, or the resident has said that it does not matter."""
        return self._settings.private or self._plugged or self._may_be_heard

    @Slot()
    def start(self) -> None:
        """Somebody wants to listen: begin a visit, or go on with this one by ear."""
        if self.is_on or not (self._settings.enabled and self._aloud.is_enabled):
            return
        self._is_welcome = True
        hearing = replace(self._hearing, by_keys=True, wanted=False, dark=self._settings.dark)
        self._conductor.hear(hearing)
        if isinstance(self._conductor.visit.trail.here, Waiting):
            # Listening takes longer than looking.
            self._conductor.handle(Begin(PATIENCES[1]))
        elif self._screen is not None:
            self.stands(self._screen)

    @Slot()
    def hint(self) -> None:
        """A key was pressed before anybody has begun: say what holding it does."""
        may = self._settings.enabled and self._aloud.is_enabled
        if may and isinstance(self._conductor.visit.trail.here, Waiting):
            words = translate("Listening", "To use this kiosk by ear, hold this key down.")
            self._aloud.say((Line(key="hint", text=words, language=self._look.language.code),))

    @Slot(bool)
    def plug(self, put_in: bool) -> None:
        """Headphones were put in, which begins the listening, or taken out, which silences it."""
        self._plugged = put_in
        if put_in:
            if self._settings.headphones:
                self.start()
        elif self.is_on:
            self._aloud.pause()

    def stands(self, screen: Screen[Any]) -> None:
        """A screen stands: say it, or, where it is the same one, what has become of the thing that was chosen."""
        self._screen = screen
        self._spelling = None
        if not self.is_on:
            self._say_farewell()
            return
        held = focused()
        if isinstance(held, LineEntry):
            held.clearFocus()
        self._is_awaited = not self._first_words()
        if not self._is_awaited:
            self._settle()

    def _settle(self) -> None:
        """What the screen says stands: the same as before, or something else."""
        before, self._title = self._title, self._first_words()
        elements = self._elements()
        here = self._same(elements) if self._title == before and not self._is_welcome else None
        if here is None:
            self._arrive(elements)
            return
        self._know(elements)
        self._announce(here)

    def _same(self, elements: Sequence[Element]) -> Element | None:
        """On the same screen made anew: what one stood at, or, where it is gone, what has come instead."""
        at = self._find(elements)
        if at is not None:
            return elements[at]
        return next((each for each in elements if not self._is_known(each)), None)

    def renewed(self) -> None:
        """The screen shows something else: say what is new, but not into the spelling of a word."""
        if not self.is_on or self._spelling is not None:
            return
        if self._is_awaited:
            self._is_awaited = not self._first_words()
            if not self._is_awaited:
                self._settle()
            return
        elements = self._elements()
        news = [each for each in elements if not self._is_known(each)]
        self._know(elements)
        # What comes while the screen is still being said stands further on: the keys lead to it.
        if news and not (self._by_key and self._aloud.is_reading()):
            self._lead_in(elements, news[0])

    def covered(self) -> None:
        """Something covers the screen, and says so itself."""
        self._black.cover(on=self.is_on and self._hearing.dark)

    def uncovered(self) -> None:
        """What covered the screen is gone: say where one stands."""
        if self.is_on and self._screen is not None:
            self._announce(self._here(self._elements()))

    @Slot(object)
    def command(self, command: object) -> None:
        """Do what a key says."""
        if not isinstance(command, Command) or self._screen is None:
            return
        last, self._last = self._last, command
        asked, self._asked = self._asked, ""
        if self._spelling is not None:
            self._spell(command)
            return
        elements = self._elements()
        here = self._here(elements)
        match command:
            case Command.NEXT | Command.PREVIOUS:
                self._move(elements, 1 if command is Command.NEXT else -1)
            case Command.CHOOSE:
                self._choose(here, agreed=asked == here.name)
            case Command.REPEAT:
                self._repeat(elements, here, twice=last is command, agreed=asked == here.name)

    def _move(self, elements: Sequence[Element], step: int) -> None:
        at = self._find(elements)
        to = (at if at is not None else -1) + step
        edge = translate("Listening", "From the top again.") if to >= len(elements) else ""
        edge = translate("Listening", "From the end.") if to < 0 else edge
        self._announce(elements[to % len(elements)], edge)

    def _choose(self, here: Element, *, agreed: bool) -> None:
        if here.entry is not None:
            if is_secret(here.entry) and not (self._settings.private or self._plugged):
                self._say(translate("Listening", "This is secret. Put in headphones to type here."))
                return
            if not self.is_alone() and not agreed:
                self._asked = here.name
                words = translate(
                    "Listening",
                    "Others may hear what you type. Put in headphones, or press choose again to type.",
                )
                self._say(words)
                return
            self._may_be_heard = self._may_be_heard or agreed
            self._spelling = Spelling.begin(here.entry, self._look.language.code)
            self._say(*self._spelling.opened_words())
        elif here.press is not None:
            self._press(here.press)
        else:
            self._say(translate("Listening", "There is nothing to choose here. Press next."))

    def _press(self, press: Callable[[], None]) -> None:
        self._has_spoken = False
        press()
        if not self._has_spoken and self.is_on and not self._is_awaited:
            elements = self._elements()
            self._know(elements)
            self._announce(self._here(elements))

    def _repeat(
        self, elements: Sequence[Element], here: Element, *, twice: bool, agreed: bool
    ) -> None:
        if here.is_private and agreed:
            self._may_be_heard = True
            self._announce(self._here(self._elements()))
        elif here.is_private:
            self._asked = here.name
            words = translate(
                "Listening", "This is private, and others may hear. Press repeat again to hear it."
            )
            self._say(words)
        elif twice:
            self._last = None
            self._arrive(elements)
        else:
            self._announce(here)

    def _spell(self, command: Command) -> None:
        if self._spelling is None:
            return
        words = self._spelling.take(command)
        if words is not None:
            self._say(*words)
            return
        entry, self._spelling = self._spelling.entry, None
        elements = self._elements()
        typed_in = next((each for each in elements if each.entry is entry), elements[0])
        news = [each for each in elements if not self._is_known(each) and each is not typed_in]
        self._know(elements)
        ended = translate("Listening", "The typing has ended.")
        self._announce(typed_in, ended, after=news[0].lines if news else ())

    def _elements(self) -> list[Element]:
        maker = ElementMaker(self._look.language.code, alone=self.is_alone())
        if self._screen is None:
            return []
        column = self._screen.column
        own = maker.of_screen(column.parts(), column.leading_on())
        around = [
            maker.of_button(each)
            for each in self._around()
            if each.isEnabled() and not each.isHidden()
        ]
        return [*own, *around, *self._menu.elements(maker)]

    def _on_end(self) -> None:
        self._conductor.hear(replace(self._hearing, by_keys=False))
        self._was_on = False
        self._say(translate("Listening", "The keys are off. Touch the screen to go on."))

    @Slot()
    def _on_black_touched(self) -> None:
        self._conductor.hear(replace(self._hearing, dark=False))

    @Slot()
    def _on_heard(self) -> None:
        if self.is_on is not self._shows:
            # What one stands at is seen, by whoever stands beside.
            self._shows = self._look.shows_focus = self.is_on
        self._was_on = self._was_on or self.is_on
        self._black.cover(on=self.is_on and self._hearing.dark)
        if not self.is_on:
            self._spelling = None
            self._may_be_heard = False
            self._title = ""

    def _arrive(self, elements: Sequence[Element]) -> None:
        """Say what the screen is about, down to the first thing that can be done."""
        self._know(elements)
        if elements:
            self._lead_in(elements, elements[0], *self._before())

    def _before(self) -> Iterator[str]:
        if self._is_welcome:
            self._is_welcome = False
            yield translate(
                "Listening",
                "You are using the kiosk by ear. Press next or previous to move, choose to take what you hear, "
                "and repeat to hear it again.",
            )
        if self._screen is not None:
            yield self._screen.where()
            yield self._screen.progress()

    def _lead_in(self, elements: Sequence[Element], start: Element, *before: str) -> None:
        at = elements.index(start)
        told = [start]
        for each in elements[at + 1 :]:
            if not told[-1].is_text:
                break
            told.append(each)
        self._at = start.name
        self._read(before, [line for each in told for line in each.lines])
        self._by_key = {line.key: each.name for each in told for line in each.lines}
        self._focus(start)

    def _announce(self, here: Element, *before: str, after: tuple[Line, ...] = ()) -> None:
        self._at = here.name
        self._by_key = {}
        self._focus(here)
        self._read(before, (*here.lines, *after))

    def _say(self, *words: str) -> None:
        self._read(words, ())

    def _read(self, before: Sequence[str], lines: Sequence[Line]) -> None:
        self._has_spoken = True
        code = self._look.language.code
        said = (
            Line(key=f"before-{at}", text=words, language=code)
            for at, words in enumerate(before)
            if words
        )
        self._aloud.read((*said, *lines), self._show)

    def _show(self, part: QWidget) -> None:
        if self._screen is not None and is_alive(part):
            self._screen.column.show_part(part)

    def _focus(self, here: Element) -> None:
        """What one stands at is seen, too."""
        part = here.part
        if part is not None:
            self._show(part)
        if isinstance(part, BigButton):
            part.setFocus(Qt.FocusReason.TabFocusReason)
            return
        held = focused()
        if held is not None:
            held.clearFocus()

    def _first_words(self) -> str:
        """What the screen calls itself; "" while nothing stands on it yet."""
        parts = self._screen.readables() if self._screen is not None else ()
        return next((each.reading_text() for each in parts if each.reading_text().strip()), "")

    def _here(self, elements: Sequence[Element]) -> Element:
        """What one stands at; the first thing, where that is gone."""
        return elements[self._find(elements) or 0]

    def _find(self, elements: Sequence[Element]) -> int | None:
        return next((at for at, each in enumerate(elements) if each.name == self._at), None)

    def _know(self, elements: Sequence[Element]) -> None:
        self._known = frozenset(line.text for each in elements for line in each.lines)

    def _is_known(self, element: Element) -> bool:
        return all(line.text in self._known for line in element.lines)

    def _say_farewell(self) -> None:
        """The visit that was listened to is over."""
        if self._was_on:
            self._was_on = False
            self._say(translate("Listening", "Your visit is over. Nothing of it is kept."))

    @Slot(str)
    def _on_reached(self, key: str) -> None:
        if self._by_key:
            self._at = self._by_key.get(key, self._at)
