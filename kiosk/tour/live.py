"""The live page, toured: a made-up council's form filled in to its end, beside its journey."""

import contextlib
import os
import shutil
import sys
import time
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QMargins, QPoint
from PySide6.QtWidgets import QWidget

from kiosk.app.build import Kiosk
from kiosk.app.folders import CONTENT_FOLDER
from kiosk.core.places import own_command
from kiosk.tour.album import Album
from kiosk.tour.council import HOST, CouncilSite
from kiosk.tour.hand import Hand, TourError
from kiosk.ui.browser.page_setup import PageSetup
from kiosk.ui.browser.page_view import PageView
from kiosk.web.from_page import PagePassage, Words
from kiosk.web.sites import AllowList, Site
from kiosk.web.to_page import AskWords, Mapped

JOURNEY = "larkhaven-help"
_CONTENT = Path(__file__).resolve().parent / "content"
_MOST_SCROLLS = 12
#: Its cursor blinks slower than that.
_STILL_S = 0.25
_SETTLES_S = 3.0
_TOUCHES = 3
#: What is half out of sight is not touched.
_EDGES = QMargins(0, 10, 0, 10)
#: From the middle of the button to that of the list above it, in heights of the button's words.
_LIST_ABOVE = 3.1
#: Times that the page is asked whether it has moved: some 20 ms each.
_MOST_LOOKS = 40
_NAME = "ada byron"
_PHONE = "01632960002"
#: Far from the numbers that the screens ask with.
_numbers = count(1_000_000)


def lay_out_journey(data: Path) -> None:
    """Put the tour's own journey into the data folder of the tour."""
    shutil.copytree(_CONTENT, data / CONTENT_FOLDER, dirs_exist_ok=True)


def pages_of(site: CouncilSite) -> PageSetup:
    """How the tour's pages are opened: those of the made-up council and no other.

    They are the tour's own, so that they are shown without the engine's sandbox where the tour runs as root (in a
    container), which no kiosk does.
    """
    as_root = sys.platform != "win32" and os.geteuid() == 0
    return PageSetup(
        command=tuple(own_command("page-process")),
        allow=lambda: AllowList(pages=(Site(host=HOST),), parts_from_anywhere=False),
        is_online=lambda: True,
        mapped=(Mapped(host=HOST, port=site.port),),
        certificates=site.certificates,
        sandboxed=not as_root,
    )


