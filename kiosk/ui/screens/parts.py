"""The parts that most screens are made of, by the name of what they are for."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from kiosk.core.language import ENGLISH
from kiosk.journeys.parts import Block, Bullets
from kiosk.ui.theme.scale import CHOICE_PX
from kiosk.ui.widgets.big_button import BigButton, ButtonStyle, Paints
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate


def heading(paints: Paints, text: str, *, language: str | None = None) -> TextBlock:
    """The title or the question."""
    return TextBlock(paints.look, text, style=TextStyle.HEADING, language=language, name="heading")


def display(paints: Paints, text: str) -> TextBlock:
    """The largest words, for the waiting screen and for signs to be read across a room."""
    return TextBlock(paints.look, text, style=TextStyle.DISPLAY, name="heading")


def paragraph(paints: Paints, text: str, *, language: str | None = None) -> TextBlock:
    """Running text."""
    return TextBlock(paints.look, text, language=language)


def strong(paints: Paints, text: str, *, language: str | None = None, name: str = "") -> TextBlock:
    """A line that stands out, over what belongs to it."""
    return TextBlock(paints.look, text, style=TextStyle.STRONG, language=language, name=name)


def note(
    paints: Paints, text: str, *, name: str = "", colour: str = "ink", language: str | None = None
) -> TextBlock:
    """The smallest words."""
    look = paints.look
    return TextBlock(look, text, style=TextStyle.NOTE, colour=colour, language=language, name=name)


def bullets(
    paints: Paints, items: Sequence[str], *, language: str | None = None
) -> list[TextBlock]:
    """Short points below each other."""
    return [TextBlock(paints.look, item, bullet=True, language=language) for item in items]


def blocks(
    paints: Paints, text: Sequence[Block], *, language: str | None = None
) -> list[TextBlock]:
    """Paragraphs and lists, as an editor wrote them."""
    found: list[TextBlock] = []
    for block in text:
        if isinstance(block, Bullets):
            found += bullets(paints, block.items, language=language)
        else:
            found.append(paragraph(paints, block.text, language=language))
    return found


def button(
    paints: Paints,
    text: str,
    pressed: Callable[[], None],
    *,
    name: str,
    main: bool = False,
    icon: str = "",
    note: str = "",
    trailing: str = "",
    language: str | None = None,
    note_language: str | None = None,
    least_height: int = CHOICE_PX,
    chrome_words: bool = False,
) -> BigButton:
    """A button that calls `pressed`, which must not hold on to the screen by a closure over it."""
    made = BigButton(
        paints,
        text,
        name=name,
        style=ButtonStyle.MAIN if main else ButtonStyle.CHOICE,
        icon=icon,
        note=note,
        trailing=trailing,
        language=language,
        note_language=note_language,
        least_height=least_height,
        chrome_words=chrome_words,
    )
    made.clicked.connect(pressed)
    return made


def in_english_note(paints: Paints, *, shown: str) -> list[QWidget]:
    """Says honestly that what follows is in English, where the visit is in another language."""
    if shown == paints.look.language.code:
        return []
    words = translate("Parts", "This part is in English. We do not have it in your language yet.")
    return [note(paints, words, name="in-english", colour="accent")]


def with_marks(paints: Paints, parts: Sequence[QWidget]) -> list[QWidget]:
    """The same parts, and before each run of untranslated ones among them a word on that they are in English."""
    if paints.look.language == ENGLISH:
        return list(parts)
    made: list[QWidget] = []
    told = any(part.objectName() == "in-english" for part in parts)
    before = False
    for part in parts:
        english = isinstance(part, TextBlock | BigButton) and part.is_untranslated()
        if english and not before:
            short = note(paints, translate("Parts", "In English:"), name="english", colour="accent")
            made += [short] if told else in_english_note(paints, shown=ENGLISH.code)
            told = True
        made.append(part)
        before = english
    return made
