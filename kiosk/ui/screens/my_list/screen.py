"""What goes home: everything collected, with its codes, and the button that prints it."""

import logging
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.language import language_of
from kiosk.qtkit.alive import is_alive
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.ui.intents import Add, Go, MoveUp, NoInternet, Remove
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.slip_text import SlipLine, slip_lines
from kiosk.ui.screens.my_list.codes import ListCodes, code_words, drawn, whole_words
from kiosk.ui.screens.my_list.offers import begun_parts, internet_parts
from kiosk.ui.screens.parts import button, heading, note, paragraph, strong
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.widgets.qr_view import QrView
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate
from kiosk.ui.words.printing import fault_words
from kiosk.visit.places import Home, MyList
from kiosk.visit.visit import Visit

#: Title and message.
_ABOVE_ITEMS = 2
#: Wide enough for the words of two buttons beside each other.
_BUTTON_EM = 9

log = logging.getLogger(__name__)


class MyListScreen(Screen[MyList]):
    """The list, on screen as codes and on paper as a slip."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="my-list")
        self._visit: Visit | None = None
        self._printed = ""
        self._codes = ListCodes()
        self._shows_paper = False

    def enter(self, place: MyList, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show what was collected; the codes come when they are drawn."""
        if self._visit is None or self._visit.items != visit.items:
            self._codes = ListCodes()
        self._visit = visit
        self._printed = ""
        self._show(visit)
        if len(visit.items):
            self.kit.tasks.submit(
                partial(drawn, self.kit.printing.slip(visit)),
                on_done=partial(self._on_drawn, visit),
                on_error=self._on_not_drawn,
            )

    def where(self) -> str:
        """The name of the place."""
        return translate("Bar", "My list")

    def leave(self) -> None:
        """Keep no code of this visit."""
        self._visit = None
        self._codes = ListCodes()
        super().leave()

    def _show(self, visit: Visit) -> None:
        self._shows_paper = False
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
            begun = begun_parts(self.kit, visit, self._on_begun)
            self.column.set_parts([*parts, paragraph(paints, words), *begun], [home])
            return
        self._result = TextBlock(
            paints.look, self._printed, style=TextStyle.STRONG, colour="good", name="print-result"
        )
        parts.append(self._result)
        parts += self._items(visit)
        words = (
            translate("MyList", "Print my list")
            if self.kit.settings.printer.name or self.kit.settings.printer.receipt
            else translate("MyList", "Get my list ready to print")
        )
        self._print = button(paints, words, self._on_print, name="print", main=True, icon="printer")
        hear = button(
            paints,
            translate("MyList", "Hear what the paper says"),
            self._on_hear,
            name="hear-paper",
            icon="speaker",
        )
        # Beside each other: below each other they would leave no room for a code.
        both = Columns(paints.look, [self._print, hear], least_em=_BUTTON_EM)
        self.column.set_parts(parts, [both])

    def _items(self, visit: Visit) -> list[QWidget]:
        parts = self._whole()
        for number, item in enumerate(visit.items, start=1):
            parts += self._item(number, item.in_language(visit.language.code))
        parts += begun_parts(self.kit, visit, self._on_begun)
        parts += internet_parts(self.kit, visit.items, self._on_internet)
        return [*parts, *self._line()]

    def _whole(self) -> list[QWidget]:
        """The codes of the whole list, before all else."""
        parts: list[QWidget] = []
        for place, code in enumerate(self._codes.whole):
            told = whole_words(self._codes.whole, place)
            parts.append(note(self.kit.paints, told))
            parts.append(QrView(code.modules, name=f"list-code-{place + 1}", label=told))
        return parts

    def _item(self, number: int, item: TakeHomeItem) -> list[QWidget]:
        paints = self.kit.paints
        tongue = language_of(item.title, item.language)
        parts: list[QWidget] = [strong(paints, f"{number}. {item.title}", language=tongue)]
        if item.phone:
            parts.append(
                paragraph(paints, translate("MyList", "Phone: %1").replace("%1", item.phone))
            )
        if item.mail:
            parts.append(
                paragraph(paints, translate("MyList", "Email: %1").replace("%1", item.mail))
            )
        code = dict(self._codes.of_items).get(item.key)
        if code is not None:
            told = code_words(code)
            parts.append(note(paints, told))
            parts.append(QrView(code.modules, name=f"code-{number}", label=told))
        off = button(
            paints,
            translate("MyList", "Take off my list"),
            partial(self._on_remove, item.key),
            name=f"remove-{number}",
            icon="remove",
        )
        if number == 1:
            return [*parts, off]
        up = button(
            paints,
            translate("MyList", "Move up"),
            partial(self._on_up, item.key),
            name=f"up-{number}",
            icon="up",
        )
        return [*parts, Columns(paints.look, [off, up], least_em=_BUTTON_EM)]

    def _line(self) -> list[QWidget]:
        """Somebody who works here may write a line for the paper."""
        paints = self.kit.paints
        told = translate(
            "MyList", "Someone who works here can write a line for you. It is only printed."
        )
        self._entry = LineEntry(
            paints.look, name="line", label=told, hint=translate("MyList", "Ring Sam on Monday")
        )
        add = button(
            paints, translate("MyList", "Add this line"), self._on_line, name="add-line", icon="add"
        )
        return [note(paints, told), self._entry, add]

    def _on_drawn(self, visit: Visit, codes: ListCodes) -> None:
        now = self._visit
        if now is not None and (now.number, now.items) == (visit.number, visit.items):
            self._codes = codes
            if self._shows_paper:
                return
            # Title, message and *Print* stay as they are: nothing may be made anew under a finger.
            self.column.set_parts_below(_ABOVE_ITEMS, self._items(now))
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
        # Whoever took the last thing off meanwhile has an empty list before them.
        if not self._shows_paper and is_alive(self._print):
            self._print.setEnabled(True)
        words = {
            PrintResult.PRINTED: translate("MyList", "Your list is printed. Take it with you."),
            PrintResult.SAVED: translate(
                "MyList", "Your list is ready. Ask someone who works here to print it."
            ),
            PrintResult.ENOUGH: translate(
                "MyList", "Your list was printed a moment ago. Look at the printer."
            ),
        }
        codes = translate("MyList", "You can point your phone's camera at the codes below.")
        self._say(words.get(result) or f"{fault_words(result)} {codes}")
        self.changed.emit()

    def _say(self, words: str) -> None:
        self._printed = words
        if self._shows_paper or not is_alive(self._result):
            return
        self._result.setText(words)
        self.column.relayout()
        self.column.show_part(self._result)

    @Slot()
    def _on_hear(self) -> None:
        if self._visit is not None:
            self.kit.tasks.submit(
                partial(slip_lines, self.kit.printing.slip(self._visit)),
                on_done=partial(self._on_paper, self._visit),
                on_error=self._on_not_drawn,
            )

    def _on_paper(self, visit: Visit, lines: tuple[SlipLine, ...]) -> None:
        """Show the words of the paper in their order, and read them: no code, no button between."""
        if self._visit is not visit:
            return
        self._shows_paper = True
        paints = self.kit.paints
        said = [
            (strong if line.strong else paragraph)(paints, line.text, language=line.language)
            for line in lines
        ]
        title = heading(paints, translate("MyList", "What the paper says"))
        back = button(
            paints,
            translate("MyList", "Back to my list"),
            self._on_list,
            name="to-list",
            main=True,
            icon="list",
        )
        self.column.set_parts([title, *said], [back])
        self.changed.emit()
        self.hears.emit(tuple(said))

    @Slot()
    def _on_list(self) -> None:
        if self._visit is not None:
            self.hears.emit(())
            self._show(self._visit)
            self.changed.emit()

    def _on_remove(self, key: str) -> None:
        self.ask(Remove(key))

    def _on_up(self, key: str) -> None:
        self.ask(MoveUp(key))

    def _on_begun(self, item: TakeHomeItem) -> None:
        self.ask(Add(item))

    def _on_internet(self) -> None:
        if self._visit is not None:
            self.ask(NoInternet(not self._visit.items.no_internet))

    @Slot()
    def _on_line(self) -> None:
        words = " ".join(self._entry.text().split())
        if words and self._visit is not None:
            number = sum(item.kind is ItemKind.LINE for item in self._visit.items) + 1
            key = f"line:{number}:{len(self._visit.items)}"
            language = self.kit.paints.look.language.code
            self.ask(Add(TakeHomeItem(kind=ItemKind.LINE, key=key, title=words, language=language)))

    @Slot()
    def _on_home(self) -> None:
        self.ask(Go(Home()))
