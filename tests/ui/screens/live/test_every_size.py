"""Everything that the panel of the live page can say, at every size: nothing cut, lost, overlapping or too small."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.core.language import PSEUDO, language
from kiosk.settings import Hand
from kiosk.ui.screens.live.asking import OptionsView, QuestionView
from kiosk.ui.screens.live.closed import ClosedView
from kiosk.ui.screens.live.document import DocumentView
from kiosk.ui.screens.live.listening import ListeningView
from kiosk.ui.screens.live.moments import DoneView, MomentView
from kiosk.ui.screens.live.refused import RefusedView
from kiosk.ui.screens.live.screen import LiveScreen
from kiosk.ui.screens.live.stuck import StuckView
from kiosk.ui.screens.live.trouble import SlowView
from kiosk.ui.screens.live.views import Make, dead_end_view, failure_view, shelved_view
from kiosk.ui.theme.scale import TEXT_SIZES
from kiosk.visit.comfort import Comfort
from kiosk.web.from_page import Failure, Options, Question, QuestionKind, Refused
from kiosk.web.refusal import Refusal
from tests.ui.screens.live.conftest import Enter, LiveStand
from tests.ui.walker import walk_of

SIZES = ((1024, 600), (1280, 800), (1080, 1920))
COMFORTS = {
    "usual": (Comfort(), TEXT_SIZES),
    "low": (Comfort(low=True, hand=Hand.LEFT), (100,)),
}
COUNTRIES = tuple(f"Country number {number}" for number in range(30))
#: Posted layouts are told in rounds: a part asks, its column lays out, that asks the window.
ROUNDS = 4


def made(screen: LiveScreen) -> Mapping[str, Make]:
    """Every view of the panel, by a name for the message."""
    news = "The page stopped. We opened it again. What you typed there is gone."
    asks = partial(Question, number=1, text="Do you want to leave this page?")
    return {
        "moment": partial(MomentView, news=news),
        "done": DoneView,
        "stuck": partial(StuckView, printing=screen._printing),
        "listening": ListeningView,
        "closed": ClosedView,
        "slow": SlowView,
        "dead end": dead_end_view,
        "shelved": shelved_view,
        "document": partial(DocumentView, printing=screen._printing),
        "confirm": partial(QuestionView, question=asks(kind=QuestionKind.CONFIRM)),
        "prompt": partial(QuestionView, question=asks(kind=QuestionKind.PROMPT)),
        "options": partial(
            OptionsView, options=Options(field=1, label="Country", options=COUNTRIES, chosen=(3,))
        ),
        "several": partial(
            OptionsView,
            options=Options(field=1, label="", options=("Eggs", "Fish"), chosen=(), several=True),
        ),
        **{f"failed {each}": partial(failure_view, each) for each in Failure},
        **{f"refused {each}": partial(RefusedView, refused=refused(each)) for each in Refusal},
    }


def refused(refusal: Refusal) -> Refused:
    about = {
        Refusal.MAIL: "adult.social.care@larkhaven.gov.uk",
        Refusal.TELEPHONE: "01632 960 001",
        Refusal.ELSEWHERE: "www.longest-name-of-a-host.example.com",
    }
    return Refused(refusal=refusal, about=about.get(refusal, ""))


def settle() -> None:
    for _ in range(ROUNDS):
        QApplication.sendPostedEvents()


def faults(live: LiveStand, *, code: str) -> Iterator[str]:
    screen, conductor = live.stand.shell.screen_shown, live.stand.kiosk.conductor
    assert isinstance(screen, LiveScreen)
    for comfort, texts in COMFORTS.values():
        for text in texts:
            conductor.visit = replace(
                conductor.visit, language=language(code), comfort=comfort, text_percent=text
            )
            conductor.looked.emit()
            for name, make in made(screen).items():
                screen._panel.show(make)
                settle()
                for fault in walk_of(live.stand, low=comfort.low).faults():
                    yield f"{name}, text {text}, low {comfort.low}: {fault}"


@pytest.mark.timeout(400)
@pytest.mark.parametrize(("size", "code"), [*product(SIZES, ("en", "ur", PSEUDO.code))], ids=str)
def test_the_panel_and_the_page_are_whole(enter: Enter, size: tuple[int, int], code: str) -> None:
    with enter(size=size) as live:
        found = list(faults(live, code=code))
        assert not found, f"{len(found)} faults\n" + "\n".join(found[:40])
