"""What can be walked through by keys, and what is said of each thing: its role, its words, its state."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui.reading.readable import Readable, is_private
from kiosk.ui.reading.script import Line, joined
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate

_HEADINGS = frozenset({TextStyle.DISPLAY, TextStyle.HEADING, TextStyle.STRONG})


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One thing to stand at.

    Attributes:
        name: by which it is found again after the screen was made anew.
        lines: what is said of it.
        part: what it is on the screen, if anything.
        press: what choosing it does, if anything.
        entry: where to type, if it is a line to type in.
        is_private: whether part of it is not said while others may hear.
    """

    name: str
    lines: tuple[Line, ...]
    part: QWidget | None = None
    press: Callable[[], None] | None = None
    entry: LineEntry | None = None
    is_private: bool = False

    @property
    def is_text(self) -> bool:
        """Whether it is there to be heard only."""
        return self.press is None and self.entry is None


class ElementMaker:
    """Makes the elements of what stands on the screen."""

    def __init__(self, language: str, *, alone: bool) -> None:
        """Make elements in a language.

        Args:
            language: code of the language of the interface.
            alone: whether nobody else hears, so that private words may be said.
        """
        self._language = language
        self._alone = alone
        self._names: dict[str, int] = {}

    def of_screen(self, parts: Sequence[QWidget], actions: Sequence[QWidget]) -> list[Element]:
        """The elements of a screen, in the order of reading."""
        walked = list(_walked(parts))
        choices = [each for each in walked if isinstance(each, BigButton) and each not in actions]
        made: list[Element] = []
        for part in walked:
            if isinstance(part, BigButton):
                at = choices.index(part) + 1 if part in choices and len(choices) > 1 else 0
                made.append(self.of_button(part, at, len(choices)))
            elif isinstance(part, LineEntry):
                made.append(self._of_entry(part))
            else:
                made.append(self._of_text(part))
        return [each for each in made if any(line.text.strip() for line in each.lines)]

    def of_button(self, part: BigButton, at: int = 0, count: int = 0) -> Element:
        """A button, one of so many where it is a choice."""
        role = translate("Listening", "Button.")
        if at:
            role = translate("Listening", "Button %1 of %2.").replace("%1", str(at))
            role = role.replace("%2", str(count))
        withheld = is_private(part) and not self._alone
        own = translate("Listening", "This is private.") if withheld else part.reading_text()
        lines = [
            self._line("which", part, role),
            Line(
                key=f"part-{id(part)}",
                text=own,
                language=self._language if withheld else part.reading_language(),
                part=part,
                lights=not withheld,
            ),
            self._line("note", part, part.reading_note(), part.note_language()),
            self._line("state", part, self._state(part)),
        ]
        return Element(
            name=self._name(part),
            lines=joined(lines),
            part=part,
            press=part.click,
            is_private=withheld,
        )

    def own(self, name: str, words: str, press: Callable[[], None]) -> Element:
        """A thing that stands on no screen."""
        role = translate("Listening", "Button.")
        lines = (
            Line(key=f"which-{name}", text=role, language=self._language),
            Line(key=f"own-{name}", text=words, language=self._language),
        )
        return Element(name=name, lines=joined(lines), press=press)

    def _of_text(self, part: QWidget) -> Element:
        lines: list[Line] = []
        if isinstance(part, TextBlock) and part.style_of() in _HEADINGS:
            lines.append(self._line("which", part, translate("Listening", "Heading.")))
        if isinstance(part, Readable):
            lines.append(
                Line(
                    key=f"part-{id(part)}",
                    text=part.reading_text(),
                    language=part.reading_language(),
                    part=part,
                    lights=True,
                )
            )
            if not part.reading_text().strip():
                lines.clear()
        elif part.accessibleName():
            lines.append(self._line("which", part, translate("Listening", "Picture.")))
            lines.append(self._line("part", part, part.accessibleName()))
        return Element(name=self._name(part), lines=joined(lines), part=part)

    def _of_entry(self, part: LineEntry) -> Element:
        typed, withheld = part.text(), False
        if not typed:
            state = translate("Listening", "Nothing is typed.")
        elif part.echoMode() != QLineEdit.EchoMode.Normal:
            state = translate("Listening", "Signs that are typed: %1.").replace(
                "%1", str(len(typed))
            )
        elif self._alone:
            state = translate("Listening", "You typed: %1.").replace("%1", typed)
        else:
            state, withheld = translate("Listening", "Something is typed. It is private."), True
        lines = (
            self._line("which", part, translate("Listening", "Line to type in.")),
            self._line("part", part, part.accessibleName()),
            self._line("state", part, state),
        )
        return Element(
            name=self._name(part), lines=joined(lines), part=part, entry=part, is_private=withheld
        )

    @staticmethod
    def _state(part: BigButton) -> str:
        if not part.isEnabled():
            return translate("Listening", "It cannot be chosen now.")
        if not part.isCheckable():
            return ""
        if part.isChecked():
            return translate("Listening", "Chosen.")
        return translate("Listening", "Not chosen.")

    def _line(self, what: str, part: QWidget, words: str, language: str | None = None) -> Line:
        return Line(
            key=f"{what}-{id(part)}",
            text=words,
            language=language or self._language,
            part=part if isinstance(part, Readable) else None,
        )

    def _name(self, part: QWidget) -> str:
        """Its own name, numbered among those of the same name."""
        name = part.objectName()
        self._names[name] = self._names.get(name, 0) + 1
        return f"{name}#{self._names[name]}"


def _walked(parts: Sequence[QWidget]) -> Iterator[QWidget]:
    """Parts and those inside them, in the order of reading."""
    for part in parts:
        inside = getattr(part, "parts", None)
        if callable(inside):
            yield from _walked(inside())
        else:
            yield part
