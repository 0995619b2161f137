"""The kiosk on a desktop, worked through AT-SPI alone, as Orca does: skipped where there is no such desktop."""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.stand import copied
from tests.ui.a11y.desktop_session import BUS_LAUNCHER, SYSTEM_PYTHON

SESSION = Path(__file__).with_name("desktop_session.py")
_PATIENCE_S = 110
_CAN_BIND = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
WAY = (
    "Touch to begin",
    "English",
    "Do something online",
    "Getting out and about",
    "Apply for a Blue Badge",
    "Start",
    "England",
)


@dataclass(frozen=True)
class Heard:
    """What the reader found at one step: what was announced, and role and states by name."""

    announced: list[str]
    roles: dict[str, str]
    states: dict[str, set[str]]


@pytest.fixture(scope="module")
def steps(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Heard]:
    needed = [shutil.which("Xvfb"), shutil.which("dbus-run-session"), BUS_LAUNCHER.exists()]
    if not all(needed) or not SYSTEM_PYTHON.exists():
        pytest.skip("Xvfb, dbus-run-session or at-spi2-core is not installed here")
    if subprocess.run(
        [SYSTEM_PYTHON, "-c", _CAN_BIND], check=False, capture_output=True
    ).returncode:
        pytest.skip("the system's Python has no bindings of AT-SPI (gir1.2-atspi-2.0)")
    data = copied(shipped, tmp_path_factory.mktemp("desktop") / "data")
    session = ["dbus-run-session", "--", sys.executable, str(SESSION), str(data), *WAY]
    answer = subprocess.run(
        session, check=False, capture_output=True, text=True, timeout=_PATIENCE_S
    )
    assert answer.returncode == 0, answer.stderr
    found = []
    for line in answer.stdout.splitlines():
        step = json.loads(line)
        seen = [each for each in step["seen"] if each["name"]]
        found.append(
            Heard(
                announced=step["announced"],
                roles={each["name"]: each["role"] for each in seen},
                states={each["name"]: set(each["states"]) for each in seen},
            )
        )
    return found


def test_a_screen_reader_finds_its_way_by_names_and_presses(steps: list[Heard]) -> None:
    """Every step was come to by the name of a button, and pressed through the bus."""
    assert len(steps) == len(WAY) + 1


def test_every_page_it_comes_to_is_announced_and_has_a_heading(steps: list[Heard]) -> None:
    for heard in steps[1:]:
        assert heard.announced
        assert heard.roles[heard.announced[-1]] == "heading"


def test_everything_on_a_desktop_has_its_role(steps: list[Heard]) -> None:
    (first, *_, question, several) = steps
    assert first.roles["Touch to begin"] == "push button"
    assert question.roles["England"] == "radio button"
    assert "CHECKABLE" in question.states["England"]
    boxes = [name for name, role in several.roles.items() if role == "check box"]
    assert len(boxes) > 2
    assert all("CHECKED" not in several.states[name] for name in boxes)
    assert several.roles["Finish"] == "push button"
    assert "ENABLED" not in several.states["Smaller"]
    assert "ENABLED" in several.states["Bigger"]
