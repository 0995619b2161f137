"""Sizes that fingers need, in every window the kiosk runs in, and colours that can be read."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.settings import ThemeName
from kiosk.ui.keyboard.appearance import LARGEST_KEY_PX, LEAST_KEY_PX, ROWS, board_size
from kiosk.ui.keyboard.finding import key_items
from kiosk.ui.theme.colours import THEMES, contrast
from tests.ui.keyboard.conftest import Host

Touch = Callable[..., None]


@pytest.mark.parametrize(
    ("width", "height", "least"), [(1280, 800, 64), (1080, 1920, 64), (1024, 600, 52)]
)
def test_keys_are_high_enough_and_the_board_low_enough(
    qtbot: QtBot, host: Host, touch: Touch, width: int, height: int, least: int
) -> None:
    host.resize(width, height)
    with qtbot.waitSignal(host.keyboard.shown):
        host.words.setFocus()
    scene = host.keyboard.scene_root()
    assert scene is not None
    qtbot.waitUntil(lambda: scene.width() == width and len(list(key_items(scene))) > 40)
    qtbot.waitUntil(lambda: scene.height() == host.keyboard.height())
    for key in key_items(scene):
        assert key.height() >= least
        assert key.width() >= 64
    assert host.keyboard.height() <= 0.45 * height
    assert host.keyboard.geometry().bottom() < height


def test_it_follows_a_window_that_is_made_lower_while_it_is_shown(qtbot: QtBot, host: Host) -> None:
    host.resize(1080, 1920)
    with qtbot.waitSignal(host.keyboard.shown):
        host.words.setFocus()
    qtbot.waitUntil(lambda: host.keyboard.height() > 400)
    host.resize(1024, 600)
    qtbot.waitUntil(lambda: host.keyboard.height() <= 0.45 * 600)
    scene = host.keyboard.scene_root()
    assert scene is not None
    assert host.height() == 600
    board = QRectF(0, 0, host.keyboard.width(), host.keyboard.height())

    def fits(key: QQuickItem) -> bool:
        return board.contains(key.mapRectToScene(QRectF(0, 0, key.width(), key.height())))

    def heights() -> set[int]:
        return {round(key.height()) for key in key_items(scene) if fits(key)}

    qtbot.waitUntil(lambda: heights() == {LEAST_KEY_PX})
    assert all(fits(key) for key in key_items(scene))


@given(width=st.integers(1, 5000), height=st.integers(1, 5000))
def test_every_window_gets_keys_within_the_limits(width: int, height: int) -> None:
    size = board_size(width=width, window_height=height)
    assert LEAST_KEY_PX <= size.cell <= LARGEST_KEY_PX
    assert size.height >= size.cell * ROWS
    assert size.width == width


@pytest.mark.parametrize("theme", ThemeName)
def test_every_pair_on_a_key_is_7_to_1(theme: ThemeName) -> None:
    colours = THEMES[theme]
    assert contrast(colours.ink, colours.choice) >= 7
    assert contrast(colours.on_main, colours.main) >= 7
    assert contrast(colours.on_lit, colours.lit) >= 7
    assert contrast(colours.choice_edge, colours.surface) >= 7
    assert contrast(colours.main, colours.surface) >= 7


@pytest.mark.parametrize("theme", ThemeName)
def test_it_is_painted_in_the_colours_of_the_theme(
    qtbot: QtBot, host: Host, touch: Touch, theme: ThemeName
) -> None:
    host.look.set_theme(theme)
    with qtbot.waitSignal(host.keyboard.shown):
        touch(host.words)

    def painted(key: str) -> str:
        at = host.keyboard.key_at(key)
        assert at is not None
        picture = host.keyboard.grab().toImage()
        # Left of the middle, clear of the letter.
        return picture.pixelColor(at.x() - 20, at.y() - 20).name()

    qtbot.waitUntil(lambda: host.keyboard.key_at("g") is not None)
    qtbot.waitUntil(lambda: painted("g") == THEMES[theme].choice)
    qtbot.waitUntil(lambda: painted(" ") == THEMES[theme].main)
