"""The codes of a whole list: most often one, and more where one would be too dense for a tired camera."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.core.errors import KioskError
from kiosk.takehome.items import TakeHomeItem
from kiosk.takehome.link import MOST_ITEMS, HomeList, Name, home_link
from kiosk.takehome.qr import link_matrix
from kiosk.takehome.qr_letters import Matrix


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeCode:
    """A code that opens a list at home.

    Attributes:
        modules: its dark modules.
        link: what it says.
        items: how many items of the list it holds.
    """

    modules: Matrix
    link: str
    items: int


def home_codes(
    companion: str, items: Sequence[TakeHomeItem], *, language: str, text_percent: int
) -> tuple[HomeCode, ...]:
    """The codes of everything on the list that a page can show again; none where nothing is.

    Takes 30 to 80 ms a code: call it away from the screen's thread.

    Raises:
        KioskError: the address of the companion page is no web address, or too long for any code.
    """
    names = [item.name for item in items if item.name is not None]
    codes: list[HomeCode] = []
    while names:
        code = _largest(companion, names[:MOST_ITEMS], language, text_percent)
        codes.append(code)
        names = names[code.items :]
    return tuple(codes)


def _largest(companion: str, names: list[Name], language: str, text_percent: int) -> HomeCode:
    """The code of as many of these as one can hold."""
    home = HomeList(names=tuple(names), language=language, text_percent=text_percent)
    link = home_link(companion, home)
    try:
        return HomeCode(modules=link_matrix(link), link=link, items=len(names))
    except KioskError:
        if len(names) == 1:
            raise
    return _largest(companion, names[: (len(names) + 1) // 2], language, text_percent)
