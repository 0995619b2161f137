"""The take-home list: what a resident collected on this visit. In memory only."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum

from kiosk.takehome.calendar import Appointment
from kiosk.takehome.link import Name


class ItemKind(Enum):
    """What an item of the list is."""

    SERVICE = "service"
    JOURNEY = "journey"
    PAGE = "page"
    PHONE = "phone"
    MAIL = "mail"
    REMINDER = "reminder"
    DOCUMENTS = "documents"
    LINE = "line"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeHomeItem:
    """One thing to take home, already in words.

    Attributes:
        kind: what it is.
        key: tells it from every other item of the list.
        title: its name.
        lines: address, hours, what happens next; a sample says here that it is one.
        phone: the number as people read it, such as "0808 808 7777".
        mail: the mail address.
        link: the page that its code opens.
        next_steps: what to do now, each to be ticked off on paper.
        appointment: what its code puts into a calendar.
        language: code of the language that title and lines are in, but for those that are `InEnglish`.
        name: its short name in the link of the whole list; None for what no other screen can show again.
        others: the same in words of other languages, by their codes, as they stood when it was chosen.
    """

    kind: ItemKind
    key: str
    title: str
    lines: tuple[str, ...] = ()
    phone: str | None = None
    mail: str | None = None
    link: str | None = None
    next_steps: tuple[str, ...] = ()
    appointment: Appointment | None = None
    language: str = "en"
    name: Name | None = None
    others: "tuple[tuple[str, TakeHomeItem], ...]" = field(default=(), compare=False, repr=False)

    def in_language(self, code: str) -> "TakeHomeItem":
        """The same in a language, or as it is where it has no other words: what somebody typed, a number."""
        return next((other for language, other in self.others if language == code), self)


@dataclass(frozen=True, slots=True)
class TakeHomeList:
    """The items in the order they were chosen; every change makes a new list.

    Attributes:
        no_internet: there is none where they go: their codes are to hold numbers and words, and open no page.
    """

    items: tuple[TakeHomeItem, ...] = ()
    no_internet: bool = False

    def add(self, item: TakeHomeItem) -> "TakeHomeList":
        """The list with this item; one with the same key is replaced where it stands."""
        if not self.contains(item.key):
            return replace(self, items=(*self.items, item))
        kept = tuple(item if each.key == item.key else each for each in self.items)
        return replace(self, items=kept)

    def remove(self, key: str) -> "TakeHomeList":
        """The list without the item of this key; the same where there is none."""
        return replace(self, items=tuple(each for each in self.items if each.key != key))

    def up(self, key: str) -> "TakeHomeList":
        """The list with the item of this key one place higher; the same where it cannot be."""
        at = next((at for at, each in enumerate(self.items) if each.key == key), 0)
        if not at:
            return self
        before, item = self.items[at - 1 : at + 1]
        return replace(self, items=(*self.items[: at - 1], item, before, *self.items[at + 1 :]))

    def contains(self, key: str) -> bool:
        """Whether an item with this key is on the list."""
        return any(each.key == key for each in self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[TakeHomeItem]:
        return iter(self.items)
