"""The engine put together: what the window says is done, what happens is said."""

import sys
from typing import BinaryIO

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    qWebEngineChromiumVersion,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.browser.engine.frames import put_script
from kiosk.ui.browser.engine.hands import press, scroll, tap, type_text
from kiosk.ui.browser.engine.heartbeat import Heartbeat
from kiosk.ui.browser.engine.interceptor import Interceptor, encoded
from kiosk.ui.browser.engine.lines import Lines
from kiosk.ui.browser.engine.loading import Loads
from kiosk.ui.browser.engine.looking import Looking
from kiosk.ui.browser.engine.page import GuardedPage
from kiosk.ui.browser.engine.picture import Pictures, open_memory
from kiosk.ui.browser.engine.profile import make_profile
from kiosk.ui.browser.engine.questions import Questions
from kiosk.ui.browser.engine.refusals import Refusals
from kiosk.ui.browser.engine.strays import Strays
from kiosk.web.from_page import Failed, Failure, Pong, Ready
from kiosk.web.judge import judge
from kiosk.web.refusal import Refusal
from kiosk.web.sites import Use
from kiosk.web.switches import engine_switches
from kiosk.web.to_page import (
    Again,
    Answer,
    Choose,
    Open,
    PageBack,
    Ping,
    Press,
    Scroll,
    Seen,
    ShowField,
    Size,
    Start,
    Stop,
    Tap,
    Type,
    Zoom,
)

#: What stands behind it on a command line is the engine's.
_OF_ENGINE = "--webEngineArgs"
_LOCALES = {"en": "en-GB"}
_LINES_A_NOTCH = 3
_LEAST_PERCENT = 25
_MOST_PERCENT = 500


def serve(start: Start, source: BinaryIO, output: BinaryIO) -> int:
    """Show pages until nobody is there any more; return the exit code."""
    application = QApplication([sys.argv[0], _OF_ENGINE, *engine_switches(start)])
    application.setQuitOnLastWindowClosed(False)
    # How dates are written in fields.
    QLocale.setDefault(QLocale(_LOCALES.get(start.languages[0], start.languages[0])))
    application.setWheelScrollLines(_LINES_A_NOTCH)
    lines = Lines(source, output)
    lines.ended.connect(application.quit)
    engine = Engine(start, lines)
    lines.heard.connect(engine.on_heard)
    lines.send(Ready(version=str(qWebEngineChromiumVersion())))
    lines.listen()
    return application.exec()


