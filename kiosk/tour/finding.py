"""The part of the tour that looks for services: misspelt, near a place, in vain, narrowed down, by topic."""

from PySide6.QtWidgets import QLineEdit

from kiosk.app.build import Kiosk
from kiosk.tour.album import Album
from kiosk.tour.hand import Hand, TourError
from kiosk.ui.screens.finding.screen import FindScreen
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.visit.places import Home, NarrowDown, Results

_MISSPELT = "lucnh club"
_WITH_PLACE = "lunch larkhaven"
_FINDS_NOTHING = "qqxz"
_MANY = "help"
_TOPIC = "category-food"
_CHOICES = 2
_MOST_PAGES = 12
_MOST_STEPS = 20


class FindingScript:
    """Looks for things as residents do; a finger could have done all of it."""

    def __init__(self, kiosk: Kiosk, hand: Hand, album: Album) -> None:
        self._kiosk = kiosk
        self._hand = hand
        self._album = album

    def make(self) -> None:
        """See every state of the screens that find; end at the doors."""
        self._topics()
        if self._may_type():
            for words, step in (
                (_MISSPELT, "misspelt"),
                (_WITH_PLACE, "with-place"),
                (_FINDS_NOTHING, "nothing-found"),
            ):
                self._type(words, step)
                self._home()
            self._type(_MANY, "many")
        else:
            self._hand.touch("door-find")
            self._hand.touch(_TOPIC)
        self._narrow()
        self._home()

    def _topics(self) -> None:
        self._hand.step = "topics-of-services"
        self._hand.touch("door-find")
        self._hand.wait(lambda: bool(self._named("category-")), "no topic came")
        self.pages("find")
        self._hand.touch(_TOPIC)
        self._hand.wait(self._is_counted, "nothing was found")
        self._album.take("topic")
        self._home()

    def _may_type(self) -> bool:
        self._hand.step = "keyboard"
        self._hand.touch("door-find")
        self._hand.touch("search")
        keyboard = self._kiosk.shell.keyboard
        self._hand.wait(keyboard.isVisible, "the keyboard did not come")
        may = self._hand.can_type(_MISSPELT[:4])
        self._hand.hide_keyboard()
        self._home()
        return may

    def _type(self, words: str, step: str) -> None:
        """Type into the line, see what is found while the keyboard stands and when it has gone."""
        self._hand.step = step
        self._hand.touch("door-find")
        self._hand.touch("search")
        self._hand.type(words)
        entry = self._hand.find("search")
        typed = entry.text() if isinstance(entry, QLineEdit) else ""
        if typed != words:
            raise TourError(f"{step}: {words!r} was typed, {typed!r} stands there")
        self._hand.wait(self._is_counted, "nothing is said to be found")
        self._album.take(f"{step}-typed")
        self._hand.hide_keyboard()
        self.pages(step)

    def _narrow(self) -> None:
        """Choose twice what leaves something, go back to what is left, and clear it all."""
        self._hand.step = "narrow"
        self._hand.wait(self._is_counted, "nothing was found")
        self._hand.touch("narrow")
        if not isinstance(self._kiosk.conductor.visit.trail.here, NarrowDown):
            raise TourError("narrow: nothing can be narrowed")
        self._hand.wait(lambda: bool(self._named("narrow-")), "no choice came")
        self.pages("narrow")
        for number in range(_CHOICES):
            offered = [
                each for each in self._named("narrow-") if not self._button(each).isChecked()
            ]
            if not offered:
                break
            self._hand.step = f"narrow by {offered[0]}"
            self._hand.touch(offered[0])
            self._album.take(f"narrow-chosen-{number + 1}")
        self._hand.step = "narrowed"
        self._hand.touch("show-results")
        here = self._kiosk.conductor.visit.trail.here
        if not isinstance(here, Results) or here.narrowing.is_wide:
            raise TourError("narrowed: Back lost what was chosen")
        self._hand.wait(self._is_counted, "nothing was counted")
        self._album.take("narrowed")
        self._hand.step = "cleared"
        self._hand.touch("clear")
        self._hand.wait(lambda: not self._named("clear"), "it is narrowed still")
        self._album.take("cleared")

    def pages(self, name: str) -> None:
        """Keep a picture of every page of the screen, from the one that is shown."""
        self._album.take(name)
        for page in range(2, _MOST_PAGES + 1):
            if not self._hand.sees("more"):
                return
            self._hand.touch("more")
            self._album.take(f"{name}-page-{page}")

    def _home(self) -> None:
        for _ in range(_MOST_STEPS):
            if isinstance(self._kiosk.conductor.visit.trail.here, Home):
                return
            self._hand.touch("back")
        raise TourError("back-home: Back does not lead home")

    def _is_counted(self) -> bool:
        screen = self._kiosk.shell.screen_shown
        if not isinstance(screen, FindScreen) or not screen.is_settled():
            return False
        return any(each.text() for each in screen.findChildren(TextBlock, "found"))

    def _named(self, prefix: str) -> list[str]:
        screen = self._kiosk.shell.screen_shown
        buttons = screen.findChildren(BigButton) if screen else []
        return [
            each.objectName()
            for each in buttons
            if each.objectName().startswith(prefix) and not each.isHidden()
        ]

    def _button(self, name: str) -> BigButton:
        screen = self._kiosk.shell.screen_shown
        found = screen.findChildren(BigButton, name) if screen else []
        if not found:
            raise TourError(f"{self._hand.step}: {name} is not there")
        return found[0]
