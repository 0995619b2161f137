"""What a check found: where, what, and what to do about it."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from kiosk.core.errors import ContentError


class Severity(Enum):
    """Whether a finding must be put right before the file is used."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to put right; `line` is counted from 1, or 0 where no line can be named."""

    file: Path
    line: int
    problem: str
    remedy: str
    severity: Severity


def error(fault: ContentError) -> Finding:
    """A fault that must be put right."""
    return Finding(
        file=fault.file,
        line=fault.line,
        problem=fault.problem,
        remedy=fault.remedy,
        severity=Severity.ERROR,
    )


def warning(file: Path, line: int, problem: str, remedy: str) -> Finding:
    """Something that should be better."""
    return Finding(file=file, line=line, problem=problem, remedy=remedy, severity=Severity.WARNING)
