"""The second layer: every request that the engine makes over HTTP is judged."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from kiosk.web.judge import judge
from kiosk.web.refusal import Refusal
from kiosk.web.sites import AllowList, Use

_Type = QWebEngineUrlRequestInfo.ResourceType
_USES = {
    _Type.ResourceTypeMainFrame: Use.PAGE,
    _Type.ResourceTypeNavigationPreloadMainFrame: Use.PAGE,
    _Type.ResourceTypeSubFrame: Use.FRAME,
    _Type.ResourceTypeNavigationPreloadSubFrame: Use.FRAME,
    # What a plug-in or <object> shows is a page in a page.
    _Type.ResourceTypeObject: Use.FRAME,
    _Type.ResourceTypePluginResource: Use.FRAME,
}


def encoded(url: QUrl) -> str:
    """An address as the engine wrote it: nothing is decoded, so that the judge reads what the server would."""
    return bytes(url.toEncoded().data()).decode("ascii", "replace")


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Blocks what may not be asked for. It never redirects (the engine crashes on some) and never raises."""

    def __init__(self, allow: AllowList, refused: Callable[[Use, Refusal, str], None]) -> None:
        super().__init__()
        self._allow = allow
        self._refused = refused
        self._closed: set[str] = set()

    def close_address(self, address: str) -> None:
        """Ask for this one no more: it wants a name and a password."""
        self._closed.add(address)

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Judge one request."""
        address = encoded(info.requestUrl())
        use = _USES.get(info.resourceType(), Use.PART)
        refusal = judge(address, use, self._allow)
        if refusal is None and use is Use.PART and address in self._closed:
            refusal = Refusal.PART
        if refusal is not None:
            info.block(True)
            self._refused(use, refusal, address)
