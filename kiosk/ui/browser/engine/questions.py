"""The boxes in which a page asks something: one at a time, and not for ever."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer

from kiosk.ui.browser.engine.refusals import Refusals
from kiosk.web.from_page import Question, QuestionKind
from kiosk.web.refusal import Refusal
from kiosk.web.to_page import Answer

_MOST_LETTERS = 500
#: A question that follows an answer this soon is the page's insisting.
_SOON_MS = 1_500
_MOST_IN_A_ROW = 3
#: A page that is left says so within this, or has nothing to leave.
_LEAVES_WITHIN_MS = 2_000
#: A resident who walked away must not keep the page's own process waiting beyond the visit.
_LONGEST_MS = 15 * 60_000


class Questions(QObject):
    """Holds the page until the resident has answered, while the lines to the window go on."""

    def __init__(self, send: Callable[[Question], None], refusals: Refusals) -> None:
        super().__init__()
        self._send = send
        self._refusals = refusals
        self._number = 0
        self._in_a_row = 0
        self._answered = QElapsedTimer()
        self._left = QElapsedTimer()
        self._loop: QEventLoop | None = None
        self._answer: Answer | None = None

    @property
    def is_open(self) -> bool:
        """Whether the page waits for an answer: it cannot say that it is alive meanwhile."""
        return self._loop is not None

    def alert(self, text: str) -> None:
        """Tell something that only wants to be seen."""
        self._ask(QuestionKind.ALERT, text)

    def confirm(self, text: str) -> bool:
        """Ask for yes or no; where nobody can be asked, no."""
        answer = self._ask(QuestionKind.CONFIRM, text)
        return answer is not None and answer.yes

    def prompt(self, text: str, default: str) -> tuple[bool, str]:
        """Ask for words; where nobody can be asked, none."""
        answer = self._ask(QuestionKind.PROMPT, text)
        if answer is None or not answer.yes:
            return False, ""
        return True, answer.text or default

    def answer(self, answer: Answer) -> None:
        """What the resident said; to a question that is over it says nothing."""
        if self._loop is not None and answer.number == self._number:
            self._answer = answer
            self._loop.quit()

    def drop(self) -> None:
        """Nobody can answer any more: the page has gone."""
        if self._loop is not None:
            self._loop.quit()

    def leave(self) -> None:
        """The resident goes elsewhere by the kiosk's own buttons: the page is not asked whether it likes that."""
        self._left.start()
        self.drop()

    def begin_page(self) -> None:
        """Another page begins with a clean sheet."""
        self._left.invalidate()
        self._in_a_row = 0

    def _ask(self, kind: QuestionKind, text: str) -> Answer | None:
        if self._loop is not None:
            return None
        if self._left.isValid() and not self._left.hasExpired(_LEAVES_WITHIN_MS):
            return Answer(number=0, yes=kind is QuestionKind.CONFIRM)
        follows = self._answered.isValid() and not self._answered.hasExpired(_SOON_MS)
        self._in_a_row = self._in_a_row + 1 if follows else 1
        if self._in_a_row > _MOST_IN_A_ROW:
            self._answered.start()
            self._refusals.add(Refusal.QUESTIONS)
            return None
        self._number += 1
        self._answer = None
        self._loop = QEventLoop()
        QTimer.singleShot(_LONGEST_MS, self._loop, self._loop.quit)
        self._send(Question(number=self._number, kind=kind, text=text[:_MOST_LETTERS]))
        self._loop.exec()
        self._loop = None
        self._answered.start()
        return self._answer
