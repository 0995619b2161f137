"""Reads a screen aloud, knows where it stands, and lights up the word that sounds."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.qtkit.alive import is_alive
from kiosk.ui.reading.passage import Passage
from kiosk.ui.reading.plan import Beginning, Sentence, plan, sentence_at
from kiosk.ui.reading.readable import Readable
from kiosk.ui.reading.reader import Reader
from kiosk.ui.reading.script import Line


class ReadingState(Enum):
    """How a reading stands."""

    SILENT = "nothing is there to be read"
    READING = "it is being read"
    PAUSED = "it can go on"
    ENDED = "it has been read"


class ReadAloud(QObject):
    """Has lines read, and turns the reader's words back into light.

    What is said *aside* (a letter that was typed, a warning) leaves the lines and the place in them as they are.

    Signals:
        turned: the state is another one.
        said: the words of a line as it begins to sound, for the tour.
        lit: the part whose word is lit up now, or None.
        reached: key of the line whose turn it is.
        heard_changed: whether any sound comes out is different now.
    """

    turned = Signal()
    said = Signal(str)
    lit = Signal(object)
    reached = Signal(str)
    heard_changed = Signal()

    def __init__(self, reader: Reader, *, enabled: bool = True) -> None:
        super().__init__()
        self._enabled = enabled
        self._reader = reader
        self._lines: dict[str, Line] = {}
        self._aside: dict[str, Line] = {}
        self._plan: tuple[Sentence, ...] = ()
        self._at = 0
        self._state = ReadingState.SILENT
        self._lit: Readable | None = None
        self._show: Callable[[QWidget], None] | None = None
        reader.word_reached.connect(self._on_word)
        reader.passage_reached.connect(self._on_passage)
        reader.sentence_reached.connect(self._on_sentence)
        reader.finished.connect(self._on_finished)
        reader.heard_changed.connect(self.heard_changed)

    @property
    def state(self) -> ReadingState:
        """How the reading stands."""
        return self._state

    def is_reading(self) -> bool:
        """Whether something is being read or about to be."""
        return self._reader.is_reading()

    @property
    def is_heard(self) -> bool:
        """Whether what is read can be heard, or only seen."""
        return self._reader.is_heard

    def tune(self, *, words_per_minute: int, volume: float) -> None:
        """Read so fast, and so loud (from 0 to 1), from the next sentence on."""
        self._reader.set_speed(words_per_minute)
        self._reader.set_volume(volume)

    def can_read(self, language: str) -> bool:
        """Whether a voice speaks this language."""
        return self._enabled and self._reader.can_read(language)

    @property
    def is_enabled(self) -> bool:
        """Whether this kiosk reads at all."""
        return self._enabled

    def read(
        self,
        lines: Sequence[Line],
        show: Callable[[QWidget], None] | None = None,
        *,
        start: int = 0,
    ) -> None:
        """Fall silent, then read these lines in order, from one of them on.

        Args:
            lines: what to read.
            show: called with a part when its turn comes, so that its page can be shown.
            start: number of the line to begin with.
        """
        self.stop()
        if not self._enabled:
            return
        self._show = show
        self._take(lines)
        if self._plan:
            self._read_from(Beginning(passage=start))

    def renew(self, lines: Sequence[Line]) -> None:
        """These are the lines now. What sounds goes on sounding where it still stands among them."""
        if self._state is ReadingState.SILENT or not self._enabled:
            return
        before = self._plan[self._at] if self._at < len(self._plan) else None
        is_reading = self._state is ReadingState.READING and self._reader.is_reading()
        kept = is_reading and not self._aside and self._reader.renew(_passages(lines))
        if is_reading and not kept:
            self._hush()
        self._take(lines)
        same = (
            at
            for at, each in enumerate(self._plan)
            if before is not None and (each.key, each.offset) == (before.key, before.offset)
        )
        self._at = next(same, 0 if before is not None else len(self._plan))
        if is_reading and not kept:
            self._read_sentence(self._at)

    def say(self, lines: Sequence[Line]) -> None:
        """Fall silent, then say this aside; afterwards the reading can be gone on with."""
        self.pause()
        if not self._enabled or not lines:
            return
        self._aside = {line.key: line for line in lines}
        self._reader.read(_passages(lines))

    def stop(self) -> None:
        """Fall silent at once, and forget what was left to read."""
        self._hush()
        self._lines.clear()
        self._plan = ()
        self._at = 0
        self._turn(ReadingState.SILENT)

    def pause(self) -> None:
        """Fall silent at once, and remember the place."""
        self._hush()
        if self._state is ReadingState.READING:
            self._turn(ReadingState.PAUSED)

    def go_on(self) -> None:
        """Read on from the beginning of the sentence that was interrupted; from the first, where all is read."""
        self._read_sentence(0 if self._state is ReadingState.ENDED else self._at)

    def again(self) -> None:
        """Read the sentence once more; the last one, where all is read; none, where there is none."""
        self._read_sentence(max(0, min(self._at, len(self._plan) - 1)))

    def next(self) -> None:
        """Read on from the next sentence."""
        self._read_sentence(self._at + 1)

    def previous(self) -> None:
        """Read on from the sentence before."""
        self._read_sentence(max(0, self._at - 1))

    def read_from(self, part: Readable, offset: int) -> None:
        """Read on from the word of a part at this code point of its words."""
        lines = list(self._lines.values())
        found = (at for at, line in enumerate(lines) if line.part is part and line.lights)
        passage = next(found, None)
        if passage is not None:
            self._read_from(Beginning(passage=passage, offset=offset))

    def lit_words(self) -> str:
        """The words lit up now; "" where none are."""
        return "" if self._lit is None else self._lit.lit_text()

    def place(self) -> tuple[str, int] | None:
        """Key of the line, and code point of its text, at which the present sentence begins."""
        if self._at >= len(self._plan):
            return None
        return self._plan[self._at].key, self._plan[self._at].offset

    def _take(self, lines: Sequence[Line]) -> None:
        self._lines = {line.key: line for line in lines}
        self._plan = plan(_passages(lines))

    def _read_sentence(self, at: int) -> None:
        if at < len(self._plan):
            sentence = self._plan[at]
            self._read_from(Beginning(passage=sentence.passage, offset=sentence.offset))
        elif self._plan:
            self._hush()
            self._at = len(self._plan)
            self._turn(ReadingState.ENDED)

    def _read_from(self, beginning: Beginning) -> None:
        self._hush()
        self._at = sentence_at(self._plan, beginning)
        self._turn(ReadingState.READING)
        self._reader.read(_passages(tuple(self._lines.values())), beginning=beginning)

    def _hush(self) -> None:
        self._reader.stop()
        self._aside.clear()
        self._unlight()

    def _turn(self, state: ReadingState) -> None:
        if state is not self._state:
            self._state = state
            self.turned.emit()

    def _unlight(self) -> None:
        if self._lit is not None:
            # The screen may have taken the part away meanwhile.
            if is_alive(self._lit):
                self._lit.unlight()
            self._lit = None
            self.lit.emit(None)

    def _line(self, key: str) -> Line | None:
        return (self._aside or self._lines).get(key)

    @Slot(str)
    def _on_passage(self, key: str) -> None:
        self._unlight()
        line = self._line(key)
        if line is None:
            return
        part: object = line.part
        shows = self._show is not None and not self._aside
        if self._show is not None and shows and isinstance(part, QWidget) and is_alive(part):
            self._show(part)
        self.reached.emit(key)
        self.said.emit(line.text)

    @Slot(str, int)
    def _on_sentence(self, key: str, offset: int) -> None:
        if self._aside:
            return
        lines = list(self._lines)
        if key in self._lines:
            self._at = sentence_at(self._plan, Beginning(passage=lines.index(key), offset=offset))

    @Slot(str, int, int)
    def _on_word(self, key: str, start: int, end: int) -> None:
        line = self._line(key)
        if line is None or line.part is None or not line.lights or not is_alive(line.part):
            return
        if line.part is not self._lit:
            self._unlight()
            self._lit = line.part
        line.part.light(start, end)
        self.lit.emit(line.part)

    @Slot()
    def _on_finished(self) -> None:
        self._unlight()
        if self._aside:
            self._aside.clear()
            return
        self._at = len(self._plan)
        self._turn(ReadingState.ENDED)


def _passages(lines: Sequence[Line]) -> list[Passage]:
    return [
        Passage(key=line.key, text=line.text, language=line.language, joined=line.joined)
        for line in lines
    ]