class Engine(QObject):
    """One visit's page."""

    def __init__(self, start: Start, lines: Lines) -> None:
        super().__init__()
        self._allow = start.allow
        self._lines = lines
        self._percent = start.percent
        self._refusals = Refusals(lines.send)
        self._questions = Questions(lines.send, self._refusals)
        interceptor = Interceptor(start.allow, self._refusals.add_address)
        self._interceptor = interceptor
        self._profile = make_profile(start)
        self._profile.setUrlRequestInterceptor(interceptor)
        put_script(self._profile)
        self._profile.downloadRequested.connect(self._on_download)
        self._page = GuardedPage(
            self._profile,
            allow=start.allow,
            interceptor=interceptor,
            refusals=self._refusals,
            questions=self._questions,
            parent=self._profile,
        )
        self._stage = QWidget()
        self._view = QWebEngineView(self._stage)
        self._view.setPage(self._page)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._view.setAcceptDrops(False)
        self._strays = Strays(self._stage)
        self._pictures = Pictures(
            self._stage, open_memory(start.picture, start.picture_bytes), lines.send
        )
        self._heartbeat = Heartbeat(
            self._page,
            ask=self._look,
            is_excused=lambda: self._questions.is_open,
            again=self._load_again,
            given_up=self._give_up,
        )
        self._looking = Looking(self._page, lines.send, self._heartbeat.answered)
        self._loads = Loads(self._page, lines.send, self._on_begun)
        self._page.loadFinished.connect(self._on_loaded)
        self._page.elsewhere.connect(self._loads.load)
        self._page.titleChanged.connect(self._on_changed)
        self._page.urlChanged.connect(self._on_moved)
        self._watched: set[QWidget] = set()
        self._view.installEventFilter(self)
        self._resize(QSize(start.width, start.height))
        self._stage.show()
        self._stage.activateWindow()
        self._watch()

    # ---- what the window says

    @Slot(object)
    def on_heard(self, message: object) -> None:
        """Do what the window says."""
        match message:
            case Tap() | Scroll() | Type() | Press():
                self._use_hand(message)
            case Open() | PageBack() | Again() | Stop():
                self._move(message)
            case Size() | Zoom() | ShowField():
                self._fit(message)
            case Seen():
                self._pictures.seen(message.number)
            case Answer():
                self._questions.answer(message)
            case Choose():
                self._looking.choose(message.field, message.options)
            case Ping():
                self._lines.send(Pong(number=message.number))

    def _use_hand(self, message: Tap | Scroll | Type | Press) -> None:
        target = self._hand()
        match message:
            case Tap():
                tap(target, message.x, message.y)
            case Scroll():
                scroll(target, message.x, message.y, message.dx, message.dy)
            case Type():
                type_text(target, message.text)
            case Press():
                press(target, message.key)
        self._looking.soon()

    def _move(self, message: Open | PageBack | Again | Stop) -> None:
        match message:
            case Open():
                self._open(message.url)
            case PageBack():
                self._page.triggerAction(QWebEnginePage.WebAction.Back)
            case Again():
                self._load_again()
            case Stop():
                self._page.triggerAction(QWebEnginePage.WebAction.Stop)

    def _fit(self, message: Size | Zoom | ShowField) -> None:
        match message:
            case Size():
                self._resize(QSize(message.width, message.height))
            case Zoom():
                self._percent = max(_LEAST_PERCENT, min(message.percent, _MOST_PERCENT))
                self._zoom()
            case ShowField():
                self._show_field(message.height)

    def _open(self, address: str) -> None:
        # The address as it was written, before Qt reads it in its own way.
        refusal = judge(address, Use.PAGE, self._allow)
        if refusal is not None:
            self._refusals.add(refusal, address)
            return
        self._loads.load(QUrl(address))

    def _load_again(self) -> None:
        url = self._page.url()
        self._loads.load(self._page.requestedUrl() if url.isEmpty() else url)

    def _give_up(self) -> None:
        self._lines.send(Failed(failure=Failure.STOPPED, url=encoded(self._page.url())))

    def _show_field(self, height: int) -> None:
        whole = self._stage.height()
        self._view.resize(self._stage.width(), max(1, min(height, whole)))
        self._looking.show_field()

    def _resize(self, size: QSize) -> None:
        self._pictures.resize(size)
        self._view.resize(self._stage.size())

    def _zoom(self) -> None:
        self._page.setZoomFactor(self._percent / 100)
        self._looking.soon()

    def _hand(self) -> QWidget:
        return self._view.focusProxy() or self._view

    # ---- what the engine says

    def _look(self) -> None:
        self._looking.look()

    def _on_begun(self) -> None:
        self._questions.begin_page()
        self._looking.forget()
        self._heartbeat.begin()

    @Slot(bool)
    def _on_loaded(self, _well: bool) -> None:
        self._zoom()
        self._watch()
        self._hand().setFocus()
        self._looking.look()
        self._looking.soon()
        self._pictures.touch()

    @Slot()
    def _on_changed(self) -> None:
        self._looking.soon()

    @Slot(QUrl)
    def _on_moved(self, _url: QUrl) -> None:
        self._zoom()

    @Slot(QWebEngineDownloadRequest)
    def _on_download(self, download: QWebEngineDownloadRequest) -> None:
        address = encoded(download.url())
        download.cancel()
        self._refusals.add(Refusal.DOWNLOAD, address)

    # ---- what is painted

    def _watch(self) -> None:
        """See what the engine paints: it may put another widget into the view at any time."""
        target = self._view.focusProxy()
        if target is not None and target not in self._watched:
            self._watched = {target}
            target.installEventFilter(self)
        self._pictures.touch()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See paintings and let them through. On the application itself this would crash."""
        kind = event.type()
        if kind in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
            self._pictures.touch()
        elif kind in (QEvent.Type.ChildAdded, QEvent.Type.ChildPolished):
            QTimer.singleShot(0, self, self._watch)
        return False
