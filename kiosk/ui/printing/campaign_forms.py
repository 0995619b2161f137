"""The kinds of paper that a campaign is printed on, in millimetres and points."""

from dataclasses import dataclass

from kiosk.staff.campaigns.form import CampaignForm
from kiosk.ui.printing.sheet import A3, A4, Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How one piece of paper is laid out, and how many of it stand on a sheet.

    Attributes:
        sheet: what is printed on.
        across, down: how many pieces stand beside and below each other.
        width_mm, height_mm: of a piece, where it is cut.
        pad_mm: left white inside a piece; on a whole sheet as much as printers cannot reach, and more.
        code_mm: the least side of a code.
        points: of its running text: the largest that is tried, and the least before words are left out.
        title: how large its title is against that.
        beside: whether the code stands beside all words, else below them.
    """

    sheet: Paper
    across: int
    down: int
    width_mm: float
    height_mm: float
    pad_mm: float
    code_mm: float
    points: tuple[float, float]
    title: float
    beside: bool


#: Of each kind.
FORMS = {
    CampaignForm.POSTER_A4: Form(
        sheet=A4,
        across=1,
        down=1,
        width_mm=A4.width_mm,
        height_mm=A4.height_mm,
        pad_mm=18,
        code_mm=70,
        points=(36, 16),
        title=2.4,
        beside=False,
    ),
    CampaignForm.POSTER_A3: Form(
        sheet=A3,
        across=1,
        down=1,
        width_mm=A3.width_mm,
        height_mm=A3.height_mm,
        pad_mm=25,
        code_mm=100,
        points=(52, 22),
        title=2.4,
        beside=False,
    ),
    CampaignForm.SHELF_CARDS: Form(
        sheet=A4,
        across=2,
        down=2,
        width_mm=A4.width_mm / 2,
        height_mm=A4.height_mm / 2,
        pad_mm=9,
        code_mm=35,
        points=(20, 10),
        title=1.9,
        beside=False,
    ),
    CampaignForm.LETTER_INSERTS: Form(
        sheet=A4,
        across=1,
        down=3,
        width_mm=A4.width_mm,
        height_mm=A4.height_mm / 3,
        pad_mm=10,
        code_mm=35,
        points=(20, 11),
        title=1.8,
        beside=True,
    ),
    CampaignForm.WORD_CARDS: Form(
        sheet=A4,
        across=2,
        down=5,
        width_mm=85,
        height_mm=55,
        pad_mm=4,
        code_mm=22,
        points=(14, 7),
        title=1.8,
        beside=True,
    ),
}
