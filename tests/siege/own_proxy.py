"""The kiosk's own proxy, between a child under siege and its servers."""

import subprocess

import msgspec

from kiosk.core.places import own_command
from kiosk.web.proxy import ProxyReady, ProxyStart
from kiosk.web.sites import AllowList
from kiosk.web.to_page import Mapped


class OwnProxy:
    """A process that finds these hosts at these ports, and tells its own port."""

    def __init__(self, allow: AllowList, mapped: tuple[Mapped, ...]) -> None:
        self._process = subprocess.Popen(
            own_command("page-proxy"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        start = ProxyStart(allow=allow, mapped=mapped)
        self._process.stdin.write(msgspec.json.encode(start) + b"\n")
        self._process.stdin.flush()
        self.port = msgspec.json.decode(self._process.stdout.readline(), type=ProxyReady).port

    def close(self) -> None:
        # Its input ends, and so does it.
        self._process.communicate(timeout=10)
