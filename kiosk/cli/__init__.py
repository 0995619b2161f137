"""The command line: one function a command, no logic.

May import: everything. Never goes in: a rule, or an import of Qt before a command needs it.
"""

import typer

from kiosk.cli.companion import companion
from kiosk.cli.content import content
from kiosk.cli.directory import search, sync, topics
from kiosk.cli.feed import feed
from kiosk.cli.fleet import fleet
from kiosk.cli.install import install, uninstall
from kiosk.cli.journeys import journeys
from kiosk.cli.postcodes import postcodes
from kiosk.cli.records import records
from kiosk.cli.screen import desk, run, tour
from kiosk.cli.staff import staff
from kiosk.cli.station import doctor, say, settings, slip
from kiosk.cli.translations import translations

app = typer.Typer(
    name="kiosk",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Handrail: something to hold on to while you go online.",
)
app.command()(run)
app.command()(desk)
app.command()(tour)
app.command()(sync)
app.command()(search)
app.command()(topics)
app.command()(translations)
app.add_typer(feed, name="feed")
app.add_typer(staff, name="staff")
app.add_typer(records, name="records")
app.add_typer(journeys, name="journeys")
app.add_typer(postcodes, name="postcodes")
app.add_typer(companion, name="companion")
app.add_typer(content, name="content")
app.add_typer(fleet, name="fleet")
app.command()(say)
app.command()(slip)
app.command()(settings)
app.command()(doctor)
app.command()(install)
app.command()(uninstall)
