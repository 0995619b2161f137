"""Which refusals a resident is told of: each once, and again when a touch asks for it again."""

from kiosk.core.ports import Clock
from kiosk.web.from_page import Refused
from kiosk.web.refusal import Refusal

#: What is refused so soon after a touch is taken to have been asked for by it.
AFTER_TOUCH_S = 3.0


class Told:
    """Remembers what has been said of one page. A page that floods is heard once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._told: set[tuple[Refusal, str]] = set()
        self._touched: float | None = None

    def touched(self) -> None:
        """The page was touched."""
        self._touched = self._clock.monotonic()

    def is_news(self, refused: Refused) -> bool:
        """Whether this is to be said; asking counts as saying."""
        key = (refused.refusal, refused.about)
        asked_for = (
            self._touched is not None and self._clock.monotonic() - self._touched <= AFTER_TOUCH_S
        )
        news = key not in self._told or asked_for
        self._told.add(key)
        # One touch asks for one thing.
        self._touched = None
        return news and refused.refusal is not Refusal.PART

    def forget(self) -> None:
        """Another page, or none."""
        self._told.clear()
        self._touched = None
