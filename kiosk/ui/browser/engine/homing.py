"""Some ways of a page to another address ask nobody first: the address is judged when it stands there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QUrl, Slot

from kiosk.ui.browser.engine.interceptor import encoded
from kiosk.ui.browser.engine.loading import Loads
from kiosk.ui.browser.engine.page import GuardedPage
from kiosk.ui.browser.engine.refusals import Refusals

#: A page that leads off again as soon as it is back is left.
_MOST_RETURNS = 3


class Homing(QObject):
    """Brings the page back from where it may not be: about:blank, or a path that a script only claims to be at."""

    def __init__(
        self, page: GuardedPage, loads: Loads, refusals: Refusals, given_up: Callable[[], None]
    ) -> None:
        super().__init__()
        self._page = page
        self._loads = loads
        self._refusals = refusals
        self._given_up = given_up
        self._home = QUrl()
        self._returns = 0
        page.urlChanged.connect(self._on_moved)

    def begin(self) -> None:
        """The resident goes somewhere: what was before is no matter."""
        self._returns = 0

    @Slot(QUrl)
    def _on_moved(self, url: QUrl) -> None:
        if url.isEmpty():
            return
        refusal = self._page.judge_page(url)
        if refusal is None:
            self._home = QUrl(url)
            return
        self._refusals.add(refusal, encoded(url))
        self._returns += 1
        # The engine is in the middle of something here.
        QTimer.singleShot(0, self, self._return)

    @Slot()
    def _return(self) -> None:
        if self._returns > _MOST_RETURNS or self._home.isEmpty():
            self._given_up()
        else:
            self._loads.bring_back(self._home)
