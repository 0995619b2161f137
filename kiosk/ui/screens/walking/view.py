"""What every view of a node has."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.journeys.nodes import Node
from kiosk.journeys.walk import Walk
from kiosk.takehome.items import TakeHomeList
from kiosk.ui.screens.parts import blocks, button, heading, in_english_note, with_marks
from kiosk.ui.screens.screen import Kit
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate

N = TypeVar("N", bound=Node)


class NodeView(QObject):
    """Shows one node in the screen's column.

    Signals:
        answered: an answer was given: an option's id, a frozenset of ids, or typed words.
        went_on: the resident goes on without answering.
        asked: any other intent.

    Attributes:
        stays: whether no button leads out of the walk; what it would lead to is said all the same.
    """

    stays = False

    answered = Signal(object)
    went_on = Signal()
    asked = Signal(object)

    def __init__(self, kit: Kit, walk: Walk) -> None:
        super().__init__()
        self.kit = kit
        self.walk = walk
        self._problem = TextBlock(
            kit.paints.look, "", style=TextStyle.STRONG, colour="accent", name="problem"
        )

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:
        """Put the node's parts into the column."""
        raise NotImplementedError

    def progress(self) -> str:
        """How far inside this node, for the header; "" where the walk says it."""
        return ""

    def show_problem(self, words: str) -> None:
        """Say how to put an answer right, above it."""
        self._problem.setText(words)

    def next_button(self, pressed: Callable[[], None], words: str = "") -> BigButton:
        """The one main action: on to the next screen, or what `words` say."""
        return button(
            self.kit.paints,
            words or translate("Walking", "Next"),
            pressed,
            name="next",
            main=True,
            trailing="next",
        )

    def head(self) -> list[QWidget]:
        """Title, text and the honest word about the language; the place for a problem after them."""
        node, paints = self.walk.node, self.kit.paints
        return [
            heading(paints, node.title, language=node.language),
            *in_english_note(paints, shown=node.language),
            *blocks(paints, node.text, language=node.language),
            self._problem,
        ]

    def marked(self, *parts: QWidget) -> list[QWidget]:
        """The parts of the page, each that has no translation yet marked as English."""
        return with_marks(self.kit.paints, parts)


class ViewOf(NodeView, Generic[N]):
    """A view that knows which kind of node it shows."""

    @property
    def node(self) -> N:
        """The node, as its kind."""
        return self.walk.node  # type: ignore[return-value]  # the table pairs kinds with views
