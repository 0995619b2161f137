"""Background work for the screen's process: short jobs, one writer, answers on its thread."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.core.errors import KioskError
from kiosk.core.ports import Lane

T = TypeVar("T")

IO_WORKERS = 2

log = logging.getLogger(__name__)


class QtTaskRunner(QObject):
    """The `TaskRunner` of a running Qt application.

    Must be made on the screen's thread: the relay signal belongs to that thread, so its slot, a
    method of a QObject, always runs there. Jobs take and return frozen values only, and set their
    own time limits, because `close` waits for those that have begun.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._lanes = {
            # One worker, so that two writes to the same store never meet.
            Lane.WRITER: ThreadPoolExecutor(1, thread_name_prefix="writer"),
            # A printer may take a minute; nobody's search waits for it.
            Lane.PRINTER: ThreadPoolExecutor(1, thread_name_prefix="printer"),
            Lane.IO: ThreadPoolExecutor(IO_WORKERS, thread_name_prefix="io"),
        }
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        work: Callable[[], T],
        *,
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        lane: Lane = Lane.IO,
    ) -> None:
        """Run `work` in the background; then call one of the two on the screen's thread.

        After `close` nothing is run and nothing called: a late timer of a screen does no harm.
        """
        if self._open:
            self._lanes[lane].submit(self._run, work, on_done, on_error)

    def close(self) -> None:
        """Drop what has not begun, wait for what has, and call nothing back any more."""
        self._open = False
        for executor in self._lanes.values():
            executor.shutdown(wait=False, cancel_futures=True)
        for executor in self._lanes.values():
            executor.shutdown(wait=True)

    def _run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Do one job on a worker's thread. Every outcome is answered: nobody reads the future."""
        answer: Callable[[], None]
        try:
            result = work()
        except BaseException as raised:  # A border: whatever happens is answered.
            error = _as_error(raised)
            if not isinstance(error, KioskError):
                log.exception("background work failed")
            answer = _call(on_error, error)
        else:
            answer = _call(on_done, result)
        if self._open:
            self._answered.emit(answer)

    @Slot(object)
    def _on_answered(self, answer: object) -> None:
        # What a callback raises goes to sys.excepthook, as from any slot; later answers still come.
        if self._open and callable(answer):
            answer()


def _call(callback: Callable[[T], None], value: T) -> Callable[[], None]:
    return lambda: callback(value)


def _as_error(raised: BaseException) -> Exception:
    """A request to end the program (SystemExit) means nothing on a worker: an error there."""
    if isinstance(raised, Exception):
        return raised
    error = RuntimeError(f"background work raised {type(raised).__name__}")
    error.__cause__ = raised
    return error
