"""What the engine's ways of failing are to a resident."""

from PySide6.QtWebEngineCore import QWebEngineLoadingInfo

from kiosk.web.from_page import Failure

_Domain = QWebEngineLoadingInfo.ErrorDomain
_GONE = frozenset({404, 410})
_BROKEN = 500
#: Stopped by ourselves, or refused: nothing has failed. (ERR_ABORTED, ERR_BLOCKED_BY_CLIENT)
_NOTHING = frozenset({-3, -20})
#: Chromium's numbers (net/base/net_error_list.h): the server answered badly, or not as one does.
_SERVER = frozenset({-100, -101, -102, -310, -320, -321, -324, -354, -370})
_SLOW = frozenset({-7, -118})
#: No safe connection: TLS that cannot be spoken, and from -200 on certificates.
_UNSAFE = frozenset({-107, -110, -113, -125, -126, -129, -141, -172})
_CERTIFICATES = range(-299, -199)


def failure_of(info: QWebEngineLoadingInfo) -> Failure | None:
    """Why a page did not come; None where it did, or where nobody needs to be told."""
    domain, code = info.errorDomain(), info.errorCode()
    if domain in (_Domain.HttpStatusCodeDomain, _Domain.HttpErrorDomain) and code > 0:
        return _of_status(code)
    if domain is _Domain.NoErrorDomain or code in _NOTHING:
        return None
    if domain is _Domain.CertificateErrorDomain or code in _UNSAFE or code in _CERTIFICATES:
        return Failure.NOT_SAFE
    if code in _SLOW:
        return Failure.TOO_SLOW
    return Failure.SERVER if code in _SERVER else Failure.OFFLINE


def _of_status(status: int) -> Failure | None:
    """Other refusals of a server come with a page that says why: a form that was filled in wrongly, for one."""
    if status >= _BROKEN:
        return Failure.SERVER
    return Failure.NOT_FOUND if status in _GONE else None
