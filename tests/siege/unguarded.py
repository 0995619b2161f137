"""How each guard is taken out of the child, so that a test sees what it holds back."""

import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from PySide6.QtNetwork import QSsl, QSslCertificate, QSslKey
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineClientCertificateSelection,
    QWebEngineDesktopMediaRequest,
    QWebEngineDownloadRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineProfileBuilder,
    QWebEngineRegisterProtocolHandlerRequest,
    QWebEngineSettings,
    QWebEngineWebAuthUxRequest,
)

import kiosk.web.judge
import kiosk.web.switches
from kiosk.ui.browser.engine import frames, heartbeat, interceptor, page, profile
from kiosk.ui.browser.engine.heartbeat import Heartbeat
from kiosk.ui.browser.engine.page import GuardedPage
from kiosk.ui.browser.engine.refusals import Refusals
from kiosk.ui.browser.engine.strays import Strays
from kiosk.web.refusal import Refusal
from kiosk.web.to_page import Start
from tests.siege.traps import Traps

#: A page is as large as this with little more than the engine in it.
_LITTLE_BYTES = 400_000_000
_Attribute = QWebEngineSettings.WebAttribute


def take_out(out: frozenset[str], traps: Traps) -> None:
    """Take these out, and lay the traps; before the engine's own module is loaded."""
    _lay(traps)
    _give_devices()
    for name in sorted(out):
        _GUARDS[name](traps)
    traps.closes = "strays" in out


def _put(on: object, **parts: object) -> None:
    for name, part in parts.items():
        setattr(on, name, part)


def _lay(traps: Traps) -> None:
    born, add = GuardedPage.__init__, Refusals.add

    def with_traps(self: GuardedPage, *arguments: object, **named: object) -> None:
        born(self, *arguments, **named)  # type: ignore[arg-type]
        traps.lay()
        self.renderProcessTerminated.connect(lambda *_: traps.tell("crash"))

    def told(self: Refusals, refusal: Refusal, address: str = "") -> None:
        # As it is refused: what is said to the resident is less, so that it can be read.
        traps.tell("refused", refusal.value)
        add(self, refusal, address)

    _put(GuardedPage, __init__=with_traps)
    _put(Refusals, add=told)


def _give_devices() -> None:
    """A camera, a microphone and a certificate of its own, which the machine of a test has not."""
    made = profile.make_profile

    def with_certificate(start: Start) -> QWebEngineProfile:
        own = made(start)
        pem = os.environb.pop(b"SIEGE_CLIENT")
        key = QSslKey(pem, QSsl.KeyAlgorithm.Ec, QSsl.EncodingFormat.Pem)
        own.clientCertificateStore().add(QSslCertificate(pem), key)
        return own

    _put(profile, make_profile=with_certificate)
    own = kiosk.web.switches.engine_switches

    def with_devices(start: Start) -> tuple[str, ...]:
        return (*own(start), "--use-fake-device-for-media-stream")

    _put(kiosk.web.switches, engine_switches=with_devices)


def _allows(*_: object) -> None:
    """A judge who refuses nothing."""


def _hook(_: Traps) -> None:
    _put(page, judge=_allows)
    # What our own code opens is judged in a module that is not loaded yet.
    _put(kiosk.web.judge, judge=_allows)


def _interceptor(_: Traps) -> None:
    _put(interceptor, judge=_allows)


def _switches(_: Traps) -> None:
    def bare(start: Start) -> tuple[str, ...]:
        mapped = " , ".join(f"MAP {each.host} 127.0.0.1:{each.port}" for each in start.mapped)
        return (f"--host-resolver-rules={mapped}", "--use-fake-device-for-media-stream")

    _put(kiosk.web.switches, engine_switches=bare)


def _settings(_: Traps) -> None:
    """The engine's own, with what can be seen only where it is on."""

    def set_(settings: QWebEngineSettings) -> None:
        for each in (
            _Attribute.FullScreenSupportEnabled,
            _Attribute.HyperlinkAuditingEnabled,
            _Attribute.AllowRunningInsecureContent,
            _Attribute.ScreenCaptureEnabled,
        ):
            settings.setAttribute(each, True)
        settings.setAttribute(_Attribute.PlaybackRequiresUserGesture, False)

    _put(profile, _set=set_)
    # The engine has no setting for this: every page has a voice.
    _put(GuardedPage, setAudioMuted=_allows)


def _boxes(_: Traps) -> None:
    """Boxes of the engine's own, and its lists, which our script keeps shut."""
    source = frames._read_source()
    shut = "const list = listAt(event.composedPath()[0]);"
    assert shut in source
    _put(frames, _read_source=lambda: source.replace(shut, "const list = null;"))
    for name in ("javaScriptAlert", "javaScriptConfirm", "javaScriptPrompt", "chooseFiles"):
        delattr(GuardedPage, name)


