"""What came of a call: three questions, each answered by one key or one press; while a campaign runs a fourth."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.records.vocabulary import Barrier, How, Topic
from kiosk.ui.staff_room.desk.keyed_button import KeyedButton
from kiosk.ui.staff_room.desk.plain_label import PlainLabel
from kiosk.ui.staff_room.record_words import barrier_words, how_words, topic_words
from kiosk.ui.words import translate

#: What is pressed for the first option, the second, and so on.
_KEYS = "123456789abcdefgh"
_COLUMNS = 2
# The newest of those that run.
_MOST_CAMPAIGNS = 8
# A word of the records, or the name of a campaign.
_Answer = Topic | How | Barrier | str


class Outcome(QWidget):
    """Asks one thing at a time; a step back is always there, and so is leaving without an answer.

    Signals:
        answered: all were; a tuple of a `Topic`, a `How`, a `Barrier` and, while a campaign runs, the name of the one
            that brought the call, or "".
        left: no answer is wanted; the call goes on.
        skipped: nothing is to be recorded of this call.
    """

    answered = Signal(object)
    left = Signal()
    skipped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("outcome")
        self._chosen: list[_Answer] = []
        self._campaigns: tuple[Campaign, ...] = ()
        self._column = QVBoxLayout(self)
        self._page: QWidget | None = None

    def ask(self) -> None:
        """Begin with the first question."""
        self._chosen = []
        self._campaigns = ()
        self._show()

    def offer(self, campaigns: tuple[Campaign, ...]) -> None:
        """These run: ask last which of them brought the call."""
        self._campaigns = campaigns[:_MOST_CAMPAIGNS]

    def _questions(self) -> tuple[tuple[str, Sequence[tuple[_Answer, str]]], ...]:
        brought: tuple[tuple[str, Sequence[tuple[_Answer, str]]], ...] = ()
        if self._campaigns:
            none = translate("Desk", "None, or not asked")
            named = [(each.name, each.title) for each in self._campaigns]
            words = translate("Desk", "Did a campaign bring them?")
            brought = ((words, [("", none), *named]),)
        return (
            (
                translate("Desk", "What was it about?"),
                [(each, topic_words(each)) for each in Topic],
            ),
            (translate("Desk", "How was it done?"), [(each, how_words(each)) for each in How]),
            (
                translate("Desk", "What got in the way of going online?"),
                [(each, barrier_words(each)) for each in Barrier],
            ),
            *brought,
        )

    def _show(self) -> None:
        title, options = self._questions()[len(self._chosen)]
        page = QWidget()
        grid = QGridLayout(page)
        grid.addWidget(PlainLabel(title, name="title"), 0, 0, 1, _COLUMNS)
        for at, (value, words) in enumerate(options):
            name = f"answer-{value or 'none'}"
            made = KeyedButton(words, _KEYS[at], name, partial(self._on_chosen, value))
            grid.addWidget(made, 1 + at // _COLUMNS, at % _COLUMNS)
        self._add_ways_out(grid, 2 + len(options) // _COLUMNS)
        grid.setRowStretch(grid.rowCount(), 1)
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = page
        self._column.addWidget(page)
        # At once, and not when the layout comes to it: the next key is for this page.
        page.show()
        first = page.findChild(QPushButton)
        if isinstance(first, QPushButton):
            first.setFocus()

    def _add_ways_out(self, grid: QGridLayout, row: int) -> None:
        back = translate("Desk", "Back")
        grid.addWidget(KeyedButton(back, "Esc", "outcome-back", self._on_back), row, 0)
        skip = translate("Desk", "Record nothing of this call")
        grid.addWidget(KeyedButton(skip, "Ctrl+0", "outcome-skip", self._on_skipped), row, 1)

    def _on_chosen(self, value: _Answer) -> None:
        self._chosen.append(value)
        if len(self._chosen) < len(self._questions()):
            self._show()
        else:
            self.answered.emit(tuple(self._chosen))

    def _on_back(self) -> None:
        if self._chosen:
            self._chosen.pop()
            self._show()
        else:
            self.left.emit()

    def _on_skipped(self) -> None:
        self.skipped.emit()
