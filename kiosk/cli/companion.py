"""Commands for the page that families open at home."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say

companion = typer.Typer(no_args_is_help=True, help="The page that a slip's code opens at home.")
_PORT = 8080


@companion.command("build")
def build(
    out: Annotated[Path, typer.Option("--out", help="The folder to make.", metavar="DIR")],
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Make the page, with every service and journey of this kiosk, as files for any web host."""
    from kiosk.app.companion.command import companion_of

    with at_work(data, process="companion") as (folder, settings):
        facts = companion_of(folder, settings, out)
        if json:
            answer_json(facts)
        else:
            say(
                f"{out}: {facts.services} services, {facts.journeys} journeys, "
                f"{facts.files} files, {facts.bytes / 1_000_000:.1f} MB"
            )


@companion.command("serve")
def serve(
    folder: Annotated[Path, typer.Argument(help="The folder that was made.")],
    port: Annotated[int, typer.Option("--port", help="On this machine alone.")] = _PORT,
    data: DataOption = None,
) -> None:
    """Show the page on this machine, to look at it before it is published."""
    from kiosk.app.companion.serve import server_of

    with at_work(data, process="companion"):
        server = server_of(folder, port)
        say(f"http://127.0.0.1:{server.server_address[1]}/  (end it with Ctrl+C)")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            say("Ended.")
        finally:
            server.server_close()
