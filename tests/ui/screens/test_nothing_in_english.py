"""In a translated visit no English sentence stands but what is marked as English, whatever screen is shown."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.core.ids import JourneyId
from kiosk.ui.intents import Go
from kiosk.ui.reading.script import script_of
from kiosk.visit.places import AskPerson, Finishing, HelpWanted, JourneyStart, MyList
from tests.fake_finder import FakeFinder
from tests.stand import Stand, copied, standing

#: Three words on end, of which two are no names.
SENTENCE = re.compile(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")
#: What residents must say or look for in English stands in quotes or brackets.
QUOTED = re.compile(r'["“«(][^"”»)]*["”»)]')


@pytest.fixture(params=["ur", "ar", "pa", "bn", "uk"])
def kiosk(
    request: pytest.FixtureRequest, qapp: QApplication, shipped: Path, tmp_path: Path
) -> Iterator[Stand]:
    """A visit in a language of another script, in which English cannot hide."""
    with standing(qapp, copied(shipped, tmp_path / "data"), finder=FakeFinder()) as stand:
        stand.home(request.param)
        yield stand


def look_at(stand: Stand, screen: str) -> None:
    shown = stand.shell.screen_shown
    assert shown is not None
    code = stand.visit.language.code
    lines = script_of(shown.readables(), language=code)
    assert lines, screen
    for line in lines:
        if line.language == code:
            assert not SENTENCE.search(QUOTED.sub("", line.text)), (screen, line.text)


def test_no_screen_says_anything_in_english_that_it_does_not_mark(kiosk: Stand) -> None:
    look_at(kiosk, "home")
    kiosk.touch("colours")
    look_at(kiosk, "looks")
    kiosk.touch("back", "door-online")
    look_at(kiosk, "topics")
    kiosk.touch("topic-getting-about")
    look_at(kiosk, "journeys")
    for journey in ("blue-badge", "care-needs-assessment", "free-bus-pass", "pip"):
        kiosk.kiosk.conductor.handle(Go(JourneyStart(JourneyId(journey))))
        look_at(kiosk, journey)
        kiosk.touch("start")
        look_at(kiosk, f"{journey}, first question")
    kiosk.home_again()
    kiosk.touch("door-find")
    look_at(kiosk, "find")
    kiosk.entry("search").setText("dementia")
    kiosk.wait(lambda: bool(kiosk.named("service-")), "nothing was found")
    look_at(kiosk, "results")
    kiosk.touch("narrow")
    look_at(kiosk, "narrow")
    kiosk.touch("back", "service-memory-cafe")
    look_at(kiosk, "service")
    kiosk.touch("add", "wrong")
    look_at(kiosk, "wrong")
    for place in (MyList(), AskPerson(), HelpWanted(), Finishing()):
        kiosk.kiosk.conductor.handle(Go(place))
        look_at(kiosk, type(place).__name__)
