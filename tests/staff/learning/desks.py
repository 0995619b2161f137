"""A desk of learners with a clock that is set, and what the records say of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from kiosk.core.ids import JourneyId
from kiosk.staff.learning.desk import LearningDesk
from kiosk.staff.records.log import FILE_NAME, RecordLog
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Kind, TrainingRole

FIRST, SECOND = JourneyId("first"), JourneyId("second")
PATHS = dict.fromkeys(TrainingRole, (FIRST, SECOND)) | {TrainingRole.EVERYONE: (FIRST,)}
TODAY = date(2026, 11, 25)


class SetClock:
    def __init__(self, day: date = TODAY) -> None:
        self.at = datetime.combine(day, time(14, 10), tzinfo=UTC)
        self.gone = 0.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.gone

    def on(self, day: date) -> None:
        self.at = datetime.combine(day, time(14, 10), tzinfo=UTC)

    def later(self, days: int) -> None:
        self.at += timedelta(days=days)


def no_damage(aside: Path) -> None:
    pytest.fail(f"damaged: {aside}")


@contextmanager
def desk_in(folder: Path, clock: SetClock) -> Iterator[LearningDesk]:
    log = RecordLog(folder, on_damage=no_damage)
    desk = LearningDesk(
        folder,
        log,
        clock,
        paths=PATHS,
        place="Larkhaven Library",
        area="L1",
        on_damage=no_damage,
    )
    try:
        yield desk
    finally:
        desk.close()
        log.close()


def records(folder: Path, *kinds: Kind) -> tuple[Record, ...]:
    which = Which(kinds=frozenset(kinds))
    return ask(folder / FILE_NAME, lambda file: tuple(rows(file, which)), nothing=())
