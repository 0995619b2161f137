"""A port of the loopback that tells of everything that reaches it, and serves the pages of a siege."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TypeAlias

from tests.siege.chronicle import Chronicle, Contact
from tests.siege.papers import papers

#: A request is answered or given up within so many seconds.
_LONGEST_S = 20.0
_TLS_GREETING = 0x16
_MAX_HEAD = 2_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a server answers."""

    body: bytes = b""
    kind: str = "text/html; charset=utf-8"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


#: Writes to the connection by itself.
Trickle: TypeAlias = Callable[[socket.socket, threading.Event], None]
Served: TypeAlias = Reply | Trickle
#: Address without query, with the host in front: "a01.care.test/next".
Routes: TypeAlias = Mapping[str, Served]


@dataclass
class Listener:
    """TCP (plain and TLS on one port) and UDP under one number.

    Attributes:
        name: who it is in the chronicle.
        address: of the interface it listens on.
        asks_client: whether it asks for a certificate of who comes.
        old: whether it speaks only a TLS that is no longer safe.
    """

    name: str
    chronicle: Chronicle
    routes: Routes = field(default_factory=dict)
    address: str = "127.0.0.1"
    asks_client: bool = False
    old: bool = False
    port: int = 0

    def __post_init__(self) -> None:
        self._over = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._secure = papers().greeting(self._greeted, asks_client=self.asks_client, old=self.old)
        self._tcp, self._udp = _both(self.address)
        self.port = self._tcp.getsockname()[1]
        self._spawn(self._accept)
        self._spawn(self._hear)

    def close(self) -> None:
        self._over.set()
        # Shut down first: closing alone does not wake who waits in accept().
        for each in (self._tcp, self._udp, *tuple(self._open)):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join(_LONGEST_S)

    def _spawn(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads = [each for each in self._threads if each.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._tcp.accept()
            except OSError:
                return
            self.chronicle.add(Contact(listener=self.name, wire="tcp"))
            connection.settimeout(_LONGEST_S)
            self._open.add(connection)
            self._spawn(partial(self._answer, connection))

    def _hear(self) -> None:
        while not self._over.is_set():
            try:
                packet, _ = self._udp.recvfrom(65_536)
            except OSError:
                return
            if packet:
                self.chronicle.add(Contact(listener=self.name, wire="udp", body=packet[:64]))

    def _answer(self, connection: socket.socket) -> None:
        talking = connection
        try:
            first = connection.recv(1, socket.MSG_PEEK)
            if first and first[0] == _TLS_GREETING:
                talking = self._secure.wrap_socket(connection, server_side=True)
                self._open.add(talking)
            while not self._over.is_set() and self._serve(talking):
                pass
        except OSError:
            pass
        finally:
            for each in (talking, connection):
                self._open.discard(each)
                with contextlib.suppress(OSError):
                    each.close()

    def _greeted(self, host: str) -> None:
        self.chronicle.add(Contact(listener=self.name, wire="tls", host=host))

    def _serve(self, talking: socket.socket) -> bool:
        """Answer one request; whether another may follow."""
        head = b""
        while b"\r\n\r\n" not in head:
            more = talking.recv(65_536)
            if not more or len(head) > _MAX_HEAD:
                return False
            head += more
        head, _, body = head.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, _ = first.split(" ", 2)
        headers = tuple(
            (key.strip().lower(), value.strip())
            for key, _, value in (line.partition(":") for line in lines)
        )
        length = next((int(value) for key, value in headers if key == "content-length"), 0)
        while len(body) < length:
            more = talking.recv(65_536)
            if not more:
                return False
            body += more
        asked = Contact(
            listener=self.name,
            wire="http",
            host=next((value for key, value in headers if key == "host"), ""),
            method=method,
            path=path,
            headers=headers,
            body=body,
            secure=isinstance(talking, ssl.SSLSocket),
        )
        self.chronicle.add(asked)
        served = self._found(asked)
        if callable(served):
            served(talking, self._over)
            return False
        talking.sendall(_written(served))
        return True

    def _found(self, asked: Contact) -> Served:
        path = asked.path.partition("?")[0]
        host = asked.host.partition(":")[0]
        for key in (f"{host}{path}", path):
            if key in self.routes:
                return self.routes[key]
        # Whoever was reached shows a page of its own, so that an attack that lands looks like it.
        words = f"<title>{self.name}</title><h1>{self.name} {path}</h1>"
        return Reply(body=words.encode(), headers=(("Access-Control-Allow-Origin", "*"),))


def _written(reply: Reply) -> bytes:
    lines = [
        f"HTTP/1.1 {reply.status} Siege",
        f"Content-Type: {reply.kind}",
        f"Content-Length: {len(reply.body)}",
        *(f"{key}: {value}" for key, value in reply.headers),
    ]
    if not any(key == "Cache-Control" for key, _ in reply.headers):
        lines.append("Cache-Control: no-store")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + reply.body


def _both(address: str) -> tuple[socket.socket, socket.socket]:
    """One number that is free for both."""
    while True:
        tcp = socket.create_server((address, 0), backlog=256)
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            udp.bind((address, tcp.getsockname()[1]))
        except OSError:
            tcp.close()
            udp.close()
        else:
            return tcp, udp
