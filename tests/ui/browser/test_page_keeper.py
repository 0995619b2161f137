"""The page of a visit: kept, replaced when it is lost, forgotten when it ends."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from pytestqt.qtbot import QtBot

from kiosk.ui.browser.page_keeper import PageKeeper
from kiosk.web.from_page import Ready, Stands
from kiosk.web.to_page import Open, Seen, Size, Start, Tap, Zoom
from tests.ui.browser.pages import HOST, START, StandInPages
from tests.ui.browser.stand_in_page import BAND

PATIENCE_MS = 20_000
Make = Callable[..., PageKeeper]


@pytest.fixture
def pages(tmp_path: Path) -> StandInPages:
    return StandInPages(tmp_path)


@pytest.fixture
def keeper(qapp: QCoreApplication, pages: StandInPages) -> Iterator[PageKeeper]:
    made = PageKeeper(pages.setup(), pong_within_ms=300)
    made.watch(watched=True)
    yield made
    made.close()


def stands(message: object) -> bool:
    return isinstance(message, Stands)


def open_page(qtbot: QtBot, keeper: PageKeeper, path: str = "/start") -> None:
    with qtbot.waitSignal(keeper.said, timeout=PATIENCE_MS, check_params_cb=stands):
        keeper.open(f"https://{HOST}{path}")


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_page_is_opened_and_its_picture_comes(
    qtbot: QtBot, keeper: PageKeeper, pages: StandInPages
) -> None:
    open_page(qtbot, keeper)
    qtbot.waitUntil(lambda: not keeper.image.isNull(), timeout=PATIENCE_MS)
    assert keeper.stands is not None
    assert keeper.stands.url == START
    assert keeper.image.size() == QSize(800, 600)
    # Grey, as the stand-in draws it, with no colour out of its place.
    red, green, blue, _ = keeper.image.pixelColor(10, 10).getRgb()
    assert red == green == blue
    (start,) = pages.heard(Start)
    assert start.sandboxed


def test_a_warm_process_is_the_one_that_opens(qtbot: QtBot, keeper: PageKeeper) -> None:
    with qtbot.waitSignal(
        keeper.said, timeout=PATIENCE_MS, check_params_cb=lambda said: isinstance(said, Ready)
    ):
        keeper.warm(("cy", "en"), 150)
    process = keeper.process_id()
    open_page(qtbot, keeper)
    assert keeper.process_id() == process != 0


def test_warming_for_another_language_begins_anew_only_without_a_page(
    qtbot: QtBot, keeper: PageKeeper, pages: StandInPages
) -> None:
    keeper.warm(("en",), 100)
    keeper.warm(("pl", "en"), 200)
    open_page(qtbot, keeper)
    keeper.warm(("ur", "en"), 100)
    assert [start.languages for start in pages.heard(Start)][-1] == ("pl", "en")
    assert pages.heard(Zoom)[-1].percent == 200


def test_the_picture_follows_the_size_and_never_mixes_two(
    qtbot: QtBot, keeper: PageKeeper, pages: StandInPages
) -> None:
    open_page(qtbot, keeper)
    with qtbot.waitSignal(
        keeper.drawn, timeout=PATIENCE_MS, check_params_cb=lambda part: part.width() == 333
    ):
        keeper.resize(QSize(333, 222))
    assert keeper.image.size() == QSize(333, 222)
    keeper.resize(QSize(333, 222))
    keeper.resize(QSize(100_000, 100_000))
    assert [(size.width, size.height) for size in pages.heard(Size)] == [(333, 222)]


def test_nothing_more_is_drawn_while_nobody_looks(
    qtbot: QtBot, keeper: PageKeeper, pages: StandInPages
) -> None:
    open_page(qtbot, keeper)
    qtbot.waitUntil(lambda: not keeper.image.isNull(), timeout=PATIENCE_MS)
    keeper.watch(watched=False)
    with qtbot.waitSignal(keeper.drawn, timeout=PATIENCE_MS):
        keeper.resize(QSize(400, 300))
    seen = len(pages.heard(Seen))
    keeper.watch(watched=True)
    qtbot.waitUntil(lambda: len(pages.heard(Seen)) == seen + 1, timeout=PATIENCE_MS)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of Unix")
def test_a_killed_process_is_replaced_within_three_seconds_at_its_address(
    qtbot: QtBot, keeper: PageKeeper, pages: StandInPages
) -> None:
    open_page(qtbot, keeper)
    first = keeper.process_id()
    began = time.monotonic()
    with (
        qtbot.waitSignal(keeper.replaced, timeout=PATIENCE_MS),
        qtbot.waitSignal(keeper.said, timeout=PATIENCE_MS, check_params_cb=stands),
    ):
        os.kill(first, signal.SIGKILL)
    assert time.monotonic() - began < 3
    assert keeper.process_id() not in (0, first)
    assert [each.url for each in pages.heard(Open)] == [START, START]


def test_a_page_that_its_process_loads_again_counts_as_replaced(
    qtbot: QtBot, keeper: PageKeeper
) -> None:
    open_page(qtbot, keeper)
    process = keeper.process_id()
    with qtbot.waitSignal(keeper.replaced, timeout=PATIENCE_MS):
        keeper.send(Tap(x=10, y=13 * BAND + 5))
    assert keeper.process_id() == process


def test_a_hung_process_is_killed_and_replaced(
    qtbot: QtBot, keeper: PageKeeper, pages: StandInPages
) -> None:
    open_page(qtbot, keeper)
    first = keeper.process_id()
    with qtbot.waitSignal(keeper.replaced, timeout=PATIENCE_MS):
        keeper.open(f"https://{HOST}/hang")
    assert not is_alive(first)


@pytest.mark.parametrize("path", ["/crash", "/nonsense"])
def test_after_three_losses_in_a_minute_no_other_is_started(
    qtbot: QtBot, keeper: PageKeeper, pages: StandInPages, path: str
) -> None:
    with qtbot.waitSignal(keeper.shelved, timeout=PATIENCE_MS):
        keeper.open(f"https://{HOST}{path}")
    assert keeper.is_shelved
    assert keeper.process_id() == 0
    assert len(pages.heard(Start)) == 3
    assert not keeper.offers(START)
    keeper.end()
    assert keeper.offers(START)


def test_the_end_leaves_no_process_and_no_picture(qtbot: QtBot, keeper: PageKeeper) -> None:
    open_page(qtbot, keeper)
    process = keeper.process_id()
    with qtbot.waitSignal(keeper.forgotten, timeout=PATIENCE_MS):
        keeper.end()
    assert not is_alive(process)
    assert keeper.image.isNull()
    assert keeper.stands is None
    assert keeper.begun == ""


def test_only_what_may_be_opened_is_offered(keeper: PageKeeper, pages: StandInPages) -> None:
    assert keeper.offers(START)
    assert not keeper.offers("https://www.example.com/")
    assert not keeper.offers(START.replace("https", "http"))
    pages.online = False
    assert not keeper.offers(START)


def test_where_it_is_switched_off_nothing_is_offered_or_started(
    qapp: QCoreApplication, tmp_path: Path
) -> None:
    keeper = PageKeeper(StandInPages(tmp_path, enabled=False).setup())
    keeper.warm(("en",), 100)
    assert keeper.process_id() == 0
    assert not keeper.offers(START)
