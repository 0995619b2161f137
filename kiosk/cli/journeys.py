"""Commands for whoever writes journeys."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, as_json, at_work, say
from kiosk.cli.sizes import SizeOption, pixels

if TYPE_CHECKING:
    from kiosk.journeys.findings import Finding

journeys = typer.Typer(no_args_is_help=True, help="List, check and import journeys.")


@journeys.command("list")
def list_journeys(
    lang: Annotated[str, typer.Option("--lang", help="Language code.")] = "en",
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Name every journey, and each file that had to be left out."""
    from kiosk.app.content_folders import content_folders
    from kiosk.journeys.library import Library

    with at_work(data, process="journeys") as (folder, _):
        content = content_folders(folder)
        library = Library.load(content.folders, lang, withdrawn=content.withdrawn)
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
            say(_findings(findings))
    if wrong:
        raise typer.Exit(1)


@journeys.command("show")
def show_journey(
    file: Annotated[Path, typer.Argument(help="A journey file.")],
    out: Annotated[
        Path | None, typer.Option("--out", help="The picture (SVG). Without it: beside the file.")
    ] = None,
    data: DataOption = None,
) -> None:
    """Draw the walk: every node, and every way between them."""
    from kiosk.core.atomic_file import write_atomically
    from kiosk.journeys.parse import load_journey
    from kiosk.journeys.picture import picture

    with at_work(data, process="journeys"):
        target = out or file.with_suffix(".svg")
        write_atomically(target, picture(load_journey(file)).encode())
        say(f"The picture is {target}")


@journeys.command("preview")
def preview_journey(
    file: Annotated[Path, typer.Argument(help="A journey file.")],
    size: SizeOption = "1280x800",
    data: DataOption = None,
) -> None:
    """Open a journey in the kiosk, and show it anew whenever the file is saved."""
    from kiosk.app.preview import preview

    with at_work(data, process="journeys"):
        code = preview(file, lambda found: say(_findings(found)), pixels(size))
    raise typer.Exit(code)


@journeys.command("schema")
def schema(
    out: Annotated[Path | None, typer.Option("--out", help="Write it to this file.")] = None,
    data: DataOption = None,
) -> None:
    """Write the JSON Schema of journey files, for a text editor that knows such."""
    from kiosk.core.atomic_file import write_atomically
    from kiosk.journeys.schema import journey_schema

    with at_work(data, process="journeys"):
        if out is None:
            answer_json(journey_schema())
        else:
            write_atomically(out, as_json(journey_schema()).encode())
            say(f"The schema is {out}")


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


def _findings(findings: "Sequence[Finding]") -> str:
    """What was found, a line each, and how many must be put right."""
    lines = [
        f"{each.file}:{each.line}: {each.severity.value}: {each.problem} {each.remedy}"
        for each in findings
    ]
    wrong = sum(each.severity.value == "error" for each in findings)
    return "\n".join([*lines, f"{wrong} to correct." if findings else "Nothing is wrong."])
