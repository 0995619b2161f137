"""What is not the window's business: keys of the machine and of its compositor, and what is plugged in."""

from pathlib import Path

import pytest

from kiosk.station.install.plan import Machine, plan_install


@pytest.fixture
def recipe(assets: Path) -> dict[str, str]:
    plan = plan_install(assets / "install", Machine(user="kiosk"))
    files = {str(each.path): each.text for each in plan.files}
    return files | {str(each.path): each.target for each in plan.links}


def test_no_key_of_the_machine_does_anything(recipe: dict[str, str]) -> None:
    assert recipe["/etc/systemd/system/ctrl-alt-del.target"] == "/dev/null"
    assert "kernel.sysrq = 0\n" in recipe["/etc/sysctl.d/60-handrail.conf"]
    assert "NAutoVTs=0" in recipe["/etc/systemd/logind.conf.d/handrail.conf"]
    keys = [
        line
        for line in recipe["/etc/systemd/logind.conf.d/handrail.conf"].splitlines()
        if line.startswith("Handle") and not line.endswith("=ignore")
    ]
    assert keys == []


def test_there_is_no_other_console_and_the_compositor_switches_to_none(
    recipe: dict[str, str],
) -> None:
    (started,) = [
        line
        for line in recipe["/etc/systemd/system/handrail.service"].splitlines()
        if line.startswith("ExecStart=")
    ]
    compositor, flags = started.removeprefix("ExecStart=").split(" -- ")[0].split(" ", maxsplit=1)
    assert compositor.endswith("/cage")
    # cage(1): -s lets Ctrl+Alt+F1 through.
    assert "s" not in flags


def test_a_stick_that_is_plugged_in_is_not_mounted(recipe: dict[str, str]) -> None:
    rules = recipe["/etc/udev/rules.d/70-handrail.rules"]
    assert 'ENV{UDISKS_IGNORE}="1"' in rules
    assert 'ENV{UDISKS_AUTO}="0"' in rules
