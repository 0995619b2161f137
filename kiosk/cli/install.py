"""Commands that make a machine a kiosk."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import say
from kiosk.core.errors import KioskError
from kiosk.core.places import assets_dir, own_command
from kiosk.station.install.carry_out import install as carry_out
from kiosk.station.install.carry_out import uninstall as take_away
from kiosk.station.install.plan import Machine, Plan, plan_install, plan_uninstall, shown

RootOption = Annotated[
    Path, typer.Option("--root", help="A folder that will be the machine's own.", metavar="DIR")
]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Show all of it and do nothing.")]


def install(
    user: Annotated[str, typer.Option("--user", help="The account that it runs as.")] = "kiosk",
    data: Annotated[
        str, typer.Option("--data", help="The kiosk's folder.", metavar="DIR")
    ] = "/var/lib/handrail",
    program: Annotated[
        str, typer.Option("--program", help="The program; without it: this one.", metavar="FILE")
    ] = "",
    root: RootOption = Path("/"),
    dry_run: DryRunOption = False,
    windows: Annotated[
        bool, typer.Option("--windows", help="Say how it is done on Windows, and do nothing.")
    ] = False,
) -> None:
    """Make this machine a kiosk: from power on it shows nothing else. For Linux with systemd."""
    templates = assets_dir() / "install"
    if windows:
        say((templates / "windows.md").read_text(encoding="utf-8"))
        return
    machine = Machine(user=user, data=data, kiosk=(program,) if program else tuple(own_command()))
    _go(lambda: plan_install(templates, machine), root, dry_run=dry_run, taking_away=False)
    if not dry_run:
        say("The kiosk starts with the machine. To start it now: systemctl start handrail")


def uninstall(root: RootOption = Path("/"), dry_run: DryRunOption = False) -> None:
    """Take away what install wrote; settings, data and the account stay."""
    _go(plan_uninstall, root, dry_run=dry_run, taking_away=True)


def _go(make: Callable[[], Plan], root: Path, *, dry_run: bool, taking_away: bool) -> None:
    try:
        plan = make()
        if dry_run:
            say(shown(plan))
            return
        for left in (take_away if taking_away else carry_out)(plan, root):
            say(left)
    except KioskError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
