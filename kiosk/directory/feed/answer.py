"""What a server answers to one question."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a server gave with an answer, to be asked later whether it still holds (RFC 9110 8.8)."""

    etag: str = ""
    last_modified: str = ""

    def __bool__(self) -> bool:
        """Whether there is anything to ask with."""
        return bool(self.etag or self.last_modified)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A whole answer.

    Attributes:
        body: None where the server says that what it gave before still holds.
        validators: to ask with, next time.
        date: the server's own time, where it tells it.
    """

    body: bytes | None
    validators: Validators
    date: datetime | None
