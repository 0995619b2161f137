"""A family on Windows: a job object, which ends whole and with its last handle.

https://learn.microsoft.com/windows/win32/procthread/job-objects
"""

import ctypes
import subprocess
import sys
from typing import IO

if sys.platform == "win32":
    from ctypes import wintypes

    _KILL_ON_CLOSE = 0x2000
    _EXTENDED_LIMITS = 9
    _ENDED_BY_US = 1

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _Basic),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def _kernel() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.argtypes = (wintypes.LPVOID, wintypes.LPCWSTR)
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE,
            ctypes.c_int,
            wintypes.LPVOID,
            wintypes.DWORD,
        )
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.TerminateJobObject.argtypes = (wintypes.HANDLE, wintypes.UINT)
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        return kernel

    class JobFamily:
        """A process in a job; what it starts is in it, too, and cannot leave."""

        def __init__(self, process: subprocess.Popen[bytes]) -> None:
            assert process.stdout is not None  # noqa: S101 - opened as pipes
            assert process.stderr is not None  # noqa: S101
            self._process = process
            self._output, self._errors = process.stdout, process.stderr
            self._windows = _kernel()
            self._job = self._windows.CreateJobObjectW(None, None)
            limits = _Extended()
            limits.BasicLimitInformation.LimitFlags = _KILL_ON_CLOSE
            self._windows.SetInformationJobObject(
                self._job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
            )
            # It loads for a tenth of a second before it could start anybody.
            self._windows.AssignProcessToJobObject(self._job, int(process._handle))  # noqa: SLF001

        @property
        def output(self) -> IO[bytes]:
            """Its standard output."""
            return self._output

        @property
        def errors(self) -> IO[bytes]:
            """Its standard error."""
            return self._errors

        def wait(self) -> int:
            """Return its exit code when it has ended."""
            return self._process.wait()

        def abort(self, within_s: float) -> None:
            """Windows has no such wish; `end_all` follows."""

        def end_all(self) -> None:
            """Kill everybody in the job, and let it go."""
            self._windows.TerminateJobObject(self._job, _ENDED_BY_US)
            self._process.wait()
            self._windows.CloseHandle(self._job)
            self._job = None

        def tidy(self) -> None:
            """Windows does."""
