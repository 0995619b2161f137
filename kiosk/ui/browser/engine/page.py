"""The first layer: whatever a page wants of its browser is judged, answered with no, or handed on.

Only a refusal is given from within the engine's callbacks; all else is done when the engine has returned from
there, because it aborts where a page is stopped or left in the middle of one.
"""

import ctypes

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtNetwork import QAuthenticator
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineClientCertificateSelection,
    QWebEngineDesktopMediaRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
    QWebEngineWebAuthUxRequest,
)
from shiboken6 import getCppPointer

from kiosk.ui.browser.engine.interceptor import Interceptor, encoded
from kiosk.ui.browser.engine.questions import Questions
from kiosk.ui.browser.engine.refusals import Refusals
from kiosk.web.judge import judge
from kiosk.web.refusal import Refusal
from kiosk.web.sites import AllowList, Use


def give_no_answer(box: QAuthenticator) -> bool:
    """Leave a box for a name and a password as if it had been closed; whether that could be done.

    Left alone, the engine asks the server 32 times with empty ones; stopped, once or twice. In C++ one would assign an
    empty `QAuthenticator`; Python has no assignment of objects, so its one member, the pointer to what it holds, is
    cleared. What it held is leaked: some hundred bytes a box.
    """
    (address,) = getCppPointer(box)  # type: ignore[no-untyped-call]  # it has no types
    ctypes.c_void_p.from_address(address).value = None
    return box.isNull()


class GuardedPage(QWebEnginePage):
    """A page that can only be looked at and filled in.

    Signals:
        elsewhere: the page asked for another window for this address, which may be opened in place.
    """

    elsewhere = Signal(QUrl)
    _window_asked = Signal(QUrl)

    def __init__(
        self,
        profile: QWebEngineProfile,
        *,
        allow: AllowList,
        interceptor: Interceptor,
        refusals: Refusals,
        questions: Questions,
        parent: QObject,
    ) -> None:
        super().__init__(profile, parent)
        self._allow = allow
        self._interceptor = interceptor
        self._refusals = refusals
        self._questions = questions
        self.certificateError.connect(self._on_certificate_error)
        self.authenticationRequired.connect(self._on_sign_in_box)
        self.proxyAuthenticationRequired.connect(self._on_proxy_box)
        self.selectClientCertificate.connect(self._on_client_certificate)
        self.permissionRequested.connect(self._on_permission)
        self.fullScreenRequested.connect(self._on_full_screen)
        self.printRequested.connect(self._on_print)
        self.printRequestedByFrame.connect(self._on_print)
        self.registerProtocolHandlerRequested.connect(self._on_protocol_handler)
        self.webAuthUxRequested.connect(self._on_key_asked)
        self.desktopMediaRequested.connect(self._on_screen_asked)
        self.fileSystemAccessRequested.connect(self._on_files_asked)
        self.newWindowRequested.connect(self._on_new_window)
        self._window_asked.connect(self._open_in_place, Qt.ConnectionType.QueuedConnection)

    def judge_page(self, url: QUrl) -> Refusal | None:
        """Why an address may not stand in the main frame; None where it may."""
        return judge(encoded(url), Use.PAGE, self._allow)

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        _type: QWebEnginePage.NavigationType,
        isMainFrame: bool,  # noqa: N803 - Qt's name
    ) -> bool:
        """Judge where a frame is about to go; redirects come here, too."""
        address = encoded(QUrl(url))
        use = Use.PAGE if isMainFrame else Use.FRAME
        refusal = judge(address, use, self._allow)
        if refusal is not None:
            self._refusals.add_address(use, refusal, address)
        return refusal is None

    def javaScriptAlert(self, _origin: QUrl | str, text: str) -> None:
        """Tell the resident."""
        self._questions.alert(text)

    def javaScriptConfirm(self, _origin: QUrl | str, text: str) -> bool:
        """Ask the resident for yes or no."""
        return self._questions.confirm(text)

    def javaScriptPrompt(self, _origin: QUrl | str, text: str, default: str) -> tuple[bool, str]:
        """Ask the resident for a few words."""
        return self._questions.prompt(text, default)

    def javaScriptConsoleMessage(
        self,
        _level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        _message: str,
        _line: int,
        _source: str,
    ) -> None:
        """Pages talk to their makers: nothing of it is kept."""

    def chooseFiles(
        self,
        _mode: QWebEnginePage.FileSelectionMode,
        _old: object,
        _types: object,
    ) -> list[str]:
        """No file of this machine is ever given."""
        self._refusals.add(Refusal.UPLOAD)
        return []

    @Slot(QWebEngineCertificateError)
    def _on_certificate_error(self, error: QWebEngineCertificateError) -> None:
        # The load then fails, and says why.
        error.rejectCertificate()

    @Slot(QUrl, QAuthenticator)
    def _on_sign_in_box(self, url: QUrl, box: QAuthenticator) -> None:
        self._interceptor.close_address(encoded(url))
        if not give_no_answer(box):
            self.triggerAction(QWebEnginePage.WebAction.Stop)
        self._refusals.add(Refusal.SIGN_IN_BOX, encoded(url))

    @Slot(QUrl, QAuthenticator, str)
    def _on_proxy_box(self, _url: QUrl, box: QAuthenticator, _proxy: str) -> None:
        if not give_no_answer(box):
            self.triggerAction(QWebEnginePage.WebAction.Stop)
        self._refusals.add(Refusal.SIGN_IN_BOX)

    @Slot(QWebEngineClientCertificateSelection)
    def _on_client_certificate(self, selection: QWebEngineClientCertificateSelection) -> None:
        selection.selectNone()

    @Slot(QWebEnginePermission)
    def _on_permission(self, permission: QWebEnginePermission) -> None:
        permission.deny()
        self._refusals.add(Refusal.PERMISSION)

    @Slot(QWebEngineFullScreenRequest)
    def _on_full_screen(self, request: QWebEngineFullScreenRequest) -> None:
        request.reject()
        self._refusals.add(Refusal.FULL_SCREEN)

    @Slot()
    def _on_print(self) -> None:
        self._refusals.add(Refusal.PRINT)

    @Slot(QWebEngineRegisterProtocolHandlerRequest)
    def _on_protocol_handler(self, request: QWebEngineRegisterProtocolHandlerRequest) -> None:
        request.reject()

    @Slot(QWebEngineWebAuthUxRequest)
    def _on_key_asked(self, request: QWebEngineWebAuthUxRequest) -> None:
        request.cancel()

    @Slot(QWebEngineDesktopMediaRequest)
    def _on_screen_asked(self, request: QWebEngineDesktopMediaRequest) -> None:
        request.cancel()

    @Slot(QWebEngineFileSystemAccessRequest)
    def _on_files_asked(self, request: QWebEngineFileSystemAccessRequest) -> None:
        request.reject()

    @Slot(QWebEngineNewWindowRequest)
    def _on_new_window(self, request: QWebEngineNewWindowRequest) -> None:
        if request.isUserInitiated():
            self._window_asked.emit(QUrl(request.requestedUrl()))

    @Slot(QUrl)
    def _open_in_place(self, url: QUrl) -> None:
        refusal = self.judge_page(url)
        if refusal is None:
            self.elsewhere.emit(url)
        else:
            empty = refusal in (Refusal.MALFORMED, Refusal.NOT_A_PAGE)
            self._refusals.add(Refusal.WINDOW if empty else refusal, encoded(url))
