"""Follows a page from its beginning to its end, and says when it does not come."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtWebEngineCore import QWebEngineLoadingInfo, QWebEnginePage

from kiosk.ui.browser.engine.failures import failure_of
from kiosk.ui.browser.engine.interceptor import encoded
from kiosk.ui.browser.engine.page import GuardedPage
from kiosk.ui.browser.engine.refusals import Refusals
from kiosk.web.from_page import Failed, Failure, Loading

#: A resident is asked then whether to wait (issue: a page that takes longer than this).
SLOW_AFTER_MS = 15_000

_Status = QWebEngineLoadingInfo.LoadStatus


#: A navigation that was refused takes some milliseconds to end; one begun meanwhile would never end (seen with 6.11.3).
_STOPS_WITHIN_MS = 500


class Loads(QObject):
    """Loads pages, and tells the window of each: its beginning, its failure, and that it takes long.

    Where a page only asked for an address that is refused, there was no load.
    """

    def __init__(
        self,
        page: GuardedPage,
        send: Callable[[Loading | Failed], None],
        refusals: Refusals,
        begun: Callable[[], None],
    ) -> None:
        super().__init__()
        self._page = page
        self._send = send
        self._refusals = refusals
        self._begun = begun
        self._next: QUrl | None = None
        self._wanted: QUrl | None = None
        self._slow = self._timer(SLOW_AFTER_MS, self._on_slow)
        self._stopping = self._timer(_STOPS_WITHIN_MS, self._load_next)
        page.loadingChanged.connect(self._on_changed)
        page.urlChanged.connect(self._on_arrived)

    def _timer(self, after_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(slot)
        return timer

    @Slot(QUrl)
    def load(self, url: QUrl) -> None:
        """Load a page that has been judged, instead of what is loading."""
        self._wanted = QUrl(url)
        if not self._page.isLoading():
            self._page.load(url)
            return
        self._next = url
        # The time is said each time: `start(0)` below would be kept by the timer otherwise.
        self._stopping.start(_STOPS_WITHIN_MS)
        self._page.triggerAction(QWebEnginePage.WebAction.Stop)

    def load_again(self) -> None:
        """Load what was on its way, or else what stands there, once more."""
        at = self._page.url()
        self.load(self._wanted or (self._page.requestedUrl() if at.isEmpty() else at))

    def bring_back(self, home: QUrl) -> None:
        """Load what was on its way, for somebody asked for it, or else the page that was there before."""
        self.load(self._wanted or home)

    @Slot()
    def _load_next(self) -> None:
        url, self._next = self._next, None
        if url is not None:
            self._page.load(url)

    @Slot(QUrl)
    def _on_arrived(self, url: QUrl) -> None:
        if self._page.judge_page(url) is None:
            self._wanted = None

    @Slot(QWebEngineLoadingInfo)
    def _on_changed(self, info: QWebEngineLoadingInfo) -> None:
        refusal = self._page.judge_page(info.url())
        if refusal is None:
            self._tell(info)
        elif info.status() is _Status.LoadStartedStatus:
            # Nobody is asked about an address of another program.
            self._refusals.add(refusal, encoded(info.url()))
        if info.status() is not _Status.LoadStartedStatus and self._next is not None:
            self._stopping.start(0)

    def _tell(self, info: QWebEngineLoadingInfo) -> None:
        url = encoded(info.url())
        if info.status() is _Status.LoadStartedStatus:
            self._slow.start()
            self._begun()
            self._send(Loading(url=url))
            return
        self._slow.stop()
        failure = failure_of(info)
        if failure is not None and not info.isDownload():
            self._send(Failed(failure=failure, url=url))

    @Slot()
    def _on_slow(self) -> None:
        self._send(Failed(failure=Failure.TOO_SLOW, url=encoded(self._page.requestedUrl())))
