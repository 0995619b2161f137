"""One child under siege: its process, its servers, its folders, and what happens to it."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, BinaryIO

from kiosk.web.from_page import FromPage, Picture, Pong, Ready, decode_from_page
from kiosk.web.message import encode
from kiosk.web.sites import AllowList, Site
from kiosk.web.to_page import Mapped, Open, Ping, Seen, Start, Tap, ToPage
from tests.siege.case import Case, Events, Sign, events_of, stands, trapped
from tests.siege.chronicle import Chronicle, Trapped
from tests.siege.listener import Listener, Reply, Routes, Served
from tests.siege.own_proxy import OwnProxy
from tests.siege.papers import papers

REPOSITORY = Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 400, 300
ALLOW = AllowList(
    pages=(Site(host="care.test", below=True), Site(host="path.test", path="/care")),
    parts_from_anywhere=False,
    parts=(Site(host="parts.test"),),
)
REST = "https://care.test/rest"
_OURS = ("care.test", "*.care.test", "*.care.test.", "path.test", "parts.test")
_THEIRS = ("evil.test", "*.evil.test", "evilcare.test", "xn--cre-6cd.test")
#: Longer than anything takes on a busy machine; what has happened ends the waiting.
WITHIN_S = 12.0
ANSWERS_WITHIN_S = 1.0
_FILES_EVERY_S = 0.1


def lan_address() -> str:
    """This machine's address in its network, or the loopback where it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        # No packet is sent: only the way there is looked up.
        with contextlib.suppress(OSError):
            probe.connect_ex(("192.0.2.200", 9))
        return str(probe.getsockname()[0])


