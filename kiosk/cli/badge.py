"""`kiosk staff badge`: badges that learners take away, and whether one is to be believed."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say

badge = typer.Typer(no_args_is_help=True, help="Badges of learners (Open Badges 3.0).")


@badge.command("key")
def show_key(data: DataOption = None) -> None:
    """Show what this kiosk's badges name as their signer: publish it where people look for your place."""
    from kiosk.app.badges import did

    with at_work(data, process="staff") as (folder, _):
        say(did(folder))


@badge.command("make")
def make(
    name: Annotated[str, typer.Argument(help="The name that the learner made up.")],
    out: Annotated[Path, typer.Option("--out", help="The file, such as badge.jwt.")],
    data: DataOption = None,
) -> None:
    """Make the badge of a path that was finished; the learner's secret is asked for."""
    from kiosk.app.badges import badge_for
    from kiosk.core.atomic_file import write_atomically

    with at_work(data, process="staff") as (folder, settings):
        secret = typer.prompt("Your secret", hide_input=True)
        write_atomically(out, badge_for(folder, settings, name, secret).encode())
        say(f"{out} is the badge. It does not say your name, made-up or not.")


@badge.command("verify")
def verify(
    which: Annotated[str, typer.Argument(metavar="FILE|TEXT", help="A badge, or its file.")],
    issuer: Annotated[
        str, typer.Option("--issuer", help="The did:key that its place publishes.")
    ] = "",
    name: Annotated[str, typer.Option("--name", help="A made-up name: is it theirs?")] = "",
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Say whether a badge is to be believed: who gave it, for what, when and to whom. Needs no network."""
    from kiosk.core.clock import SystemClock
    from kiosk.staff.badges.told import text_of, told
    from kiosk.staff.badges.verifying import verified

    with at_work(data, process="staff"):
        found = verified(text_of(which), now=SystemClock().now(), issuer=issuer)
        if json:
            answer_json(found)
        else:
            for line in told(found, checked=bool(issuer), name=name):
                say(line)
        if name and not found.is_for(name):
            raise typer.Exit(1)
