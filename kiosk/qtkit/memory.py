"""Has the C library keep less memory than it likes to: a kiosk may have 1 GB for everything.

glibc gives each thread a heap of its own, and keeps what was freed for later: tuned for servers. Measured after the
start: 8 MB by the first, as much by the second. Elsewhere nothing is done.
"""

import ctypes
import sys

#: mallopt(3), malloc.h.
_M_ARENA_MAX = -8


def share_one_heap() -> None:
    """Have all threads share one heap; to be called before there are any."""
    if library := _glibc():
        library.mallopt(_M_ARENA_MAX, 1)


def give_back() -> None:
    """Give what is free back to the machine: after a start, and after each visit. Takes some milliseconds."""
    if library := _glibc():
        library.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
