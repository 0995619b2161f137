"""The gate to the staff's side: a PIN opens it, wrong ones slow it down, and each is counted before it is looked at."""

import logging
import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.errors import KioskError
from kiosk.core.ports import Clock
from kiosk.staff.pin import hashing
from kiosk.staff.pin.counted import CountedTries
from kiosk.staff.pin.delays import wait_after
from kiosk.staff.pin.easy import is_easy
from kiosk.staff.pin.store import MOST_PEOPLE, Person, PinStore
from kiosk.visit.staff_pass import Role, StaffPass

LEAST_FIGURES = 6
MOST_FIGURES = 12
_FIGURES = re.compile(rf"[0-9]{{{LEAST_FIGURES},{MOST_FIGURES}}}", re.ASCII)
_NAME = re.compile(r"[^\x00-\x1f\x7f]{1,40}")
_log = logging.getLogger(__name__)


class PinError(KioskError):
    """A PIN or a name cannot be taken."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The PIN was right."""

    staff: StaffPass


@dataclass(frozen=True, slots=True)
class Wrong:
    """It was not; the next one is looked at after so many seconds."""

    wait_s: float


@dataclass(frozen=True, slots=True)
class TooSoon:
    """It was not looked at, nor counted: so many seconds are left."""

    wait_s: float


@dataclass(frozen=True, slots=True)
class NobodyYet:
    """Nobody has a PIN."""


Answer = Opened | Wrong | TooSoon | NobodyYet


class PinGate:
    """Looks at PINs. Slow by intent, and reads a file: never on the screen's thread, and one call at a time.

    Every method raises StorageError where the file cannot be used.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._store = PinStore(folder)
        self._tries = CountedTries(clock, self._store.tries, self._store.note)

    @property
    def has_file(self) -> bool:
        """Whether there is a file of PINs with anything in it; quick, for the screen."""
        return self._store.is_begun

    def state(self) -> NobodyYet | TooSoon | None:
        """Why no PIN would be looked at now; None where one would."""
        if not self._store.people():
            return NobodyYet()
        left = self._tries.left_s()
        return TooSoon(left) if left > 0 else None

    def try_pin(self, pin: str) -> Answer:
        """Let somebody in, or say when the next PIN is looked at."""
        stopped = self.state()
        if stopped is not None:
            return stopped
        failures = self._tries.count()
        found = self._whose(pin)
        if found is None:
            wait = wait_after(failures)
            _log.warning("a wrong PIN, the %d. in a row; wait %d s", failures, round(wait))
            return Wrong(wait)
        self._tries.forget()
        _log.info("a PIN of a %s was right", found.role)
        return Opened(StaffPass(name=found.name, role=found.role))

    def people(self) -> tuple[Person, ...]:
        """Everybody who has a PIN."""
        return self._store.people()

    def set_pin(self, name: str, role: Role, pin: str) -> None:
        """Give somebody a PIN, or another one.

        Raises:
            PinError: it is too easy, or somebody's already; or the name cannot be one.
        """
        if _NAME.fullmatch(name) is None or name != name.strip():
            raise PinError("That is no name.", "Give 1 to 40 letters, figures or signs.")
        if _FIGURES.fullmatch(pin) is None:
            raise PinError(
                "That is no PIN.", f"Give {LEAST_FIGURES} to {MOST_FIGURES} figures, nothing else."
            )
        if is_easy(pin):
            raise PinError("That PIN is guessed first.", "Take figures that are not in order.")
        whose = self._whose(pin)
        if whose is not None and whose.name != name:
            raise PinError("Somebody has that PIN already.", "Take another one.")
        others = [each for each in self._store.people() if each.name != name]
        if len(others) >= MOST_PEOPLE:
            raise PinError(
                f"{MOST_PEOPLE} have a PIN already.", "kiosk staff remove takes one away."
            )
        self._store.put(Person(name=name, role=role, kept=hashing.hashed(pin)))

    def remove(self, name: str) -> None:
        """Take somebody's PIN away.

        Raises:
            PinError: nobody of that name has one.
        """
        if not self._store.remove(name):
            raise PinError("Nobody of that name has a PIN.", "kiosk staff list names everybody.")

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def _whose(self, pin: str) -> Person | None:
        # All of them are looked at, so that the time tells nothing.
        found = [person for person in self._store.people() if hashing.fits(person.kept, pin)]
        return found[0] if found else None
