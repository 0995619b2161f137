"""A screen of which only a part is translated: each part is shown, marked and read by its own language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.core.ids import JourneyId
from kiosk.speech.voices import voice_for
from kiosk.ui.intents import Go
from kiosk.ui.reading.script import Line, script_of
from kiosk.ui.theme.fonts import ARABIC_SCRIPT, LATIN
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.visit.places import JourneyStart
from tests.journeys.files import GOOD
from tests.stand import Stand, copied, standing

URDU = """\
translates: made
reviewed: false
title: بنایا گیا
start: {does: یہ دکھاتا ہے۔, time: ایک منٹ۔}
nodes:
  pip:
    title: کیا آپ کو PIP ملتا ہے؟
    options: {"yes": ہاں}
"""


@pytest.fixture
def kiosk(qapp: QApplication, shipped: Path, tmp_path: Path) -> Iterator[Stand]:
    data = copied(shipped, tmp_path / "data")
    for place, text in (("en", GOOD), ("ur", URDU)):
        file = data / "content" / place / "journeys" / "made.yaml"
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
    with standing(qapp, data) as stand:
        stand.home("ur")
        stand.kiosk.conductor.handle(Go(JourneyStart(JourneyId("made"))))
        yield stand


def said(stand: Stand) -> tuple[Line, ...]:
    screen = stand.shell.screen_shown
    assert screen is not None
    return script_of(screen.readables(), language="ur")


def language_of(stand: Stand, words: str) -> str:
    (line,) = [each for each in said(stand) if words in each.text]
    return line.language


def test_each_paragraph_is_read_by_the_voice_of_its_language(kiosk: Stand) -> None:
    assert language_of(kiosk, "یہ دکھاتا ہے۔") == "ur"
    assert language_of(kiosk, "Free.") == "en"
    kiosk.touch("start")
    assert language_of(kiosk, "PIP") == "ur"
    assert language_of(kiosk, "A paragraph.") == "en"
    assert language_of(kiosk, "ہاں") == "ur"
    assert language_of(kiosk, "I don't know") == "en"
    assert {voice_for(each.language) for each in said(kiosk)} == {"en", "ur"}


def test_what_is_in_english_is_marked_before_it_stands(kiosk: Stand) -> None:
    kiosk.touch("start")
    texts = [each.text for each in said(kiosk)]
    first = next(at for at, each in enumerate(texts) if "انگریزی میں ہے" in each)
    assert texts[first + 1] == "A paragraph."
    short = next(at for at, each in enumerate(texts) if each == "انگریزی میں:")
    assert first < short


def test_it_is_drawn_in_the_letters_and_the_direction_of_its_language(kiosk: Stand) -> None:
    kiosk.touch("start")
    blocks = {each.text(): each for each in kiosk.shell.findChildren(TextBlock)}
    assert blocks["A paragraph."]._font().families()[0] == LATIN
    assert blocks["A paragraph."]._direction() is Qt.LayoutDirection.LeftToRight
    assert blocks["کیا آپ کو PIP ملتا ہے؟"]._font().families()[0] == ARABIC_SCRIPT
    unsure = kiosk.button("option-unsure")
    assert isinstance(unsure, BigButton)
    assert unsure._font().families()[0] == LATIN
    assert kiosk.button("option-yes")._font().families()[0] == ARABIC_SCRIPT
