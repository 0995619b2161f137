"""Commands for a fleet of kiosks: figures sent, kiosks invited and enrolled, what a fleet costs."""

import typer

fleet = typer.Typer(
    no_args_is_help=True,
    help="Many kiosks: figures sent to the council's own store, kiosks invited, what it costs.",
)
