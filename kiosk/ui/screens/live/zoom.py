"""How large the page is shown: its words as large as the kiosk's to begin with, then as the resident wants it."""

from kiosk.ui.browser.page_keeper import PageKeeper

#: In per cent.
ZOOMS = (100, 125, 150, 175, 200, 250, 300)
#: What a page sets its running text in where it says nothing else, in CSS pixels.
USUAL_TEXT_PX = 16
#: WCAG 2.2 criterion 1.4.10: a page is read without sideways scrolling when it is so wide, in CSS pixels.
REFLOW_PX = 320


class PageZoom:
    """Makes one page bigger and smaller."""

    def __init__(self, keeper: PageKeeper) -> None:
        self._keeper = keeper

    def follow(self, body_px: int, *, width: int) -> None:
        """Running text as large as the kiosk's, but never so large by itself that its lines do not fit.

        Args:
            body_px: the size of the kiosk's running text.
            width: of the view, in pixels.
        """
        most = max(ZOOMS[0], width * 100 // REFLOW_PX)
        wanted = max(ZOOMS[0], min(body_px * 100 // USUAL_TEXT_PX, most))
        self._keeper.zoom(max(each for each in ZOOMS if each <= wanted))

    def step(self, by: int) -> None:
        """The next size up, or down."""
        now = self._keeper.percent
        at = min(range(len(ZOOMS)), key=lambda each: abs(ZOOMS[each] - now))
        self._keeper.zoom(ZOOMS[max(0, min(at + by, len(ZOOMS) - 1))])
