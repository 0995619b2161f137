"""Commands about this machine: its voice, its paper, its health."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work
from kiosk.cli.output import say as tell
from kiosk.core.clock import SystemClock
from kiosk.core.language import LANGUAGES, Language
from kiosk.settings_of_sound import VoiceName


def say(
    text: Annotated[str, typer.Argument(help="What to say.")],
    wav: Annotated[Path, typer.Option("--wav", help="The sound file to write.", metavar="FILE")],
    lang: Annotated[str, typer.Option("--lang", help="Language code.")] = "en",
    voice: Annotated[
        VoiceName | None, typer.Option("--voice", help="Who speaks; by default as in kiosk.toml.")
    ] = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Speak a text into a sound file, as the kiosk would read it."""
    from kiosk.speech.client import VOICES_FOLDER, worker_command
    from kiosk.speech.engine import synthesise_to_wav

    with at_work(data, process="say") as (folder, settings):
        facts = synthesise_to_wav(
            text,
            lang,
            wav,
            words_per_minute=settings.speech.words_per_minute,
            command=worker_command(
                voice or settings.speech.voice, folder / VOICES_FOLDER, is_tried=True
            ),
        )
        if json:
            answer_json(facts)
        else:
            for remark in facts.remarks:
                tell(remark)
            tell(f"{facts.seconds:.1f} seconds of speech: {wav}")


def slip(
    ids: Annotated[list[str], typer.Argument(help="Ids of services and journeys.")],
    pdf: Annotated[Path, typer.Option("--pdf", help="The PDF file to write.", metavar="FILE")],
    lang: Annotated[str, typer.Option("--lang", help="Language code.")] = "en",
    beside: Annotated[
        str, typer.Option("--beside", help="A second language beside it, by its code.")
    ] = "",
    day: Annotated[
        datetime | None,
        typer.Option("--on", help="The day that stands on it; else today.", formats=["%Y-%m-%d"]),
    ] = None,
    data: DataOption = None,
) -> None:
    """Print services and journeys on a large-print slip."""
    from kiosk.app.slip import SlipOrder, slip_to_pdf

    order = SlipOrder(
        ids=ids,
        spoken=_language(lang, "--lang"),
        beside=_language(beside, "--beside") if beside else None,
        now=day or SystemClock().now(),
    )
    with at_work(data, process="slip") as (folder, settings):
        pages = slip_to_pdf(folder, settings, order, pdf)
        tell(f"{pdf}: {pages} pages" if pages != 1 else f"{pdf}: 1 page")


def _language(code: str, option: str) -> Language:
    """The language that an option names."""
    known = {each.code: each for each in LANGUAGES}
    if code not in known:
        raise typer.BadParameter(f"Give one of {', '.join(known)}.", param_hint=option)
    return known[code]


def settings(data: DataOption = None) -> None:
    """Show every setting with its help, limits and default, as a kiosk.toml that changes nothing."""
    from kiosk.settings import settings_reference

    with at_work(data, process="settings"):
        tell(settings_reference())


def doctor(
    data: DataOption = None,
    json: JsonOption = False,
    bundle: Annotated[
        Path | None,
        typer.Option(
            "--bundle",
            help="Also write this, with logs and settings, for whoever helps; nothing of a resident is in it.",
            metavar="FILE.zip",
        ),
    ] = None,
    without_screen: Annotated[
        bool,
        typer.Option("--without-screen", help="Ask nothing of the screen: a running kiosk has it."),
    ] = False,
) -> None:
    """Say what works on this machine, and what to do about each thing that does not."""
    from kiosk.app.bundle import write_bundle
    from kiosk.app.doctor import examine
    from kiosk.core.clock import SystemClock
    from kiosk.station.check import State

    signs = {State.FINE: "ok  ", State.LOOK: "LOOK", State.BROKEN: "BAD "}
    with at_work(data, process="doctor") as (folder, settings):
        checks, notices = examine(folder, screen=not without_screen)
        if bundle is not None:
            now = SystemClock().now()
            length = write_bundle(bundle, folder, settings, checks, notices, now)
            if not json:
                tell(f"{bundle}: {length / 1000:.0f} kB")
        if json:
            answer_json({"checks": list(checks), "notices": list(notices)})
        else:
            for check in checks:
                tell(f"{signs[check.state]}  {check.name}: {' '.join(check.facts)}")
                if not check.ok:
                    tell(f"     What to do: {check.remedy}")
            for notice in notices:
                tell(f"Since {notice.since:%d %B %Y}: {notice.problem} {notice.remedy}")
    if any(check.state is State.BROKEN for check in checks):
        raise typer.Exit(1)
