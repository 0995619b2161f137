"""The buttons of the page that narrows results down, group by group."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.directory.search.request import MILES, AgeBand, Filter, Narrowing, Offers
from kiosk.ui.screens.parts import button, strong
from kiosk.ui.widgets.big_button import BigButton, Paints
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.ui.words.finding import leaves_words
from kiosk.ui.words.narrowing import age_band_words, filter_words, language_words, miles_words

Choice = int | Filter | AgeBand | str
_WHEN = (Filter.OPEN_NOW, Filter.EVENINGS, Filter.WEEKENDS)
_COST = (Filter.FREE,)
_ACCESS = (Filter.WHEELCHAIR, Filter.HEARING_LOOP)
_HOW = (Filter.BY_PHONE, Filter.ONLINE)


def is_on(narrowing: Narrowing, choice: Choice) -> bool:
    """Whether this choice is made."""
    match choice:
        case Filter():
            return choice in narrowing.filters
        case AgeBand():
            return narrowing.age is choice
        case int():
            return narrowing.within_miles == choice
        case _:
            return narrowing.language == choice


def turned(narrowing: Narrowing, choice: Choice) -> Narrowing:
    """The choice made, or taken back where it is made already; of distance, age and language only one holds."""
    on = is_on(narrowing, choice)
    match choice:
        case Filter():
            return replace(narrowing, filters=narrowing.filters ^ {choice})
        case AgeBand():
            return replace(narrowing, age=None if on else choice)
        case int():
            return replace(narrowing, within_miles=None if on else choice)
        case _:
            return replace(narrowing, language=None if on else choice)


def offered(offers: Offers) -> Mapping[Choice, int]:
    """How many services each choice would leave."""
    kinds = (offers.within_miles, offers.filters, offers.ages, offers.languages)
    return {choice: number for counts in kinds for choice, number in counts.items()}


class ChoiceGroup:
    """A line that asks, and a button each answer. What would leave nothing is not shown."""

    def __init__(
        self,
        paints: Paints,
        title: str,
        choices: Mapping[Choice, str],
        pressed: Callable[[Choice], None],
        *,
        single: bool,
    ) -> None:
        """Make the buttons, none of them shown yet.

        Args:
            paints: look and drawings.
            title: the line above.
            choices: the words of each.
            pressed: told which was touched.
            single: whether only one of them can hold, which its picture shows.
        """
        self._paints = paints
        self._words = title
        self._pictures = ("ring", "ring-chosen") if single else ("box", "box-ticked")
        self._title = strong(paints, "")
        self._buttons: dict[Choice, BigButton] = {}
        for choice, words in choices.items():
            made = button(
                paints, words, partial(pressed, choice), name=f"narrow-{choice}", icon="box"
            )
            made.setCheckable(True)
            self._buttons[choice] = made
        buttons = list(self._buttons.values())
        self._columns = Columns(paints.look, buttons, most=3, least_em=10, spread=False)
        self._columns.offer(())

    def parts(self) -> list[QWidget]:
        """The line and the buttons."""
        return [self._title, self._columns]

    def button_of(self, choice: Choice) -> BigButton | None:
        """The button of this choice, if it is one of these."""
        return self._buttons.get(choice)

    def tick(self, narrowing: Narrowing) -> None:
        """Show which are made."""
        for choice, made in self._buttons.items():
            on = is_on(narrowing, choice)
            made.setChecked(on)
            made.set_icon(self._pictures[on])

    def offer(self, narrowing: Narrowing, counts: Mapping[Choice, int]) -> None:
        """Show those that are made and those that would leave something, and how much that is."""
        tongue = self._paints.look.language.code
        shown: list[BigButton] = []
        for choice, made in self._buttons.items():
            on, number = is_on(narrowing, choice), counts.get(choice, 0)
            if on or number:
                made.set_words(made.words(), "" if on else leaves_words(number, tongue))
                shown.append(made)
        self._title.setText(self._words if shown else "")
        self._columns.offer(shown)


def all_groups(
    paints: Paints, pressed: Callable[[Choice], None], languages: Collection[str]
) -> list[ChoiceGroup]:
    """Every group of choices, what most people ask first; `languages` are the codes of those spoken."""
    tongue = paints.look.language.code
    names = {code: language_words(code, tongue) for code in languages}
    spoken = sorted((words, code) for code, words in names.items() if words)

    def filters(title: str, each: tuple[Filter, ...]) -> ChoiceGroup:
        words: dict[Choice, str] = {one: filter_words(one) for one in each}
        return ChoiceGroup(paints, title, words, pressed, single=False)

    def one_of(title: str, words: Mapping[Choice, str]) -> ChoiceGroup:
        return ChoiceGroup(paints, title, words, pressed, single=True)

    return [
        one_of(translate("Narrow", "How near?"), {each: miles_words(each) for each in MILES}),
        filters(translate("Narrow", "When is it open?"), _WHEN),
        filters(translate("Narrow", "What does it cost?"), _COST),
        one_of(
            translate("Narrow", "How old is the person?"),
            {each: age_band_words(each) for each in AgeBand},
        ),
        filters(translate("Narrow", "What makes it easier?"), _ACCESS),
        filters(translate("Narrow", "Without going there?"), _HOW),
        one_of(
            translate("Narrow", "Which language do they speak?"),
            {code: words for words, code in spoken},
        ),
    ]
