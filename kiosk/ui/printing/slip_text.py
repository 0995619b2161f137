"""What a slip says, in the order it is read on paper: for whoever hears it before it is printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.core.language import language_of
from kiosk.core.links import host_of
from kiosk.takehome.home_codes import HomeCode
from kiosk.takehome.slip import (
    Code,
    ContactCode,
    MailCode,
    PhoneCode,
    Slip,
    SlipBlock,
    WebCode,
    WordsCode,
    blocks,
    whole_list,
)
from kiosk.ui.printing.slip_words import SlipWords, fill
from kiosk.ui.words.times import day_words


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipLine:
    """A paragraph of the paper.

    Attributes:
        text: as it is printed.
        language: the code of its language.
        strong: whether it is a name.
    """

    text: str
    language: str
    strong: bool = False


def slip_lines(slip: Slip) -> tuple[SlipLine, ...]:
    """Everything that is printed but the numbers of pages; takes up to 80 ms an item, for the codes."""
    whole = whole_list(slip)
    made = blocks(slip, in_one=bool(whole))
    return tuple(_lines(slip, made, whole, SlipWords.of(slip.language)))


def _lines(
    slip: Slip, made: Sequence[SlipBlock], whole: Sequence[HomeCode], words: SlipWords
) -> Iterator[SlipLine]:
    own = slip.language.code

    def said(*texts: str, strong: bool = False, language: str = own) -> Iterator[SlipLine]:
        return (
            SlipLine(text=text, language=language_of(text, language), strong=strong)
            for text in texts
            if text.strip()
        )

    yield from said(slip.place_name, day_words(slip.printed_on, own))
    yield from said(words.heading, strong=True)
    steps = any(block.next_steps for block in made)
    yield from said(*((words.keep, words.tick if steps else "") if made else (words.empty,)))
    for number, _ in enumerate(whole, start=1):
        part = fill(words.whole_part, str(number), str(len(whole)))
        yield from said(part if len(whole) > 1 else words.whole, strong=True)
        opens = f"{words.it_opens} {host_of(slip.companion)}"
        yield from said(words.point_here, opens, words.whole_shows)
    for item, block in zip(slip.items, made, strict=True):
        yield from said(block.title, strong=True, language=item.language)
        yield from said(*block.lines, language=item.language)
        yield from said(f"{words.phone} {block.phone}" if block.phone else "")
        yield from said(f"{words.mail} {block.mail}" if block.mail else "")
        yield from said(f"{words.web_page} {block.address}" if block.address else "")
        if block.next_steps:
            yield from said(words.next_steps)
            yield from said(*block.next_steps, language=item.language)
        if block.code is not None:
            yield from said(words.point_here, _comes(block.code, words))
    yield from said(words.helped if slip.helper_line else "", words.notes)
    phone, here = slip.place_phone, slip.place_name
    yield from said(fill(words.help_by_phone, phone) if phone else fill(words.help_here, here))


def _comes(code: Code, words: SlipWords) -> str:
    """What comes of a code."""
    if isinstance(code, WebCode):
        return f"{words.it_opens} {code.host}"
    if isinstance(code, PhoneCode):
        return f"{words.it_rings} {code.number}"
    if isinstance(code, MailCode):
        return f"{words.it_writes} {code.address}"
    if isinstance(code, ContactCode):
        return f"{words.it_keeps} {code.number}"
    return words.it_tells if isinstance(code, WordsCode) else words.it_reminds