class LiveScript:
    """One visit to the form: by real touches on what stands on the page, and by the on-screen keyboard."""

    def __init__(self, kiosk: Kiosk, hand: Hand, album: Album, site: CouncilSite) -> None:
        self._kiosk = kiosk
        self._pages = kiosk.pages
        self._hand = hand
        self._album = album
        self._site = site
        self._words: Words | None = None
        self._drawn_at = time.monotonic()
        kiosk.pages.said.connect(self._on_said)
        kiosk.pages.drawn.connect(self._on_drawn)

    def make(self) -> None:
        """From the topic to the outcome, with a mistake and a time-out on the way."""
        self._step("live-step", "start")
        self._hand.touch("live")
        self._stands("Ask for help at home")
        self._picture("live-page")
        if self._see(page=True):
            self._picture("live-page-alone")
        self.press("Start now")
        self._stands("What is your name?")
        self._picture("live-moved-on")
        self.press("Continue")
        self._stands("There is a problem")
        self._picture("live-error")
        self.fill_in("What is your name?", _NAME)
        self._site.council.expire()
        self.press("Continue")
        self._stands("Your session has timed out")
        self._picture("live-timed-out")
        self.press("Start again")
        self.press("Start now")
        self.fill_in("What is your name?", _NAME)
        self._picture("live-typing")
        self.press("Continue")
        self.fill_in("What is your phone number?", _PHONE)
        self._picture("live-figures")
        self.press("Continue")
        self._choose()
        self.press("Continue")
        self._stands("Check your answers")
        self._picture("live-check")
        self._read_a_paragraph()
        self._help()
        self.press("Send")
        self._stands("We have your request")
        self._picture("live-done")
        self._close()

    def _on_drawn(self) -> None:
        self._drawn_at = time.monotonic()

    def _settle(self) -> None:
        """Wait until the page has been drawn and moves no more."""

        def is_still() -> bool:
            return time.monotonic() - self._drawn_at > _STILL_S

        # What was done a moment ago may not have begun to show.
        self._drawn_at = time.monotonic()
        with contextlib.suppress(TourError):  # A page may have something on it that never rests.
            self._hand.wait(is_still, "the page is never still", seconds=_SETTLES_S)

    def _picture(self, name: str) -> None:
        """A picture of the page as it stands."""
        self._settle()
        self._album.take(name)

    def press(self, words: str) -> None:
        """Touch these words on the page, scrolling down until they are seen, and let what comes of it come."""
        self._hand.step = f"live: press {words}"
        self._put_keyboard_away()
        self._see(page=True)
        self._settle()
        view, at = self._view(), self._find(words)
        self._hand.touch_at(words, view.mapTo(self._kiosk.shell, at))

    def fill_in(self, label: str, words: str) -> None:
        """Touch a field's label, and type into the field."""
        self._hand.step = f"live: fill in {label}"
        self._stands(label)
        self.press(label)
        keyboard = self._kiosk.shell.keyboard
        self._hand.wait(keyboard.isVisible, "the keyboard did not come")
        if not self._hand.can_type(words[0]):
            # The keyboard of the visit's language; the page is in English.
            at = keyboard.key_at("English")
            if at is None:
                raise TourError(f"{self._hand.step}: the keyboard has no Latin letters")
            self._hand.touch_at("English", keyboard.mapTo(self._kiosk.shell, at))
        self._hand.type(words)
        self._settle()
        self._sees_the_field()

    def _sees_the_field(self) -> None:
        """The keyboard covers no part of the field that is typed into."""
        view = self._view()
        field = view.field.geometry()
        if not view.rect().contains(field.center()):
            raise TourError(f"{self._hand.step}: the field is out of sight, at {field}")

    def _choose(self) -> None:
        self._stands("What do you need help with?")
        came = partial(self._is_shown, "choose-1")
        for _ in range(_TOUCHES):
            with contextlib.suppress(
                TourError
            ):  # A page that only begins to stand lets the first touch pass.
                self._touch_list()
                self._hand.wait(came, "the list did not come", seconds=_SETTLES_S)
            if came():
                break
        self._picture("live-list")
        self._hand.touch("choose-4")
        self._hand.wait(lambda: not self._is_shown("choose-1"), "the list did not go")

    def _touch_list(self) -> None:
        """Touch the box of the list, whose words nobody is told: it stands above the button."""
        self._hand.step = "live: touch the list"
        self._see(page=True)
        view, at = self._view(), self._find("Continue")
        above = at - QPoint(0, round(_LIST_ABOVE * self._height_of("Continue")))
        if not view.rect().contains(above):
            # A page seen in large letters shows one of the two at a time.
            self._hand.touch("page-up")
            self._settle()
            above += QPoint(0, view.page_px())
        if not view.rect().contains(above):
            raise TourError(f"{self._hand.step}: it is not seen")
        self._hand.touch_at("list", view.mapTo(self._kiosk.shell, above))

    def _height_of(self, words: str) -> int:
        """How high the letters of these words are on the page."""
        boxes = (box for each in self._passages() if words in each.text for box in each.words)
        return next(boxes).height

    def _read_a_paragraph(self) -> None:
        """Have what a finger touches read, until a word of it is lit on the page."""
        if not self._kiosk.settings.speech.enabled:
            return
        self._hand.step = "live: read"
        self._see(page=True)
        if not self._is_shown("page-read"):
            # On a low screen in large letters the rarer tools have no room.
            return
        self._hand.touch("page-read")
        self._hand.wait(partial(self._is_shown, "read-all"), "nothing can be read")
        self._see(page=True)
        at = self._find("Check your answers")
        self._hand.touch_at("paragraph", self._view().mapTo(self._kiosk.shell, at))
        self._hand.wait(lambda: bool(self._view().lit()), "no word was lit on the page")
        self._picture("live-read")
        self._hand.touch("page-read")
        self._hand.wait(lambda: not self._is_shown("read-all"), "it goes on reading")

    def _help(self) -> None:
        self._see(page=False)
        self._step("live-stuck", "stuck")
        self._hand.touch("carry-on")

    def _close(self) -> None:
        """Close the page; nothing of it is left, and the panel says so."""
        self._hand.wait(partial(self._is_shown, "close-page"), "the end was not noticed")
        self._see(page=False)
        self._step("live-closed", "close-page")
        if self._pages.process_id() or not self._pages.image.isNull():
            raise TourError("live-closed: the page is still there")
        self._step("live-outcome", "go-on")

    def _step(self, step: str, touch: str) -> None:
        self._hand.step = step
        self._hand.touch(touch)
        self._album.take(step)

    def _see(self, *, page: bool) -> bool:
        """Where panel and page take turns, have the one that is wanted shown; whether that took a touch."""
        turns = self._is_shown("turn") and page is not self._is_shown("page-frame")
        if turns:
            self._hand.touch("turn")
        return turns

    def _view(self) -> PageView:
        view = self._kiosk.shell.findChild(PageView)
        if view is None:
            raise TourError(f"{self._hand.step}: no page is shown")
        return view

    def _is_shown(self, name: str) -> bool:
        return any(not each.isHidden() for each in self._kiosk.shell.findChildren(QWidget, name))

    def _stands(self, heading: str) -> None:
        """Wait until the page has this heading and has been drawn."""

        def stands() -> bool:
            here = self._pages.stands
            return here is not None and here.loaded and heading in here.headings

        self._hand.wait(stands, f"the page has no heading {heading!r}")

    def _put_keyboard_away(self) -> None:
        if self._kiosk.shell.keyboard.isVisible():
            self._hand.hide_keyboard()

    def _find(self, words: str) -> QPoint:
        """The middle of the first of these words as they are seen on the page, in the view's pixels."""
        for _ in range(_MOST_SCROLLS):
            found = self._seen(words)
            if found is not None:
                return found
            before = self._passages()
            self._hand.touch("page-down")
            # A page that has only begun to stand lets the first scrolling pass.
            for _ in range(_MOST_LOOKS):
                if self._seen(words) is not None or self._passages() != before:
                    break
        raise TourError(f"{self._hand.step}: the page does not show {words!r}")

    def _seen(self, words: str) -> QPoint | None:
        number = next(_numbers)
        self._words = None
        self._pages.send(AskWords(number=number))
        self._hand.wait(partial(self._has_answer, number), "the page does not tell its words")
        view = self._view()
        for passage in self._passages():
            at = _middle_of(passage, words)
            if at is not None and view.rect().marginsRemoved(_EDGES).contains(at):
                return at
        return None

    def _passages(self) -> tuple[PagePassage, ...]:
        return self._words.passages if self._words is not None else ()

    def _has_answer(self, number: int) -> bool:
        return self._words is not None and self._words.number == number

    def _on_said(self, message: object) -> None:
        if isinstance(message, Words):
            self._words = message


def _middle_of(passage: PagePassage, words: str) -> QPoint | None:
    start = passage.text.find(words)
    if start < 0:
        return None
    boxes = (box for box in passage.words if box.start <= start < box.end)
    box = next(boxes, None)
    return QPoint(box.x + box.width // 2, box.y + box.height // 2) if box is not None else None
