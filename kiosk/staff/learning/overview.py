"""What a manager may see of learners: counts, and the names of those who agreed.

Of the others a number is told only where it is not small, and nothing that could be got by taking the named ones
from a whole: there is no whole.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.ids import JourneyId
from kiosk.directory.sqlite import Connection
from kiosk.staff.learning.learner import Studied
from kiosk.staff.learning.rows import studied_by
from kiosk.staff.records.reading import ask
from kiosk.staff.records.vocabulary import TrainingRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """Somebody who agreed that a manager sees this."""

    pseudonym: str
    role: TrainingRole | None
    finished: tuple[Studied, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All learners of a kiosk.

    Attributes:
        agreed: those who agreed, by name.
        others: how many did not; None where that are too few to be told.
        finished: how many of those others finished each module, where that are not too few.
    """

    agreed: tuple[Agreed, ...] = ()
    others: int | None = None
    finished: tuple[tuple[JourneyId, int], ...] = ()


def overview(path: Path, *, least: int) -> Overview:
    """What may be told of the file of learners; no number under `least` of those who did not agree.

    Raises:
        StorageError: it cannot be read.
    """
    return ask(path, lambda connection: _overview(connection, least), nothing=Overview())


def _overview(connection: Connection, least: int) -> Overview:
    agreed: list[Agreed] = []
    others, finished = 0, Counter[JourneyId]()
    rows = connection.execute("SELECT id, pseudonym, role, agreed FROM learner ORDER BY key")
    for number, pseudonym, role, agrees in rows.fetchall():
        done = tuple(each for each in studied_by(connection, number) if each.finished is not None)
        if agrees:
            known = TrainingRole(role) if role else None
            agreed.append(Agreed(pseudonym=pseudonym, role=known, finished=done))
        else:
            others += 1
            finished.update(each.module for each in done)
    enough = others >= least
    counts = sorted(finished.items()) if enough else []
    return Overview(
        agreed=tuple(agreed),
        others=others if enough else None,
        finished=tuple((module, n) for module, n in counts if n >= least and others - n >= least),
    )
