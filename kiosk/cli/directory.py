"""Commands about the directory of services."""

from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, is_terminal, say


def sync(
    feed: Annotated[
        str, typer.Option("--feed", help="Address of an Open Referral UK API.", metavar="URL")
    ] = "",
    embedded: Annotated[
        bool, typer.Option("--embedded", help="Only what ships with the program.")
    ] = False,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Copy the services of a feed into the kiosk. Without --feed: those in kiosk.toml."""
    from kiosk.core.places import assets_dir
    from kiosk.directory.feed.progress import Progress as SyncProgress
    from kiosk.directory.store import DirectoryFiles
    from kiosk.directory.sync.run import build_embedded
    from kiosk.directory.sync.run import sync as copy

    with at_work(data, process="sync") as (folder, settings):
        files = DirectoryFiles(folder / "directory")
        shipped = assets_dir() / "directory"
        named = (feed,) if feed else settings.directory.feeds
        addresses = () if embedded else named
        if not addresses:
            facts = build_embedded(files, shipped, sample=settings.directory.sample)
            if json:
                answer_json(facts)
            else:
                say(f"{facts.services} services that ship with the program are ready.")
            return
        with Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.completed}"),
            console=Console(stderr=True),
            disable=json or not is_terminal(),
        ) as bar:
            task = bar.add_task("Services", total=None)

            def show(progress: SyncProgress) -> None:
                bar.update(
                    task,
                    description=f"Services, {progress.stage.value}",
                    completed=progress.done,
                    total=progress.of,
                )

            reports = [copy(address, files, shipped, progress=show) for address in addresses]
        if json:
            answer_json(reports)
            return
        for report in reports:
            say(f"{report.kept} services are in the directory, of {report.fetched} fetched.")
            for refused in report.refused:
                say(f"Left out, {refused.kind}: {refused.count} ({', '.join(refused.ids[:5])})")
            for repaired in report.repaired:
                say(f"Put right, {repaired.kind}: {repaired.count}")


def search(
    words: Annotated[str, typer.Argument(help="What to look for, in quotes.")],
    near: Annotated[
        str, typer.Option("--near", help="Count distances from here.", metavar="POSTCODE")
    ] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, max=100)] = 10,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Look in the directory, as a resident does."""
    from kiosk.core.places import assets_dir
    from kiosk.directory.places.postcodes import Places
    from kiosk.directory.search.reader import Directory
    from kiosk.directory.search.request import SearchRequest

    with at_work(data, process="search") as (folder, _):
        spot = None
        if near:
            spot = Places.load(assets_dir() / "directory" / "places").locate(near)
            if spot is None:
                say(f"No place is known for {near}. Give a postcode such as L1 8JQ.")
                raise typer.Exit(1)
        directory = Directory.open(folder / "directory")
        if directory is None:
            say("There is no directory yet. Run: kiosk sync")
            raise typer.Exit(1)
        with directory:
            found = directory.search(
                SearchRequest(words=words, near=spot.point if spot else None, limit=limit)
            )
        if json:
            answer_json(
                {"total": found.total, "corrected": found.corrected, "hits": list(found.hits)}
            )
            return
        say(f"Found: {found.total}")
        for hit in found.hits:
            far = f"  {hit.distance_m / 1609.344:.1f} miles" if hit.distance_m is not None else ""
            mark = "  (sample)" if hit.service.is_sample else ""
            numbers = hit.service.phones[0].number if hit.service.phones else ""
            say(f"{hit.service.id}  {hit.service.name}{mark}{far}  {numbers}")
