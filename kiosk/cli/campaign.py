"""Commands about campaigns: begun, named with what came of them, printed, ended."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say
from kiosk.staff.campaigns.form import CampaignForm

campaign = typer.Typer(no_args_is_help=True, help="Posters and cards that invite people.")
_Name = Annotated[
    str, typer.Argument(help="The campaign's name, as kiosk staff campaign list has it.")
]


@campaign.command("new")
def new(
    title: Annotated[str, typer.Argument(help="What staff call it; its name is made of that.")],
    journey: Annotated[str, typer.Option("--journey", help="The journey that it is about.")] = "",
    topic: Annotated[str, typer.Option("--topic", help="Or the topic.")] = "",
    lang: Annotated[
        list[str], typer.Option("--lang", help="Language code; twice for papers in two languages.")
    ] = ["en"],  # noqa: B006 - typer copies it
    data: DataOption = None,
) -> None:
    """Begin a campaign about a journey or a topic."""
    from kiosk.app.campaign_command import begin

    if bool(journey) == bool(topic):
        raise typer.BadParameter("--journey or --topic")
    with at_work(data, process="staff") as (folder, _):
        try:
            begun = begin(folder, title, journey=journey, topic=topic, languages=tuple(lang))
        except ValueError as fault:
            raise typer.BadParameter(str(fault)) from fault
        say(begun.name)


@campaign.command("list")
def list_campaigns(data: DataOption = None, json: JsonOption = False) -> None:
    """Name every campaign, and what came of it at this kiosk; small numbers are not shown."""
    from kiosk.app.campaign_command import seen

    with at_work(data, process="staff") as (folder, settings):
        found = seen(folder, least=settings.staff.smallest_number)
        if json:
            answer_json({"campaigns": found})
            return
        for each in found:
            runs = "runs" if each["runs"] else "ended"
            say(f"{each['name']} ({each['title']}), {runs}: about {each['about']}")
            say(
                "  visits: {visits}, finished: {finished}, helped: {helped}, calls: {calls}, "
                "papers: {papers}".format(**each)
            )
        if not found:
            say('There is none. Begin one: kiosk staff campaign new "TITLE" --journey NAME')


@campaign.command("print")
def print_paper(
    name: _Name,
    out: Annotated[Path, typer.Option("--out", help="The PDF file.")],
    paper: Annotated[CampaignForm, typer.Option("--paper", help="Which paper.")] = (
        CampaignForm.POSTER_A4
    ),
    data: DataOption = None,
) -> None:
    """Write one of its papers as a PDF."""
    from kiosk.app.campaign_command import write_paper

    with at_work(data, process="staff") as (folder, settings):
        say(write_paper(folder, settings, name, paper, out))


@campaign.command("end")
def end(name: _Name, data: DataOption = None) -> None:
    """End it: it is offered no more; its papers are read and counted as before."""
    from kiosk.app.campaign_command import desk_of
    from kiosk.core.clock import SystemClock

    with (
        at_work(data, process="staff") as (folder, _),
        closing(desk_of(folder)) as desk,
    ):
        if desk.end(name, SystemClock().now().date()) is None:
            say("No campaign has that name.")
            raise typer.Exit(1)
        say(f"{name} has ended. Take its posters down.")
