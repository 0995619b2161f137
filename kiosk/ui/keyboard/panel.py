"""The on-screen keyboard as a widget."""

from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QInputMethodQueryEvent, QResizeEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtQuickWidgets import QQuickWidget
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.keyboard.appearance import Appearance, BoardSize, board_size, fitted
from kiosk.ui.keyboard.finding import shown_keys
from kiosk.ui.theme.look import Look

_QML = Path(__file__).resolve().parent / "qml"
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


class KeyboardPanel(QWidget):
    """The on-screen keyboard: shows itself while a field is typed in, takes no focus, speaks the language shown.

    One panel a program: Qt's input method serves one. `prepare_environment` must have run before the application
    object was made.

    Signals:
        shown: the keyboard stands on the screen. hidden: it is gone. pressed: it was touched.
    """

    shown = Signal()
    hidden = Signal()
    pressed = Signal()
    _sourced = Signal(QUrl)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Nothing of Qt Quick is loaded yet: see `prepare`."""
        super().__init__(parent)
        self._look = look
        self._view: QQuickWidget | None = None
        self._appearance: Appearance | None = None
        self.setObjectName("keyboard")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()
        self._input_method = QGuiApplication.inputMethod()
        # Qt puts its input method away at every change of focus, between two fields too: wait until it has, then ask
        # for it again, so that the panel never goes and comes back under a finger.
        self._entered = False
        self._spared = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._on_settled)
        self._input_method.visibleChanged.connect(self._settled.start)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusObjectChanged.connect(self._on_focus_changed)
        look.changed.connect(self._on_look_changed)

    def prepare(self) -> None:
        """Load the keyboard now, before it is wanted. Done once; later calls do nothing.

        Raises:
            RuntimeError: the keyboard's files do not load (a fault of the installation).
        """
        if self._view is not None:
            return
        view = QQuickWidget(self)
        view.setObjectName("keyboard-scene")
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setResizeMode(QQuickWidget.ResizeMode.SizeRootObjectToView)
        view.engine().addImportPath(str(_QML / "styles"))
        # The scene's own child: it outlives every binding that reads it.
        self._appearance = Appearance(view)
        self._measure()
        view.rootContext().setContextProperty("handrail", self._appearance)
        # By a signal, not by a call: PySide lets go of the interpreter's lock only for signals, and Qt's loading thread
        # needs it when it warns and a message handler of ours is in Python. Called, both would wait for ever.
        self._sourced.connect(view.setSource)
        self._sourced.emit(QUrl.fromLocalFile(str(_QML / "Board.qml")))
        if view.status() is not QQuickWidget.Status.Ready:
            faults = "; ".join(fault.toString() for fault in view.errors())
            raise RuntimeError(f"the on-screen keyboard does not load: {faults}")
        view.installEventFilter(self)
        view.resize(self.size())
        view.show()
        self._view = view
        self._settled.start()

    def key_at(self, text: str) -> QPoint | None:
        """The middle of the key that types `text`, in this panel's coordinates; None if no such key is shown.

        Keys that type nothing are known by the words on them: "Hide", "123", "Polski".
        """
        root = self.scene_root()
        if root is None or not self.isVisible():
            return None
        return next((at.toPoint() for name, at in shown_keys(root) if name == text), None)

    def keys(self) -> tuple[str, ...]:
        """What the keys on screen type, row by row."""
        root = self.scene_root()
        return tuple(name for name, _ in shown_keys(root)) if root is not None else ()

    def scene_root(self) -> QQuickItem | None:
        """The root of the keyboard's QML; None while it is not loaded."""
        return self._view.rootObject() if self._view is not None else None

    @Slot(bool)
    def spare(self, spared: bool) -> None:
        """Whoever types on a keyboard of their own needs none on the screen, and has its room."""
        self._spared = spared
        self._settled.start()

    @Slot()
    def dismiss(self) -> None:
        """Put the keyboard away, as its own hide key does; the field keeps the focus."""
        self._input_method.hide()

    def sizeHint(self) -> QSize:
        """As wide as it gets, as high as five rows of keys."""
        return QSize(self.width(), self._size().height)

    def minimumSizeHint(self) -> QSize:
        """Keys as low as fingers allow, so that the window can be made lower."""
        return QSize(0, board_size(width=1, window_height=0).height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the keys for the new width and the window's height."""
        super().resizeEvent(event)
        self._measure()
        if self._view is not None:
            self._view.resize(event.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say that a key was touched; hold nothing back."""
        if event.type() in _TOUCHES:
            self.pressed.emit()
        return super().eventFilter(watched, event)

    def _size(self) -> BoardSize:
        return board_size(width=self.width(), window_height=self.window().height())

    def _measure(self) -> None:
        if self._appearance is not None:
            layouts = QUrl.fromLocalFile(str(_QML / "layouts"))
            size = fitted(self._size(), height=self.height())
            self._appearance.describe(look=self._look, size=size, layouts=layouts)
        self.updateGeometry()

    @Slot()
    def _on_look_changed(self) -> None:
        self._measure()

    @Slot(QObject)
    def _on_focus_changed(self, focused: QObject | None) -> None:
        if _takes_words(focused) and not self._spared:
            self.prepare()
            if self._appearance is not None:
                self._appearance.begun.emit()
            self._entered = True
            self._settled.start()
        else:
            self._entered = False
            self._input_method.hide()

    @Slot()
    def _on_settled(self) -> None:
        if self._entered:
            self._entered = False
            self._input_method.show()
        if self._spared:
            self._input_method.hide()
        wanted = self._input_method.isVisible() and self._view is not None
        if wanted is not self.isHidden():
            return
        self.setVisible(wanted)
        if wanted:
            self.shown.emit()
        else:
            self.hidden.emit()


def _takes_words(focused: QObject | None) -> bool:
    if focused is None:
        return False
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QGuiApplication.sendEvent(focused, query)
    return bool(query.value(Qt.InputMethodQuery.ImEnabled))
