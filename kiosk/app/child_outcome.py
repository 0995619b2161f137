"""What a command of our own, run as a child process with `--json`, has to say when it has ended."""

from typing import TypeVar

import msgspec

from kiosk.qtkit.child_process import Ended

_LONGEST = 400
T = TypeVar("T")


def read_answer(ended: Ended, kind: type[T], *, what: str) -> T | str:
    """The report that the command wrote; else why there is none, in words for staff.

    Args:
        ended: how it ended.
        kind: of the report.
        what: the work, as the beginning of a sentence: "The update of the directory".
    """
    if ended.code is None:
        return f"{what} stopped before its end."
    try:
        return msgspec.json.decode(ended.output, type=kind)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        # What the command says of an expected failure is words for staff already.
        said = " ".join(ended.errors.decode(errors="replace").split())
        if ended.code != 1 or not said or "Traceback" in said:
            said = f"{what} failed."
        return said[:_LONGEST]
