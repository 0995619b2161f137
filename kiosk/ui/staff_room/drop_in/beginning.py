"""What is asked before a drop-in begins: where, how many are on, how long; or the code of one that runs elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.staff.drop_in.desk import CODE_FIGURES
from kiosk.ui.screens.parts import heading, note, paragraph
from kiosk.ui.staff_room.choice_row import Choice, ChoiceRow
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import translate

_STAFF = (1, 2, 3, 4, 5, 6)
_MINUTES = (60, 90, 120, 180, 240)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What was chosen so far."""

    place: str
    staff: int = 1
    minutes: int = 120


class Beginning:
    """The choices, and what they stand at."""

    def __init__(self, places: tuple[str, ...]) -> None:
        self._places = places
        self.plan = Plan(place=places[0])

    def parts(self, paints: Paints) -> list[QWidget]:
        """The screen's parts."""
        parts: list[QWidget] = [heading(paints, translate("DropIn", "Start a drop-in"))]
        if len(self._places) > 1:
            places = [
                Choice(value=each, words=each, name=f"place-{at}")
                for at, each in enumerate(self._places)
            ]
            parts += [
                note(paints, translate("DropIn", "Where?")),
                ChoiceRow(
                    paints,
                    places,
                    holds=self.plan.place,
                    chosen=partial(self._choose, "place"),
                    most=3,
                ),
            ]
        staff = [Choice(value=each, words=str(each), name=f"staff-{each}") for each in _STAFF]
        lengths = [
            Choice(value=each, words=_length_words(each), name=f"minutes-{each}")
            for each in _MINUTES
        ]
        return [
            *parts,
            note(paints, translate("DropIn", "How many of you are on?")),
            ChoiceRow(
                paints,
                staff,
                holds=self.plan.staff,
                chosen=partial(self._choose, "staff"),
                most=6,
                least_em=3,
            ),
            note(paints, translate("DropIn", "How long is it to be?")),
            ChoiceRow(
                paints,
                lengths,
                holds=self.plan.minutes,
                chosen=partial(self._choose, "minutes"),
                most=5,
                least_em=5,
            ),
        ]

    def _choose(self, what: str, value: str | int) -> None:
        self.plan = replace(self.plan, **{what: value})  # type: ignore[arg-type]


def joining_parts(paints: Paints, typed: Callable[[str], None]) -> list[QWidget]:
    """What asks for the code of a drop-in that runs at another kiosk."""
    label = translate("DropIn", "The code")
    entry = LineEntry(paints.look, name="code", label=label, hint="123456", figures=True)
    entry.setMaxLength(CODE_FIGURES)
    entry.typed.connect(typed)
    return [
        heading(paints, translate("DropIn", "Help at one that runs at another kiosk")),
        paragraph(paints, translate("DropIn", "Type the six figures that stand on its screen.")),
        entry,
    ]


def _length_words(minutes: int) -> str:
    return {
        60: translate("DropIn", "1 hour"),
        90: translate("DropIn", "1½ hours"),
        120: translate("DropIn", "2 hours"),
        180: translate("DropIn", "3 hours"),
        240: translate("DropIn", "4 hours"),
    }[minutes]
