"""Reads a screen aloud, part by part, and lights up the word that sounds."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.reading.passage import Passage
from kiosk.ui.reading.readable import Readable
from kiosk.ui.reading.reader import Reader
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.words import translate


class ReadAloud(QObject):
    """Turns the parts of a screen into passages, and the reader's words back into light.

    Signals:
        began: something is being read. ended: nothing is, any more.
        said: the words of a passage as it begins to sound, for the tour.
    """

    began = Signal()
    ended = Signal()
    said = Signal(str)

    def __init__(self, reader: Reader, *, enabled: bool = True) -> None:
        super().__init__()
        self._enabled = enabled
        self._reader = reader
        self._parts: dict[str, Readable] = {}
        self._texts: dict[str, str] = {}
        self._lit: Readable | None = None
        self._show: Callable[[QWidget], None] | None = None
        reader.word_reached.connect(self._on_word)
        reader.passage_reached.connect(self._on_passage)
        reader.finished.connect(self._on_finished)

    def is_reading(self) -> bool:
        """Whether something is being read or about to be."""
        return self._reader.is_reading()

    def can_read(self, language: str) -> bool:
        """Whether a voice speaks this language."""
        return self._enabled and self._reader.can_read(language)

    def read(
        self, parts: Sequence[Readable], show: Callable[[QWidget], None] | None = None
    ) -> None:
        """Fall silent, then read these parts in order.

        Args:
            parts: what to read.
            show: called with a part when its turn comes, so that its page can be shown.
        """
        self.stop()
        passages = self._passages(parts) if self._enabled else []
        if not passages:
            return
        self._show = show
        self._reader.read(passages)
        self.began.emit()

    def stop(self) -> None:
        """Fall silent at once."""
        was_reading = self._reader.is_reading()
        self._reader.stop()
        self._unlight()
        self._parts.clear()
        self._texts.clear()
        if was_reading:
            self.ended.emit()

    def lit_words(self) -> str:
        """The words lit up now; "" where none are."""
        return "" if self._lit is None else self._lit.lit_text()

    def _passages(self, parts: Sequence[Readable]) -> list[Passage]:
        """What to say: each part as shown; before a choice which one it is, after it its note."""
        passages: list[Passage] = []
        choices = [part for part in parts if isinstance(part, BigButton)]
        own = translate("Reading", "Choice %1 of %2:")
        for index, part in enumerate(parts):
            tongue, key = part.reading_language(), f"part-{index}"
            if isinstance(part, BigButton) and len(choices) > 1:
                number = str(choices.index(part) + 1)
                words = own.replace("%1", number).replace("%2", str(len(choices)))
                passages.append(self._passage(f"before-{index}", words, self._own_language(parts)))
            self._parts[key] = part
            passages.append(self._passage(key, part.reading_text(), tongue))
            if isinstance(part, BigButton) and part.reading_note():
                passages.append(self._passage(f"note-{index}", part.reading_note(), tongue))
        return [passage for passage in passages if passage.text.strip()]

    @staticmethod
    def _own_language(parts: Sequence[Readable]) -> str:
        """The language of the interface: that of a part which names no other."""
        return next(
            (part.interface_language() for part in parts if isinstance(part, BigButton)), "en"
        )

    def _passage(self, key: str, text: str, language: str) -> Passage:
        self._texts[key] = text
        return Passage(key=key, text=text, language=language)

    def _unlight(self) -> None:
        if self._lit is not None:
            self._lit.unlight()
            self._lit = None

    @Slot(str)
    def _on_passage(self, key: str) -> None:
        self._unlight()
        part: object = self._parts.get(key)
        if self._show is not None and isinstance(part, QWidget):
            self._show(part)
        self.said.emit(self._texts.get(key, ""))

    @Slot(str, int, int)
    def _on_word(self, key: str, start: int, end: int) -> None:
        part = self._parts.get(key)
        if part is None:
            return
        if part is not self._lit:
            self._unlight()
            self._lit = part
        part.light(start, end)

    @Slot()
    def _on_finished(self) -> None:
        self._unlight()
        self.ended.emit()
