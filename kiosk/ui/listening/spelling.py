"""Typing in a line by four keys, and what is said of it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kiosk.qtkit.alive import is_alive
from kiosk.ui.listening.alphabets import FIGURES, SIGNS
from kiosk.ui.listening.keys import Command
from kiosk.ui.listening.picker import Choice, Pick, Picker
from kiosk.ui.reading.echo import letter_words
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import translate


@dataclass(slots=True)
class Spelling:
    """One line that is typed in.

    Attributes:
        entry: the line.
        picker: where the typing stands.
    """

    entry: LineEntry
    picker: Picker

    @classmethod
    def begin(cls, entry: LineEntry, language: str) -> "Spelling":
        """Begin to type in the letters of a language."""
        figures = bool(entry.inputMethodHints() & Qt.InputMethodHint.ImhDigitsOnly)
        return cls(entry, Picker.begin(language, figures=figures))

    def opened_words(self) -> tuple[str, ...]:
        """What is said as the typing begins."""
        how = translate(
            "Listening", "Typing. Next and previous lead through the letters, choose takes one."
        )
        return (how, choice_words(self.picker.here))

    def take(self, command: Command) -> tuple[str, ...] | None:
        """Do what a key says; return what is said of it, or None where the typing has ended."""
        if not is_alive(self.entry):
            return None
        if command is Command.NEXT or command is Command.PREVIOUS:
            self.picker = self.picker.moved(1 if command is Command.NEXT else -1)
            return (choice_words(self.picker.here),)
        if command is Command.REPEAT:
            return (choice_words(self.picker.here),)
        return self._choose()

    def _choose(self) -> tuple[str, ...] | None:
        choice = self.picker.here
        if choice.pick is Pick.DONE:
            return None
        said: tuple[str, ...] = ()
        match choice.pick:
            case Pick.LETTER:
                said = self._typed(choice.letters)
            case Pick.SPACE:
                said = self._typed(" ")
            case Pick.ERASE:
                said = self._erased()
            case Pick.READ:
                said = (self._all(),)
        self.picker = self.picker.chosen()
        return (*said, choice_words(self.picker.here))

    @property
    def _is_masked(self) -> bool:
        return is_secret(self.entry)

    def _typed(self, letter: str) -> tuple[str, ...]:
        self.entry.insert(letter)
        if self._is_masked:
            return (translate("Listening", "One more sign is typed."),)
        return (translate("Listening", "Typed: %1.").replace("%1", letter_words(letter)),)

    def _erased(self) -> tuple[str, ...]:
        last = self.entry.text()[-1:]
        if not last:
            return (translate("Listening", "Nothing is typed."),)
        self.entry.backspace()
        if self._is_masked:
            return (translate("Listening", "One sign is taken away."),)
        return (translate("Echo", "Deleted: %1").replace("%1", letter_words(last)),)

    def _all(self) -> str:
        typed = self.entry.text()
        if not typed:
            return translate("Listening", "Nothing is typed.")
        if self._is_masked:
            return translate("Listening", "Signs that are typed: %1.").replace(
                "%1", str(len(typed))
            )
        return translate("Listening", "You typed: %1.").replace("%1", typed)


def is_secret(entry: LineEntry) -> bool:
    """Whether what is typed shows as dots: its letters are named to nobody but who wears headphones."""
    return entry.echoMode() != QLineEdit.EchoMode.Normal


def choice_words(choice: Choice) -> str:
    """What choosing does here."""
    if choice.pick is Pick.LETTER:
        return letter_words(choice.letters)
    if choice.pick is Pick.GROUP:
        return _group_words(choice.letters)
    return {
        Pick.SPACE: translate("Listening", "Type a space"),
        Pick.ERASE: translate("Listening", "Take the last letter away"),
        Pick.READ: translate("Listening", "Hear what is typed"),
        Pick.DONE: translate("Listening", "End the typing"),
        Pick.OUT: translate("Listening", "Other letters"),
    }[choice.pick]


def _group_words(letters: str) -> str:
    if letters == FIGURES:
        return translate("Listening", "Figures")
    if letters == SIGNS:
        return translate("Listening", "Signs")
    words = translate("Listening", "Letters %1 to %2").replace("%1", letter_words(letters[0]))
    return words.replace("%2", letter_words(letters[-1]))
