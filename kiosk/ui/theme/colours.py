"""Colours by what they mean. Every pair in `PAIRS` is 7:1 or better: tests/ui/theme/test_colours.py computes them.

WCAG 2.2 criterion 1.4.6 (AAA). Colour never carries meaning alone: words or shapes stand beside it.
"""

from dataclasses import dataclass

from kiosk.settings import ThemeName


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One theme. Each value is a colour as #rrggbb.

    Attributes:
        ink: words. ground: what they stand on. surface: cards, the header and the bar.
        main: the one main action. on_main: words on it.
        choice: a choice's ground. choice_edge: its outline.
        chosen: a chosen choice's ground. on_chosen: words on it.
        accent: links and where the outside world begins. good: something done. on_good: words on it.
        lit: the ground of the word being spoken. on_lit: the word.
        focus: the focus ring. focus_edge: the ring inside it.
        line: edges that only part things.
    """

    ink: str
    ground: str
    surface: str
    main: str
    on_main: str
    choice: str
    choice_edge: str
    chosen: str
    on_chosen: str
    accent: str
    good: str
    on_good: str
    lit: str
    on_lit: str
    focus: str
    focus_edge: str
    line: str


LIGHT = Colours(
    ink="#0b0c0c",
    ground="#ffffff",
    surface="#f6f3ec",
    main="#00424a",
    on_main="#ffffff",
    choice="#ffffff",
    choice_edge="#00424a",
    chosen="#00424a",
    on_chosen="#ffffff",
    accent="#8a3b00",
    good="#005a30",
    on_good="#ffffff",
    lit="#ffdd00",
    on_lit="#0b0c0c",
    focus="#ffdd00",
    focus_edge="#0b0c0c",
    line="#4a4f52",
)
DARK = Colours(
    ink="#f6f3ec",
    ground="#10181a",
    surface="#1b2629",
    main="#9fe3ea",
    on_main="#0b0c0c",
    choice="#1b2629",
    choice_edge="#9fe3ea",
    chosen="#9fe3ea",
    on_chosen="#0b0c0c",
    accent="#ffc48f",
    good="#9be8bd",
    on_good="#0b0c0c",
    lit="#ffdd00",
    on_lit="#0b0c0c",
    focus="#ffdd00",
    focus_edge="#0b0c0c",
    line="#b9c2c4",
)
YELLOW = Colours(
    ink="#ffff00",
    ground="#000000",
    surface="#000000",
    main="#ffff00",
    on_main="#000000",
    choice="#000000",
    choice_edge="#ffff00",
    chosen="#ffff00",
    on_chosen="#000000",
    accent="#ffff00",
    good="#ffff00",
    on_good="#000000",
    lit="#ffffff",
    on_lit="#000000",
    focus="#ffffff",
    focus_edge="#000000",
    line="#ffff00",
)
THEMES: dict[ThemeName, Colours] = {
    ThemeName.LIGHT: LIGHT,
    ThemeName.DARK: DARK,
    ThemeName.YELLOW: YELLOW,
}

#: The least contrast of words and their ground (WCAG 2.2 criterion 1.4.6).
AAA = 7.0
#: Every pair of (words or shape, ground) that is painted anywhere.
PAIRS: tuple[tuple[str, str], ...] = (
    ("ink", "ground"),
    ("ink", "surface"),
    ("ink", "choice"),
    ("on_main", "main"),
    ("on_chosen", "chosen"),
    ("main", "ground"),
    ("main", "surface"),
    ("choice_edge", "ground"),
    ("accent", "ground"),
    ("accent", "surface"),
    ("good", "ground"),
    ("good", "surface"),
    ("on_good", "good"),
    ("on_lit", "lit"),
    ("focus", "focus_edge"),
    ("line", "ground"),
    ("line", "surface"),
)


#: WCAG 2.2, definition "relative luminance": below this the sRGB curve is a straight line.
_LINEAR_BELOW = 0.04045


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, 0 to 1 (WCAG 2.2, definition "relative luminance")."""

    def channel(pair: str) -> float:
        value = int(pair, 16) / 255
        return value / 12.92 if value <= _LINEAR_BELOW else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (channel(colour[i : i + 2]) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition "contrast ratio")."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
