"""The engine put together: what the window says is done, what happens is said."""

import sys
from functools import partial
from typing import BinaryIO

from PySide6.QtCore import QLocale, QObject, QPoint, QSize, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    qWebEngineChromiumVersion,
)
from PySide6.QtWidgets import QApplication

from kiosk.ui.browser.engine.document_words import words_of
from kiosk.ui.browser.engine.documents import Documents, is_document
from kiosk.ui.browser.engine.drawing import draw
from kiosk.ui.browser.engine.fetch import Fetch
from kiosk.ui.browser.engine.frames import put_script
from kiosk.ui.browser.engine.hands import press, tap, type_text
from kiosk.ui.browser.engine.heartbeat import Heartbeat
from kiosk.ui.browser.engine.homing import Homing
from kiosk.ui.browser.engine.interceptor import Interceptor, encoded
from kiosk.ui.browser.engine.lines import Lines
from kiosk.ui.browser.engine.loading import Loads
from kiosk.ui.browser.engine.looking import Looking
from kiosk.ui.browser.engine.page import GuardedPage
from kiosk.ui.browser.engine.paper import Papers
from kiosk.ui.browser.engine.picture import Pictures, open_memory
from kiosk.ui.browser.engine.profile import make_profile
from kiosk.ui.browser.engine.questions import Questions
from kiosk.ui.browser.engine.refusals import Refusals
from kiosk.ui.browser.engine.stage import Stage
from kiosk.ui.browser.engine.strays import Strays
from kiosk.ui.browser.engine.things import PageThings
from kiosk.ui.browser.engine.words import gather_words
from kiosk.web.from_page import (
    Failed,
    Failure,
    FromPage,
    NoField,
    Pong,
    Ready,
    Restarted,
    Thing,
    ThingRole,
    Things,
    Words,
)
from kiosk.web.judge import judge
from kiosk.web.refusal import Refusal
from kiosk.web.sites import Use
from kiosk.web.switches import PROXY_NAME, engine_switches
from kiosk.web.to_page import (
    Again,
    Answer,
    AskPaper,
    AskThings,
    AskWords,
    Choose,
    FillThing,
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
    UseThing,
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
    application.setWheelScrollLines(_LINES_A_NOTCH)
    # Two taps are two taps: the second of a double click would not reach a button or a field.
    QGuiApplication.styleHints().setMouseDoubleClickInterval(0)
    # How dates are written in fields.
    QLocale.setDefault(QLocale(_LOCALES.get(start.languages[0], start.languages[0])))
    _set_proxy(start.proxy_port)
    lines = Lines(source, output)
    lines.ended.connect(application.quit)
    engine = Engine(start, lines)
    lines.heard.connect(engine.on_heard)
    lines.send(Ready(version=str(qWebEngineChromiumVersion())))
    lines.listen()
    return application.exec()


def _set_proxy(port: int) -> None:
    """Go by our own proxy where there is one: this engine asks Qt for it, and no switch."""
    QNetworkProxyFactory.setUseSystemConfiguration(not port)
    if port:
        own = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, PROXY_NAME, port)
        QNetworkProxy.setApplicationProxy(own)


