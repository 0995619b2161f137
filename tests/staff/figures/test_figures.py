"""Every figure, held against the same worked out in Python over the records, and against a small case by hand."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.core.errors import StorageError
from kiosk.staff.figures import tally
from kiosk.staff.figures.cost import Prices
from kiosk.staff.figures.figures import Counts, Figures, Share, figures_of
from kiosk.staff.figures.span import Span, closed_period, last_weeks, monday
from kiosk.staff.records.log import FILE_NAME, RecordLog
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Barrier, Channel, How, Kind, Stage, Topic, TrainingRole
from kiosk.ui.staff_room.dashboard.charts import charts_of
from tests.staff.figures.simulated import DROP_INS, VISITS, keep, year

PRICES = Prices(face_to_face=862, phone=283, web=15, staff_hour=1500, year=2012)
HELP = (Kind.HELPED, Kind.CALL)


def figures(folder: Path, span: Span) -> Figures:
    found = tally.ask(folder, partial(figures_of, span=span, prices=PRICES), nothing=None)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def whole_year(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Record, ...]]:
    folder, records = tmp_path_factory.mktemp("year"), year(8)
    keep(folder, records)
    return folder, records


@pytest.mark.parametrize(
    "span",
    [
        Span(),
        Span(first=date(2026, 1, 5), last=date(2026, 3, 30)),
        Span(place="Marsh Lane"),
        Span(topic="money"),
        Span(area="L21", topic="money"),
        Span(campaign="winter-help"),
        Span(first=date(2026, 6, 1), place="Care centre", topic="near-me"),
    ],
)
def test_every_figure_of_a_year_is_what_its_records_say(
    whole_year: tuple[Path, tuple[Record, ...]], span: Span
) -> None:
    folder, records = whole_year
    meant = [each for each in records if _fits(each, span)]
    found = figures(folder, span)
    helped = [each for each in meant if each.kind in HELP]
    done = [
        each
        for each in meant
        if each.channel
        and (
            each.kind is Kind.JOURNEY_FINISHED
            or (each.how is not How.COULD_NOT and not each.journey)
        )
    ]
    assert found.kinds == _counts(meant, lambda each: each.kind)
    assert found.about == _counts(helped, lambda each: each.topic)
    assert found.how == _counts(helped, lambda each: each.how)
    assert found.barriers == _counts(helped, lambda each: each.barrier)
    assert found.finished == _counts(done, lambda each: each.channel)
    assert dict(found.moved) == dict(
        _counts((each for each in helped if each.confidence_before), _steps)
    )
    assert found.returning == _counts(
        (e for e in helped if e.new_or_returning), lambda e: e.new_or_returning
    )
    visits = [e for e in records if e.kind is Kind.VISIT and _fits(e, span.without_topic())]
    assert found.visits_by_week == _counts(visits, lambda each: monday(each.day))
    assert found.helped_by_week == _counts(helped, lambda each: monday(each.day))
    assert found.visits_by_place == _counts(visits, lambda each: each.place)
    assert found.helped_by_place == _counts(helped, lambda each: each.place)
    brought = [each for each in meant if each.kind is Kind.CAMPAIGN_VISIT]
    assert found.by_campaign == _counts(brought, lambda each: each.campaign)
    assert found.take_up == _share(done)
    for week, share in found.take_up_by_week:
        assert share == _share([each for each in done if str(monday(each.day)) == week])
    assert sum(share.whole for _, share in found.take_up_by_week) == len(done)
    barred = [each for each in helped if each.barrier is not Barrier.NOTHING]
    for pairs, by in (
        (found.divide, lambda each: each.topic),
        (found.divide_by_area, lambda each: each.area),
        (found.divide_by_week, lambda each: monday(each.day)),
    ):
        expected = Counter((str(each.barrier), str(by(each))) for each in barred)
        assert {(a, b): n for a, b, n in pairs} == dict(expected)
    assert found.staff_minutes == sum(each.minutes or 0 for each in helped)
    staff = found.staff_minutes / 60 * 15
    assert found.cost.low == pytest.approx(found.take_up.part * 2.68 - staff, abs=0.01)
    assert found.cost.high == pytest.approx(found.take_up.part * 8.47 - staff, abs=0.01)


def test_the_take_up_that_is_drawn_is_what_plain_sql_says(
    whole_year: tuple[Path, tuple[Record, ...]],
) -> None:
    folder, _ = whole_year
    question = (
        "SELECT date(day, 'weekday 0', '-6 days'), sum(channel IN ('online', 'home')),"
        " count(*) FROM record WHERE channel IS NOT NULL AND (how IS NULL OR how <> 'could-not')"
        " AND (kind NOT IN ('helped', 'call') OR journey IS NULL) GROUP BY 1 ORDER BY 1"
    )
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        weeks = connection.execute(question).fetchall()
    charts = charts_of(figures(folder, Span()), "en", str)
    (drawn,) = (chart for chart in charts if chart.name == "take-up")
    for row, (_, part, whole) in zip(drawn.rows, weeks, strict=True):
        assert row.number == pytest.approx(100 * part / whole, abs=0.5001)
        assert row.words == f"{row.number} in 100 ({part} of {whole})"


def test_a_year_has_the_visits_and_drop_ins_that_it_should(
    whole_year: tuple[Path, tuple[Record, ...]],
) -> None:
    found = figures(whole_year[0], Span())
    assert (found.visits, found.of_kind("drop-in-started")) == (VISITS, DROP_INS)
    assert figures(whole_year[0], Span(topic="money")).learning == found.learning


def test_learning_is_counted_and_set_beside_take_up(
    whole_year: tuple[Path, tuple[Record, ...]],
) -> None:
    folder, records = whole_year
    found = figures(folder, Span()).learning
    finished = [each for each in records if each.kind is Kind.MODULE_FINISHED]
    assert found.by_module == _counts(finished, lambda each: each.module)
    assert found.score == pytest.approx(sum(each.score or 0 for each in finished) / len(finished))
    surveys = [each for each in records if each.kind is Kind.SURVEY]
    for asked, of in (
        (found.confidence, lambda e: e.confidence),
        (found.attitude, lambda e: e.attitude),
    ):
        assert [each.stage for each in asked] == ["before", "after", "30-days"]
        for each in asked:
            marks = [of(record) for record in surveys if record.stage == each.stage]
            assert each.people == len(marks)
            assert each.mean == pytest.approx(sum(marks) / len(marks))
    done = [
        e
        for e in records
        if e.channel
        and (e.kind is Kind.JOURNEY_FINISHED or (e.how is not How.COULD_NOT and not e.journey))
    ]
    first = {
        place: min(monday(e.day) for e in finished if e.place == place)
        for place in {e.place for e in finished}
    }
    assert found.before == _share([e for e in done if monday(e.day) < first[e.place]])
    assert found.after == _share([e for e in done if monday(e.day) >= first[e.place]])


def test_a_small_case_by_hand(tmp_path: Path) -> None:
    log = RecordLog(tmp_path, on_damage=lambda _: None)
    told = {"topic": Topic.MONEY, "barrier": Barrier.LACKS_SKILLS, "minutes": 30}
    day = date(2026, 11, 25)
    log.add(
        _record(1, day, Kind.VISIT, language="en", minutes=4),
        # Done on the kiosk, and told again by who helped: one thing finished.
        _record(
            2,
            day,
            Kind.JOURNEY_FINISHED,
            journey="blue-badge",
            topic=Topic.MONEY,
            channel=Channel.ONLINE,
        ),
        _record(
            3,
            day,
            Kind.HELPED,
            how=How.TOGETHER,
            journey="blue-badge",
            channel=Channel.ONLINE,
            **told,
        ),
        _record(4, day, Kind.CALL, how=How.FOR_THEM, channel=Channel.PHONE, **told),
        _record(5, day, Kind.HELPED, how=How.COULD_NOT, channel=Channel.PHONE, **told),
        _record(
            6, day, Kind.MODULE_FINISHED, module="awareness", role=TrainingRole.LIBRARIAN, score=80
        ),
        _record(7, day, Kind.SURVEY, stage=Stage.BEFORE, role=TrainingRole.LIBRARIAN, confidence=2),
    )
    found = figures(tmp_path, last_weeks(day, 1))
    assert (found.visits, found.helped) == (1, 3)
    assert found.finished == (("online", 1), ("phone", 1))
    assert (found.take_up, found.take_up.percent) == (Share(part=1, whole=2), 50)
    assert found.staff_minutes == 90
    # 1 x (2.83 - 0.15) and 1 x (8.62 - 0.15), less an hour and a half at 15.00.
    assert (found.cost.low, found.cost.high) == (-19.82, -14.03)
    assert found.divide == (("lacks-skills", "money", 3),)
    assert (found.learning.finished, found.learning.score) == (1, 80)
    assert found.learning.confidence[0].mean == 2
    assert (found.learning.before.whole, found.learning.after.whole) == (0, 2)
    # What comes later is seen, in this week and, from a clock that is put back, in an older one.
    log.add(_record(8, day, Kind.VISIT, language="en", minutes=1))
    assert figures(tmp_path, Span()).visits == 2
    log.add(_record(9, day - timedelta(days=400), Kind.VISIT, language="cy", minutes=1))
    assert figures(tmp_path, Span()).visits == 3
    log.close()


def test_the_sums_are_made_again_when_they_are_lost_or_damaged(tmp_path: Path) -> None:
    assert tally.ask(tmp_path, lambda _: 1, nothing=0) == 0
    keep(tmp_path, year(3)[:50])
    before = figures(tmp_path, Span())
    (tmp_path / tally.FILE_NAME).write_bytes(b"no sums" * 1_000)
    assert figures(tmp_path, Span()) == before
    tally.forget(tmp_path)
    assert figures(tmp_path, Span()) == before
    (tmp_path / FILE_NAME).write_bytes(b"no log" * 1_000)
    with pytest.raises(StorageError):
        figures(tmp_path, Span())


def test_a_glance_shows_the_newest_weeks_and_goes_on_until_all_are_there(tmp_path: Path) -> None:
    keep(tmp_path, year(3)[:2_000])
    question = partial(figures_of, span=Span(), prices=PRICES)
    left: list[int] = []
    helped: list[Counts] = []
    while not left or left[-1]:
        answer = tally.ask_within(tmp_path, question, nothing=None, seconds=0)
        assert answer.value is not None
        left.append(answer.weeks_left)
        helped.append(answer.value.helped_by_week + answer.value.visits_by_week)
    assert left == list(reversed(range(len(left))))
    assert len(left) > 40
    assert {week for week, _ in helped[0]} == {max(week for week, _ in helped[-1])}
    assert question_of_all(tmp_path) == figures(tmp_path, Span())


def question_of_all(folder: Path) -> Figures:
    tally.forget(folder)
    return figures(folder, Span())


def test_a_log_that_was_begun_anew_is_not_taken_for_the_one_before_it(tmp_path: Path) -> None:
    day = date(2026, 11, 25)
    keep(tmp_path, (_record(1, day, Kind.VISIT, language="en", minutes=1),))
    assert figures(tmp_path, Span()).visits == 1
    (tmp_path / FILE_NAME).unlink()
    campaign = _record(2, day, Kind.CAMPAIGN_VISIT, campaign="winter")
    keep(tmp_path, (campaign,))
    found = figures(tmp_path, Span())
    assert (found.visits, found.by_campaign) == (0, (("winter", 1),))


@pytest.mark.parametrize("kind", ["month", "quarter", "year"])
def test_periods_that_leave_the_kiosk_have_ended_and_follow_each_other(kind: str) -> None:
    seen = set()
    for days in range(800):
        today = date(2026, 1, 1) + timedelta(days=days)
        span = closed_period(today, kind)
        assert span.first is not None
        assert span.last is not None
        assert span.first.weekday() == span.last.weekday() == 0
        assert span.last + timedelta(days=6) < today
        seen.add((span.first, span.last))
    ordered = sorted(seen)
    for (_, last), (first, _) in pairwise(ordered):
        assert first == last + timedelta(days=7)


def _record(number: int, day: date, kind: Kind, **columns: object) -> Record:
    made = Record(
        id=f"{number:016x}",
        day=day,
        hour=10,
        kind=Kind.VISIT,
        place="Library",
        language="en",
        minutes=1,
    )
    return replace(made, kind=kind, **{"language": None, "minutes": None, **columns})  # type: ignore[arg-type]


def _fits(record: Record, span: Span) -> bool:
    week = monday(record.day)
    return (
        (span.first is None or week >= span.first)
        and (span.last is None or week <= span.last)
        and span.place in (None, record.place)
        and span.area in (None, record.area)
        and span.topic in (None, record.topic)
        and span.campaign in (None, record.campaign)
    )


def _counts(records: Iterable[Record], by: Callable[[Record], object]) -> Counts:
    return tuple(sorted(Counter(str(by(each)) for each in records).items()))


def _steps(record: Record) -> int:
    assert record.confidence_after is not None
    assert record.confidence_before is not None
    return record.confidence_after - record.confidence_before


def _share(done: list[Record]) -> Share:
    digital = [each for each in done if each.channel in (Channel.ONLINE, Channel.HOME)]
    return Share(part=len(digital), whole=len(done))
