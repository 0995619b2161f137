"""The monkey before the whole kiosk, for a moment; `make monkey` is the long one. And that its watch sees."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl, qWarning
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.siege.monkey.chance import Chance
from tests.siege.monkey.deed import Deed
from tests.siege.monkey.run import Monkey, quick_voice, set_pin, without_internet
from tests.siege.monkey.watch import Watch, watching
from tests.stand import Stand, copied, standing


@pytest.fixture(scope="module")
def stand(
    qapp: QApplication, shipped: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stand]:
    data = copied(shipped, tmp_path_factory.mktemp("monkey") / "data")
    set_pin(data)
    with standing(qapp, data, player=quick_voice(), pages=without_internet()) as stand:
        yield stand


@pytest.fixture
def watch(stand: Stand) -> Iterator[Watch]:
    with watching(stand) as watch:
        yield watch


def test_nothing_it_does_leads_out(stand: Stand, watch: Watch) -> None:
    chance = Chance(stand.shell, 11)
    found = Monkey(stand, watch).play(chance.next() for _ in range(60))
    assert found.wrong == {}
    assert found.deeds == 60


@pytest.mark.parametrize("wrong", ["url", "qt", "slot", "menu", "window", "size", "hidden"])
def test_its_watch_sees_what_must_not_be(stand: Stand, watch: Watch, wrong: str) -> None:
    shell = stand.shell
    size = shell.size()
    things: list[QWidget] = []

    def shown(widget: QWidget) -> None:
        widget.show()
        things.append(widget)

    breach: dict[str, Callable[[], object]] = {
        "url": lambda: QDesktopServices.openUrl(QUrl("https://evil.test/")),
        "qt": lambda: qWarning("something new"),
        "slot": lambda: sys.excepthook(RuntimeError, RuntimeError("in a slot"), None),
        "menu": lambda: shown(QMenu()),
        "window": lambda: shown(QWidget()),
        "size": lambda: shell.resize(640, 480),
        "hidden": shell.hide,
    }
    assert watch.wrong() == ""
    breach[wrong]()
    assert watch.wrong() != ""
    for each in things:
        each.close()
        each.deleteLater()
    shell.resize(size)
    shell.show()
    watch.raised.clear()
    watch.outside.asked.clear()
    assert watch.wrong() == ""


def test_a_deed_is_done_again_from_its_line() -> None:
    deed = Deed(kind="drag", points=((1, 2), (3, 4)), number=5, modifiers=6, text="a\nب")
    assert Deed.of(deed.line()) == deed
