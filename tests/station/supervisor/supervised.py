"""A supervisor in a process of its own, quick to lose patience, over a stand-in.

Arguments: the stand-in's file and how it ends; the seconds of silence.
"""

import signal
import sys
from pathlib import Path

from kiosk.station.supervisor import family
from kiosk.station.supervisor.rule import Limits, Mode, Rule
from kiosk.station.supervisor.supervise import Supervisor


def main() -> None:
    file, how, silence = sys.argv[1:4]
    stand_in = str(Path(__file__).with_name("stand_in.py"))

    def command(mode: Mode) -> list[str]:
        return [sys.executable, stand_in, file, how, mode.value]

    family.prepare()
    supervisor = Supervisor(command, rule=Rule(limits=Limits(silence_s=float(silence))))
    signal.signal(signal.SIGTERM, lambda *_: supervisor.stop())
    raise SystemExit(supervisor.run())


main()
