"""The dashboard: every figure by its sentence; one touched shows its chart and its table."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.staff.figures.desk import Choices, Seen
from kiosk.staff.figures.span import Span, last_weeks
from kiosk.staff.records.vocabulary import Topic
from kiosk.ui.screens.parts import button, heading, note, paragraph
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.choice_row import Choice, ChoiceRow
from kiosk.ui.staff_room.dashboard.chart import Chart
from kiosk.ui.staff_room.dashboard.chart_view import ChartView
from kiosk.ui.staff_room.dashboard.charts import charts_of
from kiosk.ui.staff_room.dashboard.report import ReportFlow
from kiosk.ui.staff_room.record_words import topic_words
from kiosk.ui.staff_room.staff_screen import StaffScreen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import Dashboard
from kiosk.visit.visit import Visit

# Weeks back from this one.
_PERIODS = (4, 13, 52, 520)


class DashboardScreen(StaffScreen[Dashboard]):
    """What the records add up to; asked in the background, whenever another choice is made."""

    _asked = 0

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="dashboard", em=COLUMN_WIDE_EM)
        self._weeks = _PERIODS[1]
        self._span = Span()
        self._choices = Choices()
        self._charts: tuple[Chart, ...] = ()
        self._weeks_left = 0
        self._report = ReportFlow(kit, show=self._show_other, back=self._show_all)

    def enter(self, place: Dashboard, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask for the last quarter of a year."""
        self._weeks = _PERIODS[1]
        self._span = last_weeks(self.kit.clock.now().date(), self._weeks)
        self._ask()

    def leave(self) -> None:
        """A late answer is for nobody."""
        self._asked += 1
        self._report.leave()
        super().leave()

    def _ask(self) -> None:
        self._asked += 1
        number, span = self._asked, self._span
        self.column.set_parts(
            [paragraph(self.kit.paints, translate("Dashboard", "Adding up what was recorded."))], []
        )
        self._weeks_left = 0
        self._charts = ()
        self._look(number, span)

    def _look(self, number: int, span: Span) -> None:
        self.kit.records.do(
            partial(self.kit.records.figures.glance, span),
            partial(self._on_seen, number),
            partial(self._on_fault, number),
        )

    def _on_seen(self, number: int, seen: Seen) -> None:
        if number != self._asked:
            return
        first = not self._charts
        self._choices = seen.choices
        self._weeks_left = seen.weeks_left
        code = self.kit.paints.look.language.code
        if seen.figures is not None:
            self._charts = charts_of(seen.figures, code, self.kit.modules.of(code).title_of)
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
            self.column.set_parts([paragraph(self.kit.paints, words)], [])
            self.changed.emit()

    @Slot()
    def _show_all(self) -> None:
        paints = self.kit.paints
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
        self.column.set_parts(parts, actions)
        self.changed.emit()

    def _show_other(self, parts: list[QWidget], actions: list[QWidget]) -> None:
        self.column.set_parts(parts, actions)
        self.changed.emit()

    def _show_one(self, at: int) -> None:
        paints, chart = self.kit.paints, self._charts[at]
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
        self.column.set_parts(parts, [Columns(paints.look, [back, on], least_em=10)])
        self.changed.emit()

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

    @Slot()
    def _on_weeks(self) -> None:
        choices = [
            Choice(value=weeks, words=_weeks_words(weeks), name=f"weeks-{weeks}")
            for weeks in _PERIODS
        ]
        title = translate("Dashboard", "How many weeks back?")
        row = ChoiceRow(self.kit.paints, choices, holds=self._weeks, chosen=self._set_weeks, most=2)
        self._choose(title, row)

    @Slot()
    def _on_place(self) -> None:
        title = translate("Dashboard", "Which place?")
        self._choose_of(title, "place", self._choices.places, self._span.place, str)

    @Slot()
    def _on_topic(self) -> None:
        title = translate("Dashboard", "Which topic?")
        self._choose_of(
            title,
            "topic",
            self._choices.topics,
            self._span.topic,
            lambda key: topic_words(Topic(key)),
        )

    @Slot()
    def _on_campaign(self) -> None:
        title = translate("Dashboard", "Which campaign?")
        self._choose_of(title, "campaign", self._choices.campaigns, self._span.campaign, str)

    @Slot()
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
        choices = [Choice(value="", words=_every(), name=f"{what}-every")]
        choices += [
            Choice(value=key, words=words(key), name=f"{what}-{at}") for at, key in enumerate(keys)
        ]
        chosen = partial(self._set_filter, what)
        row = ChoiceRow(self.kit.paints, choices, holds=holds or "", chosen=chosen, most=3)
        self._choose(title, row)

    def _choose(self, title: str, row: QWidget) -> None:
        self._show_other([heading(self.kit.paints, title), row], [])

    def _set_weeks(self, weeks: int) -> None:
        self._weeks = weeks
        span = last_weeks(self.kit.clock.now().date(), weeks)
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
