"""Fetches a document into memory, for this process to draw: the engine would have to write it to a file.

It goes where the page may go and no further: every hop is judged, names are mapped and the proxy is used as the
engine does, and only the visit's own cookies are shown.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtNetwork import (
    QNetworkAccessManager,
    QNetworkCookie,
    QNetworkCookieJar,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
    QSslCertificate,
    QSslConfiguration,
)
from PySide6.QtWebEngineCore import QWebEngineCookieStore

from kiosk.ui.browser.engine.interceptor import encoded
from kiosk.web.judge import judge
from kiosk.web.sites import Use
from kiosk.web.to_page import Start

MOST_BYTES = 20 * 1_048_576
_MOST_HOPS = 5
_WITHIN_MS = 60_000
_OK = 200
_LOOPBACK = "127.0.0.1"

_Attribute = QNetworkRequest.Attribute


class _Jar(QNetworkCookieJar):
    """The engine's cookies, as its store tells of them."""

    def add(self, cookie: QNetworkCookie) -> None:
        self.deleteCookie(cookie)
        self.insertCookie(cookie)

    def remove(self, cookie: QNetworkCookie) -> None:
        self.deleteCookie(cookie)


class Fetch(QObject):
    """Fetches one document at a time."""

    def __init__(self, start: Start, cookies: QWebEngineCookieStore, user_agent: str) -> None:
        super().__init__()
        self._allow = start.allow
        self._user_agent = user_agent
        self._ports = {each.host: each.port for each in start.mapped if not start.proxy_port}
        self._network = QNetworkAccessManager(self)
        self._jar = _Jar(self)
        cookies.cookieAdded.connect(self._jar.add)
        cookies.cookieRemoved.connect(self._jar.remove)
        self._tls = QSslConfiguration.defaultConfiguration()
        self._tls.addCaCertificates(QSslCertificate.fromData(start.certificates.encode()))
        if start.proxy_port:
            proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, _LOOPBACK, start.proxy_port)
            self._network.setProxy(proxy)
        self._reply: QNetworkReply | None = None
        self._got = bytearray()
        self._hops = 0
        self._url = QUrl()
        self._done: Callable[[str, bytes], None] | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_WITHIN_MS)
        self._limit.timeout.connect(self.stop)

    def begin(self, url: QUrl, done: Callable[[str, bytes], None]) -> None:
        """Fetch; `done` gets the address at the end of all redirects and what is there, or nothing."""
        self.stop()
        self._done = done
        self._hops = 0
        self._limit.start()
        self._ask(url)

    @Slot()
    def stop(self) -> None:
        """Give up what is being fetched."""
        self._drop()
        self._end(b"")

    def _drop(self) -> None:
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.finished.disconnect(self._on_finished)
            reply.readyRead.disconnect(self._on_more)
            reply.abort()
            reply.deleteLater()

    def _end(self, got: bytes) -> None:
        self._limit.stop()
        done, self._done = self._done, None
        if done is not None:
            done(encoded(self._url), got)

    def _ask(self, url: QUrl) -> None:
        self._url = url
        self._got.clear()
        if judge(encoded(url), Use.PAGE, self._allow) is not None:
            self._end(b"")
            return
        self._reply = self._network.get(self._request(url))
        self._reply.readyRead.connect(self._on_more)
        self._reply.finished.connect(self._on_finished)

    def _request(self, url: QUrl) -> QNetworkRequest:
        target, host = QUrl(url), url.host()
        request = QNetworkRequest()
        if host in self._ports:
            target.setHost(_LOOPBACK)
            target.setPort(self._ports[host])
            request.setPeerVerifyName(host)
            request.setRawHeader(b"Host", host.encode())
        request.setUrl(target)
        request.setSslConfiguration(self._tls)
        # Redirects are judged here, and cookies are the engine's.
        manual = QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
        request.setAttribute(_Attribute.RedirectPolicyAttribute, manual)
        request.setAttribute(
            _Attribute.CookieLoadControlAttribute, QNetworkRequest.LoadControl.Manual
        )
        request.setAttribute(
            _Attribute.CookieSaveControlAttribute, QNetworkRequest.LoadControl.Manual
        )
        request.setAttribute(
            _Attribute.AuthenticationReuseAttribute, QNetworkRequest.LoadControl.Manual
        )
        request.setRawHeader(b"User-Agent", self._user_agent.encode())
        known = [
            bytes(each.toRawForm(QNetworkCookie.RawForm.NameAndValueOnly).data())
            for each in self._jar.cookiesForUrl(url)
        ]
        if known:
            request.setRawHeader(b"Cookie", b"; ".join(known))
        return request

    @Slot()
    def _on_more(self) -> None:
        if self._reply is not None:
            self._got += self._reply.readAll().data()
            if len(self._got) > MOST_BYTES:
                self.stop()

    @Slot()
    def _on_finished(self) -> None:
        reply = self._reply
        if reply is None:
            return
        self._on_more()
        status = reply.attribute(_Attribute.HttpStatusCodeAttribute)
        onward = reply.attribute(_Attribute.RedirectionTargetAttribute)
        self._drop()
        if isinstance(onward, QUrl) and self._hops < _MOST_HOPS:
            self._hops += 1
            self._ask(self._url.resolved(onward))
        else:
            self._end(bytes(self._got) if status == _OK else b"")
