"""What is drawn: the page, or a document in its place."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from kiosk.ui.browser.engine.document import DocumentView


class Stage(QWidget):
    """The one window of this process, which stands on no screen.

    Signals:
        painted: something of it may look otherwise now.

    Attributes:
        document: shown instead of the page while it has something to show.
    """

    painted = Signal()

    def __init__(self, page: QWebEnginePage) -> None:
        super().__init__()
        self._view = QWebEngineView(self)
        self._view.setPage(page)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._view.setAcceptDrops(False)
        self._view.installEventFilter(self)
        self._watched: QWidget | None = None
        self.document = DocumentView(self)
        self.document.installEventFilter(self)

    def hand(self) -> QWidget:
        """What gets touches and keys."""
        return self._view.focusProxy() or self._view

    def take_focus(self) -> None:
        """Have keys go to the page."""
        self._watch()
        self.activateWindow()
        self.hand().setFocus()

    def fit(self, size: QSize) -> None:
        """Take this size."""
        self.resize(size)
        self._view.resize(size)
        self.document.resize(size)

    def keep_above(self, height: int) -> None:
        """Have the page in the upper part alone; the rest is covered."""
        self._view.resize(self.width(), max(1, min(height, self.height())))

    def raise_to_full(self) -> None:
        """Have the page everywhere."""
        if self._view.size() != self.size():
            self._view.resize(self.size())

    @Slot()
    def _watch(self) -> None:
        """See what the engine paints: it may put another widget into the view at any time."""
        target = self._view.focusProxy()
        if target is not None and target is not self._watched:
            self._watched = target
            target.installEventFilter(self)
        self.painted.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See paintings and let them through. On the application itself this would crash."""
        kind = event.type()
        if kind in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
            self.painted.emit()
        elif kind in (QEvent.Type.ChildAdded, QEvent.Type.ChildPolished, QEvent.Type.Hide):
            QTimer.singleShot(0, self, self._watch)
        return False
