"""Commands that show the kiosk."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say
from kiosk.cli.sizes import SizeOption, pixels


def run(
    data: DataOption = None,
    windowed: Annotated[
        bool, typer.Option("--windowed", help="In a window that can be closed, to try it.")
    ] = False,
    size: SizeOption = "1280x800",
    alone: Annotated[
        bool,
        typer.Option("--alone", help="Without the supervisor that starts it again when it falls."),
    ] = False,
    safe: Annotated[
        bool,
        typer.Option("--safe", help="Safe mode, with --alone: journeys and helplines only."),
    ] = False,
) -> None:
    """Show the kiosk, full screen, and start it again when it falls."""
    # Without --alone the command line is never built: see `kiosk.__main__`.
    from kiosk.qtkit.memory import share_one_heap
    from kiosk.qtkit.sources import read_no_sources

    share_one_heap()
    read_no_sources()
    if safe and alone:
        from kiosk.app.safe import run_safe as show  # Qt is only loaded by what shows something
    else:
        from kiosk.app.run import run as show

    width, height = pixels(size)
    with at_work(data, process="kiosk") as (folder, _):
        code = show(folder, windowed=windowed, width=width, height=height)
    raise typer.Exit(code)


def desk(data: DataOption = None, size: SizeOption = "1280x800") -> None:
    """Show the signposting desk: find and tell by keyboard, for whoever has somebody on the phone."""
    from kiosk.app.desk import run_desk

    width, height = pixels(size)
    with at_work(data, process="desk") as (folder, _):
        code = run_desk(folder, width=width, height=height)
    raise typer.Exit(code)


def tour(
    out: Annotated[Path, typer.Option("--out", help="Folder for the pictures.", metavar="DIR")],
    data: DataOption = None,
    size: SizeOption = "1280x800",
    text: Annotated[int, typer.Option("--text", help="Text size: 100, 150, 200 or 300.")] = 100,
    contrast: Annotated[bool, typer.Option("--contrast", help="Yellow on black.")] = False,
    lang: Annotated[
        str,
        typer.Option(
            "--lang",
            help="Language of the visit by its code (en, cy ...), or pseudo: longer words, to try layouts.",
        ),
    ] = "en",
    json: JsonOption = False,
) -> None:
    """Walk through the kiosk by touches and keep pictures, a slip, the speech and the timings."""
    from kiosk.core.language import LANGUAGES, PSEUDO
    from kiosk.tour.run import TourError, TourPlan, run_tour
    from kiosk.ui.theme.scale import TEXT_SIZES

    width, height = pixels(size)
    if text not in TEXT_SIZES:
        msg = "Give one of 100, 150, 200, 300."
        raise typer.BadParameter(msg, param_hint="--text")
    codes = {each.code: each.code for each in LANGUAGES} | {"pseudo": PSEUDO.code}
    if lang not in codes:
        raise typer.BadParameter(f"Give one of {', '.join(codes)}.", param_hint="--lang")
    plan = TourPlan(
        out=out,
        data=data,
        width=width,
        height=height,
        text=text,
        contrast=contrast,
        language=codes[lang],
    )
    try:
        report = run_tour(plan)
    except TourError as error:
        say(f"The tour stopped: {error}")
        raise typer.Exit(1) from error
    if json:
        answer_json(report)
        return
    say(f"{len(report.screens)} screens, {report.touches} touches: {out}")
    say(
        f"From touch to painted frame: half within {report.p50_ms:.0f} ms, "
        f"19 of 20 within {report.p95_ms:.0f} ms."
    )
