"""What the page asks in boxes of its own, asked here instead: a question, or a list to choose from."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.screens.live.panel_view import PanelView, Situation, Wish
from kiosk.ui.screens.parts import note, paragraph, strong
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import translate
from kiosk.web.from_page import Options, Question, QuestionKind
from kiosk.web.to_page import Answer, Choose

#: More of a question is noise, or an attempt to fill the panel.
_LONGEST = 400
#: A list of more options is searched by typing.
_MANY = 12


class QuestionView(PanelView):
    """A question of the page, marked as the page's."""

    def __init__(self, situation: Situation, question: Question) -> None:
        super().__init__(situation)
        self._question = question
        self._entry: LineEntry | None = None

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """The question and its answers."""
        paints, question = self.kit.paints, self._question
        text = question.text[:_LONGEST]
        alert = question.kind is QuestionKind.ALERT
        asks = translate("Live", "The page says:") if alert else translate("Live", "The page asks:")
        parts: list[QWidget] = [
            note(paints, asks),
            strong(paints, text, language=self.situation.page_language, name="question"),
        ]
        if question.kind is QuestionKind.PROMPT:
            self._entry = LineEntry(paints.look, name="answer", label=text)
            parts.append(self._entry)
        words = translate("Live", "Carry on") if alert else translate("Live", "Yes")
        yes = self.button(words, partial(self._answer, True), name="answer-yes", main=True)
        if alert:
            return parts, [yes]
        no = self.button(translate("Live", "No"), partial(self._answer, False), name="answer-no")
        return parts, [no, yes]

    def _answer(self, yes: bool) -> None:
        typed = self._entry.text() if self._entry is not None and yes else ""
        answer = Answer(number=self._question.number, yes=yes, text=typed)
        self.situation.keeper.send(answer)
        self.wish(Wish.CARRY_ON)


class OptionsView(PanelView):
    """A list of the page, as big choices.

    Signals:
        searched: something was typed; the choices are others now, below what stays.
    """

    searched = Signal()

    def __init__(self, situation: Situation, options: Options) -> None:
        super().__init__(situation)
        self._options = options
        self._chosen = set(options.chosen)
        self._buttons: dict[int, BigButton] = {}
        self._wanted = ""

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """The choices, those chosen now marked."""
        paints, options = self.kit.paints, self._options
        tongue = self.situation.page_language
        parts: list[QWidget] = [
            strong(paints, options.label, language=tongue, name="options")
            if options.label
            else strong(paints, translate("Live", "Choose one"), name="options")
        ]
        if options.several:
            words = translate("Live", "You can choose more than one.")
            parts.append(paragraph(paints, words))
        if len(options.options) > _MANY:
            parts.append(self._search())
        parts += self.choices()
        leave = self.button(
            translate("Live", "Leave it as it is"), self._on_leave, name="leave-options"
        )
        if not options.several:
            return parts, [leave]
        done = self.button(translate("Live", "Done"), self._on_done, name="options-done", main=True)
        return parts, [leave, done]

    def _search(self) -> LineEntry:
        entry = LineEntry(
            self.kit.paints.look,
            name="options-search",
            label=translate("Live", "Type the first letters"),
            hint=translate("Live", "Type the first letters"),
        )
        entry.setText(self._wanted)
        entry.typed.connect(self._on_searched)
        return entry

    def choices(self) -> list[QWidget]:
        """The options that contain what was typed."""
        self._buttons = {}
        wanted = self._wanted.casefold().strip()
        for place, words in enumerate(self._options.options):
            if wanted and wanted not in words.casefold():
                continue
            made = self.button(
                words.strip() or translate("Live", "Nothing chosen"),
                partial(self._on_touched, place),
                name=f"choose-{place}",
                language=self.situation.page_language if words.strip() else None,
            )
            made.setCheckable(True)
            made.setChecked(place in self._chosen)
            self._buttons[place] = made
        return list(self._buttons.values())

    def kept(self) -> int:
        """How many parts stand above the choices."""
        return 2 + int(self._options.several)

    @Slot(str)
    def _on_searched(self, words: str) -> None:
        self._wanted = words
        self.searched.emit()

    def _on_touched(self, place: int) -> None:
        if not self._options.several:
            self._choose((place,))
            return
        self._chosen ^= {place}
        self._buttons[place].setChecked(place in self._chosen)

    @Slot()
    def _on_done(self) -> None:
        self._choose(tuple(sorted(self._chosen)))

    @Slot()
    def _on_leave(self) -> None:
        self._choose(())

    def _choose(self, places: tuple[int, ...]) -> None:
        self.situation.keeper.send(Choose(field=self._options.field, options=places))
        self.wish(Wish.CARRY_ON)
