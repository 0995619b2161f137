"""A proxy between kiosks and their store that spoils some of what passes: one request a connection, seeded."""

import asyncio
import random
import threading
from asyncio import StreamReader as Reader
from asyncio import StreamWriter as Writer
from collections import Counter
from contextlib import suppress
from enum import Enum
from socket import SO_LINGER, SOL_SOCKET
from struct import pack

_MOST_HEAD = 65_536
_DELAY_S, _HALF_OPEN_S, _PACE_S = 0.3, 1.2, 0.005


class Fault(Enum):
    """What happens to a request."""

    NONE = "none"
    DELAY = "delay"
    REFUSED = "reset before anything"
    CUT_REQUEST = "request cut after some bytes"
    CUT_ANSWER = "answer cut after some bytes"
    LOST_ANSWER = "taken, the answer lost"
    HALF_OPEN = "never answered"
    THROTTLE = "slow"
    GARBLED_REQUEST = "request garbled"
    GARBLED_ANSWER = "answer garbled"
    DUPLICATE = "sent twice"
    TROUBLE = "503 without asking"
    TAKEN_AND_500 = "taken, and 500"
    WRONG_LENGTH = "answer says that it is longer"


_SPOILT = tuple(each for each in Fault if each is not Fault.NONE)


class FaultProxy:
    """Stands at a port of its own; runs on a thread of its own.

    Attributes:
        rate: of requests that are spoilt, 0 to 1.
        met: how often each fault was met.
    """

    def __init__(self, port: int, *, seed: int, rate: float) -> None:
        self.rate = rate
        self.met: Counter[Fault] = Counter()
        self._to = port
        self._random = random.Random(seed)  # noqa: S311 - chance that can be had again
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over = asyncio.Event()
        self._port = 0
        started = threading.Event()
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._main(started)), daemon=True
        )
        self._thread.start()
        started.wait(10)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def close(self) -> None:
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(10)

    async def _main(self, started: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=_MOST_HEAD)
        self._port = server.sockets[0].getsockname()[1]
        started.set()
        await self._over.wait()
        server.close()

    def _fault(self) -> Fault:
        spoilt = self._random.random() < self.rate
        fault = self._random.choice(_SPOILT) if spoilt else Fault.NONE
        self.met[fault] += 1
        return fault

    async def _serve(self, reader: Reader, writer: Writer) -> None:
        try:
            with suppress(
                OSError,
                asyncio.IncompleteReadError,
                asyncio.LimitOverrunError,
                asyncio.CancelledError,  # the proxy closes
            ):
                await self._one(self._fault(), reader, writer)
        finally:
            with suppress(OSError):
                writer.close()

    async def _one(self, fault: Fault, reader: Reader, writer: Writer) -> None:
        if fault is Fault.REFUSED:
            _reset(writer)
            return
        head = await reader.readuntil(b"\r\n\r\n")
        body = await reader.readexactly(_length(head))
        if fault is Fault.TROUBLE:
            await _say(writer, 503, b"<Error><Code>SlowDown</Code></Error>")
            return
        if fault is Fault.DELAY:
            await asyncio.sleep(_DELAY_S)
        if fault is Fault.GARBLED_REQUEST:
            body = self._garbled(body)
        if fault is Fault.CUT_REQUEST:
            await self._asked((head + body)[: self._random.randrange(len(head + body))])
            _reset(writer)
            return
        if fault is Fault.DUPLICATE:
            await self._asked(head + body)
        answer = await self._asked(head + body)
        await self._answer(fault, answer, writer)

    async def _answer(self, fault: Fault, answer: bytes, writer: Writer) -> None:
        match fault:
            case Fault.LOST_ANSWER:
                _reset(writer)
            case Fault.HALF_OPEN:
                await asyncio.sleep(_HALF_OPEN_S)
                _reset(writer)
            case Fault.TAKEN_AND_500:
                await _say(writer, 500, b"<Error><Code>InternalError</Code></Error>")
            case Fault.CUT_ANSWER:
                writer.write(answer[: self._random.randrange(1, max(len(answer), 2))])
                await writer.drain()
            case Fault.WRONG_LENGTH:
                writer.write(answer.replace(b"Content-Length: ", b"Content-Length: 9", 1))
                await writer.drain()
            case Fault.GARBLED_ANSWER:
                writer.write(self._garbled(answer))
                await writer.drain()
            case Fault.THROTTLE:
                for at in range(0, len(answer), 40):
                    writer.write(answer[at : at + 40])
                    await writer.drain()
                    await asyncio.sleep(_PACE_S)
            case _:
                writer.write(answer)
                await writer.drain()

    async def _asked(self, request: bytes) -> bytes:
        """What the store answers; nothing where it is gone. One request, then the end of the connection."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._to)
        try:
            writer.write(request)
            await writer.drain()
            writer.write_eof()
            head = await reader.readuntil(b"\r\n\r\n")
            # So that the client does not send a second request into a connection that ends.
            closing = head[:-2] + b"Connection: close\r\n\r\n"
            return closing + await reader.readexactly(_length(head))
        finally:
            writer.close()

    def _garbled(self, data: bytes) -> bytes:
        spoilt = bytearray(data)
        for _ in range(3):
            if spoilt:
                spoilt[self._random.randrange(len(spoilt))] ^= 1 << self._random.randrange(8)
        return bytes(spoilt)


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return 0


async def _say(writer: Writer, status: int, body: bytes) -> None:
    head = f"HTTP/1.1 {status} Trouble\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    writer.write(head.encode() + body)
    await writer.drain()


def _reset(writer: Writer) -> None:
    """End the connection as a cable that is pulled does: by RST."""
    writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, pack("ii", 1, 0))
    writer.transport.abort()
