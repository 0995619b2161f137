"""The profile of a visit: it is on no disk, and asks for nothing but pages.

Which settings stand away from their defaults, and why, was measured on this engine: see the table of attacks in
tests/siege.
"""

import re

from PySide6.QtNetwork import QSslCertificate
from PySide6.QtWebEngineCore import (
    QWebEngineProfile,
    QWebEngineProfileBuilder,
    QWebEngineSettings,
)

from kiosk.web.to_page import Start

_Attribute = QWebEngineSettings.WebAttribute
_ON = (
    _Attribute.PlaybackRequiresUserGesture,
    _Attribute.WebRTCPublicInterfacesOnly,
    _Attribute.FocusOnNavigationEnabled,
)
_OFF = (
    # Away from their defaults ...
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.ErrorPageEnabled,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.TouchEventsApiEnabled,
    _Attribute.BackForwardCacheEnabled,
    # ... and as they are, said so that no new version changes it.
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.ScrollAnimatorEnabled,
    _Attribute.SpatialNavigationEnabled,
)


def make_profile(start: Start) -> QWebEngineProfile:
    """An off-the-record profile; it must outlive its pages.

    Raises:
        RuntimeError: the engine would keep it on disk.
    """
    builder = QWebEngineProfileBuilder()
    builder.setAdditionalTrustedCertificates(QSslCertificate.fromData(start.certificates.encode()))
    builder.setHttpCacheType(QWebEngineProfile.HttpCacheType.MemoryHttpCache)
    builder.setPersistentCookiesPolicy(
        QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
    )
    builder.setPersistentPermissionsPolicy(
        QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
    )
    # Without a name it is off the record; `createOffTheRecordProfile` knows nothing of the certificates.
    profile = builder.createProfile("")
    if not profile.isOffTheRecord():
        raise RuntimeError("The profile would be kept.")
    profile.setHttpAcceptLanguage(accept_language(start.languages))
    profile.setHttpUserAgent(plain_user_agent(profile.httpUserAgent()))
    profile.setSpellCheckEnabled(False)
    profile.setPushServiceEnabled(False)
    _set(profile.settings())
    return profile


def _set(settings: QWebEngineSettings) -> None:
    for attribute in _ON:
        settings.setAttribute(attribute, True)
    for attribute in _OFF:
        settings.setAttribute(attribute, False)
    # A link to a mail address is told of all the same: its load is begun, and then refused.
    settings.setUnknownUrlSchemePolicy(
        QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
    )


def accept_language(languages: tuple[str, ...]) -> str:
    """The languages in order of liking, as `Accept-Language` says it (RFC 9110, 12.5.4); English is always known."""
    wanted = dict.fromkeys((*languages, "en-GB", "en"))
    said = (f"{tag};q={1 - place / 10:.1f}" for place, tag in enumerate(list(wanted)[:9]))
    return ",".join(said).replace(";q=1.0", "")


def plain_user_agent(own: str) -> str:
    """Chromium's own: services turn away browsers whose names they do not know."""
    return re.sub(r" ?QtWebEngine/[\d.]+", "", own)
