"""The scripts that Debian's package manager runs."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.core.places import assets_dir

FOLDER = assets_dir() / "install" / "debian"
SCRIPTS = sorted(FOLDER.glob("p*"))
CI = Path(__file__).resolve().parents[3] / ".ci"


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_is_a_script_that_ends_at_its_first_fault(script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    assert text.startswith("#!/bin/sh\n")
    assert "\nset -e\n" in text
    subprocess.run(["sh", "-n", script], check=True)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_asks_the_program_only_for_what_it_understands(script: Path) -> None:
    for line in re.findall(r"/usr/lib/handrail/kiosk (.+)", script.read_text(encoding="utf-8")):
        answer = CliRunner().invoke(app, [*shlex.split(line), "--dry-run"])
        assert answer.exit_code == 0, line
        assert "### /etc/systemd/system/handrail.service" in answer.stdout


def test_the_control_file_asks_for_the_compositor_and_the_session() -> None:
    depends = re.search(r"^Depends: (.*)$", (FOLDER / "control").read_text(), re.MULTILINE)
    assert depends is not None
    assert {"cage", "systemd", "libpam-systemd"} <= set(depends[1].split(", "))


@pytest.mark.parametrize("script", ["make-deb", "deb-test"])
def test_what_builds_and_tries_it_can_be_read_by_its_shell(script: str) -> None:
    subprocess.run(["bash", "-n", CI / script], check=True)
