"""Wrong tries, each counted on the disk before it is looked at, and the wait that they cost."""

from collections.abc import Callable

from kiosk.core.ports import Clock
from kiosk.staff.pin.delays import Tries


class CountedTries:
    """The wrong tries in a row at one secret, or at any of a site's."""

    def __init__(
        self,
        clock: Clock,
        read: Callable[[], tuple[int, float]],
        write: Callable[[int, float], None],
    ) -> None:
        """Count at a place on the disk.

        Args:
            clock: tells the time.
            read: how many there were, and when the last was, in seconds since 1970.
            write: keeps both; they are on the disk when it returns.
        """
        self._clock = clock
        self._read = read
        self._write = write
        self._seen: Tries | None = None

    def left_s(self) -> float:
        """Seconds until another one is looked at."""
        return self._tries().left_s(self._clock.monotonic())

    def count(self) -> int:
        """One more, before it is looked at; how many that makes."""
        failures = self._tries().failures + 1
        self._note(failures)
        return failures

    def forget(self) -> None:
        """It was right."""
        self._note(0)

    def _tries(self) -> Tries:
        failures, wall_s = self._read()
        seen = self._seen
        if seen is None or (seen.failures, seen.wall_s) != (failures, wall_s):
            seen = Tries.resumed(
                failures,
                wall_s,
                wall=self._clock.now().timestamp(),
                monotonic=self._clock.monotonic(),
            )
            self._seen = seen
        return seen

    def _note(self, failures: int) -> None:
        wall_s = self._clock.now().timestamp()
        self._write(failures, wall_s)
        self._seen = Tries(failures=failures, wall_s=wall_s, monotonic_s=self._clock.monotonic())
