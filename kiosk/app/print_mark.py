"""Knows, over a death of the program, that a job of ours may still wait at a printer."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.app.system_queue import cancel_all
from kiosk.core.atomic_file import write_atomically
from kiosk.ui.printing.faults import PrinterError


class PrintMark:
    """A file that stands from before a job is put into the queue until it has left it.

    The queue outlives a kiosk that is killed: a printer that is switched on an hour later would print the list of
    somebody who has gone, before the eyes of the next.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    @contextmanager
    def job_on(self, printer: str) -> Iterator[None]:
        """Put one job into the queue of this printer within.

        Raises:
            PrinterError: the printer did not print it.
            StorageError: the mark cannot be written, so that nothing may be printed.
        """
        write_atomically(self._file, printer.encode())
        try:
            yield
        except PrinterError:  # its job was cancelled
            self._file.unlink(missing_ok=True)
            raise
        self._file.unlink(missing_ok=True)

    def cancel_left(self) -> None:
        """Take back what a program of ours left in a queue; where the queue does not answer, the mark stands on."""
        try:
            printer = self._file.read_text(encoding="utf-8")
        except FileNotFoundError:
            return
        if cancel_all(printer):
            self._file.unlink(missing_ok=True)
