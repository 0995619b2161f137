"""The figures as charts: each a title, a sentence in plain words, and its numbers."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.core.ids import JourneyId
from kiosk.staff.figures.figures import DIGITAL, Figures, Share
from kiosk.staff.figures.suppress import publish
from kiosk.staff.records.vocabulary import How
from kiosk.ui.staff_room.dashboard.chart import Chart, Row, number_words
from kiosk.ui.staff_room.dashboard.chart_words import barrier_of, channel_of, stage_of, topic_of
from kiosk.ui.staff_room.dashboard.cost_words import saved_words
from kiosk.ui.staff_room.dashboard.counting import Counting, largest, on_the_wall, too_small
from kiosk.ui.staff_room.dashboard.over_months import by_month
from kiosk.ui.staff_room.record_words import how_words
from kiosk.ui.words import translate


def charts_of(
    figures: Figures, code: str, module_title: Callable[[JourneyId], str], least: int | None = None
) -> tuple[Chart, ...]:
    """Every figure as a chart, in the order of the dashboard.

    Args:
        figures: of the span.
        code: of the language in force.
        module_title: of what staff learned, by its name.
        least: the smallest number that may be shown, where this leaves the kiosk; None on the kiosk itself.
    """
    made = _Maker(figures, code, module_title, least)
    charts = (
        made.visits(),
        made.helped(),
        made.places(),
        made.about(),
        made.how(),
        made.barriers(),
        made.finished(),
        made.take_up(),
        made.cost(),
        made.confidence(),
        made.campaigns(),
        made.divide(),
        made.divide_by_area(),
        made.divide_by_week(),
        made.learning(),
    )
    if least is None:
        at = len(charts) - 1
        return (*charts[:at], by_month(figures.divide_by_week, code), *charts[at:])
    # What is hidden and what is nought are left out alike: a line that is known not to be nought tells, with its
    # total, how few there are.
    return tuple(
        replace(each, rows=tuple(r for r in each.rows if r.said or r.number)) for each in charts
    )


class _Maker(Counting):
    """The figures, one method each."""

    def visits(self) -> Chart:
        rows, total = self.listed(self.figures.visits_by_week, self.week)
        words = translate("Dashboard", "Visits at the screen, of every topic: %1.")
        title = translate("Dashboard", "Visits, week by week")
        return Chart(
            name="visits",
            title=title,
            sentence=self.filled(words, total),
            rows=rows,
            over_time=True,
            public=on_the_wall(
                translate("Dashboard", "People used a screen like this %1 times."), total
            ),
        )

    def helped(self) -> Chart:
        rows, total = self.listed(self.figures.helped_by_week, self.week)
        words = translate("Dashboard", "People helped beside the screen or on the phone: %1.")
        title = translate("Dashboard", "People helped, week by week")
        return Chart(
            name="helped",
            title=title,
            sentence=self.filled(words, total),
            rows=rows,
            over_time=True,
            public=on_the_wall(
                translate("Dashboard", "We helped %1 people, beside the screen or on the phone."),
                total,
            ),
        )

    def places(self) -> Chart:
        title = translate("Dashboard", "Visits, place by place")
        return self.most("places", title, self.figures.visits_by_place, str)

    def about(self) -> Chart:
        title = translate("Dashboard", "What people were helped with")
        chart = self.most("about", title, self.figures.about, topic_of)
        first = chart.rows[0].label if chart.rows and chart.rows[0].number else None
        words = translate("Dashboard", "What people wanted help with most often: %1.")
        return replace(chart, public=on_the_wall(words, first))

    def how(self) -> Chart:
        title = translate("Dashboard", "How it was done")
        return self.most("how", title, self.figures.how, lambda key: how_words(How(key)))

    def barriers(self) -> Chart:
        title = translate("Dashboard", "What got in the way of going online")
        return self.most("barriers", title, self.figures.barriers, barrier_of)

    def finished(self) -> Chart:
        """Digital take-up: worked out of what is shown, so that it tells no more."""
        found = self.figures.finished
        rows, total = self.listed(found, channel_of)
        shown = [row.number for row in rows]
        if None in shown or total is None:
            sentence, percent = too_small(), None
        else:
            part = sum(
                row.number or 0 for row, (key, _) in zip(rows, found, strict=True) if key in DIGITAL
            )
            share = Share(part=part, whole=sum(number or 0 for number in shown))
            words = translate(
                "Dashboard",
                "Digital take-up %3 in 100: %1 of %2 things were finished online or at home, helped or not.",
            )
            sentence = (
                words.replace("%1", str(share.part))
                .replace("%2", str(share.whole))
                .replace("%3", number_words(share.percent))
            )
            percent = share.percent
        title = translate("Dashboard", "How things were finished")
        words = translate(
            "Dashboard", "Of 100 things that people came to do, %1 were finished online or at home."
        )
        return Chart(
            name="finished",
            title=title,
            sentence=sentence,
            rows=largest(rows),
            public=on_the_wall(words, percent),
        )

    def take_up(self) -> Chart:
        """In per cent, week by week; worked out of what is shown, so that it tells no more."""
        weeks = self.figures.take_up_by_week
        shown: list[tuple[str, int | None, int | None]]
        if self.least is None:
            shown = [(week, share.part, share.whole) for week, share in weeks]
        else:
            cells = {(week, "digital"): share.part for week, share in weeks}
            cells |= {(week, "other"): share.whole - share.part for week, share in weeks}
            keys = [week for week, _ in weeks]
            table = publish(cells, keys, ("digital", "other"), self.least)
            shown = [
                (week, line[0] if all(line) else None, whole)
                for week, line, whole in zip(keys, table.cells, table.row_totals, strict=True)
            ]
        rows = tuple(self._share_row(*each) for each in shown)
        known = [row for row in rows if row.number is not None]
        if not known:
            sentence = too_small()
        else:
            words = translate(
                "Dashboard",
                "Finished online or at home, of 100 things: %1 in the first of these weeks, %2 in the last.",
            )
            sentence = words.replace("%1", str(known[0].number)).replace(
                "%2", str(known[-1].number)
            )
        return Chart(
            name="take-up",
            title=translate("Dashboard", "Digital take-up in 100, week by week"),
            sentence=sentence,
            rows=rows,
            over_time=True,
        )

    def _share_row(self, week: str, part: int | None, whole: int | None) -> Row:
        # Each is rounded by itself: where few are left, the part may be above the whole.
        if part is None or not whole:
            return Row(label=self.week(week), number=None)
        percent = Share(part=min(part, whole), whole=whole).percent
        words = translate("Dashboard", "%1 in 100 (%2 of %3)").replace("%1", str(percent))
        said = words.replace("%2", str(part)).replace("%3", str(whole))
        return Row(label=self.week(week), number=percent, said=said)

    def cost(self) -> Chart:
        """An estimate; where it leaves the kiosk, of the rounded count and whole hours alone."""
        cost, take_up = self.figures.cost, self.figures.take_up.part
        digital, hours = self.rounded(take_up), round(self.figures.staff_minutes / 60)
        prices = cost.prices
        if digital is None:
            low, high = None, None
        elif self.least is None:
            low, high = round(cost.low), round(cost.high)
        else:
            staff = hours * prices.staff_hour / 100
            low, high = (
                round((digital * (other - prices.web)) / 100 - staff)
                for other in (prices.phone, prices.face_to_face)
            )
        sentence = saved_words(low, high, self.pounds)
        priced = translate(
            "Dashboard",
            "An estimate. One contact: £%1 at an office, £%2 by phone, £%3 on the web (prices of %4, for simple"
            " information). Staff: %5 hours at £%6.",
        )
        money = (prices.face_to_face, prices.phone, prices.web)
        for at, pence in enumerate(money, 1):
            priced = priced.replace(f"%{at}", f"{pence / 100:.2f}")
        priced = priced.replace("%4", str(prices.year)).replace("%5", str(hours))
        priced = priced.replace("%6", f"{prices.staff_hour / 100:.2f}")
        method = translate(
            "Dashboard",
            "The first number: had each thing finished online or at home been a phone call instead. The second: had"
            " each been a visit to an office.",
        )
        change = translate(
            "Dashboard",
            "To change the prices: in kiosk.toml, under [staff], put pence in price_face_to_face, price_phone,"
            " price_web and price_staff_hour, and their year in price_year. As delivered the first three are"
            " Socitm’s of 2012, from about 200 councils; the staff hour is an assumption.",
        )
        return Chart(
            name="cost",
            title=translate("Dashboard", "Cost avoided, in pounds"),
            sentence=sentence,
            rows=(
                Row(
                    label=translate("Dashboard", "Against the phone"),
                    number=low,
                    said=self.pounds(low),
                ),
                Row(
                    label=translate("Dashboard", "Against an office"),
                    number=high,
                    said=self.pounds(high),
                ),
            ),
            notes=(priced, method, change),
        )

    def confidence(self) -> Chart:
        sums = {"surer": 0, "same": 0, "less": 0}
        for steps, n in self.figures.moved:
            moved = int(steps)
            sums["surer" if moved > 0 else "less" if moved < 0 else "same"] += n
        labels = {
            "surer": translate("Dashboard", "Surer afterwards"),
            "same": translate("Dashboard", "As sure as before"),
            "less": translate("Dashboard", "Less sure"),
        }
        rows, total = self.listed(tuple(sums.items()), labels.__getitem__)
        said = translate(
            "Dashboard", "%1 of %2 people who touched a face twice were surer afterwards."
        )
        said = said.replace("%1", number_words(rows[0].number)).replace("%2", number_words(total))
        title = translate("Dashboard", "Confidence, before and after")
        words = translate("Dashboard", "%1 of %2 people who told us felt surer afterwards.")
        return Chart(
            name="confidence",
            title=title,
            sentence=said,
            rows=rows,
            public=on_the_wall(words, rows[0].number, total),
        )

    def campaigns(self) -> Chart:
        title = translate("Dashboard", "Visits that a campaign brought")
        return self.most("campaigns", title, self.figures.by_campaign, str)

    def divide(self) -> Chart:
        title = translate("Dashboard", "The digital divide here: what got in the way, of what")
        return self.divided("divide", title, self.figures.divide, topic_of)

    def divide_by_area(self) -> Chart:
        title = translate("Dashboard", "The digital divide here, area by area")
        return self.divided("divide-by-area", title, self.figures.divide_by_area, str)

    def divide_by_week(self) -> Chart:
        """People whom something kept from going online, over time."""
        sums: dict[str, int] = {}
        for _, week, n in self.figures.divide_by_week:
            sums[week] = sums.get(week, 0) + n
        rows, total = self.listed(tuple(sorted(sums.items())), self.week)
        words = translate("Dashboard", "People whom something kept from going online: %1.")
        return Chart(
            name="divide-by-week",
            title=translate("Dashboard", "The digital divide here, week by week"),
            sentence=self.filled(words, total),
            rows=rows,
            over_time=True,
        )

    def learning(self) -> Chart:
        learning = self.figures.learning
        rows, total = self.listed(learning.by_module, lambda key: self.module_title(JourneyId(key)))
        said = translate("Dashboard", "Modules finished by staff: %1.").replace(
            "%1", number_words(total)
        )
        notes = [self._took_up()]
        for words, asked in (
            (translate("Dashboard", "Confidence in helping"), learning.confidence),
            (translate("Dashboard", "Attitude to going online"), learning.attitude),
        ):
            told = [
                f"{stage_of(each.stage)} {each.mean:.1f} ({each.people})"
                for each in asked
                if self.least is None or each.people >= self.least
            ]
            # A mean times its count is a sum: two reports would give a person away. It stays on the kiosk.
            if told and self.least is None:
                notes.append(f"{words} (1-5): {', '.join(told)}.")
        title = translate("Dashboard", "Staff learning, and what goes with it")
        return Chart(
            name="learning", title=title, sentence=said, rows=largest(rows), notes=tuple(notes)
        )

    def _took_up(self) -> str:
        before, after = self.figures.learning.before, self.figures.learning.after
        counts = [before.part, before.whole, after.part, after.whole]
        said = translate(
            "Dashboard",
            "Finished online or at home before the first module was finished at a place: %1 of %2. Since then: %3"
            " of %4. The two go together or not; this does not show that one made the other.",
        )
        for at, n in enumerate(counts, 1):
            said = said.replace(f"%{at}", number_words(self.rounded(n)))
        return said
