"""The figures of a kiosk or a fleet, for its screens and its reports; every method off the screen's thread."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from kiosk.settings import Settings
from kiosk.staff.figures import tally
from kiosk.staff.figures.cost import Prices
from kiosk.staff.figures.figures import Figures, figures_of
from kiosk.staff.figures.span import Span
from kiosk.staff.figures.tally import Askable, AskWithin


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the records can be narrowed to."""

    places: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The figures of a span, and what else could be asked; no figures where nothing was ever recorded.

    Attributes:
        weeks_left: how many weeks are not in them yet: asked again, more are.
    """

    span: Span
    figures: Figures | None
    choices: Choices
    weeks_left: int = 0


#: Seconds after which the screen is shown what there is so far; records are kept meanwhile, between two askings.
_GLANCE_S = 0.25


class FiguresDesk:
    """Works figures out."""

    def __init__(
        self, folder: Path, settings: Settings, *, ask: AskWithin = tally.ask_within
    ) -> None:
        """Nothing is read yet.

        Args:
            folder: the kiosk's data folder.
            settings: prices, and the smallest number that is shown.
            ask: asks the sums: by default this kiosk's own.
        """
        self._folder = folder
        self._ask = ask
        staff = settings.staff
        self.least = staff.smallest_number
        self._prices = Prices(
            face_to_face=staff.price_face_to_face,
            phone=staff.price_phone,
            web=staff.price_web,
            staff_hour=staff.price_staff_hour,
            year=staff.price_year,
        )

    def see(self, span: Span) -> Seen:
        """Everything about a span, however long it takes.

        Raises:
            StorageError: the figures cannot be worked out.
        """
        return self._see(span, None)

    def glance(self, span: Span) -> Seen:
        """What there is so far: where many weeks are not added up yet, the newest are first.

        Raises:
            StorageError: the figures cannot be worked out.
        """
        return self._see(span, _GLANCE_S)

    def _see(self, span: Span, seconds: float | None) -> Seen:
        none = Seen(span=span, figures=None, choices=Choices())
        answer = self._ask(
            self._folder, partial(self._seen, span=span), nothing=none, seconds=seconds
        )
        return replace(answer.value, weeks_left=answer.weeks_left)

    def _seen(self, connection: Askable, span: Span) -> Seen:
        weeks = replace(span, place=None, area=None, topic=None, campaign=None)
        where, values = weeks.condition()

        def named(column: str) -> tuple[str, ...]:
            question = (
                f"SELECT DISTINCT {column} FROM tally WHERE measure = 'kind' AND {where}"  # noqa: S608 - our own words
                f" AND {column} <> '' ORDER BY 1"
            )
            return tuple(row[0] for row in connection.execute(question, values))

        return Seen(
            span=span,
            figures=figures_of(connection, span, self._prices),
            choices=Choices(
                places=named("place"),
                areas=named("area"),
                topics=named("topic"),
                campaigns=named("campaign"),
            ),
        )
