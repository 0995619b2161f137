"""`kiosk staff learners`: what a manager may see of them, and taking one out at their wish."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from kiosk.core.errors import StorageError
from kiosk.staff.learning.leaving import forget_named
from kiosk.staff.learning.overview import Overview, overview
from kiosk.staff.learning.store import FILE_NAME, LearningFile


def seen_by_manager(data: Path, *, least: int) -> Overview:
    """What a manager may see; no number under `least` of those who did not agree.

    Raises:
        StorageError: the file cannot be read.
    """
    return overview(data / FILE_NAME, least=least)


def take_out(data: Path, pseudonym: str) -> bool:
    """Delete whoever is called so; whether there was somebody.

    Raises:
        StorageError: the file cannot be written, or is damaged.
    """
    if not (data / FILE_NAME).exists():
        return False
    with closing(LearningFile(data, on_damage=_damaged)) as file:
        return forget_named(file, pseudonym)


def in_words(seen: Overview, *, least: int) -> Iterator[str]:
    """The overview for a person to read, line by line."""
    for each in seen.agreed:
        done = ", ".join(
            f"{one.module} on {one.finished:%d %B %Y}"
            + (f" ({one.score} %)" if one.score is not None else "")
            for one in each.finished
            if one.finished is not None
        )
        yield f"{each.pseudonym} ({each.role or 'no path yet'}): {done or 'nothing finished yet'}"
    named = "besides" if seen.agreed else "here"
    if seen.others is None:
        yield f"Learners {named} who did not agree to be seen: fewer than {least}, or none."
        return
    yield f"Learners {named} who did not agree to be seen: {seen.others}."
    for module, count in seen.finished:
        yield f"  of them finished {module}: {count}"


def _damaged(aside: Path) -> None:
    raise StorageError(
        f"The file of learners was damaged, and is now {aside.name}.",
        "What could be read of it goes on: ask once more.",
    )
