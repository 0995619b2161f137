"""The allow-list proxy: what opens connections for the engine, and none to any host that may not be asked.

The engine is told to ask nobody else (`switches`), and then whatever it does (preconnect, WebTransport, WebRTC,
something of a version to come) ends here. Only `CONNECT` to port 443 is known. Names are looked up here, and an
address of this network is refused whatever name leads to it.

A process of its own: it reads one line (`ProxyStart`), says one (`ProxyReady`), and ends when its input does.
"""

import asyncio
import ipaddress
import re
import socket
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, BinaryIO

import msgspec

from kiosk.web.judge import judge
from kiosk.web.message import MAX_LINE_BYTES
from kiosk.web.sites import AllowList, Use
from kiosk.web.to_page import Mapped

_MAX_HEAD_BYTES = 16_384
_HEAD_WITHIN_S = 10.0
_CONNECT_WITHIN_S = 15.0
_CHUNK_BYTES = 65_536
#: An engine opens some tens; more is a page that floods.
_MOST_CONNECTIONS = 256
_CONNECT = re.compile(rb"CONNECT ([A-Za-z0-9._-]{1,253}):443 HTTP/1\.[01]\r\n")
_REFUSED = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_NOT_FOUND = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_OPEN = b"HTTP/1.1 200 Connection established\r\n\r\n"

Resolve = Callable[[str], Coroutine[Any, Any, list[str]]]


class ProxyStart(msgspec.Struct, frozen=True, kw_only=True):
    """What the proxy is started with: the same list as the engine."""

    allow: AllowList
    mapped: tuple[Mapped, ...] = ()


class ProxyReady(msgspec.Struct, frozen=True, kw_only=True):
    """The port on the loopback."""

    port: int


async def resolve(host: str) -> list[str]:
    """The addresses of a name, as this machine looks them up; none where it has none."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except OSError:
        return []
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def is_public(address: str) -> bool:
    """Whether an address lies outside this machine and its networks."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return (mapped or found).is_global and not found.is_multicast


class Proxy:
    """Serves one visit's engine."""

    def __init__(self, start: ProxyStart, look_up: Resolve = resolve) -> None:
        self._allow = start.allow
        self._mapped = {each.host: each.port for each in start.mapped}
        self._look_up = look_up
        self._connections = 0
        self._server: asyncio.Server | None = None

    async def listen(self) -> int:
        """Begin, on the loopback alone; answers the port."""
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", 0, limit=_MAX_HEAD_BYTES
        )
        return int(self._server.sockets[0].getsockname()[1])

    def close(self) -> None:
        """Take no more."""
        if self._server is not None:
            self._server.close()

    async def _serve(self, engine: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        self._connections += 1
        try:
            if self._connections <= _MOST_CONNECTIONS:
                await self._answer(engine, back)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # One side is gone, or never spoke as one should: there is nobody to tell.
        finally:
            self._connections -= 1
            await _close(back)

    async def _answer(self, engine: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        head = await asyncio.wait_for(engine.readuntil(b"\r\n\r\n"), _HEAD_WITHIN_S)
        found = _CONNECT.match(head)
        host = found[1].decode("ascii").lower() if found else ""
        if not host or judge(f"https://{host}/", Use.PART, self._whole_hosts) is not None:
            back.write(_REFUSED)
            return
        server = await self._reach(host)
        if server is None:
            back.write(_NOT_FOUND)
            return
        back.write(_OPEN)
        await _join(engine, back, *server)

    @property
    def _whole_hosts(self) -> AllowList:
        """The same list without paths: what is asked for inside TLS is the engine's to judge."""
        allow = self._allow
        return AllowList(
            pages=tuple(msgspec.structs.replace(site, path="") for site in allow.pages),
            parts_from_anywhere=allow.parts_from_anywhere,
            parts=tuple(msgspec.structs.replace(site, path="") for site in allow.parts),
        )

    async def _reach(self, host: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        port = self._mapped.get(host)
        if port is not None:
            return await asyncio.open_connection("127.0.0.1", port)
        for address in await self._look_up(host):
            # The address that was judged is the one that is asked: a name may lead elsewhere a moment later.
            if is_public(address):
                with suppress(OSError, TimeoutError):
                    there = asyncio.open_connection(address, 443)
                    return await asyncio.wait_for(there, _CONNECT_WITHIN_S)
        return None


async def _join(
    engine: asyncio.StreamReader,
    back: asyncio.StreamWriter,
    server: asyncio.StreamReader,
    forth: asyncio.StreamWriter,
) -> None:
    """Carry bytes both ways until both sides have ended, or one is gone."""
    try:
        async with asyncio.TaskGroup() as ways:
            ways.create_task(_carry(engine, forth))
            ways.create_task(_carry(server, back))
    except* OSError:
        pass  # The one that is left has nobody to speak to.
    finally:
        await _close(forth)


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


async def _carry(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while chunk := await source.read(_CHUNK_BYTES):
        target.write(chunk)
        await target.drain()
    target.write_eof()


async def _run(start: ProxyStart, source: BinaryIO, out: BinaryIO) -> None:
    proxy = Proxy(start)
    port = await proxy.listen()
    out.write(msgspec.json.encode(ProxyReady(port=port)) + b"\n")
    out.flush()
    await asyncio.to_thread(source.read)
    proxy.close()


def main() -> int:
    """Serve until the input ends."""
    source = sys.stdin.buffer
    try:
        start = msgspec.json.decode(source.readline(MAX_LINE_BYTES), type=ProxyStart)
    except msgspec.DecodeError:
        return 2
    asyncio.run(_run(start, source, sys.stdout.buffer))
    return 0
