"""How things look at this moment of this visit; every widget is given the one `Look` and asks it when it paints."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from kiosk.core.language import ENGLISH, Language
from kiosk.settings import Hand, ThemeName
from kiosk.ui.theme.colours import THEMES, Colours
from kiosk.ui.theme.scale import CHROME_LIMIT, GAP_PX, MM_PER_INCH, Scale, scale_for
from kiosk.visit.comfort import Comfort

_PROBE_PX = 1000
#: Arabic script has no capitals. Most of its letters are half as high as its alif (0.67), where small Latin letters are
#: three quarters of a capital: so it is set larger than by the height of its alif.
_RATIO_WITHOUT_CAPITALS = 0.6
#: WCAG 2.2 criterion 1.4.12, against the size of the letters: lines, room after a paragraph, letters, words.
SPACED_LINE, SPACED_PARAGRAPH, SPACED_LETTER, SPACED_WORD = 1.5, 2.0, 0.12, 0.16
#: Scripts whose letters hang together: apart, they are no words any more (the criterion leaves them out).
_JOINED = frozenset({"ar", "bn", "pa", "ur"})


class Look(QObject):
    """The current colours, spacing, text size, reading direction, and side of the controls.

    Signals:
        changed: something about the look is different; measure and paint anew.

    Attributes:
        shows_focus: whether the ring around what has the focus is drawn: keys are used, not fingers.
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
        self._themes: Mapping[ThemeName, Colours] = THEMES
        self.comfort = Comfort()
        self.shows_focus = False
        self.language: Language = ENGLISH
        self._text_percent = 100
        self._capital_ratios: dict[str, float] = {}
        self._scale = self._work_out()

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return self._themes[self.comfort.theme]

    def colours_of(self, theme: ThemeName) -> Colours:
        """The colours of a theme, in force or not."""
        return self._themes[theme]

    def set_themes(self, themes: Mapping[ThemeName, Colours]) -> None:
        """Take these colours for the themes: those of the house, or ours again."""
        if themes != self._themes:
            self._themes = themes
            self.changed.emit()

    @property
    def controls_at_right(self) -> bool:
        """Whether the main action and what turns pages stand at the right: where reading ends, unless chosen."""
        hand = self.comfort.hand
        if hand is Hand.EITHER:
            return not self.language.right_to_left
        return hand is Hand.RIGHT

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
        self._set(comfort=replace(self.comfort, theme=theme))

    def set_text(self, percent: int) -> None:
        """Change the text size to one of `TEXT_SIZES`."""
        self._set(percent=percent)

    def set_language(self, language: Language) -> None:
        """Change the fonts and the direction."""
        self._set(language=language)

    def set_all(self, *, comfort: Comfort, percent: int, language: Language) -> None:
        """Change everything with one signal, as at the start of a visit."""
        self._set(comfort=comfort, percent=percent, language=language)

    def _set(
        self,
        *,
        comfort: Comfort | None = None,
        percent: int | None = None,
        language: Language | None = None,
    ) -> None:
        before = (self.comfort, self._text_percent, self.language)
        self.comfort = comfort or self.comfort
        self._text_percent = percent or self._text_percent
        self.language = language or self.language
        if before != (self.comfort, self._text_percent, self.language):
            self._scale = self._work_out()
            self.changed.emit()

    def _work_out(self) -> Scale:
        return scale_for(
            dpi=self._dpi,
            text_percent=self._text_percent,
            capital_ratio=self._capital_ratio(self.language.code),
        )

    def _families_of(self, code: str) -> list[str]:
        return self._families.get(code, self._families[""])

    def _capital_ratio(self, code: str) -> float:
        """The height of a language's capitals, or of what its script has for them, as a share of the pixel size."""
        family = self._families_of(code)[0]
        if family not in self._capital_ratios:
            probe = QFont(family)
            probe.setPixelSize(_PROBE_PX)
            ratio = QFontMetricsF(probe).capHeight() / _PROBE_PX
            self._capital_ratios[family] = ratio if ratio > 0 else _RATIO_WITHOUT_CAPITALS
        return self._capital_ratios[family]

    def font(self, pixels: int, *, bold: bool = False, language: str | None = None) -> QFont:
        """A font of this many pixels for the language shown; for another, by its code, one as large to the eye."""
        code = self.language.code if language is None else language
        if code != self.language.code:
            pixels = round(
                pixels * self._capital_ratio(self.language.code) / self._capital_ratio(code)
            )
        font = QFont()
        font.setFamilies(self._families_of(code))
        font.setPixelSize(pixels)
        font.setBold(bold)
        if self.comfort.spaced:
            if code not in _JOINED:
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, pixels * SPACED_LETTER)
            font.setWordSpacing(pixels * SPACED_WORD)
        return font

    def line_height(self, usual: float) -> float:
        """The height of a line against the size of its letters, where it is `usual` without more spacing."""
        return max(usual, SPACED_LINE) if self.comfort.spaced else usual

    @property
    def paragraph_gap(self) -> int:
        """The room between two paragraphs, in pixels."""
        return round(self.scale.body * SPACED_PARAGRAPH) if self.comfort.spaced else GAP_PX

    def body(self, *, bold: bool = False) -> QFont:
        """Running text."""
        return self.font(self.scale.body, bold=bold)

    def heading(self) -> QFont:
        """Questions and titles."""
        return self.font(self.scale.heading, bold=True)

    def note(self) -> QFont:
        """The smallest words."""
        return self.font(self.scale.note)

    def chrome(self, *, bold: bool = False, language: str | None = None) -> QFont:
        """The header's and the bar's words."""
        return self.font(self.scale.chrome, bold=bold, language=language)

    def least_chrome_share(self) -> float:
        """How small the header's and the bar's words may become where they are many: as at 100 % (4.1 mm)."""
        return 100 / min(self.scale.text_percent, CHROME_LIMIT)

    def least_chrome(self, *, language: str | None = None) -> QFont:
        """The header's words where they are many."""
        pixels = round(self.scale.chrome * self.least_chrome_share())
        return self.font(pixels, bold=True, language=language)

    def colour(self, name: str) -> QColor:
        """One of the colours by its name in `Colours`."""
        return QColor(getattr(self.colours, name))
