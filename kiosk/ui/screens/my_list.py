"""What goes home: everything collected, each with its code, and the button that prints it."""

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.takehome.items import TakeHomeItem
from kiosk.takehome.slip import Code, PhoneCode, WebCode, code_of
from kiosk.ui.intents import Go, Remove
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.screens.parts import button, heading, note, paragraph, strong
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.widgets.qr_view import QrView
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate
from kiosk.visit.places import Home, MyList
from kiosk.visit.visit import Visit

#: Title and message.
_ABOVE_ITEMS = 2

log = logging.getLogger(__name__)


class MyListScreen(Screen[MyList]):
    """The list, on screen as codes and on paper as a slip."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="my-list")
        self._visit: Visit | None = None
        self._printed = ""
        self._codes: dict[str, Code | None] = {}

    def enter(self, place: MyList, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show what was collected; the codes come when they are drawn."""
        self._visit = visit
        self._printed = ""
        missing = tuple(item for item in visit.items if item.key not in self._codes)
        self._show(visit)
        if missing:
            self.kit.tasks.submit(
                partial(_drawn, missing),
                on_done=partial(self._on_drawn, visit.number),
                on_error=self._on_not_drawn,
            )

    def where(self) -> str:
        """The name of the place."""
        return translate("Bar", "My list")

    def leave(self) -> None:
        """Keep no code of this visit."""
        self._visit = None
        self._codes.clear()
        super().leave()

    def _show(self, visit: Visit) -> None:
        paints = self.kit.paints
        parts: list[QWidget] = [heading(paints, translate("MyList", "My list"))]
        if not len(visit.items):
            words = translate(
                "MyList",
                "Your list is empty. Press “Add to my list” when you find something useful.",
            )
            home = button(
                paints,
                translate("MyList", "Find something"),
                self._on_home,
                name="to-home",
                main=True,
                icon="home",
            )
            self.column.set_parts([*parts, paragraph(paints, words)], [home])
            return
        self._result = TextBlock(
            paints.look, self._printed, style=TextStyle.STRONG, colour="good", name="print-result"
        )
        parts.append(self._result)
        parts += self._items(visit)
        words = (
            translate("MyList", "Print my list")
            if self.kit.settings.printer.name
            else translate("MyList", "Get my list ready to print")
        )
        self._print = button(paints, words, self._on_print, name="print", main=True, icon="printer")
        self.column.set_parts(parts, [self._print])

    def _items(self, visit: Visit) -> list[QWidget]:
        numbered = enumerate(visit.items, start=1)
        return [part for number, item in numbered for part in self._item(number, item)]

    def _item(self, number: int, item: TakeHomeItem) -> list[QWidget]:
        paints = self.kit.paints
        parts: list[QWidget] = [strong(paints, f"{number}. {item.title}", language=item.language)]
        if item.phone:
            parts.append(
                paragraph(paints, translate("MyList", "Phone: %1").replace("%1", item.phone))
            )
        code = self._codes.get(item.key)
        if code is not None:
            told = _code_words(code)
            parts.append(note(paints, told))
            parts.append(QrView(code.modules, name=f"code-{number}", label=told))
        words = translate("MyList", "Take off my list")
        parts.append(
            button(
                paints,
                words,
                partial(self._on_remove, item.key),
                name=f"remove-{number}",
                icon="remove",
            )
        )
        return parts

    def _on_drawn(self, number: int, drawn: Sequence[tuple[str, Code | None]]) -> None:
        if self._visit is not None and self._visit.number == number:
            self._codes.update(drawn)
            # Title, message and *Print* stay as they are: nothing may be made anew under a finger.
            self.column.set_parts_below(_ABOVE_ITEMS, self._items(self._visit))
            self.changed.emit()

    @staticmethod
    def _on_not_drawn(error: Exception) -> None:
        log.error("a code could not be drawn", exc_info=error)

    @Slot()
    def _on_print(self) -> None:
        if self._visit is None:
            return
        self._print.setEnabled(False)
        self._say(translate("MyList", "Printing your list."))
        self.kit.printing.print_list(self._visit, partial(self._on_printed, self._visit.number))

    def _on_printed(self, number: int, result: PrintResult) -> None:
        if self._visit is None or self._visit.number != number:
            return
        self._print.setEnabled(True)
        words = {
            PrintResult.PRINTED: translate("MyList", "Your list is printed. Take it with you."),
            PrintResult.SAVED: translate(
                "MyList", "Your list is ready. Ask someone who works here to print it."
            ),
            PrintResult.FAILED: translate(
                "MyList",
                "The printer does not work now. Use your phone's camera on the codes below.",
            ),
        }
        self._say(words[result])
        self.changed.emit()

    def _say(self, words: str) -> None:
        self._printed = words
        self._result.setText(words)
        self.column.relayout()
        self.column.show_part(self._result)

    def _on_remove(self, key: str) -> None:
        self.ask(Remove(key))

    @Slot()
    def _on_home(self) -> None:
        self.ask(Go(Home()))


def _drawn(items: Sequence[TakeHomeItem]) -> tuple[tuple[str, Code | None], ...]:
    return tuple((item.key, code_of(item)) for item in items)


def _code_words(code: Code) -> str:
    """What the camera is to be pointed at, and what comes of it."""
    if isinstance(code, WebCode):
        words = translate("MyList", "Point your phone's camera at this code. It opens %1.")
        return words.replace("%1", code.host)
    if isinstance(code, PhoneCode):
        words = translate("MyList", "Point your phone's camera at this code. It rings %1.")
        return words.replace("%1", code.number)
    return translate(
        "MyList", "Point your phone's camera at this code. It puts the day into your calendar."
    )
