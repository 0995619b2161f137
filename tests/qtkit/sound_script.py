"""Plays through a real sound server; a process of its own, for the library connects only once.

Argument: the process number of the sound server, which is killed in the middle of the last piece.
Prints what happened as JSON.
"""

import array
import json
import math
import os
import signal
import sys
import time

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from kiosk.qtkit.pcm_player import PcmPlayer

RATE = 22_050


def tone(seconds: float) -> bytes:
    wave = (round(8_000 * math.sin(index * 0.1)) for index in range(round(RATE * seconds)))
    return array.array("h", wave).tobytes()


def main(server: int) -> None:
    app = QCoreApplication([])
    player = PcmPlayer()
    player.warm_up()
    reasons: list[str] = []
    ended: list[str] = []
    player.silenced.connect(reasons.append)
    player.finished.connect(lambda: ended.append("finished"))
    result: dict[str, object] = {}

    def play(seconds: float, act_after: float, act: str) -> None:
        loop = QEventLoop()
        QTimer.singleShot(20_000, loop.quit)
        player.finished.connect(loop.quit)

        def on_position(frame: int) -> None:
            if act and frame > act_after * RATE:
                player.position_changed.disconnect(on_position)
                if act == "kill":
                    os.kill(server, signal.SIGKILL)
                    return
                before = time.perf_counter()
                result["stopped_at_frame"] = player.stop()
                result["stop_ms"] = (time.perf_counter() - before) * 1_000
                QTimer.singleShot(300, loop.quit)

        player.position_changed.connect(on_position)
        player.play(tone(seconds), RATE)
        loop.exec()

    play(0.5, 0, "")
    result["played_to_the_end"] = (list(ended), list(reasons))
    ended.clear()
    play(6, 0.5, "stop")
    result["after_stop"] = (list(ended), list(reasons))
    play(3, 0.5, "kill")
    result["after_kill"] = (list(ended), list(reasons))
    player.close()
    sys.stdout.write(json.dumps(result))
    app.quit()


if __name__ == "__main__":
    main(int(sys.argv[1]))
