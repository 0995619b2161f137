"""How a print learns that the visit it belongs to is over."""

import threading


class PrintEnding:
    """Told by the screen's thread, waited for by the printer's."""

    def __init__(self) -> None:
        self._told = threading.Event()
        self._at_once = threading.Event()

    def tell(self, *, at_once: bool = False) -> None:
        """The visit is over; or the kiosk is, and nothing may be waited for."""
        if at_once:
            self._at_once.set()
        self._told.set()

    @property
    def is_told(self) -> bool:
        """Whether the visit is over."""
        return self._told.is_set()

    @property
    def is_at_once(self) -> bool:
        """Whether even what is coming out of the printer now is not waited for."""
        return self._at_once.is_set()

    def wait(self, seconds: float) -> None:
        """Wait so long at most; no longer where the visit ends, or, being over, the kiosk does."""
        (self._at_once if self._told.is_set() else self._told).wait(seconds)
