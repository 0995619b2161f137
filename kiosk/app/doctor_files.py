"""What the doctor asks of the kiosk's own files: databases, copies of the records, the clock, the logs."""

from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from kiosk.core.clock import is_believable
from kiosk.directory import sqlite
from kiosk.directory.store import DirectoryFiles
from kiosk.staff.backups import Backups
from kiosk.staff.campaigns.desk import FILE_NAME as CAMPAIGNS
from kiosk.staff.learning.store import FILE_NAME as LEARNING
from kiosk.staff.records.log import FILE_NAME as RECORDS
from kiosk.station.check import Check, State, Subject
from kiosk.station.logs import FILES, MAX_BYTES

#: A copy is made each day on which the kiosk runs; so many days without one are no holiday.
_COPY_DAYS = 10
#: Kinds of process that write logs of their own, with some to spare.
_PROCESSES = 16


def databases(data: Path, directory: Path) -> Check:
    """Whether every page of every database can be read; nothing is changed."""
    newest = DirectoryFiles(directory).current()
    files = [
        *sorted(path for path in data.glob("*.sqlite") if "-damaged" not in path.stem),
        *sorted((directory / "feeds").glob("*.sqlite")),
        *([newest] if newest else []),
    ]
    faults = [f"{path.name}: {fault}." for path in files if (fault := _fault_of(path))]
    aside = sorted(path.name for path in data.glob("*-damaged-*.sqlite"))
    if not faults:
        kept = (f"Put aside earlier, damaged: {', '.join(aside)}.",) if aside else ()
        return Check(
            name=Subject.DATABASES,
            state=State.FINE,
            facts=(f"Files that are sound: {len(files)}.", *kept),
        )
    remedy = (
        "Start the kiosk again: it puts a damaged file aside and carries over what can be read. "
        "If it comes back, the disk is failing: have it replaced."
    )
    return Check(name=Subject.DATABASES, state=State.BROKEN, facts=tuple(faults), remedy=remedy)


def copies(data: Path, folder: str, today: date) -> Check:
    """Whether what must not be lost was copied lately; a file that is not there needs no copy."""
    elsewhere = data / folder if folder else None
    # What staff learned never leaves the kiosk's own folder.
    kept = ((RECORDS, elsewhere), (CAMPAIGNS, elsewhere), (LEARNING, None))
    facts: list[str] = []
    is_late = False
    for name, where in kept:
        if not (data / name).exists():
            continue
        backups = Backups(data / name, where)
        newest = max((day for day in backups.dates() if day <= today), default=None)
        is_late |= newest is None or (today - newest).days > _COPY_DAYS
        said = f"is of {newest:%d %B %Y}, in {backups.folder}" if newest else "is wanting"
        facts.append(f"The newest copy of {name} {said}.")
    if not is_late:
        nothing = ("Nothing has been recorded yet.",)
        return Check(name=Subject.COPIES, state=State.FINE, facts=tuple(facts) or nothing)
    return Check(
        name=Subject.COPIES,
        state=State.LOOK,
        facts=tuple(facts),
        remedy=(
            "Put the stick in, or correct staff.backup_folder: the kiosk makes the copies of today when it starts, "
            "and when a visit ends."
        ),
    )


def clock(now: datetime, last_known: datetime | None) -> Check:
    """Whether the clock can be right.

    Args:
        now: what it says.
        last_known: a moment that has been; None where none is known.
    """
    facts = (f"{now:%d %B %Y, %H:%M} ({now.tzname()}).",)
    if not is_believable(now.date()):
        problem = "That cannot be right."
    elif last_known is not None and now < last_known:
        problem = f"The feeds were checked later than that, on {last_known:%d %B %Y}."
    else:
        return Check(name=Subject.CLOCK, state=State.FINE, facts=facts)
    remedy = "Set date and time, or let the network set them; a clock that falls back needs a new battery."
    return Check(name=Subject.CLOCK, state=State.BROKEN, facts=(*facts, problem), remedy=remedy)


def logs(folder: Path) -> Check:
    """Whether the logs stay as small as they should."""
    size = sum(_size_of(path) for path in folder.glob("*.jsonl*"))
    most = FILES * MAX_BYTES * _PROCESSES
    facts = (f"{size / 1e6:.1f} MB of logs, at most {most / 1e6:.0f}.",)
    if size <= most:
        return Check(name=Subject.LOGS, state=State.FINE, facts=facts)
    return Check(
        name=Subject.LOGS, state=State.LOOK, facts=facts, remedy=f"Delete old files in {folder}."
    )


def _fault_of(path: Path) -> str:
    return _said(lambda: _read_through(path))


def _read_through(path: Path) -> None:
    with closing(sqlite.open_beside(path)) as connection:
        sqlite.require_sound(connection)


def _said(work: Callable[[], None]) -> str:
    try:
        work()
    except (sqlite.Error, OSError) as fault:
        return str(fault)
    return ""


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
