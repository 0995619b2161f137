"""How things look at this moment of this visit; every widget is given the one `Look` and asks it when it paints."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from kiosk.core.language import ENGLISH, Language
from kiosk.settings import ThemeName
from kiosk.ui.theme.colours import THEMES, Colours
from kiosk.ui.theme.scale import MM_PER_INCH, Scale, scale_for

_PROBE_PX = 1000


class Look(QObject):
    """The current theme, text size and reading direction.

    Signals:
        changed: something about the look is different; measure and paint anew.
    """

    changed = Signal()

    def __init__(self, *, dpi: float, families: dict[str, list[str]]) -> None:
        """Remember the screen and the fonts.

        Args:
            dpi: device-independent pixels per inch of the real screen.
            families: font families in order of preference, by language code; "" for every other language.
        """
        super().__init__()
        self._dpi = dpi
        self._families = families
        self.theme = ThemeName.LIGHT
        self.language: Language = ENGLISH
        self._text_percent = 100
        self._scale = self._work_out()

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return THEMES[self.theme]

    @property
    def scale(self) -> Scale:
        """The sizes in force, in pixels."""
        return self._scale

    @property
    def dots_per_mm(self) -> float:
        """Device-independent pixels a millimetre of the real screen."""
        return self._dpi / MM_PER_INCH

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The side that reading begins from."""
        return self.direction_of(self.language)

    @staticmethod
    def direction_of(language: Language) -> Qt.LayoutDirection:
        """The side that reading begins from in a language."""
        rtl = language.right_to_left
        return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight

    def set_theme(self, theme: ThemeName) -> None:
        """Change the colours."""
        self._set(theme=theme)

    def set_text(self, percent: int) -> None:
        """Change the text size to one of `TEXT_SIZES`."""
        self._set(percent=percent)

    def set_language(self, language: Language) -> None:
        """Change the fonts and the direction."""
        self._set(language=language)

    def set_all(self, *, theme: ThemeName, percent: int, language: Language) -> None:
        """Change everything with one signal, as at the start of a visit."""
        self._set(theme=theme, percent=percent, language=language)

    def _set(
        self,
        *,
        theme: ThemeName | None = None,
        percent: int | None = None,
        language: Language | None = None,
    ) -> None:
        before = (self.theme, self._text_percent, self.language)
        self.theme = theme or self.theme
        self._text_percent = percent or self._text_percent
        self.language = language or self.language
        if before != (self.theme, self._text_percent, self.language):
            self._scale = self._work_out()
            self.changed.emit()

    def _work_out(self) -> Scale:
        metrics = QFontMetricsF(self.font(_PROBE_PX))
        ratio = metrics.capHeight() / _PROBE_PX
        return scale_for(
            dpi=self._dpi,
            text_percent=self._text_percent,
            capital_ratio=ratio if ratio > 0 else 0.7,
        )

    def font(self, pixels: int, *, bold: bool = False, language: str | None = None) -> QFont:
        """A font of this many pixels for the language shown, or for another one named by its code."""
        code = self.language.code if language is None else language
        font = QFont()
        font.setFamilies(self._families.get(code, self._families[""]))
        font.setPixelSize(pixels)
        font.setBold(bold)
        return font

    def body(self, *, bold: bool = False) -> QFont:
        """Running text."""
        return self.font(self.scale.body, bold=bold)

    def heading(self) -> QFont:
        """Questions and titles."""
        return self.font(self.scale.heading, bold=True)

    def note(self) -> QFont:
        """The smallest words."""
        return self.font(self.scale.note)

    def chrome(self, *, bold: bool = False) -> QFont:
        """The header's and the bar's words."""
        return self.font(self.scale.chrome, bold=bold)

    def colour(self, name: str) -> QColor:
        """One of the colours by its name in `Colours`."""
        return QColor(getattr(self.colours, name))
