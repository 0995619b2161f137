"""Somebody before the live page, whose process is played by the stand-in."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from kiosk.ui.browser.page_keeper import PageKeeper
from kiosk.ui.browser.page_view import PageView
from kiosk.web.to_page import Open
from tests.stand import SIZE, Stand, copied, standing
from tests.ui.browser.pages import HOST, StandInPages
from tests.ui.browser.stand_in_page import BAND
from tests.ui.screens.live.journey import lay_out


@dataclass(frozen=True, kw_only=True)
class LiveStand:
    """A kiosk with somebody before a live page."""

    stand: Stand
    pages: StandInPages

    @property
    def keeper(self) -> PageKeeper:
        return self.stand.kiosk.pages

    @property
    def view(self) -> PageView:
        view = self.stand.shell.findChild(PageView)
        assert view is not None
        return view

    def at(self, x: int, y: int) -> QPoint:
        """A point of the page, in the window."""
        return self.view.mapTo(self.stand.shell, QPoint(x, y))

    def tap(self, band: int) -> None:
        """Touch one band of the page."""
        self.stand.hand.touch_at(f"band {band}", self.at(100, band * BAND + BAND // 2))

    def go_to(self, path: str) -> None:
        """Have the page go somewhere by itself."""
        self.keeper.send(Open(url=f"https://{HOST}{path}"))

    def says(self, words: str) -> None:
        """Wait until the screen says this."""
        self.stand.wait_for_words(words)

    def heard(self, kind: type, count: int) -> None:
        """Wait until the page's process was told so many messages of a kind."""
        self.stand.wait(
            lambda: len(self.pages.heard(kind)) >= count, f"the process heard no {kind.__name__}"
        )


Enter = Callable[..., AbstractContextManager[LiveStand]]


@pytest.fixture
def enter(qapp: QApplication, shipped: Path, tmp_path: Path) -> Iterator[Enter]:
    """Stand before a step with a page, and open it unless told otherwise."""

    @contextmanager
    def enter(
        *,
        settings: str = "",
        size: tuple[int, int] = SIZE,
        language: str = "en",
        online: bool = True,
        enabled: bool = True,
        opened: bool = True,
    ) -> Iterator[LiveStand]:
        data = copied(shipped, tmp_path / "data")
        lay_out(data, settings)
        pages = StandInPages(tmp_path, online=online, enabled=enabled)
        with standing(qapp, data, size=size, pages=pages.setup()) as stand:
            live = LiveStand(stand=stand, pages=pages)
            stand.home(language)
            stand.touch("door-online", "topic-your-home", "journey-ask-for-help", "start")
            if opened:
                stand.touch("live")
                stand.wait(lambda: live.keeper.stands is not None, "the page did not open")
                stand.wait(lambda: not live.keeper.image.isNull(), "the page was not drawn")
            yield live

    with ExitStack():
        yield enter


@pytest.fixture
def live(enter: Enter) -> Iterator[LiveStand]:
    with enter() as stand:
        yield stand
