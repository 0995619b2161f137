"""The allow-list proxy, over real sockets of the loopback."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.web.proxy import Proxy, ProxyReady, ProxyStart, is_public
from kiosk.web.sites import AllowList, Site
from kiosk.web.to_page import Mapped

ALLOW = AllowList(
    pages=(Site(host="form.example.org"), Site(host="part.example.org", path="/care")),
    parts_from_anywhere=False,
)


class Listener:
    """A server that says back what it hears, and counts who came."""

    def __init__(self) -> None:
        self.visits = 0
        self.port = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.visits += 1
        while chunk := await reader.read(1000):
            writer.write(b"heard " + chunk)
        await close(writer)


@asynccontextmanager
async def stand(
    allow: AllowList = ALLOW,
    *,
    hosts: tuple[str, ...] = ("form.example.org", "part.example.org", "evil.test"),
    names: dict[str, list[str]] | None = None,
) -> AsyncIterator[tuple[int, Listener]]:
    listener = Listener()
    server = await asyncio.start_server(listener.serve, "127.0.0.1", 0)
    listener.port = server.sockets[0].getsockname()[1]

    async def look_up(host: str) -> list[str]:
        return (names or {}).get(host, [])

    mapped = tuple(Mapped(host=host, port=listener.port) for host in hosts)
    proxy = Proxy(ProxyStart(allow=allow, mapped=mapped), look_up)
    port = await proxy.listen()
    try:
        yield port, listener
    finally:
        proxy.close()
        server.close()
        # What still stands has nobody at its other end, and goes when it notices.
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(others)


async def ask(port: int, head: bytes, then: bytes = b"") -> bytes:
    """Everything that is answered, after the tunnel stands and the bytes have gone through it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(head)
    answer = await reader.readuntil(b"\r\n\r\n")
    if then and answer.startswith(b"HTTP/1.1 200"):
        writer.write(then)
        writer.write_eof()
        answer += await reader.read()
    await close(writer)
    return answer


async def close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


def connect(host: str) -> bytes:
    return f"CONNECT {host}:443 HTTP/1.1\r\nHost: {host}:443\r\n\r\n".encode()


def run(work: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        await work()

    asyncio.run(whole())


def test_a_listed_host_is_joined_and_bytes_go_both_ways() -> None:
    async def work() -> None:
        async with stand() as (port, listener):
            answer = await ask(port, connect("form.example.org"), b"hello")
            assert answer.endswith(b"\r\n\r\nheard hello")
            assert listener.visits == 1

    run(work)


def test_a_host_of_which_only_a_part_is_open_is_joined_for_the_engine_judges_the_path() -> None:
    async def work() -> None:
        async with stand() as (port, _):
            assert (await ask(port, connect("part.example.org"))).startswith(b"HTTP/1.1 200")

    run(work)


@pytest.mark.parametrize(
    "head",
    [
        connect("evil.test"),
        connect("127.0.0.1"),
        connect("localhost"),
        connect("form.example.org.evil.test"),
        b"CONNECT form.example.org:22 HTTP/1.1\r\n\r\n",
        b"CONNECT form.example.org HTTP/1.1\r\n\r\n",
        b"GET https://form.example.org/ HTTP/1.1\r\n\r\n",
        b"GET http://form.example.org/ HTTP/1.1\r\nHost: form.example.org\r\n\r\n",
        b"CONNECT form.example.org:443@evil.test:443 HTTP/1.1\r\n\r\n",
        b"connect form.example.org:443 HTTP/1.1\r\n\r\n",
        b"\r\n\r\n",
    ],
)  # fmt: skip
def test_nothing_else_reaches_anybody(head: bytes) -> None:
    async def work() -> None:
        async with stand() as (port, listener):
            assert (await ask(port, head)).startswith(b"HTTP/1.1 403")
            assert listener.visits == 0

    run(work)


def test_where_parts_come_from_anywhere_any_public_name_is_joined_and_no_other() -> None:
    async def work() -> None:
        anywhere = AllowList(pages=ALLOW.pages)
        async with stand(anywhere, hosts=("cdn.example.net",)) as (port, listener):
            assert (await ask(port, connect("cdn.example.net"))).startswith(b"HTTP/1.1 200")
            assert (await ask(port, connect("printer.local"))).startswith(b"HTTP/1.1 403")
            assert listener.visits == 1

    run(work)


def test_a_name_that_leads_into_this_network_is_not_followed() -> None:
    async def work() -> None:
        names = {
            "form.example.org": ["127.0.0.1", "10.0.0.1", "::1", "169.254.1.1", "fe80::1%eth0"]
        }
        async with stand(hosts=(), names=names) as (port, listener):
            assert (await ask(port, connect("form.example.org"))).startswith(b"HTTP/1.1 502")
            assert listener.visits == 0

    run(work)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),  # noqa: S104 - an address to refuse, not to listen at
        ("224.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("fd00::1", False),
        ("", False),
        ("form.example.org", False),
    ],
)
def test_which_addresses_are_public(address: str, *, public: bool) -> None:
    assert is_public(address) is public


@given(st.binary(max_size=200))
def test_what_is_no_request_never_reaches_anybody(head: bytes) -> None:
    async def work() -> None:
        async with stand() as (port, listener):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(head + b"\r\n\r\n")
            writer.write_eof()
            assert not (await reader.read()).startswith(b"HTTP/1.1 200")
            await close(writer)
            assert listener.visits == 0

    run(work)


def test_as_a_process_it_says_its_port_and_ends_with_its_input() -> None:
    command = [sys.executable, "-m", "kiosk", "page-proxy"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(msgspec.json.encode(ProxyStart(allow=ALLOW)) + b"\n")
        process.stdin.flush()
        ready = msgspec.json.decode(process.stdout.readline(), type=ProxyReady)

        async def work() -> None:
            assert (await ask(ready.port, connect("evil.test"))).startswith(b"HTTP/1.1 403")

        run(work)
        process.stdin.close()
        assert process.wait(10) == 0


def test_as_a_process_it_does_not_start_without_a_list() -> None:
    command = [sys.executable, "-m", "kiosk", "page-proxy"]
    assert subprocess.run(command, input=b"nonsense\n", check=False, timeout=20).returncode == 2
