"""Tells systemd how the kiosk is, one datagram each time.

https://www.freedesktop.org/software/systemd/man/sd_notify.html
"""

import os
import socket
from collections.abc import Mapping

READY = "READY=1"
ALIVE = "WATCHDOG=1"
STOPPING = "STOPPING=1"


class ServiceManager:
    """The service manager that started this process, where there is one; else nobody is told."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        given = (os.environ if environment is None else environment).get("NOTIFY_SOCKET", "")
        # A leading @ stands for the zero byte of a name that is in no file system.
        self._address = f"\0{given[1:]}" if given.startswith("@") else given
        family = getattr(socket, "AF_UNIX", None)
        self._socket = (
            socket.socket(family, socket.SOCK_DGRAM)
            if self._address and family is not None
            else None
        )
        if self._socket is not None:
            self._socket.setblocking(False)

    def tell(self, *said: str) -> None:
        """Say these; what cannot be said is let go, for the next one comes within a second."""
        if self._socket is None:
            return
        try:
            self._socket.sendto("\n".join(said).encode(), self._address)
        except OSError:
            return

    def close(self) -> None:
        """Say no more."""
        if self._socket is not None:
            self._socket.close()
