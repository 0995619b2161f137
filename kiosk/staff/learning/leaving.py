"""Somebody goes: deleted whole, with nothing left of them on the disk. Figures without a name stay."""

from kiosk.staff.learning.names import folded
from kiosk.staff.learning.store import LearningFile


def forget(file: LearningFile, number: int) -> None:
    """Delete the learner of this number.

    Raises:
        StorageError: it was not done.
    """
    file.step(lambda connection: connection.execute("DELETE FROM learner WHERE id = ?", (number,)))
    file.wipe()


def forget_named(file: LearningFile, pseudonym: str) -> bool:
    """Delete the learner who is called so; whether there was one.

    Raises:
        StorageError: it was not done.
    """
    row = file.step(
        lambda connection: connection.execute(
            "SELECT id FROM learner WHERE key = ?", (folded(pseudonym),)
        ).fetchone()
    )
    if row is None:
        return False
    forget(file, int(row[0]))
    return True
