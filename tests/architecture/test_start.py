"""What a start may load: the commands answer without Qt, the voice without the command line."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REPORT = """
import sys
sys.argv = ["kiosk", *{arguments!r}]
from kiosk.__main__ import main
try:
    main()
except SystemExit as end:
    code = end.code or 0
else:
    code = 0
loaded = sorted({{name.split(".")[0] for name in sys.modules}})
print("\\nloaded:", *loaded, file=sys.stderr)
sys.exit(code)
"""


def loaded_by(*arguments: str) -> set[str]:
    """The packages that are loaded when the program, so started, ends."""
    ended = subprocess.run(
        [sys.executable, "-c", REPORT.format(arguments=list(arguments))],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    output = ended.stderr.decode(errors="replace")
    assert ended.returncode == 0, output
    return set(output.rpartition("loaded:")[2].split())


@pytest.mark.parametrize("command", [(), ("run",), ("sync",), ("search",), ("doctor",)])
def test_help_answers_without_qt_or_a_database(command: tuple[str, ...]) -> None:
    loaded = loaded_by(*command, "--help")
    assert "typer" in loaded
    assert loaded.isdisjoint({"PySide6", "sqlite_utils", "pyttsx3", "qrcode", "urllib3", "numpy"})


def test_the_voice_starts_without_qt_or_the_command_line() -> None:
    loaded = loaded_by("speech-worker")
    assert "kiosk" in loaded
    assert loaded.isdisjoint({"PySide6", "typer", "sqlite_utils", "urllib3"})


def test_the_window_starts_without_what_only_a_search_or_a_sync_needs() -> None:
    program = "import sys, kiosk.app.build; print(*{name.split('.')[0] for name in sys.modules})"
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True, timeout=60
    )
    loaded = set(ended.stdout.decode().split())
    assert "PySide6" in loaded
    later = {
        "numpy",
        "sqlite_utils",
        "urllib3",
        "cryptography",
        "tuf",
        "securesystemslib",
        "obstore",
    }
    assert loaded.isdisjoint(later | {"duckdb"})


def test_the_supervisor_lives_without_qt_the_command_line_or_a_database() -> None:
    program = (
        "import sys, kiosk.__main__, kiosk.station.supervisor.supervise;"
        "print(*{name.split('.')[0] for name in sys.modules})"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True, timeout=60
    )
    loaded = set(ended.stdout.decode().split())
    assert "kiosk" in loaded
    assert loaded.isdisjoint({"PySide6", "typer", "sqlite3", "sqlite_utils", "msgspec", "rich"})
