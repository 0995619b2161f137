"""Holds a change back while a finger lies on the glass: what one is about to touch must not move away."""

from collections.abc import Callable


class Held:
    """Does at once what changes the screen, or when the finger has left; only the last change counts."""

    def __init__(self) -> None:
        self._down = False
        self._waiting: Callable[[], None] | None = None

    def when_free(self, change: Callable[[], None]) -> None:
        """Do this now, or as soon as no finger lies on the glass."""
        if self._down:
            self._waiting = change
        else:
            change()

    def finger(self, *, down: bool) -> None:
        """A finger lies on the glass now, or has left it."""
        self._down = down
        if not down and self._waiting is not None:
            change, self._waiting = self._waiting, None
            change()

    def drop(self) -> None:
        """The screen is left: there is nothing to change, and the finger is another screen's."""
        self._down = False
        self._waiting = None
