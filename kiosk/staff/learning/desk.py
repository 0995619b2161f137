"""What a learner does. Each step is on the disk, whole, when it returns, and what the records may know of it is too."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from kiosk.core.errors import StorageError
from kiosk.core.ids import JourneyId, NodeId
from kiosk.core.ports import Clock
from kiosk.directory.sqlite import Connection
from kiosk.staff.learning import leaving, outbox, rows
from kiosk.staff.learning.boxes import answered
from kiosk.staff.learning.gate import LearnerGate
from kiosk.staff.learning.learner import Learner
from kiosk.staff.learning.overview import Overview, overview
from kiosk.staff.learning.paths import Paths
from kiosk.staff.learning.store import LearningFile
from kiosk.staff.learning.today import believed
from kiosk.staff.records.log import RecordLog
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Kind, Stage, TrainingRole

_OF = "learner = ? AND module = ?"
_log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """How far somebody came in a module.

    Attributes:
        node: that is shown; None at the beginning.
        step: which screen of the way it is, counted from 1.
    """

    node: NodeId | None = None
    step: int = 1


class LearningDesk:
    """The learners of this kiosk; on the writer's thread, one call at a time.

    Every method raises StorageError where it could not be written; those that answer with a learner answer None
    where there is none of that number any more.

    Attributes:
        gate: lets them in.
        paths: the modules of each role.
        backups: copies of the file.
    """

    def __init__(
        self,
        folder: Path,
        log: RecordLog,
        clock: Clock,
        *,
        paths: Paths,
        place: str,
        area: str | None,
        on_damage: Callable[[Path], None],
    ) -> None:
        """Open nothing yet.

        Args:
            folder: the kiosk's data folder.
            log: where the records go.
            clock: tells the day.
            paths: the modules of each role.
            place: the kiosk's.
            area: what its records count for; None where nobody said.
            on_damage: is told the new name of a file that was damaged and put aside.
        """
        self._file = LearningFile(folder, on_damage=on_damage)
        self._log = log
        self._clock = clock
        self.paths = paths
        self._place = place
        self._area = area
        self.gate = LearnerGate(self._file, clock)
        self.backups = self._file.backups

    def open(self) -> None:
        """Read the file through where there is one, and send on what a power cut left waiting."""
        if self._file.is_begun:
            with self._sending():
                self._file.step(lambda _: None)

    def learner(self, number: int) -> Learner | None:
        """Somebody as they are today."""
        return self._file.step(lambda connection: self._read(connection, number))

    def take_path(self, number: int, role: TrainingRole) -> Learner | None:
        """Learn the path of this role from now on; what was learned stays."""
        return self._set(number, "role", role.value)

    def agree(self, number: int, *, agrees: bool) -> Learner | None:
        """A manager may see the pseudonym, or may not any more."""
        return self._set(number, "agreed", int(agrees))

    def forget(self, number: int) -> None:
        """Delete somebody, whole: nothing of them is left on the disk. Figures without a name stay."""
        leaving.forget(self._file, number)

    def begin(self, number: int, module: JourneyId, *, anew: bool = False) -> Reached:
        """Begin a module, or go on where it was left, unless `anew`."""

        def step(connection: Connection) -> Reached:
            today = self._today(connection)
            row = connection.execute(
                f"SELECT is_open, node, step FROM studied WHERE {_OF}",  # noqa: S608 - our own words
                (number, module),
            ).fetchone()
            is_open = row is not None and bool(row[0])
            if is_open and not anew:
                return Reached(node=NodeId(row[1]) if row[1] else None, step=row[2])
            role = _role_of(connection, number)
            if role is None:
                return Reached()
            connection.execute(
                "INSERT INTO studied (learner, module, started, is_open) VALUES (?, ?, ?, 1)"
                " ON CONFLICT (learner, module) DO UPDATE SET is_open = 1, node = NULL, step = 1",
                (number, module, today.isoformat()),
            )
            connection.execute(f"DELETE FROM answer WHERE {_OF}", (number, module))  # noqa: S608
            if not is_open:
                self._record(connection, Kind.MODULE_STARTED, role=role, module=module)
            return Reached()

        return self._step(step)

    def went_on(
        self, number: int, module: JourneyId, to: Reached, right: tuple[NodeId, bool] | None = None
    ) -> None:
        """Somebody went on in a module that is open; of each question the first answer counts.

        Args:
            number: whose.
            module: that is learned.
            to: where it is gone on with after a break.
            right: the question that was answered, and whether the answer was right; None where there was none.
        """

        def step(connection: Connection) -> None:
            today = self._today(connection)
            found = connection.execute(
                f"UPDATE studied SET node = ?, step = ? WHERE {_OF} AND is_open = 1",  # noqa: S608
                (to.node, to.step, number, module),
            )
            if right is None or found.rowcount == 0:
                return
            node, is_right = right
            added = connection.execute(
                "INSERT OR IGNORE INTO answer (learner, module, node, correct) VALUES (?, ?, ?, ?)",
                (number, module, node, int(is_right)),
            )
            if added.rowcount:
                self._answered(connection, today, number, module, node, right=is_right)

        self._step(step)

    def finish(self, number: int, module: JourneyId) -> Learner | None:
        """Somebody came to the end of a module that is open: recorded once, however often this is called."""

        def step(connection: Connection) -> Learner | None:
            today = self._today(connection).isoformat()
            closed = connection.execute(
                f"UPDATE studied SET is_open = 0, node = NULL, step = 1 WHERE {_OF} AND is_open = 1",  # noqa: S608
                (number, module),
            )
            role = _role_of(connection, number)
            if closed.rowcount and role is not None:
                (score,) = connection.execute(
                    f"SELECT CAST(round(100.0 * avg(correct)) AS INTEGER) FROM answer WHERE {_OF}",  # noqa: S608
                    (number, module),
                ).fetchone()
                connection.execute(
                    "UPDATE studied SET finished = coalesce(finished, ?),"
                    " score = coalesce(max(coalesce(score, ?), ?), score)"
                    " WHERE learner = ? AND module = ?",
                    (today, score, score, number, module),
                )
                self._record(
                    connection, Kind.MODULE_FINISHED, role=role, module=module, score=score
                )
            return self._read(connection, number)

        return self._step(step)

    def asked_again(
        self, number: int, module: JourneyId, node: NodeId, *, right: bool
    ) -> Learner | None:
        """A question that was due has been answered; one that is not due any more stays as it is."""

        def step(connection: Connection) -> Learner | None:
            today = self._today(connection)
            card = rows.card(connection, number, module, node)
            if card is not None and card.is_due(today):
                self._answered(connection, today, number, module, node, right=right)
            return self._read(connection, number)

        return self._step(step)

    def survey(
        self, number: int, stage: Stage, *, confidence: int | None, attitude: int | None
    ) -> Learner | None:
        """Somebody was asked about themselves, and said this, or would rather not: kept once for each stage."""

        def step(connection: Connection) -> Learner | None:
            today = self._today(connection)
            role = _role_of(connection, number)
            if role is None:
                return self._read(connection, number)
            added = connection.execute(
                "INSERT OR IGNORE INTO survey (learner, stage, day, confidence, attitude) VALUES (?, ?, ?, ?, ?)",
                (number, stage.value, today.isoformat(), confidence, attitude),
            )
            if added.rowcount and (confidence is not None or attitude is not None):
                self._record(
                    connection,
                    Kind.SURVEY,
                    role=role,
                    stage=stage,
                    confidence=confidence,
                    attitude=attitude,
                )
            return self._read(connection, number)

        return self._step(step)

    def overview(self, *, least: int) -> Overview:
        """What a manager may see; no number under `least` of those who did not agree."""
        return overview(self._file.path, least=least)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _set(self, number: int, column: str, value: str | int) -> Learner | None:
        def step(connection: Connection) -> Learner | None:
            connection.execute(
                f"UPDATE learner SET {column} = ? WHERE id = ?",  # noqa: S608 - our own names
                (value, number),
            )
            return self._read(connection, number)

        return self._file.step(step)

    def _read(self, connection: Connection, number: int) -> Learner | None:
        return rows.learner(connection, number, self.paths, self._today(connection))

    def _answered(
        self,
        connection: Connection,
        today: date,
        number: int,
        module: JourneyId,
        node: NodeId,
        *,
        right: bool,
    ) -> None:
        card = rows.card(connection, number, module, node)
        rows.put_card(connection, number, module, node, answered(card, today, right=right))

    def _today(self, connection: Connection) -> date:
        return believed(connection, self._clock.now().date())

    def _record(self, connection: Connection, kind: Kind, **columns: Any) -> None:
        now = self._clock.now()
        outbox.put_out(connection, Record.made(kind, self._place, now, area=self._area, **columns))

    def _step(self, work: Callable[[Connection], T]) -> T:
        with self._sending():
            return self._file.step(work)

    @contextmanager
    def _sending(self) -> Iterator[None]:
        """Afterwards, send on to the log what waits; where that fails it waits on, and nothing else is lost."""
        yield
        records = self._file.step(outbox.waiting)
        if not records:
            return
        try:
            self._log.add(*records)
        except StorageError as fault:
            _log.warning("records of learning wait: %s", fault)
            return
        self._file.step(lambda connection: outbox.taken(connection, records))


def _role_of(connection: Connection, number: int) -> TrainingRole | None:
    row = connection.execute("SELECT role FROM learner WHERE id = ?", (number,)).fetchone()
    return TrainingRole(row[0]) if row is not None and row[0] else None
