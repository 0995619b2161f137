"""What the list offers beside its things: to take home what was begun, and codes that need no internet."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.core.language import language_of
from kiosk.takehome.items import TakeHomeItem, TakeHomeList
from kiosk.ui.screens.parts import button, note, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.words import translate
from kiosk.visit.visit import Visit


def begun_parts(kit: Kit, visit: Visit, add: Callable[[TakeHomeItem], None]) -> list[QWidget]:
    """Each journey that was begun and is not on the list, to be added by a touch, with the step it stands at."""
    begun = [kit.going_home.journey(walk) for walk in visit.walks.values()]
    missing = [item for item in begun if not visit.items.contains(item.key)]
    if not missing:
        return []
    paints = kit.paints
    words = translate("MyList", "You began this here. Put it on your list to go on at home.")
    parts: list[QWidget] = [note(paints, words)]
    for number, item in enumerate(missing, start=1):
        shown = item.in_language(visit.language.code)
        tongue = language_of(shown.title, shown.language)
        parts.append(strong(paints, shown.title, language=tongue))
        said, pressed = translate("Walking", "Add to my list"), partial(add, item)
        parts.append(button(paints, said, pressed, name=f"add-begun-{number}", icon="add"))
    return parts


def internet_parts(kit: Kit, items: TakeHomeList, turn: Callable[[], None]) -> list[QWidget]:
    """A box to tick by whoever has no internet at home, and what comes of it."""
    paints, ticked = kit.paints, items.no_internet
    box = button(
        paints,
        translate("MyList", "I have no internet at home"),
        turn,
        name="no-internet",
        icon="box-ticked" if ticked else "box",
    )
    box.setCheckable(True)
    box.setChecked(ticked)
    if not ticked:
        return [box]
    words = translate("MyList", "Now the codes hold numbers and words. They need no internet.")
    return [box, note(paints, words)]
