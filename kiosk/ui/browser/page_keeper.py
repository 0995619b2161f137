"""Keeps the page of a visit: one process, replaced when it is lost, ended when the visit ends."""

import logging
from collections import deque
from itertools import count

from PySide6.QtCore import QElapsedTimer, QObject, QRect, QSize, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.ui.browser.page_process import PONG_WITHIN_MS, READY_WITHIN_MS, PageProcess
from kiosk.ui.browser.page_setup import PageSetup
from kiosk.ui.browser.shared_picture import SharedPicture, fits, within
from kiosk.web.from_page import Document, Failed, Loading, Picture, Restarted, Stands
from kiosk.web.judge import judge
from kiosk.web.message import Message
from kiosk.web.sites import AllowList, Use
from kiosk.web.to_page import Open, Seen, Size, Start, Zoom

MOST_LOSSES = 3
LOSS_WINDOW_MS = 60_000
_FIRST_SIZE = QSize(800, 600)

_log = logging.getLogger(__name__)
_numbers = count(1)


class PageKeeper(QObject):
    """The one page that a visit has open, wherever the visit stands meanwhile.

    Signals:
        said: a message of the page's process, after it has been noted here.
        drawn: this part of `image` is new.
        replaced: the page was lost; a new process, or a new part of it, opens it again. What was typed is gone.
        shelved: three were lost within a minute; no other is started in this visit. Why, for staff.
        forgotten: the process has ended, and everything with it.

    Attributes:
        image: the page as it was drawn last.
        stands: where the page is; None before it has loaded.
        begun: the address with which it was opened; "" where none is.
        moment: which of its step's moments was shown last, for whoever comes back to the page.
        document_pages: how many pages the document has that is shown; 0 for a web page.
        is_shelved: whether no process is started any more in this visit.
    """

    said = Signal(object)
    drawn = Signal(QRect)
    replaced = Signal()
    shelved = Signal(str)
    forgotten = Signal()

    def __init__(
        self,
        setup: PageSetup,
        parent: QObject | None = None,
        *,
        ready_within_ms: int = READY_WITHIN_MS,
        pong_within_ms: int = PONG_WITHIN_MS,
    ) -> None:
        super().__init__(parent)
        self._setup = setup
        self._ready_within_ms = ready_within_ms
        self._pong_within_ms = pong_within_ms
        self._process: PageProcess | None = None
        self._memory: SharedPicture | None = None
        self._size = _FIRST_SIZE
        self._percent = 100
        self._languages: tuple[str, ...] = ("en",)
        self._losses: deque[int] = deque(maxlen=MOST_LOSSES)
        self._since_start = QElapsedTimer()
        self._since_start.start()
        self._is_watched = False
        self._unseen = 0
        self._forget()

    def _forget(self) -> None:
        self.image = QImage()
        self.stands: Stands | None = None
        self.begun = ""
        self.moment = 0
        self.document_pages = 0
        self.is_shelved = False
        self._allow: AllowList | None = None
        self._awaits_whole = True

    def may_open(self, address: str) -> bool:
        """Whether this page may be opened at this kiosk."""
        if self._allow is None:
            self._allow = self._setup.allow()
        return self._setup.enabled and judge(address, Use.PAGE, self._allow) is None

    def offers(self, address: str) -> bool:
        """Whether this page may be opened here and now."""
        return not self.is_shelved and self._setup.is_online() and self.may_open(address)

    def process_id(self) -> int:
        """The system's number of the process; 0 where none runs."""
        return self._process.process_id() if self._process is not None else 0

    def warm(self, languages: tuple[str, ...], percent: int) -> None:
        """Have a process ready, for pages in these languages and of this size; one that has a page is left alone."""
        if self.begun or not self._setup.enabled or self.is_shelved:
            return
        if self._process is not None and languages != self._languages:
            self._end_process()
        self._languages, self._percent = languages, percent
        if self._process is None:
            self._start()

    def open(self, address: str) -> None:
        """Show this page."""
        if self._process is None and not self.is_shelved:
            self._start()
        self.begun, self.moment = address, 0
        self._show(address)

    def _show(self, address: str) -> None:
        self.stands, self.document_pages = None, 0
        self.send(Zoom(percent=self._percent))
        self.send(Open(url=address))

    def send(self, message: Message) -> None:
        """Say something to the page's process, where there is one."""
        if self._process is not None:
            self._process.send(message)

    @property
    def percent(self) -> int:
        """How large the page is shown."""
        return self._percent

    def zoom(self, percent: int) -> None:
        """Show the page so many per cent as large."""
        self._percent = percent
        self.send(Zoom(percent=percent))

    def resize(self, size: QSize) -> None:
        """The picture is to have this size, in pixels; one that is too large is not asked for."""
        if size == self._size or not fits(size.width(), size.height()):
            return
        self._size = size
        self._awaits_whole = True
        self.send(Size(width=size.width(), height=size.height()))

    def watch(self, *, watched: bool) -> None:
        """Whether somebody looks at the picture; while nobody does, no more is drawn."""
        self._is_watched = watched
        if watched:
            self._tell_seen()

    def end(self) -> None:
        """End the page's process, and with it forget everything; the next page begins anew."""
        had = self._process is not None or bool(self.begun)
        self._end_process()
        self._losses.clear()
        self._forget()
        if had:
            self.forgotten.emit()

    def close(self) -> None:
        """The program ends."""
        self._end_process()

    def _start(self) -> None:
        memory = SharedPicture(f"handrail-page-{next(_numbers)}")
        setup = self._setup
        if self._allow is None:
            self._allow = setup.allow()
        start = Start(
            allow=self._allow,
            mapped=setup.mapped,
            certificates=setup.certificates,
            proxy_port=setup.proxy_port,
            sandboxed=setup.sandboxed,
            languages=self._languages,
            width=self._size.width(),
            height=self._size.height(),
            percent=self._percent,
            picture=memory.path,
            picture_bytes=memory.size,
        )
        self._memory = memory
        self._awaits_whole = True
        self._unseen = 0
        self._process = PageProcess(
            setup.command,
            start,
            parent=self,
            ready_within_ms=self._ready_within_ms,
            pong_within_ms=self._pong_within_ms,
        )
        self._process.said.connect(self._on_said)
        self._process.lost.connect(self._on_lost)

    def _end_process(self) -> None:
        if self._process is not None:
            self._process.end()
            self._process = None
        if self._memory is not None:
            self._memory.close()
            self._memory = None

    @Slot(object)
    def _on_said(self, message: object) -> None:
        match message:
            case Picture():
                self._take(message)
                return
            case Loading():
                self.document_pages = 0
            case Stands():
                self.stands = message
            case Document():
                self.document_pages = message.pages
            case Failed():
                self.stands = None
            case Restarted():
                # To the resident it is all one whether the page's process died or only a part of it.
                self.replaced.emit()
                return
        self.said.emit(message)

    def _take(self, picture: Picture) -> None:
        """Copy what is new; a picture of a size that is no longer wanted is passed over."""
        part = QRect(picture.x, picture.y, picture.width, picture.height)
        whole = QRect(0, 0, self._size.width(), self._size.height())
        if part == whole and self._awaits_whole:
            self.image = QImage(self._size, QImage.Format.Format_RGB32)
            self._awaits_whole = False
        if not self._awaits_whole and self._memory is not None:
            part = within(part, self.image)
            self._memory.copy_into(self.image, part)
            self.drawn.emit(part)
        self._unseen = picture.number
        # One that is passed over is told of at once: the right one waits for that.
        if self._is_watched or self._awaits_whole:
            self._tell_seen()

    def _tell_seen(self) -> None:
        if self._unseen:
            self.send(Seen(number=self._unseen))
            self._unseen = 0

    @Slot(str)
    def _on_lost(self, reason: str) -> None:
        # The reason holds nothing of the page.
        _log.warning("page process lost: %s", reason)
        self._process = None
        self._end_process()
        address = self.stands.url if self.stands is not None else self.begun
        now = self._since_start.elapsed()
        self._losses.append(now)
        if len(self._losses) == MOST_LOSSES and now - self._losses[0] <= LOSS_WINDOW_MS:
            self.is_shelved = True
            self.shelved.emit(reason)
        elif self.begun:
            self._start()
            self._show(address)
            self.replaced.emit()
