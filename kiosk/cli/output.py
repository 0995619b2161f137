"""How commands answer: facts as words or as JSON, expected failures as a sentence and exit code 1."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer

from kiosk.core.belonging import hand_over
from kiosk.core.errors import KioskError, NoDisplayError
from kiosk.settings import FILE_NAME, Settings, data_folder, load_settings
from kiosk.station.logs import configure_logging
from kiosk.station.supervisor.endings import NO_DISPLAY

DataOption = Annotated[
    Path | None,
    typer.Option("--data", help="The kiosk's folder. Without it: the user's own.", metavar="DIR"),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer as JSON.")]


def say(words: str) -> None:
    """Write a line for a person."""
    typer.echo(words)


def answer_json(facts: object) -> None:
    """Write the facts for a program."""
    typer.echo(as_json(facts))


def as_json(facts: object) -> str:
    """The facts as JSON, laid out for people too."""
    return json.dumps(facts, default=_plain, ensure_ascii=False, indent=2)


def _plain(value: object) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, msgspec.Struct):
        return msgspec.structs.asdict(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, frozenset | set | tuple):
        return sorted(value) if isinstance(value, frozenset | set) else list(value)
    return str(value)


@contextmanager
def at_work(data: Path | None, *, process: str) -> Iterator[tuple[Path, Settings]]:
    """Open the data folder and its log for one command.

    An expected failure ends the command with its words on stderr and exit code 1; one for want of a display with a
    code of its own. Where root types it for a kiosk that runs as another, what was made is that other's.
    """
    folder = data_folder(data)
    settings, problems = load_settings(folder / FILE_NAME)
    for problem in problems:
        typer.echo(f"{problem.problem} {problem.remedy}", err=True)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with configure_logging(folder / "logs", settings.logs.level, process=process):
                yield folder, settings
        finally:
            hand_over(folder, but=FILE_NAME)
    except KioskError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(NO_DISPLAY if isinstance(error, NoDisplayError) else 1) from error
    except OSError as error:
        typer.echo(f"{folder} cannot be used: {error.strerror or error}.", err=True)
        raise typer.Exit(1) from error


def is_terminal() -> bool:
    """Whether a person watches stderr, so that a progress bar makes sense."""
    return sys.stderr.isatty()
