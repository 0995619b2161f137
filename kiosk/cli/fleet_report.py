"""What came back from a fleet: its figures, and how each kiosk is."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, is_terminal, say
from kiosk.cli.sizes import SizeOption, pixels


def report(
    source: Annotated[
        str,
        typer.Option("--from", help="Where kiosks send: s3://BUCKET/PREFIX, or a folder."),
    ],
    out: Annotated[Path, typer.Option("--out", help="The folder for what is made.")],
    period: Annotated[str, typer.Option("--period", help="month, quarter or year.")] = "quarter",
    lang: Annotated[str, typer.Option("--lang", help="en or cy.")] = "en",
    key: Annotated[
        Path | None,
        typer.Option(
            "--key",
            help="JSON with endpoint, region, key and secret of a key that may list and read the bucket.",
        ),
    ] = None,
    enrolled: Annotated[
        Path | None,
        typer.Option(
            "--enrolled",
            help="The folder of kiosk fleet invite, or a CSV (kiosk, site): whoever sent nothing is named.",
        ),
    ] = None,
    show: Annotated[
        bool, typer.Option("--show", help="Show the dashboard of all kiosks in a window.")
    ] = False,
    size: SizeOption = "1280x800",
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Read what the kiosks sent: figures of all of them for the last period that has ended, and how each kiosk is.

    Only what is new is fetched. The folder OUT/open may be published; the folder OUT/trusted-do-not-publish has every
    record. Needs the extra fleet: uv sync --extra fleet
    """
    try:
        from kiosk.app.fleet_report import facts_of, read_fleet, write_fleet_report
        from kiosk.fleet.report.roll import read_roll
        from kiosk.fleet.report.source import open_source, read_store_key
    except ModuleNotFoundError as missing:
        if missing.name != "duckdb":
            raise
        need = "DuckDB is missing, which kiosks do not need."
        typer.echo(f"{need} In a copy of the source: uv sync --frozen --extra fleet", err=True)
        raise typer.Exit(1) from None
    from kiosk.core.clock import SystemClock

    if period not in {"month", "quarter", "year"}:
        raise typer.BadParameter("month, quarter or year")
    now = SystemClock().now()
    with at_work(data, process="fleet-report") as (folder, settings):
        where = open_source(source, read_store_key(key) if key else None)
        roll = read_roll(enrolled) if enrolled else {}
        with typer.progressbar(length=1, label="Reading", hidden=not is_terminal()) as bar:

            def told(done: int, of: int) -> None:
                bar.length = of
                bar.update(done - bar.pos)

            read = read_fleet(folder, settings, where, enrolled=roll, now=now, progress=told)
        try:
            if show:
                from kiosk.app.fleet_window import show_fleet

                code = show_fleet(read, out, now=now, size=pixels(size), tongue=lang)
                raise typer.Exit(code)
            made = write_fleet_report(read, out, period=period, tongue=lang, now=now)
        finally:
            read.holdings.close()
    if json:
        answer_json(facts_of(made))
        return
    held = made.held
    say(
        f"New batches: {made.read.new}. Records in all: {held.records}; came again: {held.repeated}."
    )
    if held.differing:
        say(f"{held.differing} came again and said something else: the first was kept.")
    for path, why in held.faults:
        say(f"Left out: {path}: {why}")
    needy = [each for each in made.kiosks if each.needs]
    say(f"Kiosks that need somebody: {len(needy)} of {len(made.kiosks)}; see health.html.")
    for file in made.files:
        say(str(file))
