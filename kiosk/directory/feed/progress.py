"""How far a sync is."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """What a sync is doing."""

    PAGES = "pages"
    DETAILS = "details"
    BUILDING = "building"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a stage is; `of` is None where nobody knows."""

    stage: Stage
    done: int
    of: int | None
