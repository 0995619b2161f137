"""What installing does, as values: shown by `--dry-run`, done by `carry_out`."""

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kiosk.core.errors import SettingsError

#: What useradd(8) accepts, and systemd (https://systemd.io/USER_NAMES/).
_USER = re.compile(r"[a-z_][a-z0-9_-]{0,30}")
#: What needs no quoting in a unit, in sysusers.d and in tmpfiles.d.
_PATH = re.compile(r"/[A-Za-z0-9/._+-]{1,200}")
UNIT = "handrail.service"
#: Named as systemd.mount(5) wants it: after the place.
SPOOL = "var-spool-cups.mount"
_UNITS = PurePosixPath("/etc/systemd/system")
#: A template of `assets/install`, and where it goes.
_FILES = (
    ("handrail.service", _UNITS / UNIT),
    ("pam", PurePosixPath("/etc/pam.d/handrail")),
    ("sysusers.conf", PurePosixPath("/etc/sysusers.d/handrail.conf")),
    ("tmpfiles.conf", PurePosixPath("/etc/tmpfiles.d/handrail.conf")),
    ("logind.conf", PurePosixPath("/etc/systemd/logind.conf.d/handrail.conf")),
    ("sysctl.conf", PurePosixPath("/etc/sysctl.d/60-handrail.conf")),
    ("udev.rules", PurePosixPath("/etc/udev/rules.d/70-handrail.rules")),
    ("spool.mount", _UNITS / SPOOL),
)
_LINKS = (
    (_UNITS / "multi-user.target.wants" / UNIT, f"../{UNIT}"),
    (_UNITS / "cups.service.wants" / SPOOL, f"../{SPOOL}"),
    # Ctrl+Alt+Del starts nothing.
    (_UNITS / "ctrl-alt-del.target", "/dev/null"),
)
_SETTINGS = PurePosixPath("/etc/handrail/kiosk.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedFile:
    """A file to write; one that is `kept` only where there is none yet, and it outlives uninstalling."""

    path: PurePosixPath
    text: str
    kept: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedLink:
    """A symbolic link to make."""

    path: PurePosixPath
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command of the running system.

    Attributes:
        words: the command line.
        needs_system: it speaks to a systemd that runs; else it works in a folder, too.
    """

    words: tuple[str, ...]
    needs_system: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that installing, or uninstalling, does, in order."""

    files: tuple[PlannedFile, ...]
    links: tuple[PlannedLink, ...]
    commands: tuple[Command, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What the templates ask.

    Attributes:
        user: the account that the kiosk runs as.
        data: the kiosk's folder.
        kiosk: the program: an absolute path, and what follows it.
        cage: the compositor.
    """

    user: str
    data: str = "/var/lib/handrail"
    kiosk: tuple[str, ...] = ("/usr/lib/handrail/kiosk",)
    cage: str = "/usr/bin/cage"


def plan_install(templates: Path, machine: Machine) -> Plan:
    """What installing does.

    Args:
        templates: the folder `install` of the assets.
        machine: what they are filled in with.

    Raises:
        SettingsError: a name or path cannot stand in a unit.
        OSError: the program was not installed whole.
    """
    _check(machine)
    files = tuple(
        PlannedFile(path=path, text=_filled(templates / name, machine)) for name, path in _FILES
    )
    settings = PlannedFile(
        path=_SETTINGS, text=_filled(templates / "kiosk.toml", machine), kept=True
    )
    return Plan(
        files=(*files, settings),
        links=tuple(PlannedLink(path=path, target=target) for path, target in _LINKS),
        commands=(
            Command(words=("systemd-sysusers", "/etc/sysusers.d/handrail.conf")),
            Command(words=("systemd-tmpfiles", "--create", "/etc/tmpfiles.d/handrail.conf")),
            *_RELOADING,
        ),
    )


def plan_uninstall() -> Plan:
    """What uninstalling takes away: everything that installing wrote but the settings; data and account stay."""
    return Plan(
        files=tuple(PlannedFile(path=path, text="") for _, path in _FILES),
        links=tuple(PlannedLink(path=path, target=target) for path, target in _LINKS),
        commands=(Command(words=("systemctl", "stop", UNIT), needs_system=True), *_RELOADING),
    )


_RELOADING = (
    Command(words=("systemctl", "daemon-reload"), needs_system=True),
    Command(words=("udevadm", "control", "--reload"), needs_system=True),
)


def shown(plan: Plan) -> str:
    """The plan in words: each file whole, so that nothing is hidden."""
    parts = [
        f"### {each.path}{' (only where there is none)' if each.kept else ''}\n{each.text}"
        for each in plan.files
    ]
    parts.append("\n".join(f"### {each.path} -> {each.target}" for each in plan.links))
    parts.append("\n".join(f"### run: {' '.join(each.words)}" for each in plan.commands))
    return "\n".join(parts)


def _check(machine: Machine) -> None:
    if not _USER.fullmatch(machine.user) or machine.user == "root":
        raise SettingsError(
            f"{machine.user!r} is no name for the kiosk's account.",
            "Give a name of small letters, digits, _ and -, such as kiosk; never root.",
        )
    for path in (machine.data, machine.cage, *machine.kiosk[:1]):
        if not _PATH.fullmatch(path) or ".." in path:
            raise SettingsError(
                f"{path!r} cannot stand in a systemd unit.",
                "Give an absolute path of letters, digits and /._+- without spaces.",
            )


def _filled(template: Path, machine: Machine) -> str:
    text = template.read_text(encoding="utf-8")
    values = {
        "user": machine.user,
        "data": machine.data,
        "kiosk": " ".join(machine.kiosk),
        "cage": machine.cage,
    }
    return re.sub(r"@(\w+)@", lambda found: values[found[1]], text)
