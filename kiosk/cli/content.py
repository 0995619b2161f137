"""The group of commands for whoever publishes content packs, and for the kiosks that take them."""

import typer

content = typer.Typer(
    no_args_is_help=True,
    help="Content packs: keys, publishing, a second signature, what is published, and a look before it is.",
)
