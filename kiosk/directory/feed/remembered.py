"""What is remembered of an answer, so that the server need not give it twice."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.directory.feed.answer import Validators
from kiosk.directory.feed.page import PageFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class RememberedPage:
    """A page of the list that was taken in whole.

    Attributes:
        ids: of the services on it, as the kiosk keeps them.
    """

    facts: PageFacts
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """An answer, by what the server will know it again; `page` only of the list."""

    validators: Validators
    page: RememberedPage | None = None


#: What is remembered of an address.
Memory = Callable[[str], Remembered | None]
