"""What stands on the slip, block by block, whatever it is printed on."""

import logging
from dataclasses import dataclass
from datetime import date

from kiosk.core.errors import KioskError
from kiosk.core.language import ENGLISH, Language
from kiosk.core.links import host_of, web_link
from kiosk.takehome.home_codes import HomeCode, home_codes
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.qr import (
    calendar_matrix,
    contact_matrix,
    mail_link,
    matrix,
    phone_link,
    words_matrix,
)
from kiosk.takehome.qr_letters import Matrix

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """Everything a slip says; nothing in it says who the person is.

    Attributes:
        place_name: where it is printed.
        place_phone: the number of that place, "" where it has none.
        printed_on: the day.
        items: what the resident collected.
        language: the language of its own words, and the side it is read from.
        companion: the address of the companion page, "" where there is none.
        text_percent: how large the page at home is to be shown.
        helper_line: whether there is a line for the first name of who helped, to be written by hand.
        no_internet: there is none at home: codes hold numbers and words, and open no page.
        beside: the same in a second language, item for item; None where there is one language only.
    """

    place_name: str
    place_phone: str
    printed_on: date
    items: tuple[TakeHomeItem, ...]
    language: Language = ENGLISH
    companion: str = ""
    text_percent: int = 100
    helper_line: bool = False
    no_internet: bool = False
    beside: "Slip | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WebCode:
    """A code that opens a page."""

    modules: Matrix
    host: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneCode:
    """A code that rings a number."""

    modules: Matrix
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MailCode:
    """A code that begins a letter by mail."""

    modules: Matrix
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarCode:
    """A code that puts a day into a calendar."""

    modules: Matrix
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCode:
    """A code by which a phone keeps a name and number; it needs no internet."""

    modules: Matrix
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsCode:
    """A code that shows words on a phone; it needs no internet."""

    modules: Matrix


Code = WebCode | PhoneCode | MailCode | CalendarCode | ContactCode | WordsCode


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipBlock:
    """One item as it is printed; never cut in two where it fits on a page.

    Attributes:
        title: its name.
        lines: its facts, a paragraph each.
        phone: its number in large figures.
        mail: its mail address.
        address: a web address that cannot have a code, to be printed in full.
        code: what a phone's camera opens.
        next_steps: lines with a box to tick.
    """

    title: str
    lines: tuple[str, ...]
    phone: str | None
    mail: str | None
    address: str | None
    code: Code | None
    next_steps: tuple[str, ...]


def whole_list(slip: Slip) -> tuple[HomeCode, ...]:
    """The codes of the whole list, where a page can show it; takes up to 80 ms a code."""
    if not slip.companion or slip.no_internet:
        return ()
    try:
        return home_codes(
            slip.companion,
            slip.items,
            language=slip.language.code,
            text_percent=slip.text_percent,
        )
    except KioskError as error:
        _log.warning("The list has no code: %s", error.problem)
        return ()


def blocks(slip: Slip, *, in_one: bool = False) -> tuple[SlipBlock, ...]:
    """The items of a slip with their codes; takes up to 80 ms an item.

    Args:
        slip: what is printed.
        in_one: whether a code of the whole list opens what it can: one code to point at, and not many.
    """
    return tuple(_block(item, in_one=in_one, no_internet=slip.no_internet) for item in slip.items)


def _block(item: TakeHomeItem, *, in_one: bool, no_internet: bool) -> SlipBlock:
    held = in_one and item.name is not None
    code = None if held else code_of(item, no_internet=no_internet)
    link = web_link(item.link) if item.link and not held else None
    return SlipBlock(
        title=item.title,
        lines=item.lines,
        phone=item.phone,
        mail=item.mail,
        address=link if link and not isinstance(code, WebCode) else None,
        code=code,
        next_steps=item.next_steps,
    )


def code_of(item: TakeHomeItem, *, no_internet: bool = False) -> Code | None:
    """What its code opens: a calendar, else its page, its number, its mail address. Takes up to 80 ms.

    Without internet at home: the calendar, else a name and number to keep, else words.
    """
    if item.appointment is not None:
        return CalendarCode(modules=calendar_matrix(item.appointment), summary=item.title)
    if no_internet:
        return _without_internet(item)
    page = web_link(item.link) if item.link else None
    if page is not None:
        try:
            return WebCode(modules=matrix(page), host=host_of(page))
        except KioskError as error:
            _log.warning("An item has no code: %s", error.problem)
    number = phone_link(item.phone) if item.phone else None
    if item.phone is not None and number is not None:
        return PhoneCode(modules=matrix(number), number=item.phone)
    letter = mail_link(item.mail) if item.mail else None
    if item.mail is not None and letter is not None:
        return MailCode(modules=matrix(letter), address=item.mail)
    return None


def _without_internet(item: TakeHomeItem) -> Code | None:
    if item.phone is not None and phone_link(item.phone) is not None:
        notes = (*item.lines, *item.next_steps)
        return ContactCode(modules=contact_matrix(item.title, item.phone, notes), number=item.phone)
    said = (*item.lines, *item.next_steps)
    # A name alone stands on the paper as well; what staff wrote is worth keeping.
    if not said and item.kind is not ItemKind.LINE:
        return None
    return WordsCode(modules=words_matrix(item.title, said))
