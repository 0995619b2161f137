"""How one resident wants the screen to be: chosen by a touch, remembered for the visit and no longer."""

from dataclasses import dataclass

from kiosk.settings import Hand, ScreenSettings, ThemeName


@dataclass(frozen=True, slots=True, kw_only=True)
class Comfort:
    """Colours, spacing, movement, and where the controls stand.

    Attributes:
        theme: the colours.
        spaced: more room between letters, words, lines and paragraphs (WCAG 2.2 criterion 1.4.12).
        ruler: a band marks the line that is read or touched.
        still: a screen takes the place of another at once, without a fade.
        hand: the side of the main action and of the buttons that turn pages.
        low: every control stands in the lower part of the window, within reach from a wheelchair.
    """

    theme: ThemeName = ThemeName.LIGHT
    spaced: bool = False
    ruler: bool = False
    still: bool = False
    hand: Hand = Hand.EITHER
    low: bool = False

    @classmethod
    def of_kiosk(cls, screen: ScreenSettings) -> "Comfort":
        """What every visit begins with at this kiosk."""
        return cls(
            theme=screen.theme,
            spaced=screen.spacing,
            ruler=screen.ruler,
            still=screen.reduced_movement,
            hand=screen.hand,
            low=screen.low_reach,
        )
