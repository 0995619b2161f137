"""What somebody is given who finished a path, as the screens ask for it."""

from collections.abc import Callable
from typing import Protocol

from kiosk.core.language import Language
from kiosk.staff.learning.learner import Earned


class CertificateDesk(Protocol):
    """Prints certificates, and hands out what proves them elsewhere."""

    def give(self, earned: Earned, language: Language, said: Callable[[str], None]) -> None:
        """Give it in the background; then call `said` once, on the screen's thread, with a sentence for the learner."""
        ...
