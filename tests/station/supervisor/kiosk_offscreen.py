"""The supervisor over the real kiosk, drawn into memory. Argument: the data folder; with "shown", the kiosk itself."""

import sys
from functools import partial
from pathlib import Path

from kiosk.station.supervisor.rule import Mode
from kiosk.station.supervisor.supervise import supervise


def show(data: Path) -> int:
    from kiosk.app import application, run  # noqa: PLC0415 - the supervisor loads no Qt
    from kiosk.station.logs import configure_logging  # noqa: PLC0415

    # A display is asked for, which a test has none of.
    vars(run)["make_application"] = partial(application.make_application, offscreen=True)
    with configure_logging(data / "logs"):
        return run.run(data, windowed=True, width=1280, height=800)


def command(mode: Mode) -> list[str]:
    assert mode is Mode.FULL
    return [sys.executable, "-m", "tests.station.supervisor.kiosk_offscreen", sys.argv[1], "shown"]


if __name__ == "__main__":
    raise SystemExit(show(Path(sys.argv[1])) if "shown" in sys.argv else supervise(command))