class Siege:
    """Starts a child with these guards taken out; closes it and all that belongs to it.

    With `proxied`, these hosts of ours and no others are found by the kiosk's own proxy.
    """

    def __init__(
        self,
        home: Path,
        *,
        out: frozenset[str] = frozenset(),
        allow: AllowList = ALLOW,
        proxied: tuple[str, ...] = (),
        proxy_port: int = 0,
    ) -> None:
        self.out = out
        self.home = home
        self.chronicle = Chronicle()
        self.allowed = Listener(name="allowed", chronicle=self.chronicle)
        self.hostile = Listener(name="hostile", chronicle=self.chronicle)
        self._asking = Listener(name="allowed", chronicle=self.chronicle, asks_client=True)
        self._old = Listener(name="allowed", chronicle=self.chronicle, old=True)
        self.allow = allow
        self._pings = 0
        self._since = 0
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._memory = os.memfd_create("picture")
        os.ftruncate(self._memory, WIDTH * HEIGHT * 4)
        traps, trapped = os.pipe()
        commands, self._commands = os.pipe()
        errors = (home / "errors.txt").open("wb")
        self.process = subprocess.Popen(
            [
                sys.executable, "-m", "tests.siege.besieged",
                "--out", ",".join(sorted(out)), "--traps", str(trapped), "--commands", str(commands),
            ],
            cwd=REPOSITORY,
            env=self._environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            pass_fds=(trapped, commands),
        )  # fmt: skip
        errors.close()
        os.close(trapped)
        os.close(commands)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self._input, self._output = self.process.stdin, self.process.stdout
        self._threads = [
            threading.Thread(target=self._hear, args=(self._output,), daemon=True),
            threading.Thread(target=self._watch_traps, args=(os.fdopen(traps, "rb"),), daemon=True),
            threading.Thread(target=self._watch_files, daemon=True),
        ]
        for thread in self._threads:
            thread.start()
        self._proxy = OwnProxy(allow, self._mapped(proxied)) if proxied else None
        if self._proxy is not None:
            proxy_port = self._proxy.port
        self.send(self._start(proxy_port))
        assert self.until(_ready, since=0), self.errors()

    def _environment(self) -> dict[str, str]:
        folders = {
            "HOME": "home", "TMPDIR": "tmp", "XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config",
            "XDG_DATA_HOME": "data", "XDG_RUNTIME_DIR": "run",
        }  # fmt: skip
        own = {name: str(self.home / folder) for name, folder in folders.items()}
        for folder in own.values():
            Path(folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        kept = ("PATH", "LANG", "VIRTUAL_ENV", "SYSTEMROOT")
        kept_here = {name: os.environ[name] for name in kept if name in os.environ}
        return {
            **kept_here,
            **own,
            "SIEGE_CLIENT": papers().client.decode(),
            "SIEGE_KEEPS": own["TMPDIR"],
        }

    def _mapped(self, more: tuple[str, ...] = ()) -> tuple[Mapped, ...]:
        """Where each name is found; the proxy knows no patterns, and is told of every host."""
        return (
            Mapped(host="client.care.test", port=self._asking.port),
            Mapped(host="old.care.test", port=self._old.port),
            *(Mapped(host=host, port=self.allowed.port) for host in (*_OURS, *more)),
            *(Mapped(host=host, port=self.hostile.port) for host in _THEIRS),
        )

    def _start(self, proxy_port: int) -> Start:
        return Start(
            allow=self.allow,
            mapped=self._mapped(),
            certificates=papers().authority,
            proxy_port=proxy_port,
            sandboxed=os.geteuid() != 0,
            width=WIDTH,
            height=HEIGHT,
            picture=f"/proc/{os.getpid()}/fd/{self._memory}",
            picture_bytes=WIDTH * HEIGHT * 4,
        )

    def errors(self) -> str:
        return (self.home / "errors.txt").read_text(errors="replace")

    def close(self) -> None:
        if self._over.is_set():
            return
        self._over.set()
        with contextlib.suppress(OSError):
            self._input.close()
        os.close(self._commands)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.kill()
        if self._proxy is not None:
            self._proxy.close()
        self.allowed.close()
        self.hostile.close()
        self._asking.close()
        self._old.close()
        for thread in self._threads:
            thread.join(5)
        self._output.close()
        os.close(self._memory)

    def kill(self) -> None:
        """End the child and its renderers."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(5)

    def send(self, message: ToPage) -> None:
        # It may have ended, or been left.
        with self._lock, contextlib.suppress(OSError, ValueError):
            self._input.write(encode(message))
            self._input.flush()

    def inject(self, what: str) -> None:
        os.write(self._commands, f"{what}\n".encode())

    def tap(self, x: int = WIDTH // 2, y: int = HEIGHT // 2) -> None:
        self.send(Tap(x=x, y=y))

    def renderer(self) -> int:
        """The number of the process that draws the page."""
        since = self.chronicle.mark()
        self.inject("renderer")
        assert self.until(trapped("injected"), since=since)
        return int(self.chronicle.of(Trapped, since)[-1].name)

    def answers(self) -> bool:
        """Whether the child says within a second that it is there."""
        since = self.chronicle.mark()
        self._pings += 1
        wanted = Pong(number=self._pings)
        self.send(Ping(number=self._pings))
        return self.until(lambda events: wanted in events, since=since, within_s=ANSWERS_WITHIN_S)

    def until(self, sign: Sign, *, since: int, within_s: float = WITHIN_S) -> bool:
        """Wait for something; whether it came. Where the child has ended, nothing more does."""
        ended = trapped("ended")
        self.chronicle.until(
            lambda events: sign(events) or ended(events), within_s=within_s, since=since
        )
        return sign(self.events(since))

    def events(self, since: int) -> Events:
        return self.chronicle.of(object, since)

    def await_(self, sign: Sign, within_s: float = WITHIN_S) -> bool:
        """Wait for something in this case; whether it came."""
        return self.until(sign, since=self._since, within_s=within_s)

    def case_events(self) -> Events:
        """What has happened in this case so far."""
        return self.events(self._since)

    def rest(self) -> None:
        """Go where nothing happens."""
        since = self.chronicle.mark()
        self.send(Open(url=REST))
        assert self.until(stands(REST), since=since), self.events(since)

    def run(self, case: Case, until: Sign) -> Events:
        """Make one attack, and return what happened until this was seen."""
        self.rest()
        since = self._since = self.chronicle.mark()
        with self._raw(case) as put_in:
            begin = case.begin or f"https://{case.id.lower()}.care.test/"
            self.allowed.routes = _routes(case, put_in)
            self.send(Open(url=begin))
            if case.ready is not None:
                assert self.until(case.ready, since=since), self.events(since)
            for act in case.act:
                act(self)
            self.until(until, since=since)
        return self.events(since)

    @contextlib.contextmanager
    def _raw(self, case: Case) -> Iterator[Mapping[str, str]]:
        """What stands for a port in a page; a listener of its own where the case wants one."""
        put_in = {"PORT": str(self.hostile.port), "LAN": lan_address()}
        if "RAW" not in case.page + "".join(map(str, case.routes.values())):
            yield put_in
            return
        every = "0.0.0.0"  # noqa: S104 - as the router of a house would be found
        raw = Listener(name="raw", chronicle=self.chronicle, address=every)
        try:
            yield {**put_in, "RAW": str(raw.port)}
        finally:
            raw.close()

    def _hear(self, output: IO[bytes]) -> None:
        for line in output:
            message: FromPage = decode_from_page(line)
            if isinstance(message, Picture):
                self.send(Seen(number=message.number))
            else:
                self.chronicle.add(message)
        self.chronicle.add(Trapped(kind="ended"))

    def _watch_traps(self, traps: BinaryIO) -> None:
        with traps:
            for line in traps:
                self.chronicle.add(Trapped(**json.loads(line)))

    def _watch_files(self) -> None:
        known = {self.home / "errors.txt"}
        while not self._over.wait(_FILES_EVERY_S):
            found = {path for path in self.home.rglob("*") if path.is_file()}
            for path in found - known:
                self.chronicle.add(Trapped(kind="file", name=str(path.relative_to(self.home))))
            known |= found


def _ready(events: Events) -> bool:
    return bool(events_of(Ready, events))


def _routes(case: Case, put_in: Mapping[str, str]) -> Routes:
    # A page without a word counts as not yet drawn, and what touches it is dropped (Chromium's paint holding).
    page = Reply(
        body=f"<!doctype html><title>{case.id}</title><body><p>{case.id}</p>{case.page}".encode(),
        headers=case.headers,
    )
    routes: dict[str, Served] = {f"{case.id.lower()}.care.test/": page}
    routes.update(case.routes)
    return {path: _put_in(served, put_in) for path, served in routes.items()}


def _put_in(served: Served, put_in: Mapping[str, str]) -> Served:
    if not isinstance(served, Reply):
        return served
    body = served.body.decode()
    for name, value in put_in.items():
        body = body.replace(f":{name}", f":{value}").replace(f"//{name}", f"//{value}")
    return Reply(body=body.encode(), kind=served.kind, status=served.status, headers=served.headers)
