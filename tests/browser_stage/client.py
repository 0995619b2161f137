"""The window's part, played in plain Python: starts the page's process and speaks its lines with it."""

import contextlib
import mmap
import os
import queue
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Self, TypeVar

from PIL import Image

from kiosk.core.places import own_command
from kiosk.web.from_page import (
    Document,
    FromPage,
    Loading,
    Picture,
    Ready,
    Stands,
    decode_from_page,
)
from kiosk.web.message import Message, encode
from kiosk.web.sites import AllowList, Site
from kiosk.web.to_page import Mapped, Open, Seen, Size, Start

WITHIN_S = float(os.environ.get("W", "20"))
Wanted = TypeVar("Wanted")


class Client:
    """One page process, and what it has said so far.

    Pictures are taken as they come. `wait` looks at what was said and not yet waited for, in order; what it passes
    over is dropped.

    Attributes:
        all: everything that was said, in order.
        pictures: every picture that was announced, in order.
    """

    def __init__(self, start: Start, memory: int, command: list[str] | None = None) -> None:
        self._memory = mmap.mmap(memory, start.picture_bytes)
        self._size = (start.width, start.height)
        self.process = subprocess.Popen(
            command or own_command("page-process"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        self.all: list[FromPage] = []
        self.pictures: list[Picture] = []
        self._heard: queue.Queue[FromPage | None] = queue.Queue()
        self._kept: deque[FromPage] = deque()
        self._news = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()
        self.say(start)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.end()

    def say(self, message: Message) -> None:
        """Say something to the page's process."""
        if isinstance(message, Size):
            self._size = (message.width, message.height)
        assert self.process.stdin is not None
        self.process.stdin.write(encode(message))
        self.process.stdin.flush()

    def open(self, url: str) -> Stands:
        """Open a page and wait until it has been loaded; what came meanwhile can still be waited for."""
        self.forget()
        self.say(Open(url=url))
        self.wait(Loading, lambda loading: loading.url == url)
        kept: list[FromPage] = []
        stands = self.wait(Stands, lambda stands: stands.loaded and stands.url == url, kept=kept)
        self._kept.extend(kept)
        return stands

    def open_document(self, url: str) -> Document:
        """Open a document and wait until it is shown."""
        self.forget()
        self.say(Open(url=url))
        return self.wait(Document)

    def forget(self) -> None:
        """Drop what has been said and not been waited for."""
        self._kept.clear()
        with contextlib.suppress(queue.Empty):
            while self._heard.get_nowait() is not None:
                pass

    def loaded(self, url: str = "") -> Stands:
        """Wait until a page has been loaded: this one, or any."""
        return self.wait(Stands, lambda stands: stands.loaded and (not url or stands.url == url))

    def wait(
        self,
        kind: type[Wanted],
        suits: Callable[[Wanted], bool] = lambda _: True,
        within_s: float = WITHIN_S,
        kept: list[FromPage] | None = None,
    ) -> Wanted:
        """The next message of a kind that suits; what is passed over is put into `kept`."""
        end = time.monotonic() + within_s
        passed = [] if kept is None else kept
        while True:
            try:
                message = self._next(max(0.0, end - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"no {kind.__name__} came; instead: {passed}") from None
            if message is None:
                raise AssertionError(f"the process ended; before: {passed}")
            if isinstance(message, kind) and suits(message):
                return message
            passed.append(message)

    def _next(self, within_s: float) -> FromPage | None:
        return self._kept.popleft() if self._kept else self._heard.get(timeout=within_s)

    def wait_for_picture(
        self, suits: Callable[[Image.Image], bool], within_s: float = WITHIN_S
    ) -> Image.Image:
        """Wait until the picture suits."""
        end = time.monotonic() + within_s
        with self._news:
            while not suits(self.image()):
                if not self._news.wait(max(0.0, end - time.monotonic())):
                    raise AssertionError("no picture that suits came")
            return self.image()

    def is_still(self, for_s: float) -> bool:
        """Whether no picture comes for so long."""
        with self._news:
            return not self._news.wait(for_s)

    def image(self) -> Image.Image:
        """The picture as it stands in the memory."""
        width, height = self._size
        pixels = self._memory[: width * height * 4]
        return Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", 0, 1)

    def end(self) -> None:
        """End the process and all that it started, and wait until it is gone."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(5)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                self._take(decode_from_page(line))
        self._heard.put(None)

    def _take(self, message: FromPage) -> None:
        self.all.append(message)
        if isinstance(message, Picture):
            with self._news:
                self.pictures.append(message)
                self._news.notify_all()
            with contextlib.suppress(OSError, ValueError):
                self.say(Seen(number=message.number))
        else:
            self._heard.put(message)


def allow(*hosts: str, anywhere: bool = True, parts: tuple[str, ...] = ()) -> AllowList:
    """Whole hosts for pages, and hosts for parts of pages."""
    return AllowList(
        pages=tuple(Site(host=host) for host in hosts),
        parts_from_anywhere=anywhere,
        parts=tuple(Site(host=host) for host in parts),
    )


@contextlib.contextmanager
def browsing(
    allowed: AllowList,
    *,
    mapped: Mapping[str, int],
    certificates: str,
    width: int = 800,
    height: int = 600,
    percent: int = 100,
    most_pixels: int = 1_400 * 1_400,
    languages: tuple[str, ...] = ("en-GB",),
    proxy_port: int = 0,
    command: list[str] | None = None,
) -> Iterator[Client]:
    """A page process for a test, ready to be told what to open."""
    size = most_pixels * 4
    memory = os.memfd_create("picture")
    os.ftruncate(memory, size)
    start = Start(
        allow=allowed,
        mapped=tuple(Mapped(host=host, port=port) for host, port in mapped.items()),
        certificates=certificates,
        proxy_port=proxy_port,
        sandboxed=os.geteuid() != 0,
        languages=languages,
        width=width,
        height=height,
        percent=percent,
        picture=f"/proc/{os.getpid()}/fd/{memory}",
        picture_bytes=size,
    )
    try:
        with Client(start, memory, command) as client:
            client.wait(Ready)
            yield client
    finally:
        os.close(memory)
