"""A learner makes up a name and a secret, and comes back by them. Wrong secrets slow down, each learner's by itself."""

import logging
import re
from enum import Enum

from kiosk.core.ports import Clock
from kiosk.directory.sqlite import Connection
from kiosk.staff.learning.names import folded, tidy
from kiosk.staff.learning.store import LearningFile
from kiosk.staff.pin import hashing
from kiosk.staff.pin.counted import CountedTries
from kiosk.staff.pin.delays import wait_after
from kiosk.staff.pin.easy import is_easy
from kiosk.staff.pin.gate import TooSoon, Wrong

LONGEST_NAME, LONGEST_SECRET = 30, 30
LEAST_SECRET = 4
_NAME = re.compile(rf"[^\x00-\x1f\x7f]{{2,{LONGEST_NAME}}}")
_log = logging.getLogger(__name__)


class Refused(Enum):
    """Why a name or a secret cannot be taken."""

    NO_NAME = "no name"
    TAKEN = "taken"
    SHORT = "short"
    EASY = "easy"


class LearnerGate:
    """Looks at secrets. Slow by intent: never on the screen's thread, and one call at a time.

    Every method raises StorageError where the file cannot be used.
    """

    def __init__(self, file: LearningFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._tries: dict[int, CountedTries] = {}

    def name_refused(self, pseudonym: str) -> Refused | None:
        """Why somebody new cannot be called so; None where they can."""
        if _NAME.fullmatch(tidy(pseudonym)) is None:
            return Refused.NO_NAME
        return Refused.TAKEN if self._whose(pseudonym) is not None else None

    def make(self, pseudonym: str, secret: str) -> int | Refused:
        """Make a learner; answers their number."""
        name, word = tidy(pseudonym), folded(secret)
        refused = self.name_refused(name)
        if refused is not None:
            return refused
        if not LEAST_SECRET <= len(word) <= LONGEST_SECRET:
            return Refused.SHORT
        if is_easy(word) or word == folded(name):
            return Refused.EASY
        kept = hashing.hashed(word)

        def step(connection: Connection) -> int:
            made = connection.execute(
                "INSERT INTO learner (pseudonym, key, secret) VALUES (?, ?, ?) RETURNING id",
                (name, folded(name), kept),
            ).fetchone()
            return int(made[0])

        return self._file.step(step)

    def sign_in(self, pseudonym: str, secret: str) -> int | Wrong | TooSoon:
        """Let a learner come back; answers their number.

        A name that nobody has is answered as a wrong secret is, and costs as much time.
        """
        found = self._whose(pseudonym)
        if found is None:
            hashing.hashed(secret)
            return Wrong(0.0)
        number, kept = found
        tries = self._tries_of(number)
        left = tries.left_s()
        if left > 0:
            return TooSoon(left)
        failures = tries.count()
        if not hashing.fits(kept, folded(secret)):
            wait = wait_after(failures)
            _log.warning(
                "a learner's secret was wrong, the %d. time; wait %d s", failures, round(wait)
            )
            return Wrong(wait)
        tries.forget()
        return number

    def _whose(self, pseudonym: str) -> tuple[int, str] | None:
        row = self._file.step(
            lambda connection: connection.execute(
                "SELECT id, secret FROM learner WHERE key = ?", (folded(pseudonym),)
            ).fetchone()
        )
        return None if row is None else (int(row[0]), str(row[1]))

    def _tries_of(self, number: int) -> CountedTries:
        if number not in self._tries:

            def read() -> tuple[int, float]:
                row = self._file.step(
                    lambda connection: connection.execute(
                        "SELECT failures, wall_s FROM learner WHERE id = ?", (number,)
                    ).fetchone()
                )
                return (0, 0.0) if row is None else (int(row[0]), float(row[1]))

            def write(failures: int, wall_s: float) -> None:
                self._file.step(
                    lambda connection: connection.execute(
                        "UPDATE learner SET failures = ?, wall_s = ? WHERE id = ?",
                        (failures, wall_s, number),
                    )
                )

            self._tries[number] = CountedTries(self._clock, read, write)
        return self._tries[number]
