"""A relay on loopback that counts every byte of a conversation, both ways, headers and all."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


class Relay:
    """Stands before a server.

    Attributes:
        url: where it is asked instead.
        carried: bytes, since it was last put to 0.
    """

    def __init__(self, before: str) -> None:
        parts = urlsplit(before)
        self._to = (parts.hostname or "", parts.port or 0)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._counting = threading.Lock()
        self.carried = 0
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                asking, _ = self._listening.accept()
                answering = socket.create_connection(self._to)
                for pair in ((asking, answering), (answering, asking)):
                    threading.Thread(target=self._carry, args=pair, daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError), source:
            while part := source.recv(65_536):
                with self._counting:
                    self.carried += len(part)
                sink.sendall(part)
            sink.shutdown(socket.SHUT_WR)


@contextmanager
def relayed(before: str) -> Iterator[Relay]:
    relay = Relay(before)
    try:
        yield relay
    finally:
        relay.close()
