"""What is said of a screen, in which order: its words first, then its buttons and what each does."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.ui.reading.readable import Readable, is_private
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.words import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing to say.

    Attributes:
        key: its name, the same as long as the same part says the same.
        text: the words.
        language: code of the language they are in.
        part: what its turn brings into sight.
        lights: whether the words are those of the part, so that they light up in it.
        joined: whether they belong to those before them, with no pause between.
    """

    key: str
    text: str
    language: str
    part: Readable | None = None
    lights: bool = False
    joined: bool = False


def script_of(
    parts: Sequence[Readable],
    *,
    actions: Sequence[object] = (),
    language: str,
    private: bool = True,
) -> tuple[Line, ...]:
    """What is said of these parts.

    Args:
        parts: everything, in the order of the screen.
        actions: those among them that lead on; the other buttons are the choices.
        language: code of the language of the interface.
        private: whether what a resident typed or answered may be said.
    """
    texts = [part for part in parts if not isinstance(part, BigButton)]
    buttons = [part for part in parts if isinstance(part, BigButton) and part.isEnabled()]
    choices = [part for part in buttons if part not in actions]
    lines: list[Line] = []
    for text in texts:
        lines += _own(text)
    withheld = not private and any(is_private(part) for part in parts)
    if withheld:
        told = translate("Reading", "Your answers are private. To hear them too, touch “Again”.")
        lines.append(Line(key="withheld", text=told, language=language))
    for number, choice in enumerate(choices, start=1):
        which = translate("Reading", "Button:")
        if len(choices) > 1:
            which = translate("Reading", "Choice %1 of %2:").replace("%1", str(number))
            which = which.replace("%2", str(len(choices)))
        lines += _button(choice, which, language, withheld=withheld and is_private(choice))
    for action in (each for each in buttons if each in actions):
        lines += _button(action, translate("Reading", "Button:"), language, withheld=False)
    return tuple(line for line in lines if line.text.strip())


def labels_of(buttons: Sequence[BigButton], place: str, *, language: str) -> tuple[Line, ...]:
    """What is said of the buttons that every screen has, after a word on where they are."""
    there = [each for each in buttons if each.isEnabled() and not each.isHidden()]
    lines = [Line(key=place, text=place, language=language)]
    for each in there:
        lines += _own(each)
    return tuple(lines) if there else ()


def _own(part: Readable) -> Iterator[Line]:
    yield Line(
        key=_key("part", part),
        text=part.reading_text(),
        language=part.reading_language(),
        part=part,
        lights=True,
    )


def _button(made: BigButton, which: str, language: str, *, withheld: bool) -> tuple[Line, ...]:
    lines = [Line(key=_key("which", made), text=which, language=language, part=made)]
    if not withheld:
        lines += _own(made)
    note = made.reading_note()
    lines.append(Line(key=_key("note", made), text=note, language=made.note_language(), part=made))
    if made.isCheckable() and made.isChecked():
        chosen = translate("Reading", "Chosen.")
        lines.append(Line(key=_key("state", made), text=chosen, language=language, part=made))
    return joined(lines)


def joined(lines: Sequence[Line]) -> tuple[Line, ...]:
    """What is said in one breath, of one thing."""
    said = [line for line in lines if line.text.strip()]
    return tuple(replace(line, joined=at > 0) for at, line in enumerate(said))


def _key(what: str, part: Readable) -> str:
    return f"{what}-{id(part)}"
