"""What may be kept of the last lines of a process that fell: places in the source, never words.

A traceback, a dump of the interpreter and an abort of Qt say where they arose and may quote what somebody
typed. Kept is only what has the shape of a place or of the name of an error.
"""

import re
from collections import deque

MOST_LINES = 40
_LONGEST = 160
_LONGEST_READ = 2_000

_PLACE = re.compile(
    r'\s*File "(?:[^"\n]*[/\\])?([\w.-]{1,60})", line (\d{1,7})(?: in ([\w.<>]{1,60}))?'
)
_DUMP = re.compile(r"(?:Current thread|Thread) 0x[0-9a-f]{1,16}")
_FATAL = re.compile(
    r"(?:Fatal Python error: )(Segmentation fault|Aborted|Bus error|Illegal instruction"
    r"|Floating point exception|Floating-point exception|[a-z_]{1,40})\b"
)
_ERROR = re.compile(
    r"((?:[A-Za-z_]\w{0,40}\.){0,4}[A-Z]\w{0,40}(?:Error|Exception|Interrupt))(?::|$)"
)
_QT = re.compile(r"(qt(?:\.[a-z]{1,20}){1,4}): ")


class LastWords:
    """The newest lines of one process that may be kept."""

    def __init__(self) -> None:
        self._kept: deque[str] = deque(maxlen=MOST_LINES)
        self._left_out = 0

    def hear(self, line: bytes) -> None:
        """Take one line of its standard error."""
        said = as_place(line[:_LONGEST_READ].decode(errors="replace").rstrip())
        if said:
            self._kept.append(said)
        else:
            self._left_out += 1

    def lines(self) -> tuple[str, ...]:
        """What is kept, oldest first, and how many lines are not."""
        left_out = (f"{self._left_out} lines not kept",) if self._left_out else ()
        return (*self._kept, *left_out)


def as_place(line: str) -> str:
    """Of a line the place in the source, or the kind of error; "" where it shows neither."""
    if found := _PLACE.match(line):
        name, number, function = found.groups()
        return f"{name}:{number}{f' {function}' if function else ''}"
    if found := _DUMP.match(line):
        return found[0]
    if found := _FATAL.match(line):
        return f"fatal: {found[1]}"
    if found := _QT.match(line):
        return found[1]
    if (found := _ERROR.match(line)) and len(found[1]) <= _LONGEST:
        return found[1]
    return ""
