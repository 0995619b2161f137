"""Sizes, from millimetres on the real screen to pixels.

100 % means capitals 4.8 mm high (US Section 508, 402.4: 3/16 inch); 150 % means 7.3 mm, which EN 301 549
clause 5.1.4 asks at 60 cm. Notes never go below 4.1 mm.
"""

from dataclasses import dataclass

CAPITAL_MM = 4.8
NOTE_FACTOR = 0.85
HEADING_FACTOR = 1.5
#: Headings grow more slowly than the text under them, so that a question still fits its screen at 300 %; bold as they
#: are, they are still what is seen first.
HEADING_FACTOR_AT_300 = 1.05
TEXT_SIZES = (100, 150, 200, 300)
#: Against a heading.
DISPLAY_FACTOR = 1.4
DOOR_PX = 150
#: Labels of the header and the bar stop growing here; they stand beside pictures and never move.
CHROME_LIMIT = 125
#: WCAG 2.2 criterion 2.5.5 asks 44 px; ours is the habit of 64.
TARGET_PX = 64
CHOICE_PX = 80
GAP_PX = 16
RADIUS_PX = 12
#: Doors, topics and results may use more of a wide screen than running text.
COLUMN_WIDE_EM = 46
MM_PER_INCH = 25.4
#: What a screen may claim to be; outside it the claim is wrong and `USUAL_DPI` is used.
DPI_RANGE = (50.0, 400.0)
USUAL_DPI = 96.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Font sizes in pixels for one screen and one text size.

    Attributes:
        text_percent: one of `TEXT_SIZES`.
        display: what is read across a room. body: running text.
        heading: questions and titles. note: the smallest words.
        chrome: the header's and the bar's words.
    """

    text_percent: int
    display: int
    body: int
    heading: int
    note: int
    chrome: int


def believable_dpi(claimed: float) -> float:
    """The dots per inch to reckon with, when the screen claims `claimed`."""
    low, high = DPI_RANGE
    return claimed if low <= claimed <= high else USUAL_DPI


def scale_for(*, dpi: float, text_percent: int, capital_ratio: float) -> Scale:
    """Work out the sizes.

    Args:
        dpi: device-independent pixels per inch of the real screen.
        text_percent: one of `TEXT_SIZES`.
        capital_ratio: height of a capital as a share of the font's pixel size.
    """
    base = CAPITAL_MM / MM_PER_INCH * dpi / capital_ratio
    body = base * text_percent / 100
    growth = (text_percent - 100) / 200
    heading_factor = HEADING_FACTOR + (HEADING_FACTOR_AT_300 - HEADING_FACTOR) * growth
    return Scale(
        text_percent=text_percent,
        display=round(body * heading_factor * DISPLAY_FACTOR),
        body=round(body),
        heading=round(body * heading_factor),
        note=round(body * NOTE_FACTOR),
        chrome=round(base * NOTE_FACTOR * min(text_percent, CHROME_LIMIT) / 100),
    )
