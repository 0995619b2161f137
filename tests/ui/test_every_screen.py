"""Every screen at every size: nothing cut, nothing too small to touch, nothing without a name."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.ui.intents import Go
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.visit.places import AskPerson, Finishing, HelpWanted, MyList
from tests.fake_finder import FakeFinder
from tests.stand import Stand, copied, standing

SIZES = [(1024, 600), (1280, 800), (1080, 1920)]
TARGET_PX = 64


@pytest.fixture(
    params=[(size, text, code) for size in SIZES for text in (100, 300) for code in ("en", "ur")]
)
def visitor(
    request: pytest.FixtureRequest, qapp: QApplication, shipped: Path, tmp_path: Path
) -> Iterator[Stand]:
    size, text, code = request.param
    data = copied(shipped, tmp_path / "data")
    (data / "kiosk.toml").write_text(f"[screen]\ntext = {text}\ndpi = 96\n", encoding="utf-8")
    with standing(qapp, data, size=size) as stand:
        stand.home(code)
        yield stand


def test_every_screen_is_whole(visitor: Stand) -> None:
    look_at(visitor, "home")
    visitor.touch("door-online")
    look_at(visitor, "topics")
    visitor.touch("topic-getting-about")
    look_at(visitor, "journeys")
    visitor.touch("journey-blue-badge")
    look_at(visitor, "start")
    visitor.touch("start")
    look_at(visitor, "question")
    visitor.touch("option-england")
    look_at(visitor, "several")
    visitor.touch("option-pip", "next")
    look_at(visitor, "information")
    handle = visitor.kiosk.conductor.handle
    handle(Go(AskPerson()))
    visitor.wait(lambda: bool(visitor.named("helpline-")), "no helpline came")
    look_at(visitor, "ask")
    for place in (HelpWanted(), MyList(), Finishing()):
        handle(Go(place))
        look_at(visitor, type(place).__name__)


@pytest.fixture(
    params=[
        (size, text, code, theme)
        for size in SIZES
        for text, theme in ((100, "light"), (300, "yellow"))
        for code in ("en", "cy", "pl", "ur")
    ]
)
def finding(
    request: pytest.FixtureRequest, qapp: QApplication, shipped: Path, tmp_path: Path
) -> Iterator[Stand]:
    """Somebody who looks for something in a directory that answers everything an answer can hold."""
    size, text, code, theme = request.param
    data = copied(shipped, tmp_path / "data")
    (data / "kiosk.toml").write_text(
        f'[screen]\ntext = {text}\ndpi = 96\ntheme = "{theme}"\n', encoding="utf-8"
    )
    with standing(qapp, data, size=size, finder=FakeFinder()) as stand:
        stand.home(code)
        yield stand


def test_every_screen_of_finding_is_whole(finding: Stand) -> None:
    finding.touch("door-find")
    look_at(finding, "topics")
    finding.touch("category-dementia")
    look_at(finding, "topic")
    finding.touch("back")
    for words in ("dementai bootle", "dementia xylophone", "xylophone"):
        finding.entry("search").setText(words)
        look_at(finding, words)
    finding.entry("search").setText("dementia bootle")
    finding.touch("which-place")
    look_at(finding, "which place")
    finding.touch("back")
    finding.entry("search").setText("dementia")
    finding.touch("narrow")
    look_at(finding, "narrow")
    finding.touch("narrow-free", "narrow-3", "show-results")
    look_at(finding, "narrowed")
    finding.touch("clear", "service-memory-cafe")
    look_at(finding, "service")
    finding.touch("wrong")
    look_at(finding, "wrong")
    finding.touch("wrong-phone_wrong")
    finding.wait(lambda: finding.is_there("back-to-service"), "it was not kept")
    look_at(finding, "thanks")
    finding.touch("back-to-service")
    look_at(finding, "reported")


def look_at(stand: Stand, name: str) -> None:
    for page in stand.pages():
        seen = f"{name}, page {page + 1}"
        touched = [each for each in visible(stand) if isinstance(each, QAbstractButton | QLineEdit)]
        for each in touched:
            assert each.accessibleName(), seen
            assert min(each.width(), each.height()) >= TARGET_PX, (seen, each.objectName())
        for text in visible(stand):
            if isinstance(text, TextBlock):
                assert text.heightForWidth(text.width()) <= text.height(), (seen, text.text())
            if isinstance(text, BigButton):
                assert text.heightForWidth(text.width()) <= text.height() + 1, (seen, text.words())
                assert text.visibleRegion().boundingRect().size() == text.size(), (
                    seen,
                    text.words(),
                )
        apart(stand, touched, seen)


def visible(stand: Stand) -> list[QWidget]:
    widgets = stand.shell.findChildren(QWidget)
    return [each for each in widgets if each.isVisible() and not each.visibleRegion().isEmpty()]


def apart(stand: Stand, touched: Sequence[QWidget], seen: str) -> None:
    """No two targets overlap, and all are inside the window."""
    window = stand.shell.rect()
    areas = [(each, QRect(each.mapTo(stand.shell, QPoint(0, 0)), each.size())) for each in touched]
    for index, (one, area) in enumerate(areas):
        assert window.contains(area), (seen, one.objectName())
        for other, another in areas[index + 1 :]:
            assert not area.intersects(another), (seen, one.objectName(), other.objectName())
