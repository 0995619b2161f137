"""The page's process from its first line to its last, before any part of the engine is loaded."""

import contextlib
import ctypes
import importlib
import os
import signal
import sys
import traceback
from types import TracebackType
from typing import BinaryIO, TextIO

from kiosk.web.message import MAX_LINE_BYTES
from kiosk.web.switches import FOREIGN
from kiosk.web.to_page import Start, decode_to_page

COMMAND = "page-process"
NO_START = 3
NOT_AS_ROOT = 4
_PR_SET_PDEATHSIG = 1
#: What would change how Qt draws or loads, what would write the keys of connections down, or open a debugger.
_NOT_OURS = (FOREIGN, "QT_", "QML", "QSG_", "SSLKEYLOGFILE", "CHROME_", "GOOGLE_", "NSS_", "MESA_")


def main() -> int:
    """Show pages until the input ends; return the exit code."""
    # Ctrl-C in a terminal is for the window; it ends us by closing our input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    output, errors = _claim_outputs()
    _tell_no_content(errors)
    source = sys.stdin.buffer
    start = _first_line(source)
    if start is None:
        return NO_START
    if sys.platform != "win32" and os.geteuid() == 0 and start.sandboxed:
        errors.write("The page's process does not run as root.\n")
        return NOT_AS_ROOT
    _clean_environment(sandboxed=start.sandboxed)
    _tie_to_parent()
    _leave_no_core()
    # Qt reads the environment as it is loaded, so it is loaded here and not above.
    engine = importlib.import_module("kiosk.ui.browser.engine.engine")
    code = engine.serve(start, source, output)
    # Nothing is put away in order: no file is open, and a page that will not end must not be asked.
    output.flush()
    os._exit(code)


def _first_line(source: BinaryIO) -> Start | None:
    with contextlib.suppress(ValueError):
        first = decode_to_page(source.readline(MAX_LINE_BYTES))
        if isinstance(first, Start):
            return first
    return None


def _claim_outputs() -> tuple[BinaryIO, TextIO]:
    """Keep standard output for messages and standard error for faults of ours.

    What the engine's own code prints may hold addresses and words of pages: it goes nowhere.
    """
    output = os.fdopen(os.dup(1), "wb")
    errors = os.fdopen(os.dup(2), "w", buffering=1, encoding="utf-8", errors="replace")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    return output, errors


def _tell_no_content(errors: TextIO) -> None:
    """Of a fault of ours say where and which, never what: a message may hold an address or a word."""

    def tell(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        places = traceback.format_tb(trace)
        errors.write(f"{kind.__name__}\n{''.join(places)}")

    sys.excepthook = tell
    sys.stderr = errors


def _clean_environment(*, sandboxed: bool) -> None:
    for name in [each for each in os.environ if each.startswith(_NOT_OURS)]:
        del os.environ[name]
    # The engine makes a store of certificates at home, and begins to write a file down before it asks whether it may:
    # there is no place to write to.
    for name in ("HOME", "TMPDIR"):
        os.environ[name] = os.devnull
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    if not sandboxed:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"


def _tie_to_parent() -> None:
    """Be a group of our own that is killed whole, and die with the window."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(PermissionError):
        os.setpgid(0, 0)
    if sys.platform == "linux":
        parent = os.getppid()
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(0)


def _leave_no_core() -> None:
    """No picture of our memory is written when we crash.

    One byte and not none: a core that goes to a program is made whatever the limit, but for this one, by which the
    kernel knows that it is not to be made (`do_coredump` in fs/coredump.c); a file of one byte is none either.
    """
    if sys.platform == "win32":
        return
    resource = importlib.import_module("resource")
    resource.setrlimit(resource.RLIMIT_CORE, (1, 1))
