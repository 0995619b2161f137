"""The strip at every width, text size and language: every button is on some page, whole, and Pause on each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics

from kiosk.core.language import ENGLISH, LANGUAGES, language
from kiosk.ui.reading.read_aloud import ReadingState
from kiosk.ui.reading.wish import Wish
from kiosk.ui.widgets.big_button import BigButton, Paints
from kiosk.ui.widgets.reading_strip import ReadingStrip
from kiosk.ui.words.catalogues import Catalogues
from kiosk.visit.hearing import Hearing

CODES = [each.code for each in LANGUAGES]
LEAST_PX = 64


@pytest.fixture
def catalogues(assets: Path) -> Iterator[Catalogues]:
    made = Catalogues(assets / "i18n")
    yield made
    made.use(ENGLISH)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("text", [100, 300])
@pytest.mark.parametrize("width", [1024, 1080, 1280, 1920])
def test_every_button_is_whole_on_some_page(
    paints: Paints, catalogues: Catalogues, code: str, text: int, width: int
) -> None:
    catalogues.use(language(code))
    paints.look.set_text(text)
    paints.look.set_language(language(code))
    strip = ReadingStrip(paints)
    strip.resize(width, 200)
    strip.offer(ReadingState.READING, Hearing(), heard=False)
    seen: set[str] = set()
    for _ in range(12):
        shown = [each for each in strip.findChildren(BigButton) if not each.isHidden()]
        for each in shown:
            look_at(strip, each, paints)
        names = {each.objectName() for each in shown}
        assert Wish.PAUSE.value in names
        seen |= names
        more = next((each for each in shown if each.objectName() == "reading-more"), None)
        if more is None:
            break
        more.click()
    assert seen >= {wish.value for wish in Wish} | {"reading-no-sound"}


def look_at(strip: ReadingStrip, button: BigButton, paints: Paints) -> None:
    said = button.words()
    assert strip.rect().contains(button.geometry()), said
    assert min(button.width(), button.height()) >= LEAST_PX, said
    assert button.heightForWidth(button.width()) <= button.height(), said
    metrics = QFontMetrics(paints.look.chrome())
    assert all(metrics.horizontalAdvance(word) <= button.width() for word in said.split()), said


def test_one_sentence_and_no_buttons_where_nothing_can_be_read(paints: Paints) -> None:
    strip = ReadingStrip(paints)
    strip.resize(1024, 200)
    strip.tell("We have no voice for this language yet.")
    assert all(each.isHidden() for each in strip.findChildren(BigButton))
    assert strip.height() >= 30


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ReadingState.READING, "Pause"),
        (ReadingState.PAUSED, "Go on"),
        (ReadingState.ENDED, "Read again"),
    ],
)
def test_the_first_button_says_what_it_does_now(
    paints: Paints, state: ReadingState, words: str
) -> None:
    strip = ReadingStrip(paints)
    strip.resize(1280, 200)
    strip.offer(state, Hearing(speed=0, volume=4), heard=True)
    named = {each.objectName(): each for each in strip.buttons()}
    assert named[Wish.PAUSE.value].words() == words
    off = {name for name, each in named.items() if not each.isEnabled()}
    assert off == {Wish.SLOWER.value, Wish.LOUDER.value}
