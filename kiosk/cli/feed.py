"""Commands for whoever runs a feed: what the kiosk's residents and the standard say about it."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say

feed = typer.Typer(no_args_is_help=True, help="What the owner of a feed should know.")


@feed.command("reports")
def reports(
    csv: Annotated[
        Path | None,
        typer.Option("--csv", help="Also write a table for a spreadsheet.", metavar="FILE"),
    ] = None,
    done: Annotated[
        bool, typer.Option("--done", help="Mark what is listed as handled: it is not listed again.")
    ] = False,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """List what residents found wrong in entries of the directory, for the owner of each feed."""
    from kiosk.directory.reports.listing import in_words, listed

    with at_work(data, process="reports") as (folder, _):
        today = date.today() if done else None
        rows = listed(folder, folder / "directory", table=csv, done_on=today)
        if json:
            answer_json({"reports": list(rows), "handled": done})
            return
        for line in in_words(rows):
            say(line)
        if csv is not None:
            say(f"The table is in {csv}.")
        if rows and done:
            say("All of these are marked as handled.")
