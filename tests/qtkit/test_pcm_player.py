import sys

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.qtkit.pcm_player import PcmPlayer

RATE = 22_050
SECOND = bytes(2 * RATE)


@pytest.fixture
def player(qapp: QCoreApplication) -> PcmPlayer:
    return PcmPlayer(sound=False, silent_speed=20)


def positions(player: PcmPlayer) -> list[int]:
    seen: list[int] = []
    player.position_changed.connect(seen.append)
    return seen


def test_time_goes_on_without_sound_and_ends_at_the_end(qtbot: QtBot, player: PcmPlayer) -> None:
    seen = positions(player)
    with qtbot.waitSignal(player.finished):
        player.play(SECOND, RATE)
    assert seen == sorted(set(seen))
    assert seen[-1] == RATE
    assert len(seen) > 1


def test_a_pause_of_so_many_frames_passes(qtbot: QtBot, player: PcmPlayer) -> None:
    seen = positions(player)
    with qtbot.waitSignal(player.finished):
        player.play_silently(RATE, RATE)
    assert seen[-1] == RATE


def test_nothing_at_all_is_over_at_once(qtbot: QtBot, player: PcmPlayer) -> None:
    with qtbot.waitSignal(player.finished):
        player.play(b"", RATE)


def test_stopped_it_says_how_far_it_came_and_nothing_more(qtbot: QtBot, player: PcmPlayer) -> None:
    with qtbot.waitSignal(player.position_changed):
        player.play(SECOND * 10, RATE)
    with (
        qtbot.assertNotEmitted(player.finished, wait=50),
        qtbot.assertNotEmitted(player.position_changed, wait=50),
    ):
        frames = player.stop()
    assert 0 < frames < 10 * RATE


def test_stopped_by_its_own_last_position_it_does_not_finish(
    qtbot: QtBot, player: PcmPlayer
) -> None:
    player.position_changed.connect(lambda frame: player.stop() if frame == RATE else None)
    with qtbot.assertNotEmitted(player.finished, wait=200):
        player.play(SECOND, RATE)


def test_a_second_piece_takes_the_place_of_the_first(qtbot: QtBot, player: PcmPlayer) -> None:
    seen = positions(player)
    player.play(SECOND * 100, RATE)
    with qtbot.waitSignal(player.finished):
        player.play(SECOND, RATE)
    assert max(seen) == RATE


@pytest.mark.parametrize(
    "command",
    [
        ("/no/such/program",),
        (sys.executable, "-c", "pass"),
        (sys.executable, "-c", "print('rubbish', 1, 2); print('at x y'); print('lost 0 broken')"),
        (sys.executable, "-c", "import sys; sys.stdin.read()"),
    ],
    ids=["missing", "dead", "babbling", "hanging"],
)
def test_a_sound_process_that_fails_leaves_time_alone(
    qtbot: QtBot, qapp: QCoreApplication, command: tuple[str, ...]
) -> None:
    player = PcmPlayer(silent_speed=20, command=command)
    reasons: list[str] = []
    player.silenced.connect(reasons.append)
    for _ in range(2):
        seen = positions(player)
        with qtbot.waitSignal(player.finished, timeout=20_000):
            player.play(SECOND, RATE)
        assert seen[-1] == RATE
    # The second piece does not wait for a process that has just failed.
    assert len(reasons) == 1
    player.close()
    assert player.sound_process_id() == 0
