"""Commands about the directory of services."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, is_terminal, say
from kiosk.directory.feed.progress import Progress as SyncProgress


def sync(
    feed: Annotated[
        list[str],
        typer.Option(
            "--feed",
            help="Ask only this feed: one of kiosk.toml, or another Open Referral UK API that is to "
            "be in the directory with those. May be given several times.",
            metavar="URL",
        ),
    ] = [],  # noqa: B006 - typer reads it and nobody changes it
    full: Annotated[bool, typer.Option("--full", help="Read each feed from end to end.")] = False,
    accept: Annotated[
        str,
        typer.Option(
            "--accept",
            help="Believe a feed that suddenly lost many services, as it was last read.",
            metavar="URL",
        ),
    ] = "",
    offline: Annotated[
        bool,
        typer.Option(
            "--offline", help="Ask no feed: what ships, what came as a pack, what was read before."
        ),
    ] = False,
    check: Annotated[
        bool,
        typer.Option(
            "--check",
            help="Ask no feed: read the directory in use through, and put it aside where it is damaged.",
        ),
    ] = False,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Bring the services in the kiosk into step with the feeds in kiosk.toml.

    Exit code 1: something is left for somebody to do, and is said; the rest was done.
    """
    from kiosk.app.content_directory import syncing_of
    from kiosk.directory.sync.summary import in_words, to_do

    if check:
        _check(data, json=json)
        return
    with at_work(data, process="sync") as (folder, settings), _bar(hidden=json) as show:
        syncing = syncing_of(folder, settings, more=feed, full=full, progress=show)
        work = syncing.compose if offline else syncing.run
        report = syncing.accept(accept) if accept else work()
    if json:
        answer_json(report)
    else:
        for line in in_words(report):
            say(line)
        for line in to_do(report):
            typer.echo(line, err=True)
    if not report.is_well:
        raise typer.Exit(1)


def _check(data: Path | None, *, json: bool) -> None:
    from kiosk.directory.store import DirectoryFiles

    with at_work(data, process="sync") as (folder, _):
        name = DirectoryFiles(folder / "directory").put_aside_if_damaged()
    if json:
        answer_json({"damaged": name})
    else:
        say(f"{name} was damaged and is put aside." if name else "The directory is sound.")
    if name:
        raise typer.Exit(1)


@contextmanager
def _bar(*, hidden: bool) -> Iterator[Callable[[SyncProgress], None]]:
    """A bar on the terminal that shows how far a sync is."""
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=Console(stderr=True),
        disable=hidden or not is_terminal(),
    ) as bar:
        task = bar.add_task("Services", total=None)

        def show(progress: SyncProgress) -> None:
            about = " ".join(each for each in (progress.stage.value, progress.feed) if each)
            bar.update(task, description=about, completed=progress.done, total=progress.of)

        yield show


def search(
    words: Annotated[str, typer.Argument(help="What to look for, in quotes.")],
    near: Annotated[
        str, typer.Option("--near", help="Count distances from here.", metavar="PLACE")
    ] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, max=100)] = 10,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Look in the directory, as a resident does."""
    from kiosk.app.content_folders import content_folders
    from kiosk.core.places import assets_dir
    from kiosk.directory.places.known import known_places
    from kiosk.directory.search.reader import Directory
    from kiosk.directory.search.request import SearchRequest
    from kiosk.directory.search.understanding.thesaurus_file import load
    from kiosk.directory.search.understanding.understand import Understanding

    with at_work(data, process="search") as (folder, settings):
        places = known_places(folder, assets_dir(), postcode=settings.place.postcode)
        spot = None
        if near:
            spot = places.locate(near)
            if spot is None:
                say(f"No place is known for {near}. Give a postcode such as L1 8JQ, or a town.")
                raise typer.Exit(1)
        content = content_folders(folder)
        understanding = Understanding(lambda: load(*content.folders).thesaurus, places)
        directory = Directory.open(folder / "directory", understanding=understanding)
        if directory is None:
            say("There is no directory yet. Run: kiosk sync")
            raise typer.Exit(1)
        with directory:
            found = directory.search(
                SearchRequest(words=words, near=spot.point if spot else None, limit=limit)
            )
        if json:
            answer_json(
                {
                    "total": found.total,
                    "corrected": found.corrected,
                    "loose": found.loose,
                    "place": found.place,
                    "organization": found.organization,
                    "hits": list(found.hits),
                    "nearest": list(found.nearest),
                }
            )
            return
        if found.corrected:
            say(f"Searched for: {found.corrected}")
        if found.place:
            say(f"Near: {found.place.name}")
        say(f"Found: {found.total}" + (", not all of it in each" if found.loose else ""))
        if found.nearest:
            say("What comes closest:")
        for hit in found.hits or found.nearest:
            far = f"  {hit.distance_m / 1609.344:.1f} miles" if hit.distance_m is not None else ""
            mark = "  (sample)" if hit.service.is_sample else ""
            numbers = hit.service.phones[0].number if hit.service.phones else ""
            say(f"{hit.service.id}  {hit.service.name}{mark}{far}  {numbers}")


def topics(data: DataOption = None, json: JsonOption = False) -> None:
    """List the topics of the directory, and the terms of feeds that belong to none."""
    from kiosk.directory.search.reader import Directory

    with at_work(data, process="topics") as (folder, _):
        directory = Directory.open(folder / "directory")
        if directory is None:
            say("There is no directory yet. Run: kiosk sync")
            raise typer.Exit(1)
        with directory:
            known, unknown = directory.topics(), directory.unknown_terms()
        if json:
            answer_json({"topics": list(known), "unknown": list(unknown)})
            return
        for topic in known:
            say(f"{topic.count:6}  {topic.id}  {topic.name}")
        if unknown:
            say("These terms belong to no topic. Add them to topics.toml and run: kiosk sync")
        for term in unknown:
            say(f"{term.count:6}  {term.id}  {term.name}")
