"""What was got of a feed to look at: its first page, the pages of its list, entries in full."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.directory.oruk.tolerant import as_object, as_text

_LISTS = ("contents", "content")


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenPage:
    """One page of the list of services.

    Attributes:
        number: that was asked for; 0 where nobody asked, as of a file.
        document: as it came.
    """

    number: int
    document: object

    @property
    def envelope(self) -> Mapping[str, object]:
        """What the page says of itself."""
        return as_object(self.document)

    @property
    def records(self) -> list[object]:
        """What stands in it; any JSON."""
        return records_of(self.document)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenDetail:
    """One service in full.

    Attributes:
        asked: the id that it was asked for by; "" where nobody asked.
        record: as it came; None where it did not.
        failure: why it did not, in words.
    """

    asked: str
    record: object
    failure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenOther:
    """Something of the feed that is no service, such as a category.

    Attributes:
        table: what it should be.
    """

    table: str
    record: object


@dataclass(slots=True, kw_only=True)
class Gathered:
    """Everything that was got.

    Attributes:
        source: the address, folder or file.
        root: the feed's first page; None where there is none.
        is_whole: the list was walked to its end.
        repeats: the pages after the first held nothing new, so no more were asked for.
        pages_of_others: pages of lists of other things.
        unanswered: paths that the feed does not answer, and what it says instead.
        unreadable: names of files that are no JSON.
    """

    source: str
    root: object = None
    pages: list[SeenPage] = field(default_factory=list)
    details: list[SeenDetail] = field(default_factory=list)
    others: list[SeenOther] = field(default_factory=list)
    pages_of_others: list[object] = field(default_factory=list)
    unanswered: dict[str, str] = field(default_factory=dict)
    unreadable: list[str] = field(default_factory=list)
    is_whole: bool = False
    repeats: bool = False

    def ids(self) -> list[str]:
        """The ids in the list, each once, in its order."""
        found = (
            as_text(as_object(record).get("id")) for page in self.pages for record in page.records
        )
        return list(dict.fromkeys(each for each in found if each))


def records_of(document: object) -> list[object]:
    """What stands in a page of any list; nothing where it is no page."""
    if isinstance(document, list):
        return document
    envelope = as_object(document)
    lists = (envelope[name] for name in _LISTS if isinstance(envelope.get(name), list))
    found: object = next(lists, [])
    return found if isinstance(found, list) else []


def is_page(document: object) -> bool:
    """Whether a document is a page of some list."""
    envelope = as_object(document)
    return isinstance(document, list) or any(
        isinstance(envelope.get(each), list) for each in _LISTS
    )
