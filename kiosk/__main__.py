"""`python -m kiosk` and the `kiosk` command."""

import sys

from kiosk.core.places import own_command
from kiosk.station.supervisor.rule import Mode


def main() -> None:
    """Start what the command line asks for."""
    if sys.argv[1:2] == ["speech-worker"]:
        # Before the command line is built: the voice must be back within a second after a crash.
        from kiosk.speech.worker import main as speak  # noqa: PLC0415

        raise SystemExit(speak(sys.argv[2:]))
    if sys.argv[1:2] == ["speech-better"]:
        from kiosk.speech.neural.process import main as speak_better  # noqa: PLC0415

        raise SystemExit(speak_better(*sys.argv[2:4]))
    if sys.argv[1:2] == ["sound-process"]:
        from kiosk.qtkit.sound_process import main as play  # noqa: PLC0415

        raise SystemExit(play())
    if sys.argv[1:2] == ["page-proxy"]:
        from kiosk.web.proxy import main as pass_on  # noqa: PLC0415

        raise SystemExit(pass_on())
    if sys.argv[1:2] == ["page-process"]:
        # Before anything that loads Qt: it reads the environment as it is loaded.
        from kiosk.ui.browser.engine.process import main as browse  # noqa: PLC0415

        raise SystemExit(browse())
    if sys.argv[1:2] == ["headphone-process"]:
        from kiosk.qtkit.headphone_process import main as look  # noqa: PLC0415

        raise SystemExit(look())
    if sys.argv[1:2] == ["camera-process"]:
        from kiosk.qtkit.camera_process import main as look_for_codes  # noqa: PLC0415

        raise SystemExit(look_for_codes())
    if sys.argv[1:2] == ["sync-helper"]:
        from kiosk.directory.sync.cleaning import help_with_cleaning  # noqa: PLC0415

        help_with_cleaning()
        return
    if sys.argv[1:2] == ["run"] and not {"--alone", "--help"} & set(sys.argv):
        # The supervisor lives as long as the machine does: it loads neither Qt nor the command line.
        from kiosk.station.supervisor.supervise import supervise  # noqa: PLC0415

        raise SystemExit(supervise(_shown))
    from kiosk.cli import app  # noqa: PLC0415

    app()


def _shown(mode: Mode) -> list[str]:
    """The command line of the kiosk itself, as this one asks for it."""
    safe = ["--safe"] if mode is Mode.SAFE else []
    return own_command("run", "--alone", *safe, *sys.argv[2:])


if __name__ == "__main__":
    main()
