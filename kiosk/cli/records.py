"""Commands about the copies of the records."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.output import DataOption, at_work, say

if TYPE_CHECKING:
    from kiosk.staff.records.log import RecordLog

records = typer.Typer(no_args_is_help=True, help="Copies of the records, and back again.")


@records.command("backup")
def backup(data: DataOption = None) -> None:
    """Copy the records now, where that was not done today; the kiosk does it by itself each day."""
    from kiosk.core.clock import SystemClock

    with _log(data) as log:
        made = log.backups.make(SystemClock().now().date())
        say(str(made) if made else "There is a copy of today, or nothing to copy yet.")


@records.command("copies")
def copies(data: DataOption = None) -> None:
    """Name the copies, newest first."""
    with _log(data) as log:
        for copy in log.backups.newest_first():
            say(str(copy))


@records.command("restore")
def restore(
    copy: Annotated[
        Path | None, typer.Argument(help="A copy. Without it: the newest.", metavar="FILE")
    ] = None,
    data: DataOption = None,
) -> None:
    """Add what a copy has and the records have not; nothing is taken away, and nothing counted twice."""
    from kiosk.core.errors import StorageError

    with _log(data) as log:
        chosen = copy or next(log.backups.newest_first(), None)
        if chosen is None or not chosen.is_file():
            raise StorageError("There is no such copy.", "Name one of: kiosk records copies")
        say(f"{log.restore(chosen)} records came back from {chosen}.")


@contextmanager
def _log(data: Path | None) -> Iterator["RecordLog"]:
    from kiosk.staff.records.log import RecordLog

    with at_work(data, process="records") as (folder, settings):
        own = settings.staff.backup_folder
        where = folder / own if own else None
        with closing(RecordLog(folder, on_damage=lambda _: None, backups=where)) as log:
            yield log
