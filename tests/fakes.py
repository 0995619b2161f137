"""Stand-ins for the outside world, for the tests of every room."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.core.ports import Lane

T = TypeVar("T")


class InstantRunner:
    """A TaskRunner that does the work at once, where it is asked for."""

    def __init__(self) -> None:
        self.closed = False

    def submit(
        self,
        work: Callable[[], T],
        *,
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        lane: Lane = Lane.IO,  # noqa: ARG002 - the port's own
    ) -> None:
        if self.closed:
            return
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - as the real runner does
            on_error(error)
        else:
            on_done(result)

    def close(self) -> None:
        self.closed = True


class ManualRunner:
    """A TaskRunner whose test decides when, and in which order, jobs end.

    Attributes:
        waiting: the lanes of the jobs that have not been run, oldest first.
    """

    def __init__(self) -> None:
        self.closed = False
        self._instant = InstantRunner()
        self._jobs: list[tuple[Lane, Callable[[], None]]] = []

    @property
    def waiting(self) -> tuple[Lane, ...]:
        return tuple(lane for lane, _ in self._jobs)

    def submit(
        self,
        work: Callable[[], T],
        *,
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        lane: Lane = Lane.IO,
    ) -> None:
        if self.closed:
            return

        def run() -> None:
            self._instant.submit(work, on_done=on_done, on_error=on_error, lane=lane)

        self._jobs.append((lane, run))

    def run_next(self, index: int = 0) -> None:
        """Run one waiting job and call back: the oldest, or the one at this place."""
        _, run = self._jobs.pop(index)
        run()

    def run_all(self) -> None:
        """Run what is waiting, and what that asks for in turn."""
        while self._jobs:
            self.run_next()

    def close(self) -> None:
        self.closed = True
        self._jobs.clear()
