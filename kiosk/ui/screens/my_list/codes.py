"""The codes of a list, drawn away from the screen's thread."""

from dataclasses import dataclass

from kiosk.takehome.home_codes import HomeCode
from kiosk.takehome.slip import (
    Code,
    ContactCode,
    MailCode,
    PhoneCode,
    Slip,
    WebCode,
    WordsCode,
    code_of,
    whole_list,
)
from kiosk.ui.words import translate


@dataclass(frozen=True, slots=True)
class ListCodes:
    """What was drawn.

    Attributes:
        whole: of the whole list, where a companion page can show it.
        of_items: of each item that is in none of those, by its key.
    """

    whole: tuple[HomeCode, ...] = ()
    of_items: tuple[tuple[str, Code], ...] = ()


def drawn(slip: Slip) -> ListCodes:
    """Draw every code of a list; up to 80 ms each."""
    whole = whole_list(slip)
    alone = [item for item in slip.items if not whole or item.name is None]
    found = ((item.key, code_of(item, no_internet=slip.no_internet)) for item in alone)
    return ListCodes(whole=whole, of_items=tuple((key, code) for key, code in found if code))


def code_words(code: Code) -> str:
    """What the camera is to be pointed at, and what comes of it."""
    if isinstance(code, WebCode):
        words = translate("MyList", "Point your phone's camera at this code. It opens %1.")
        return words.replace("%1", code.host)
    if isinstance(code, PhoneCode):
        words = translate("MyList", "Point your phone's camera at this code. It rings %1.")
        return words.replace("%1", code.number)
    if isinstance(code, MailCode):
        words = translate(
            "MyList", "Point your phone's camera at this code. It begins an email to %1."
        )
        return words.replace("%1", code.address)
    if isinstance(code, ContactCode):
        words = translate(
            "MyList", "Point your phone's camera at this code. It puts %1 into your phone."
        )
        return words.replace("%1", code.number)
    if isinstance(code, WordsCode):
        return translate(
            "MyList", "Point your phone's camera at this code. It shows these words on your phone."
        )
    return translate(
        "MyList", "Point your phone's camera at this code. It puts the day into your calendar."
    )


def whole_words(codes: tuple[HomeCode, ...], place: int) -> str:
    """The same of a code of the whole list."""
    if len(codes) == 1:
        return translate("MyList", "Point your phone's camera at this code. It opens your list.")
    words = translate("MyList", "Point your phone's camera at this code. It opens part %1 of %2.")
    return words.replace("%1", str(place + 1)).replace("%2", str(len(codes)))
