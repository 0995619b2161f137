"""Documents are shown in the kiosk instead of being kept: fetched, drawn, and gone with the visit."""

from collections.abc import Callable

from PySide6.QtCore import QUrl

from kiosk.ui.browser.engine.document import DocumentView
from kiosk.ui.browser.engine.fetch import Fetch
from kiosk.ui.browser.engine.interceptor import encoded
from kiosk.ui.browser.engine.refusals import Refusals
from kiosk.web.from_page import Document, FromPage, Loading, Stands
from kiosk.web.refusal import Refusal

_KIND = "application/pdf"
#: What servers say that know nothing of kinds.
_ANY_KIND = frozenset({"", "application/octet-stream", "binary/octet-stream"})
_BEGINS = b"%PDF-"
_WITHIN_BYTES = 1_024
_MOST_LETTERS = 200


class Documents:
    """Opens a document in the page's place, and closes it."""

    def __init__(
        self,
        fetch: Fetch,
        view: DocumentView,
        *,
        send: Callable[[FromPage], None],
        refusals: Refusals,
        has_page: Callable[[], bool],
        closed: Callable[[], None],
    ) -> None:
        self._fetch = fetch
        self._view = view
        self._send = send
        self._refusals = refusals
        self._has_page = has_page
        self._closed = closed

    @property
    def is_shown(self) -> bool:
        """Whether a document stands in the page's place."""
        return bool(self._view.pdf)

    def begin(self, url: QUrl) -> None:
        """Fetch a document, and show it."""
        self._send(Loading(url=encoded(url)))
        self._fetch.begin(url, self._on_got)

    def close(self) -> None:
        """Show none, and fetch none."""
        self._fetch.stop()
        if self.is_shown:
            self._view.close_document()
            self._closed()

    def _on_got(self, address: str, pdf: bytes) -> None:
        if _BEGINS not in pdf[:_WITHIN_BYTES] or not self._view.open(pdf):
            self._refusals.add(Refusal.DOWNLOAD, address)
            self._closed()
            return
        title = self._view.title() or _name(address)
        self._send(Stands(url=address, title=title, can_go_back=self._has_page()))
        self._send(Document(title=title, pages=self._view.document.pageCount()))


def is_document(kind: str, url: QUrl) -> bool:
    """Whether what a server offers for keeping is a document that can be shown."""
    kind = kind.partition(";")[0].strip().lower()
    return kind == _KIND or (kind in _ANY_KIND and url.path().lower().endswith(".pdf"))


def _name(address: str) -> str:
    """The name of the file, without its ending."""
    name = QUrl(address).fileName()
    return name.removesuffix(".pdf")[:_MOST_LETTERS]
