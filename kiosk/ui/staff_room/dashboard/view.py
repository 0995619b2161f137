"""The figures, wherever they are shown: each by its sentence; one touched shows its chart and its table."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.core.ids import JourneyId
from kiosk.core.ports import Clock
from kiosk.staff.figures.desk import Choices, FiguresDesk, Seen
from kiosk.staff.figures.span import Span, last_weeks
from kiosk.staff.records.vocabulary import Topic
from kiosk.ui.figures_paper_desk import FiguresPaperDesk
from kiosk.ui.screens.parts import button, heading, note, paragraph
from kiosk.ui.staff_room.choice_row import Choice, ChoiceRow
from kiosk.ui.staff_room.dashboard.chart import Chart
from kiosk.ui.staff_room.dashboard.chart_view import ChartView
from kiosk.ui.staff_room.dashboard.charts import charts_of
from kiosk.ui.staff_room.dashboard.report import ReportFlow, Show
from kiosk.ui.staff_room.record_words import topic_words
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate

# Weeks back from this one.
_PERIODS = (4, 13, 52, 520)
# More than these are offered in parts.
_MANY = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresKit:
    """What the figures are shown with.

    Attributes:
        figures: works them out, in the background.
        do: does that work, then calls exactly one of the two on the screen's thread.
        title_of: the title of a module, by the code of a language and its name.
        papers: makes the report.
    """

    paints: Paints
    clock: Clock
    figures: FiguresDesk
    do: Callable[[Callable[[], Seen], Callable[[Seen], None], Callable[[], None]], None]
    title_of: Callable[[str, JourneyId], str]
    papers: FiguresPaperDesk


class FiguresView:
    """What the records add up to, asked whenever another choice is made; shown on whatever column it is given."""

    def __init__(self, kit: FiguresKit, *, show: Show) -> None:
        """Show nothing yet.

        Args:
            kit: what it is shown with.
            show: puts parts and actions on the screen.
        """
        self._kit = kit
        self._show = show
        self._asked = 0
        self._weeks = _PERIODS[1]
        self._span = Span()
        self._choices = Choices()
        self._charts: tuple[Chart, ...] = ()
        self._weeks_left = 0
        self._report = ReportFlow(kit.paints, kit.papers, show=show, back=self._show_all)

    def enter(self) -> None:
        """Ask for the last quarter of a year."""
        self._weeks = _PERIODS[1]
        self._span = last_weeks(self._kit.clock.now().date(), self._weeks)
        self._ask()

    def leave(self) -> None:
        """A late answer is for nobody."""
        self._asked += 1
        self._report.leave()

    def _ask(self) -> None:
        self._asked += 1
        number, span = self._asked, self._span
        self._show(
            [paragraph(self._kit.paints, translate("Dashboard", "Adding up what was recorded."))],
            [],
        )
        self._weeks_left = 0
        self._charts = ()
        self._look(number, span)

    def _look(self, number: int, span: Span) -> None:
        self._kit.do(
            partial(self._kit.figures.glance, span),
            partial(self._on_seen, number),
            partial(self._on_fault, number),
        )

    def _on_seen(self, number: int, seen: Seen) -> None:
        if number != self._asked:
            return
        first = not self._charts
        self._choices = seen.choices
        self._weeks_left = seen.weeks_left
        code = self._kit.paints.look.language.code
        if seen.figures is not None:
            self._charts = charts_of(seen.figures, code, partial(self._kit.title_of, code))
        if seen.weeks_left:
            self._look(number, seen.span)
        # Only once by itself: a list that is laid out anew under a finger takes the touch away.
        if first:
            self._show_all()

    def _on_fault(self, number: int) -> None:
        if number == self._asked:
            words = translate(
                "Dashboard", "This cannot be added up now. “This kiosk” in the staff room says why."
            )
            self._show([paragraph(self._kit.paints, words)], [])

    def _show_all(self) -> None:
        paints = self._kit.paints
        filters = [
            button(
                paints,
                translate("Dashboard", "Weeks: %1").replace("%1", _weeks_words(self._weeks)),
                self._on_weeks,
                name="filter-weeks",
            ),
            button(paints, self._place_words(), self._on_place, name="filter-place"),
            button(paints, self._topic_words(), self._on_topic, name="filter-topic"),
            button(paints, self._area_words(), self._on_area, name="filter-area"),
            button(paints, self._campaign_words(), self._on_campaign, name="filter-campaign"),
        ]
        title = heading(paints, translate("Dashboard", "What the records say"))
        parts: list[QWidget] = [title, Columns(paints.look, filters, most=5, least_em=7)]
        if self._weeks_left:
            words = translate(
                "Dashboard", "Still counting: %1 earlier weeks are not in these figures yet."
            )
            more = translate("Dashboard", "Touch to see what is counted by now.")
            words = words.replace("%1", str(self._weeks_left))
            parts.append(button(paints, words, self._show_all, name="count-on", note=more))
        elif not self._charts:
            parts.append(paragraph(paints, translate("Dashboard", "Nothing is recorded yet.")))
        parts += [
            button(
                paints,
                chart.title,
                partial(self._show_one, at),
                name=f"figure-{chart.name}",
                note=chart.sentence,
            )
            for at, chart in enumerate(self._charts)
        ]
        actions: list[QWidget] = []
        if self._charts:
            words = translate("Dashboard", "Make the report")
            actions.append(
                button(paints, words, self._report.begin, name="make-report", icon="paper")
            )
        self._show(parts, actions)

    def _show_one(self, at: int) -> None:
        paints, chart = self._kit.paints, self._charts[at]
        parts: list[QWidget] = [heading(paints, chart.title), paragraph(paints, chart.sentence)]
        if chart.rows:
            parts.append(ChartView(paints.look, chart))
        parts += [note(paints, words) for words in chart.notes]
        parts += [note(paints, f"{row.label}: {row.words}") for row in chart.rows]
        back = button(
            paints, translate("Dashboard", "All figures"), self._show_all, name="all-figures"
        )
        following = (at + 1) % len(self._charts)
        words = translate("Dashboard", "Next figure")
        on = button(
            paints, words, partial(self._show_one, following), name="next-figure", main=True
        )
        self._show(parts, [Columns(paints.look, [back, on], least_em=10)])

    def _place_words(self) -> str:
        return translate("Dashboard", "Place: %1").replace("%1", self._span.place or _every())

    def _topic_words(self) -> str:
        chosen = self._span.topic
        words = topic_words(Topic(chosen)) if chosen else _every()
        return translate("Dashboard", "Topic: %1").replace("%1", words)

    def _campaign_words(self) -> str:
        return translate("Dashboard", "Campaign: %1").replace("%1", self._span.campaign or _every())

    def _area_words(self) -> str:
        return translate("Dashboard", "Area: %1").replace("%1", self._span.area or _every())

    def _on_weeks(self) -> None:
        choices = [
            Choice(value=weeks, words=_weeks_words(weeks), name=f"weeks-{weeks}")
            for weeks in _PERIODS
        ]
        title = translate("Dashboard", "How many weeks back?")
        row = ChoiceRow(
            self._kit.paints, choices, holds=self._weeks, chosen=self._set_weeks, most=2
        )
        self._choose(title, row)

    def _on_place(self) -> None:
        title = translate("Dashboard", "Which place?")
        self._choose_of(title, "place", self._choices.places, self._span.place, str)

    def _on_topic(self) -> None:
        title = translate("Dashboard", "Which topic?")
        self._choose_of(
            title,
            "topic",
            self._choices.topics,
            self._span.topic,
            lambda key: topic_words(Topic(key)),
        )

    def _on_campaign(self) -> None:
        title = translate("Dashboard", "Which campaign?")
        self._choose_of(title, "campaign", self._choices.campaigns, self._span.campaign, str)

    def _on_area(self) -> None:
        title = translate("Dashboard", "Which area?")
        self._choose_of(title, "area", self._choices.areas, self._span.area, str)

    def _choose_of(
        self,
        title: str,
        what: str,
        keys: tuple[str, ...],
        holds: str | None,
        words: Callable[[str], str],
    ) -> None:
        if len(keys) > _MANY:
            self._choose_part(title, what, keys, holds, words)
            return
        choices = [Choice(value="", words=_every(), name=f"{what}-every")]
        choices += [
            Choice(value=key, words=words(key), name=f"{what}-{at}") for at, key in enumerate(keys)
        ]
        chosen = partial(self._set_filter, what)
        row = ChoiceRow(self._kit.paints, choices, holds=holds or "", chosen=chosen, most=3)
        self._choose(title, row)

    def _choose_part(
        self,
        title: str,
        what: str,
        keys: tuple[str, ...],
        holds: str | None,
        words: Callable[[str], str],
    ) -> None:
        """Of hundreds first a part of the alphabet, then one of it."""
        parts = [keys[at : at + _MANY] for at in range(0, len(keys), _MANY)]

        def chosen(at: int) -> None:
            if at < 0:
                self._set_filter(what, "")
            else:
                self._choose_of(title, what, parts[at], holds, words)

        held = next((at for at, part in enumerate(parts) if holds in part), -1)
        choices = [Choice(value=-1, words=_every(), name=f"{what}-every")]
        choices += [
            Choice(
                value=at, words=f"{words(part[0])} – {words(part[-1])}", name=f"{what}-part-{at}"
            )
            for at, part in enumerate(parts)
        ]
        row = ChoiceRow(self._kit.paints, choices, holds=held, chosen=chosen, most=2)
        self._choose(title, row)

    def _choose(self, title: str, row: QWidget) -> None:
        self._show([heading(self._kit.paints, title), row], [])

    def _set_weeks(self, weeks: int) -> None:
        self._weeks = weeks
        span = last_weeks(self._kit.clock.now().date(), weeks)
        self._span = replace(self._span, first=span.first, last=span.last)
        self._ask()

    def _set_filter(self, what: str, value: str) -> None:
        chosen = value or None
        match what:
            case "place":
                self._span = replace(self._span, place=chosen)
            case "topic":
                self._span = replace(self._span, topic=chosen)
            case "area":
                self._span = replace(self._span, area=chosen)
            case _:
                self._span = replace(self._span, campaign=chosen)
        self._ask()


def _weeks_words(weeks: int) -> str:
    if weeks == _PERIODS[-1]:
        return translate("Dashboard", "ten years")
    return str(weeks)


def _every() -> str:
    return translate("Dashboard", "all")
