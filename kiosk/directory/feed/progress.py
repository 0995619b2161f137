"""How far a sync is."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """What a sync is doing."""

    PAGES = "pages"
    DETAILS = "details"
    COMPARING = "comparing"
    BUILDING = "building"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a stage is; `of` is None where nobody knows. `feed` is which one, "" for all."""

    feed: str = ""
    stage: Stage
    done: int
    of: int | None
