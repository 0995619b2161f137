"""`python -m kiosk` and the `kiosk` command."""

import sys


def main() -> None:
    """Start what the command line asks for."""
    if sys.argv[1:2] == ["speech-worker"]:
        # Before the command line is built: the voice must be back within a second after a crash.
        from kiosk.speech.worker import main as speak  # noqa: PLC0415

        raise SystemExit(speak())
    from kiosk.cli import app  # noqa: PLC0415

    app()


if __name__ == "__main__":
    main()
