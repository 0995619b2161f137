"""Commands for a fleet of kiosks: figures sent, kiosks invited and enrolled, what a fleet costs."""

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say

fleet = typer.Typer(
    no_args_is_help=True,
    help="Many kiosks: figures sent to the council's own store, kiosks invited, what it costs.",
)


@fleet.command("send")
def send(data: DataOption = None, json: JsonOption = False) -> None:
    """Send the anonymous figures that wait to the fleet's store; the running kiosk does it by itself.

    The exit code is 1 where something was not taken: it stays, and goes the next time.
    """
    from kiosk.app.fleet_figures import send_figures

    with at_work(data, process="fleet") as (folder, settings):
        report = send_figures(folder, settings)
    if json:
        answer_json(report)
    elif report.refusal is None:
        say(f"{report.records} records in {report.batches} batches have arrived.")
    else:
        say(
            f"{report.records} records have arrived, {report.waiting} wait. {report.problem} {report.remedy}"
        )
    if report.refusal is not None:
        raise typer.Exit(1)
