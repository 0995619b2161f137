"""The group of commands for whoever publishes content packs, and for the kiosks that take them."""

import typer

from kiosk.cli.content_client import back, installed, trust, update
from kiosk.cli.content_keys import admit, keys, renew, revoke, rotate
from kiosk.cli.content_publish import preview, publish, sign, status, tidy

content = typer.Typer(
    no_args_is_help=True,
    help="Content packs: publish journeys, translations, words and colours once, and every kiosk has them.",
)
for of_editors in (publish, preview, sign, status, tidy):
    content.command(rich_help_panel="For editors")(of_editors)
for of_keys in (keys, rotate, admit, revoke, renew):
    content.command(rich_help_panel="Who may sign")(of_keys)
for of_a_kiosk in (update, trust, installed, back):
    content.command(rich_help_panel="At a kiosk")(of_a_kiosk)
