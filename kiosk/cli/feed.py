"""Commands for whoever runs a feed: what the kiosk's residents and the standard say about it."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, is_terminal, say

feed = typer.Typer(no_args_is_help=True, help="What the owner of a feed should know.")


@feed.command("check")
def check(
    source: Annotated[
        str, typer.Argument(help="Address of the feed, or a file or folder of its pages.")
    ],
    sample: Annotated[
        int, typer.Option("--sample", min=0, help="How many services to look at in full.")
    ] = 50,
    every: Annotated[bool, typer.Option("--all", help="Look at all of them in full.")] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Answer 1 where something must be put right.")
    ] = False,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Say what the owner of a feed should put right, against the standard and for residents."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    from kiosk.core.places import assets_dir
    from kiosk.directory.check.fault import Level
    from kiosk.directory.check.report_words import in_words
    from kiosk.directory.check.run import check as look_at
    from kiosk.directory.feed.progress import Progress as Step

    with (
        at_work(data, process="check"),
        Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.completed}"),
            console=Console(stderr=True),
            disable=json or not is_terminal(),
        ) as bar,
    ):
        task = bar.add_task("Services", total=None)

        def show(step: Step) -> None:
            bar.update(task, description=step.stage.value, completed=step.done, total=step.of)

        report = look_at(
            source,
            assets_dir() / "directory" / "schemas",
            sample=None if every else sample,
            today=date.today(),
            progress=show,
        )
    if json:
        answer_json(report)
    else:
        for line in in_words(report):
            say(line)
    if strict and report.of(Level.MUST):
        raise typer.Exit(1)


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
