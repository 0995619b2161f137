"""Commands for whoever writes journeys."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say

journeys = typer.Typer(no_args_is_help=True, help="List, check and import journeys.")


@journeys.command("list")
def list_journeys(
    lang: Annotated[str, typer.Option("--lang", help="Language code.")] = "en",
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Name every journey, and each file that had to be left out."""
    from kiosk.core.places import assets_dir
    from kiosk.journeys.library import Library

    with at_work(data, process="journeys") as (folder, _):
        library = Library.load([assets_dir() / "content", folder / "content"], lang)
        found = [journey for name in library.ids if (journey := library.journey(name))]
        faults = library.faults
        if json:
            rows = [
                {
                    "id": each.id,
                    "topic": each.topic,
                    "title": each.title,
                    "checked": each.checked,
                    "assured": each.assured,
                    "translated": each.translated,
                    "reviewed": each.reviewed,
                }
                for each in found
            ]
            answer_json({"journeys": rows, "left_out": [str(fault) for fault in faults]})
        else:
            for each in found:
                state = "confirmed" if each.assured else "not yet confirmed"
                say(f"{each.id}: {each.title} ({state}, facts checked {each.checked:%d %B %Y})")
            for fault in faults:
                say(f"Left out: {fault}")
    if faults:
        raise typer.Exit(1)


@journeys.command("check")
def check_journeys(
    path: Annotated[Path, typer.Argument(help="A journey file, or a content folder.")],
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Say what is wrong in journey files: the file, the line, and what to do."""
    from kiosk.journeys.check import check
    from kiosk.journeys.findings import Severity

    with at_work(data, process="journeys"):
        findings = check([path])
        wrong = [each for each in findings if each.severity is Severity.ERROR]
        if json:
            answer_json({"findings": list(findings)})
        else:
            for each in findings:
                say(f"{each.file}:{each.line}: {each.severity.value}: {each.problem} {each.remedy}")
            say("Nothing is wrong." if not findings else f"{len(wrong)} to correct.")
    if wrong:
        raise typer.Exit(1)


@journeys.command("import")
def import_journey(
    source: Annotated[str, typer.Argument(help="A GOV.UK content document: file or address.")],
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Make a journey of a GOV.UK page (step by step, or simple smart answer) and put it into the kiosk."""
    from kiosk.app.intake import take_in

    with at_work(data, process="journeys") as (folder, _):
        taken = take_in(source, folder)
        if json:
            answer_json(taken)
            return
        say(f"{taken.journey} is in {taken.file}")
        for each in taken.left_out:
            say(f"Not carried over: {each}")
