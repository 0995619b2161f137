"""A document (PDF) is shown in the place of the page; and any page can be printed from here."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.print_desk import PrintResult
from kiosk.ui.screens.live.page_printing import PagePrinting
from kiosk.ui.screens.live.panel_view import PanelView, Situation, Wish
from kiosk.ui.screens.parts import paragraph, strong
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate
from kiosk.ui.words.printing import fault_words


class DocumentView(PanelView):
    """What is shown, how to turn its pages, and *Print this* where there is a printer."""

    def __init__(self, situation: Situation, printing: PagePrinting) -> None:
        super().__init__(situation)
        self._printing = printing
        printing.changed.connect(self._on_printing)

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """The document in words."""
        paints, pages = self.kit.paints, self.situation.keeper.document_pages
        parts: list[QWidget] = []
        if pages:
            parts += [
                strong(paints, translate("Live", "This is a document."), name="document"),
                paragraph(
                    paints,
                    translate("Live", "It has %1 pages. Turn them with Up and Down.").replace(
                        "%1", str(pages)
                    ),
                ),
            ]
        else:
            parts.append(strong(paints, translate("Live", "Print this page"), name="document"))
        if self._printing.is_possible:
            parts += self._print()
        else:
            words = translate(
                "Live", "This kiosk has no printer for pages. You can print it at home."
            )
            parts.append(paragraph(paints, words))
        words = translate("Live", "Carry on")
        on = self.button(words, partial(self.wish, Wish.CARRY_ON), name="carry-on", main=True)
        return parts, [on]

    def _print(self) -> list[QWidget]:
        paints, printing = self.kit.paints, self._printing
        says = TextBlock(
            paints.look,
            _state_words(printing),
            style=TextStyle.STRONG,
            colour="good",
            name="printing",
        )
        made = self.button(
            translate("Live", "Print this"), self._on_print, name="print-page", icon="printer"
        )
        made.setEnabled(not printing.is_printing)
        return [says, made]

    @Slot()
    def _on_print(self) -> None:
        self._printing.begin()

    @Slot()
    def _on_printing(self) -> None:
        self.renewed.emit()


def _state_words(printing: PagePrinting) -> str:
    if printing.is_printing:
        return translate("Live", "Printing. Up to 10 pages.")
    result = printing.result
    if result is None:
        return ""
    return (
        fault_words(result)
        or {
            PrintResult.PRINTED: translate("Live", "It is printed. Take it with you."),
            PrintResult.SAVED: translate(
                "Live", "It is ready. Ask someone who works here to print it."
            ),
            PrintResult.ENOUGH: translate(
                "Live", "That was printed a moment ago. Look at the printer."
            ),
        }[result]
    )
