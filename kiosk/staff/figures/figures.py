"""Every figure of the dashboard, worked out of the sums of `tally.py`."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.staff.figures.cost import CostAvoided, Prices, cost_avoided
from kiosk.staff.figures.span import Span
from kiosk.staff.figures.tally import Askable

Counts = tuple[tuple[str, int], ...]
#: Things finished these ways were finished digitally, whether or not somebody helped.
DIGITAL = frozenset({"online", "home"})
_HELP = ("helped", "call")


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def percent(self) -> int | None:
        """Rounded; None of nothing."""
        return round(100 * self.part / self.whole) if self.whole else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What learners answered at one stage: how many, and the mean (1 to 5)."""

    stage: str
    people: int
    mean: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Learning:
    """How far staff have come, and what went with it.

    Attributes:
        started, finished: modules.
        by_module: modules finished, by name.
        score: mean of the finished ones, in per cent.
        before, after: digital take-up at the same places in the weeks before the first module was finished
            there, and from that week on. That the two went together does not say that one made the other.
    """

    started: int
    finished: int
    by_module: Counts
    score: float | None
    confidence: tuple[Asked, ...]
    attitude: tuple[Asked, ...]
    before: Share
    after: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The figures of a span.

    Attributes:
        kinds: records of each kind.
        about: people helped, by topic; `how`, `barriers` likewise by the words of the vocabulary.
        finished: things finished, by channel.
        moved: people by the steps that their confidence moved, "-4" to "4".
        visits_by_week, helped_by_week: by the Monday.
        take_up: finished digitally (assisted included) of all that was finished by any channel.
        take_up_by_week: by the Monday.
        divide: people helped whom something kept from going online, by (barrier, topic); `divide_by_area` by
            (barrier, area), `divide_by_week` by (barrier, Monday).
        staff_minutes: with people, beside the screen and on the phone.
    """

    kinds: Counts
    about: Counts
    how: Counts
    barriers: Counts
    finished: Counts
    moved: Counts
    returning: Counts
    visits_by_week: Counts
    helped_by_week: Counts
    take_up: Share
    take_up_by_week: tuple[tuple[str, Share], ...]
    visits_by_place: Counts
    helped_by_place: Counts
    by_campaign: Counts
    divide: tuple[tuple[str, str, int], ...]
    divide_by_area: tuple[tuple[str, str, int], ...]
    divide_by_week: tuple[tuple[str, str, int], ...]
    staff_minutes: int
    cost: CostAvoided
    learning: Learning

    def of_kind(self, *kinds: str) -> int:
        """Records of these kinds."""
        return sum(n for kind, n in self.kinds if kind in kinds)

    @property
    def visits(self) -> int:
        """Visits at the screen."""
        return self.of_kind("visit")

    @property
    def helped(self) -> int:
        """People helped, beside the screen and on the phone."""
        return self.of_kind(*_HELP)


def figures_of(connection: Askable, span: Span, prices: Prices) -> Figures:
    """Work out every figure of a span.

    Raises:
        Error: the file cannot be read.
    """
    ask = _Asking(connection, span)
    # Visits carry no topic: with a topic chosen they are those of the same weeks and place.
    every = _Asking(connection, span.without_topic())
    finished = ask.counts("channel", "value")
    take_up = _share(finished)
    minutes = ask.amount("kind", _HELP)
    weekly: dict[str, dict[str, int]] = {}
    for channel, week, n in ask.pairs("channel", "week"):
        weekly.setdefault(week, {})[channel] = n
    return Figures(
        kinds=ask.counts("kind", "value"),
        about=ask.counts("kind", "topic", _HELP),
        how=ask.counts("how", "value"),
        barriers=ask.counts("barrier", "value"),
        finished=finished,
        moved=tuple(sorted(ask.counts("moved", "value"), key=lambda each: int(each[0]))),
        returning=ask.counts("returning", "value"),
        visits_by_week=every.counts("kind", "week", ("visit",)),
        helped_by_week=ask.counts("kind", "week", _HELP),
        take_up=take_up,
        take_up_by_week=tuple(
            (week, _share(tuple(row.items()))) for week, row in sorted(weekly.items())
        ),
        visits_by_place=every.counts("kind", "place", ("visit",)),
        helped_by_place=ask.counts("kind", "place", _HELP),
        by_campaign=tuple(
            each for each in ask.counts("kind", "campaign", ("campaign-visit",)) if each[0]
        ),
        divide=_barred(ask.pairs("barrier", "topic")),
        divide_by_area=_barred(ask.pairs("barrier", "area")),
        divide_by_week=_barred(ask.pairs("barrier", "week")),
        staff_minutes=minutes,
        cost=cost_avoided(take_up.part, minutes, prices),
        learning=_learning(every),
    )


class _Asking:
    """Questions of one span."""

    def __init__(self, connection: Askable, span: Span) -> None:
        self._connection = connection
        self._where, self._values = span.condition()

    def counts(self, measure: str, by: str, values: Sequence[str] = ()) -> Counts:
        """How many of a measure by one column of `tally`; of all its values, or of these."""
        some, given = self._some(measure, values)
        question = f"SELECT {by}, sum(n) FROM tally WHERE {some} GROUP BY 1 ORDER BY 1"  # noqa: S608 - our own words
        return tuple((str(key), int(n)) for key, n in self._connection.execute(question, given))

    def pairs(self, measure: str, by: str) -> tuple[tuple[str, str, int], ...]:
        """How many of a measure by its value and one column."""
        some, given = self._some(measure, ())
        question = f"SELECT value, {by}, sum(n) FROM tally WHERE {some} GROUP BY 1, 2 ORDER BY 1, 2"  # noqa: S608 - our own words
        return tuple(
            (str(a), str(b), int(n)) for a, b, n in self._connection.execute(question, given)
        )

    def amount(self, measure: str, values: Sequence[str] = ()) -> int:
        """What a measure adds up to."""
        some, given = self._some(measure, values)
        question = f"SELECT coalesce(sum(amount), 0) FROM tally WHERE {some}"  # noqa: S608 - our own words
        return int(self._connection.execute(question, given).fetchone()[0])

    def asked(self, measure: str) -> tuple[Asked, ...]:
        """What learners answered, by stage."""
        some, given = self._some(measure, ())
        question = f"SELECT value, sum(n), sum(amount) FROM tally WHERE {some} GROUP BY 1"  # noqa: S608 - our own words
        order = ("before", "after", "30-days")
        found = [
            Asked(stage=str(stage), people=int(n), mean=amount / n)
            for stage, n, amount in self._connection.execute(question, given)
        ]
        return tuple(sorted(found, key=lambda each: order.index(each.stage)))

    def around_learning(self) -> tuple[Share, Share]:
        """Take-up before the first module was finished at a place, and from that week on."""
        some, given = self._some("channel", ())
        question = (
            "SELECT week >= first, value, sum(n) FROM tally JOIN (SELECT place AS here, min(week) AS first FROM tally"  # noqa: S608 - our own words
            f" WHERE measure = 'module' GROUP BY place) ON here = place WHERE {some} GROUP BY 1, 2"
        )
        rows = self._connection.execute(question, given).fetchall()
        before, after = (
            _share(tuple((str(v), int(n)) for late, v, n in rows if late == when))
            for when in (0, 1)
        )
        return before, after

    def _some(self, measure: str, values: Sequence[str]) -> tuple[str, tuple[str, ...]]:
        some, given = f"measure = ? AND {self._where}", (measure, *self._values)
        if values:
            marks = ", ".join("?" * len(values))
            return f"{some} AND value IN ({marks})", (*given, *values)
        return some, given


def _learning(ask: _Asking) -> Learning:
    by_module = ask.counts("module", "value")
    finished = sum(n for _, n in by_module)
    before, after = ask.around_learning()
    return Learning(
        started=sum(n for _, n in ask.counts("kind", "value", ("module-started",))),
        finished=finished,
        by_module=by_module,
        score=ask.amount("module") / finished if finished else None,
        confidence=ask.asked("confidence"),
        attitude=ask.asked("attitude"),
        before=before,
        after=after,
    )


def _share(finished: Counts) -> Share:
    return Share(
        part=sum(n for channel, n in finished if channel in DIGITAL),
        whole=sum(n for _, n in finished),
    )


def _barred(pairs: tuple[tuple[str, str, int], ...]) -> tuple[tuple[str, str, int], ...]:
    return tuple(each for each in pairs if each[0] != "nothing")
