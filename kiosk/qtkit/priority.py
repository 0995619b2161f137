"""Letting another process wait for this one's work."""

import os
import sys
from contextlib import suppress

_NICER = 10

if sys.platform == "win32":
    import ctypes

    # https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-setpriorityclass
    _PROCESS_SET_INFORMATION = 0x0200
    _BELOW_NORMAL_PRIORITY_CLASS = 0x4000

    def lower(process: int) -> None:
        """Give a process, by its number, less of the machine than ours; where that fails it runs as it is."""
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(_PROCESS_SET_INFORMATION, False, process)
        if handle:
            kernel.SetPriorityClass(handle, _BELOW_NORMAL_PRIORITY_CLASS)
            kernel.CloseHandle(handle)
else:

    def lower(process: int) -> None:
        """Give a process, by its number, less of the machine than ours; where that fails it runs as it is."""
        with suppress(OSError):
            # What is more than the system's limit counts as that.
            os.setpriority(os.PRIO_PROCESS, process, os.getpriority(os.PRIO_PROCESS, 0) + _NICER)
