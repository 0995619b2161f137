"""Logs: JSON lines that turn over by size, and never anything a resident typed or chose.

The rule: a line holds what the programmer wrote and numbers, nothing else.
- The message of our own loggers is a literal (tests/architecture holds that); it is written as it
  stands in the source. Of its arguments numbers, truth values, enumeration members, paths and
  `kiosk.core.loggable.Loggable` are written; any other is written as the name of its type.
- Messages of other people's loggers are not written at all: only where in the source they arose.
- Of an exception its type and the places it passed through are written, never its message or the
  values of its variables. `extra` is not written.
"""

import json
import logging
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path, PurePath
from types import TracebackType
from typing import Self

from kiosk.core.errors import StorageError
from kiosk.core.loggable import Loggable

MAX_BYTES = 1_000_000
FILES = 5
MAX_FRAMES = 40
OURS = "kiosk"

log = logging.getLogger(__name__)


class Logging:
    """The handlers of this process, as set up by `configure_logging`; close it at the end.

    Attributes:
        problem: why there is no log file, for staff; the kiosk works without one.
    """

    def __init__(
        self, handlers: tuple[logging.Handler, ...], level: str, problem: StorageError | None
    ) -> None:
        root = logging.getLogger()
        self._handlers = handlers
        self._levels_before = {name: logging.getLogger(name).level for name in (root.name, OURS)}
        self.problem = problem
        root.setLevel(logging.WARNING)  # Other people's chatter is no help without its words.
        logging.getLogger(OURS).setLevel(level.upper())
        for handler in handlers:
            root.addHandler(handler)

    def close(self) -> None:
        """Write no more lines."""
        for handler in self._handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()
        for name, level in self._levels_before.items():
            logging.getLogger(name).setLevel(level)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def configure_logging(
    folder: Path, level: str = "info", *, process: str = "kiosk", stderr: bool = True
) -> Logging:
    """Send the log of this process to `folder`/`process`.jsonl, and our own warnings to stderr.

    Each kind of process has a file of its own: two that turn the same file over lose lines.

    Args:
        folder: where the files lie; made if need be.
        level: the least that is written: debug, info, warning or error.
        process: what this process is: kiosk, sync, speech-worker.
        stderr: whether our own warnings and worse also go to stderr, for people at a command line.
    """
    handlers: list[logging.Handler] = []
    problem: StorageError | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = _QuietFile(
            folder / f"{process}.jsonl",
            maxBytes=MAX_BYTES,
            backupCount=FILES - 1,
            encoding="utf-8",
        )
        file.setFormatter(_JsonLine())
        handlers.append(file)
    except OSError as error:
        problem = StorageError(
            f"There is no log: {folder} cannot be written ({error.strerror}).",
            "Check that the disk is not full and that the folder may be written to.",
        )
    if stderr:
        terminal = logging.StreamHandler()
        terminal.setFormatter(_PlainLine())
        terminal.setLevel(logging.WARNING)
        terminal.addFilter(
            _is_ours
        )  # A line of somebody else's source says nothing to anybody here.
        handlers.append(terminal)
    return Logging(tuple(handlers), level, problem)


def install_exception_hooks(on_bug: Callable[[], None]) -> Callable[[], None]:
    """Log what nobody caught, on any thread, without its words; return a call that undoes this.

    The interpreter's own hook would print messages and source lines to stderr, which a service
    manager keeps on disk.

    Args:
        on_bug: called after the line is written, on the thread it happened on: from a worker it
            must not touch a widget.
    """
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def report(kind: type[BaseException], error: BaseException | None) -> None:
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            return
        log.critical("nobody caught this", exc_info=error or kind())
        on_bug()

    def on_main(
        kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        report(kind, error)

    def on_thread(arguments: threading.ExceptHookArgs) -> None:
        report(arguments.exc_type, arguments.exc_value)

    def on_unraisable(arguments: "sys.UnraisableHookArgs") -> None:
        report(arguments.exc_type, arguments.exc_value)

    def undo() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before

    sys.excepthook = on_main
    threading.excepthook = on_thread
    sys.unraisablehook = on_unraisable
    return undo


class _QuietFile(RotatingFileHandler):
    """A log file whose own failure (a full disk) says nothing: logging would print the values."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Let the line go."""


class _JsonLine(logging.Formatter):
    """One record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "room": _room(record),
            "message": _message(record),
        }
        if error := _error(record):
            line["error"] = " from ".join(_types(error))
            line["stack"] = _stack(error)
        return json.dumps(line, ensure_ascii=False)


class _PlainLine(logging.Formatter):
    """One record for a person at a terminal, under the same rule."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        error = _error(record)
        kinds = f" ({' from '.join(_types(error))})" if error else ""
        return f"{record.levelname.lower()}: {_room(record)}: {_message(record)}{kinds}"


class _Named(dict[str, object]):
    """Arguments by name; where the message asks for all of them at once, their type."""

    def __repr__(self) -> str:
        return "<dict>"


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name == OURS or record.name.startswith(f"{OURS}.")


def _room(record: logging.LogRecord) -> str:
    return record.name.removeprefix(f"{OURS}.")


def _message(record: logging.LogRecord) -> str:
    """The message under the rule of this file."""
    if not _is_ours(record) or not isinstance(record.msg, str):
        return f"line {record.lineno} of {record.module}"
    arguments = record.args
    if not arguments:
        return record.msg
    values: object
    if isinstance(arguments, Mapping):
        values = _Named({key: _allowed(value) for key, value in arguments.items()})
    else:
        values = tuple(_allowed(value) for value in arguments)
    # A number where its place in the message holds a type name, for example.
    with suppress(TypeError, ValueError, KeyError):
        return record.msg % values
    return record.msg


def _allowed(value: object) -> object:
    if isinstance(value, Enum):
        return value.name
    if value is None or type(value) in (bool, int, float, Loggable):
        return value
    if isinstance(value, PurePath):
        return str(value)
    return f"<{type(value).__name__}>"


def _error(record: logging.LogRecord) -> BaseException | None:
    return record.exc_info[1] if record.exc_info else None


def _causes(error: BaseException) -> list[BaseException]:
    """The exception and what it came from, newest first; a ring of causes is walked once."""
    found: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in found:
        found.append(current)
        hidden = None if current.__suppress_context__ else current.__context__
        current = current.__cause__ or hidden
    return found


def _types(error: BaseException) -> list[str]:
    return [type(cause).__qualname__ for cause in _causes(error)]


def _stack(error: BaseException) -> list[str]:
    """The places each exception passed through, outermost call first, as file:line function."""
    return [
        f"{_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        for cause in _causes(error)
        for frame, line in list(traceback.walk_tb(cause.__traceback__))[-MAX_FRAMES:]
    ]


def _short(file: str) -> str:
    """The last three parts of a path: enough to find it, without the name of the user."""
    return "/".join(PurePath(file).parts[-3:])
