"""One tree of expected failures. Anything raised outside it is a bug.

Offline is a value, never an error: see the results of each room.
"""

from pathlib import Path


class KioskError(Exception):
    """An expected failure, said in words for staff, a manager or an editor; never shown to a resident.

    Attributes:
        problem: what happened, one sentence.
        remedy: what to do about it, one sentence.
    """

    def __init__(self, problem: str, remedy: str = "") -> None:
        super().__init__(f"{problem} {remedy}".strip())
        self.problem = problem
        self.remedy = remedy


class NetworkError(KioskError):
    """A server could not be reached, was too slow, or answered with something unusable."""


class StorageError(KioskError):
    """A file or database cannot be read or written, or is not what its name says."""


class DeviceError(KioskError):
    """A printer, sound card, voice or screen does not work."""


class NoDisplayError(DeviceError):
    """There is no screen to draw on: starting again changes nothing until somebody brings one."""


class SettingsError(KioskError):
    """The settings file cannot be used as it stands."""


class ContentError(KioskError):
    """A content file is wrong; says where, for the editor.

    Attributes:
        file: the file.
        line: its line, counted from 1, or 0 where no line can be named.
    """

    def __init__(self, file: Path, line: int, problem: str, remedy: str = "") -> None:
        super().__init__(problem, remedy)
        self.file = file
        self.line = line

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else str(self.file)
        return f"{where}: {self.problem} {self.remedy}".strip()
