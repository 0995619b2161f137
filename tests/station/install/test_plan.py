"""What installing does, before it is done."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import SettingsError
from kiosk.core.places import assets_dir
from kiosk.station.install.carry_out import install
from kiosk.station.install.plan import Machine, Plan, plan_install, plan_uninstall, shown

TEMPLATES = assets_dir() / "install"


def plan(machine: Machine) -> Plan:
    return plan_install(TEMPLATES, machine)


def text_of(planned: Plan, name: str) -> str:
    (found,) = (each.text for each in planned.files if each.path.name == name)
    return found


def test_fills_in_everything() -> None:
    planned = plan(Machine(user="front", data="/srv/front", kiosk=("/opt/k", "-m", "kiosk")))
    assert not [each.path for each in planned.files if re.search(r"@\w+@", each.text)]
    unit = text_of(planned, "handrail.service")
    assert "ExecStart=/usr/bin/cage -d -- /opt/k -m kiosk run --data /srv/front\n" in unit
    assert "User=front\n" in unit
    assert 'u front - "Handrail kiosk" /srv/front' in planned.files[2].text


def test_the_unit_watches_starts_again_and_leaves_the_engine_its_sandbox() -> None:
    unit = configparser.RawConfigParser(strict=False, delimiters="=")
    unit.optionxform = str  # type: ignore[method-assign, assignment]  # systemd's names have capitals
    unit.read_string(text_of(plan(Machine(user="kiosk")), "handrail.service"))
    service = unit["Service"]
    assert service["Type"] == "notify"
    assert service["NotifyAccess"] == "all"
    assert int(service["WatchdogSec"]) > 40 + 10  # the supervisor's own patience
    assert service["Restart"] == "always"
    assert service["NoNewPrivileges"] == "yes"
    # Each would keep the engine from making its sandbox, or from compiling (reliability of QtWebEngine).
    forbidden = {
        "RestrictNamespaces",
        "SystemCallFilter",
        "PrivateUsers",
        "MemoryDenyWriteExecute",
        "PrivateDevices",
        "ProtectClock",
    }
    assert forbidden.isdisjoint(service)


def test_a_stick_is_mounted_for_staff_without_programs_or_devices() -> None:
    rules = text_of(plan(Machine(user="front")), "70-handrail.rules")
    (mounted,) = (line for line in rules.splitlines() if "systemd-mount" in line)
    assert 'ENV{ID_FS_TYPE}=="vfat|exfat"' in mounted
    assert "-o nosuid,nodev,noexec,uid=front,gid=front,umask=0077 $devnode" in mounted
    # Where the staff's screens look, and the unit does not close.
    assert mounted.endswith(' /run/media/handrail/stick"')


def test_what_waits_to_be_printed_is_gone_with_the_power() -> None:
    planned = plan(Machine(user="kiosk"))
    assert "Type=tmpfs\n" in text_of(planned, "var-spool-cups.mount")
    assert "../var-spool-cups.mount" in {each.target for each in planned.links}


def test_no_key_leads_to_another_console_and_no_memory_is_written_down() -> None:
    planned = plan(Machine(user="kiosk"))
    (consoles,) = (each.text for each in planned.files if each.path.parent.name == "logind.conf.d")
    assert {"NAutoVTs=0", "ReserveVT=0", "HandleRebootKey=ignore"} <= set(consoles.splitlines())
    kernel = text_of(planned, "60-handrail.conf").splitlines()
    assert {"kernel.sysrq = 0", "kernel.core_pattern = |/bin/false"} <= set(kernel)
    assert ("ctrl-alt-del.target", "/dev/null") in {
        (each.path.name, str(each.target)) for each in planned.links
    }
    (starts,) = re.findall(r"^ExecStart=.*$", text_of(planned, "handrail.service"), re.MULTILINE)
    assert "-s" not in starts.partition(" -- ")[0].split(), "cage -s would let keys switch consoles"


def test_shows_all_of_it() -> None:
    planned = plan(Machine(user="kiosk"))
    said = shown(planned)
    assert all(str(each.path) in said and each.text in said for each in planned.files)
    assert all(f"{each.path} -> {each.target}" in said for each in planned.links)
    assert all(" ".join(each.words) in said for each in planned.commands)


def test_takes_away_what_it_wrote_but_the_settings() -> None:
    wrote, gone = plan(Machine(user="kiosk")), plan_uninstall()
    kept = {each.path for each in wrote.files if each.kept}
    assert {str(path) for path in kept} == {"/etc/handrail/kiosk.toml"}
    assert {each.path for each in gone.files} == {each.path for each in wrote.files} - kept
    assert gone.links == wrote.links


@given(st.text())
def test_no_name_can_say_more_than_a_name(name: str) -> None:
    try:
        planned = plan(Machine(user=name))
    except SettingsError:
        return
    assert re.fullmatch(r"[a-z_][a-z0-9_-]*", name)
    assert name != "root"
    assert f"User={name}\n" in text_of(planned, "handrail.service")


@pytest.mark.parametrize("path", ["relative", "/a b", "/a\nUser=root", "/a/../etc", "", "/%h"])
def test_no_path_can_say_more_than_a_path(path: str) -> None:
    with pytest.raises(SettingsError):
        plan(Machine(user="kiosk", data=path))


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_systemd_finds_no_fault_in_the_unit(tmp_path: Path) -> None:
    # Programs that are there: it also asks whether they can be run.
    machine = Machine(user="root", data="/tmp", kiosk=("/bin/true",), cage="/bin/true")  # noqa: S108
    with pytest.raises(SettingsError):
        plan(machine)
    install(plan(Machine(user="daemon", kiosk=("/bin/true",), cage="/bin/true")), tmp_path)
    unit = tmp_path / "etc" / "systemd" / "system" / "handrail.service"
    spool = unit.with_name("var-spool-cups.mount")
    ended = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", unit, spool], capture_output=True, check=False
    )
    assert (ended.returncode, ended.stderr.decode()) == (0, "")
