"""What the keyboard's style draws with: the kiosk's colours, fonts and sizes as QML properties."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal

from kiosk.ui.theme.look import Look

ROWS = 5
#: The least height of a key where the window is low; WCAG 2.2 criterion 2.5.5 asks 44.
LEAST_KEY_PX = 52
LARGEST_KEY_PX = 92
#: How much of the window's height the keyboard may take, where keys need not be lower than the least.
SHARE_OF_WINDOW = 0.44
_MARGIN_PX = 8
_GAP_PX = 4
_RADIUS_PX = 8
_LEAST_LETTER = 0.5
_LARGEST_LETTER = 0.6
#: Naskh letters are drawn smaller on their body than Latin ones.
_NASKH = 1.1
_WORD_OF_LETTER = 0.72
_LOCALES = {
    "ar": "ar_EG",
    "bn": "bn_BD",
    "cy": "cy_GB",
    "pa": "pa_IN",
    "pl": "pl_PL",
    "ro": "ro_RO",
    "uk": "uk_UA",
    "ur": "ur_PK",
}
_COLOURS = {
    "surface": "surface",
    "line": "line",
    "ink": "ink",
    "choice": "choice",
    "choiceEdge": "choice_edge",
    "main": "main",
    "onMain": "on_main",
    "lit": "lit",
    "onLit": "on_lit",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardSize:
    """The keyboard's size for one window, in pixels; `cell` is a key with its share of the gaps."""

    width: int
    height: int
    cell: int


def board_size(*, width: int, window_height: int) -> BoardSize:
    """Measure the keyboard for a panel of this width in a window of this height."""
    return _board(width, int((window_height * SHARE_OF_WINDOW - _MARGIN_PX) / ROWS))


def fitted(size: BoardSize, *, height: int) -> BoardSize:
    """The same keyboard, made low enough for a panel of this height, as far as fingers allow."""
    return _board(size.width, min(size.cell, (height - _MARGIN_PX) // ROWS))


def _board(width: int, cell: int) -> BoardSize:
    cell = min(max(cell, LEAST_KEY_PX), LARGEST_KEY_PX)
    return BoardSize(width=max(width, 1), height=cell * ROWS + _MARGIN_PX, cell=cell)


def locale_for(language_code: str) -> str:
    """The keyboard layout of a language of the interface; British English where there is none of its own."""
    return _LOCALES.get(language_code, "en_GB")


class Appearance(QObject):
    """What the QML files know as `handrail`: all values in one map, told anew together.

    Signals:
        changed: `values` is another map. begun: another field is typed in; begin it afresh.
    """

    changed = Signal()
    begun = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, object] = {}

    def _read(self) -> dict[str, object]:
        return self._values

    # Qt's name of the type: the stub knows only Python's, with which QML would see an opaque object.
    values = Property("QVariantMap", _read, notify=changed)  # type: ignore[arg-type]

    def describe(self, *, look: Look, size: BoardSize, layouts: QUrl) -> None:
        """Work the values out for this look and size; `layouts` is the folder of layouts."""
        low, high = size.cell * _LEAST_LETTER, size.cell * _LARGEST_LETTER
        letter = round(min(max(look.scale.body, low), high))
        naskh = _NASKH if look.language.right_to_left else 1.0
        values: dict[str, object] = {name: look.colour(of) for name, of in _COLOURS.items()}
        values |= {
            "letterFont": look.font(round(letter * naskh)),
            "wordFont": look.font(round(letter * _WORD_OF_LETTER), bold=True),
            "gap": _GAP_PX,
            "radius": _RADIUS_PX,
            "cell": size.cell,
            "boardWidth": size.width,
            "boardHeight": size.height,
            "layouts": layouts,
            "locale": locale_for(look.language.code),
        }
        self._values = values
        self.changed.emit()