def _rights(traps: Traps) -> None:
    """Whatever a page asks for, it gets."""

    def permission(_: GuardedPage, asked: QWebEnginePermission) -> None:
        asked.grant()

    def full_screen(_: GuardedPage, asked: QWebEngineFullScreenRequest) -> None:
        asked.accept()

    def handler(_: GuardedPage, asked: QWebEngineRegisterProtocolHandlerRequest) -> None:
        traps.tell("handler", asked.scheme())
        asked.accept()

    def key(_: GuardedPage, asked: QWebEngineWebAuthUxRequest) -> None:
        traps.tell("passkey")
        asked.cancel()

    def screen(_: GuardedPage, asked: QWebEngineDesktopMediaRequest) -> None:
        # There is no screen to be had without a display.
        traps.tell("screen")
        asked.cancel()

    def files(_: GuardedPage, asked: QWebEngineFileSystemAccessRequest) -> None:
        asked.accept()

    def print_(self: GuardedPage) -> None:
        traps.tell("print")

    _put(GuardedPage, _on_permission=permission)
    _put(GuardedPage, _on_full_screen=full_screen)
    _put(GuardedPage, _on_protocol_handler=handler)
    _put(GuardedPage, _on_key_asked=key)
    _put(GuardedPage, _on_screen_asked=screen)
    _put(GuardedPage, _on_files_asked=files)
    _put(GuardedPage, _on_print=print_)


def _papers(traps: Traps) -> None:
    """Every certificate is good enough, and boxes for names and passwords are left alone."""

    def certificate(_: GuardedPage, error: QWebEngineCertificateError) -> None:
        error.acceptCertificate()

    def own(_: GuardedPage, selection: QWebEngineClientCertificateSelection) -> None:
        traps.tell("certificate")
        selection.select(selection.certificates()[0])

    _put(GuardedPage, _on_certificate_error=certificate)
    _put(GuardedPage, _on_client_certificate=own)
    _put(GuardedPage, _on_sign_in_box=_allows)
    _put(GuardedPage, _on_proxy_box=_allows)


def _strays(_: Traps) -> None:
    _put(Strays, close=_allows)


def _windows(traps: Traps) -> None:
    """A page opens windows when it likes, and may close and move its own."""
    born = GuardedPage.__init__

    def obeys(self: GuardedPage, *arguments: object, **named: object) -> None:
        born(self, *arguments, **named)  # type: ignore[arg-type]
        self.windowCloseRequested.connect(lambda: traps.tell("geometry", "close"))
        self.geometryChangeRequested.connect(lambda _: traps.tell("geometry", "move"))

    def opens(self: GuardedPage, asked: QWebEngineNewWindowRequest) -> None:
        traps.tell("page", asked.requestedUrl().toString())
        self.elsewhere.emit(asked.requestedUrl())

    _put(GuardedPage, __init__=obeys)
    _put(GuardedPage, _on_new_window=opens)


def take_out_of(engine: ModuleType, out: frozenset[str]) -> None:
    """Take out what stands in the engine's own module, when that is loaded."""
    if "downloads" in out:
        _put(engine.Engine, _on_download=_keep)


def _keep(_: object, download: QWebEngineDownloadRequest) -> None:
    """As browsers do it."""
    download.setDownloadDirectory(os.environ["SIEGE_KEEPS"])
    download.accept()


def _downloads(_: Traps) -> None:
    """There is a place for files again; see also `take_out_of`."""
    os.environ["TMPDIR"] = os.environ["SIEGE_KEEPS"]


def _disk(_: Traps) -> None:
    """A profile as browsers have it: what is in it stays."""

    def on_disk(start: Start) -> QWebEngineProfile:
        builder = QWebEngineProfileBuilder()
        builder.setAdditionalTrustedCertificates(
            QSslCertificate.fromData(start.certificates.encode())
        )
        builder.setPersistentStoragePath(str(Path(os.environ["SIEGE_KEEPS"]) / "profile"))
        builder.setCachePath(str(Path(os.environ["SIEGE_KEEPS"]) / "profile-cache"))
        builder.setPersistentCookiesPolicy(
            QWebEngineProfile.PersistentCookiesPolicy.ForcePersistentCookies
        )
        return builder.createProfile("residents")

    _put(profile, make_profile=on_disk)


def _heartbeat(_: Traps) -> None:
    """Nobody looks whether the page is alive, or how large."""
    for name in ("_on_beat", "_on_gone"):
        _put(Heartbeat, **{name: _allows})


def _memory(_: Traps) -> None:
    """A machine with little memory: what is too large comes sooner."""
    _put(heartbeat, _MOST_MEMORY_BYTES=_LITTLE_BYTES)


_GUARDS: dict[str, Callable[[Traps], None]] = {
    "hook": _hook,
    "interceptor": _interceptor,
    "switches": _switches,
    "settings": _settings,
    "boxes": _boxes,
    "rights": _rights,
    "papers": _papers,
    "strays": _strays,
    "windows": _windows,
    "downloads": _downloads,
    "disk": _disk,
    "heartbeat": _heartbeat,
    "memory": _memory,
}