class Engine(QObject):
    """One visit's page."""

    def __init__(self, start: Start, lines: Lines) -> None:
        super().__init__()
        self._allow = start.allow
        self._lines = lines
        self._percent = start.percent
        self._showing = 0
        self._refusals = Refusals(lines.send)
        self._questions = Questions(lines.send, self._refusals)
        self._interceptor = Interceptor(start.allow, self._refusals.add_address)
        self._profile = make_profile(start)
        self._profile.setUrlRequestInterceptor(self._interceptor)
        put_script(self._profile)
        self._page = GuardedPage(
            self._profile,
            allow=start.allow,
            interceptor=self._interceptor,
            refusals=self._refusals,
            questions=self._questions,
            parent=self._profile,
        )
        self._stage = Stage(self._page)
        self._strays = Strays(self._stage)
        memory = open_memory(start.picture, start.picture_bytes)
        self._pictures = Pictures(self._stage, memory, lines.send)
        self._heartbeat = Heartbeat(
            self._page,
            ask=self._look,
            is_excused=lambda: self._questions.is_open,
            again=self._load_crashed,
            given_up=self._give_up,
        )
        self._looking = Looking(self._page, self._say_of_page, self._heartbeat.answered)
        self._loads = Loads(self._page, lines.send, self._refusals, self._on_begun)
        self._homing = Homing(self._page, self._loads, self._refusals, self._give_up)
        self._papers = Papers(self._page, lines.send)
        self._things = PageThings(self._page, self._tap)
        self._documents = Documents(
            Fetch(start, self._profile.cookieStore(), self._profile.httpUserAgent()),
            self._stage.document,
            send=lines.send,
            refusals=self._refusals,
            has_page=lambda: not self._page.url().isEmpty(),
            closed=self._on_document_closed,
        )
        self._connect()
        self._fit(Size(width=start.width, height=start.height))
        self._stage.show()
        self._stage.take_focus()

    def _connect(self) -> None:
        self._stage.painted.connect(self._pictures.touch)
        self._profile.downloadRequested.connect(self._on_download)
        self._page.loadFinished.connect(self._on_loaded)
        self._page.elsewhere.connect(self._loads.load)
        self._page.titleChanged.connect(self._on_changed)
        self._page.urlChanged.connect(self._on_changed)

    # ---- what the window says

    @Slot(object)
    def on_heard(self, message: object) -> None:
        """Do what the window says."""
        match message:
            case Tap() | Scroll() | Type() | Press():
                self._refusals.begin()
                self._use_hand(message)
            case Open() | PageBack() | Again() | Stop():
                self._move(message)
            case Size() | Zoom() | ShowField():
                self._fit(message)
            case AskWords() | AskThings() | AskPaper():
                self._give(message)
            case UseThing() | FillThing() if not self._documents.is_shown:
                self._refusals.begin()
                self._use_thing(message)
            case Seen():
                self._pictures.seen(message.number)
            case Answer():
                self._questions.answer(message)
            case Choose():
                self._looking.choose(message.field, message.options)
            case Ping():
                self._lines.send(Pong(number=message.number))

    def _use_hand(self, message: Tap | Scroll | Type | Press) -> None:
        if self._documents.is_shown:
            self._use_hand_on_document(message)
            return
        target = self._stage.hand()
        match message:
            case Tap():
                self._tap(message.x, message.y)
            case Scroll():
                at, by = (message.x, message.y), (message.dx, message.dy)
                draw(self._page, at, by, self._looking.soon)
            case Type():
                type_text(target, message.text)
            case Press():
                press(target, message.key)
        self._looking.soon()

    def _tap(self, x: int, y: int) -> None:
        # A sound that a script makes needs no touch in this engine; here it does.
        self._page.setAudioMuted(False)
        tap(self._stage.hand(), x, y)
        self._looking.soon()

    def _use_thing(self, message: UseThing | FillThing) -> None:
        if isinstance(message, FillThing):
            self._things.fill(message.thing, message.text, self._looking.soon)
        else:
            self._things.use(message.thing, self._looking.soon)

    def _use_hand_on_document(self, message: Tap | Scroll | Type | Press) -> None:
        if isinstance(message, Scroll):
            self._stage.document.draw_by(message.dx, message.dy)
        elif isinstance(message, Press):
            self._stage.document.press(message.key)

    def _move(self, message: Open | PageBack | Again | Stop) -> None:
        self._questions.leave()
        self._homing.begin()
        self._refusals.begin()
        if isinstance(message, PageBack) and self._documents.is_shown:
            self._documents.close()
            return
        self._documents.close()
        match message:
            case Open():
                self._open(message.url)
            case PageBack():
                self._page.triggerAction(QWebEnginePage.WebAction.Back)
            case Again():
                self._loads.load_again()
            case Stop():
                self._page.triggerAction(QWebEnginePage.WebAction.Stop)

    def _fit(self, message: Size | Zoom | ShowField) -> None:
        match message:
            case Size():
                size = QSize(message.width, message.height)
                if self._pictures.begin(size):
                    self._stage.fit(size)
                    self._looking.soon()
            case Zoom():
                self._percent = max(_LEAST_PERCENT, min(message.percent, _MOST_PERCENT))
                self._zoom()
                self._stage.document.zoom(self._percent)
            case ShowField():
                self._show_field(message.height)

    def _give(self, message: AskWords | AskThings | AskPaper) -> None:
        match message:
            case AskWords():
                self._give_words(message)
            case AskThings():
                self._give_things(message)
            case AskPaper() if self._documents.is_shown:
                self._papers.draw_document(message, self._stage.document.pdf)
            case AskPaper():
                self._papers.draw_page(message)

    def _give_words(self, asked: AskWords) -> None:
        at = None if asked.x < 0 or asked.y < 0 else (asked.x, asked.y)
        if self._documents.is_shown:
            point = None if at is None else QPoint(*at)
            passages = words_of(self._stage.document, point)
            self._lines.send(Words(number=asked.number, passages=passages))
            return
        gather_words(
            self._page,
            at,
            lambda passages: self._lines.send(Words(number=asked.number, passages=passages)),
        )

    def _give_things(self, asked: AskThings) -> None:
        """Of a document its words alone; nothing in it is pressed."""
        if self._documents.is_shown:
            passages = words_of(self._stage.document, None)
            things = tuple(
                Thing(role=ThingRole.TEXT, number=0, name=each.text, language=each.language)
                for each in passages
            )
            self._lines.send(Things(number=asked.number, things=things))
            return
        self._things.gather(
            lambda things: self._lines.send(Things(number=asked.number, things=things))
        )

    def _open(self, address: str) -> None:
        # The address as it was written, before Qt reads it in its own way.
        refusal = judge(address, Use.PAGE, self._allow)
        if refusal is not None:
            self._refusals.add(refusal, address)
            return
        self._loads.load(QUrl(address))

    def _load_crashed(self) -> None:
        self._questions.drop()
        self._lines.send(Restarted(url=encoded(self._page.url())))
        self._loads.load_again()

    def _give_up(self) -> None:
        self._questions.drop()
        self._lines.send(Failed(failure=Failure.STOPPED, url=encoded(self._page.url())))

    def _show_field(self, height: int) -> None:
        self._stage.raise_to_full()
        self._showing += 1
        self._looking.show_field(height, partial(self._lower, self._showing))

    def _lower(self, showing: int, height: int) -> None:
        """Make the page as low as that; an answer for a height that has changed meanwhile is no news."""
        if showing == self._showing:
            self._stage.keep_above(height)

    def _zoom(self) -> None:
        if self._page.zoomFactor() != self._percent / 100:
            self._page.setZoomFactor(self._percent / 100)
            self._looking.soon()

    # ---- what the engine says

    def _look(self) -> None:
        self._looking.look()

    def _say_of_page(self, message: FromPage) -> None:
        if isinstance(message, NoField):
            self._stage.raise_to_full()
        if not self._documents.is_shown:
            self._lines.send(message)

    def _on_begun(self) -> None:
        self._page.setAudioMuted(True)
        self._questions.begin_page()
        self._looking.forget()
        self._things.forget()
        self._heartbeat.begin()
        self._documents.close()

    def _on_document_closed(self) -> None:
        """The page stands there again, as it was."""
        self._looking.forget()
        self._looking.settle(whole=True)

    @Slot(bool)
    def _on_loaded(self, well: bool) -> None:
        self._zoom()
        self._stage.take_focus()
        self._looking.settle(whole=well)

    @Slot()
    def _on_changed(self) -> None:
        self._zoom()
        self._looking.soon()

    @Slot(QWebEngineDownloadRequest)
    def _on_download(self, download: QWebEngineDownloadRequest) -> None:
        url, kind = QUrl(download.url()), download.mimeType()
        download.cancel()
        if is_document(kind, url) and self._page.judge_page(url) is None:
            self._documents.begin(url)
        else:
            self._refusals.add(Refusal.DOWNLOAD, encoded(url))
