"""The file of PINs: who has one, and how many wrong ones were given. On the disk before anything is answered."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.damaged_file import set_aside
from kiosk.directory.kept_file import KeptFile
from kiosk.visit.staff_pass import Role

FILE_NAME = "pins.sqlite"
#: Each is looked at for every PIN that is given (about 40 ms each).
MOST_PEOPLE = 24
_TABLES = """
CREATE TABLE IF NOT EXISTS person (name TEXT PRIMARY KEY, role TEXT NOT NULL, pin TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS tries (
    one INTEGER PRIMARY KEY CHECK (one = 1), failures INTEGER NOT NULL, wall_s REAL NOT NULL
) STRICT;
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Whoever has a PIN.

    Attributes:
        kept: what is kept of it, by `hashing.hashed`.
    """

    name: str
    role: Role
    kept: str

    def __repr__(self) -> str:
        return f"Person({self.role})"


class PinStore:
    """The PINs of this kiosk; any one thread at a time. Every method raises StorageError."""

    def __init__(self, folder: Path) -> None:
        """Nothing is opened yet."""
        self._file = KeptFile(
            folder / FILE_NAME,
            prepare=lambda connection: connection.executescript(_TABLES),
            begin_anew=self._begin_anew,
            mode=0o600,
        )

    @property
    def path(self) -> Path:
        """Where the file is, or would be."""
        return self._file.path

    @property
    def is_begun(self) -> bool:
        """Whether there is a file with anything in it."""
        try:
            return self.path.stat().st_size > 0
        except OSError:
            return False

    def people(self) -> tuple[Person, ...]:
        """Everybody who has a PIN."""
        if not self.is_begun:
            return ()
        return self._file.do(_people)

    def put(self, person: Person) -> None:
        """Give somebody a PIN, or another one; wrong ones that were given are forgotten."""

        def write(connection: sqlite.Connection) -> None:
            connection.execute(
                "INSERT OR REPLACE INTO person VALUES (?, ?, ?)",
                (person.name, person.role.value, person.kept),
            )
            connection.execute("DELETE FROM tries")

        self._file.step(write)

    def remove(self, name: str) -> bool:
        """Take somebody's PIN away; whether there was one."""
        return self._file.step(
            lambda connection: (
                connection.execute("DELETE FROM person WHERE name = ?", (name,)).rowcount > 0
            )
        )

    def tries(self) -> tuple[int, float]:
        """Wrong PINs in a row, and when the last was given, in seconds since 1970."""
        return self._file.do(_tries)

    def note(self, failures: int, wall_s: float) -> None:
        """So many wrong PINs now; on the disk when this returns."""
        self._file.step(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO tries VALUES (1, ?, ?)", (failures, wall_s)
            )
        )

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _begin_anew(self) -> None:
        """A damaged file lets nobody in: what could be read of it may be what somebody put there."""
        aside = set_aside(self.path)
        raise StorageError(
            f"The file of PINs was damaged, and is now {aside.name}.",
            "Set the PINs anew: kiosk staff pin NAME",
        )


def _people(connection: sqlite.Connection) -> tuple[Person, ...]:
    rows: Iterable[tuple[str, str, str]] = connection.execute(
        "SELECT name, role, pin FROM person ORDER BY name"
    )
    known = {role.value for role in Role}
    return tuple(
        Person(name=name, role=Role(role), kept=kept) for name, role, kept in rows if role in known
    )


def _tries(connection: sqlite.Connection) -> tuple[int, float]:
    row = connection.execute("SELECT failures, wall_s FROM tries").fetchone()
    return (0, 0.0) if row is None else (int(row[0]), float(row[1]))
