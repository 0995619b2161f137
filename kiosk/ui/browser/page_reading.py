"""The page's own words, as the reader aloud takes them and lights them up."""

from PySide6.QtCore import QRect

from kiosk.ui.browser.page_view import PageView
from kiosk.web.from_page import PagePassage


class PageReading:
    """One paragraph of the page: a `Readable` whose words light up over the picture."""

    def __init__(self, view: PageView, passage: PagePassage, *, language: str) -> None:
        """Take a passage.

        Args:
            view: shows the page.
            passage: the words, and where they stand.
            language: of the page, where the passage does not say its own.
        """
        self._view = view
        self._passage = passage
        self._language = (passage.language or language).partition("-")[0].lower()
        self._lit = (0, 0)

    def reading_text(self) -> str:
        """The words as the page shows them."""
        return self._passage.text

    def reading_language(self) -> str:
        """The code of the language they are in."""
        return self._language

    def light(self, start: int, end: int) -> None:
        """Light up the words between two places, counted in code points."""
        self._lit = (start, end)
        words = self._passage.words
        self._view.light(
            [
                QRect(word.x, word.y, word.width, word.height)
                for word in words
                if word.start < end and start < word.end
            ]
        )

    def unlight(self) -> None:
        """Light up nothing."""
        self._lit = (0, 0)
        self._view.light(())

    def lit_text(self) -> str:
        """The words lit up now; "" where none are."""
        return self._passage.text[self._lit[0] : self._lit[1]]
