"""Days that are believed, boxes, and questions that come again: by hand, and by a machine that plays with the clock."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.core.ids import NodeId
from kiosk.directory import sqlite
from kiosk.staff.learning.boxes import INTERVALS, KNOWN, Card, answered
from kiosk.staff.learning.days import FIRST, FOLLOWS, LAST, Days
from kiosk.staff.learning.desk import Reached
from kiosk.staff.learning.store import FILE_NAME
from kiosk.staff.records.vocabulary import Kind, TrainingRole
from tests.staff.learning.desks import FIRST as MODULE
from tests.staff.learning.desks import TODAY, SetClock, desk_in, records

ANY_DAY = st.dates(date(1970, 1, 1), date(2110, 1, 1))
BELIEVABLE = st.dates(FIRST, LAST - timedelta(days=2))


def test_right_answers_move_a_question_by_1_7_and_30_days_and_a_wrong_one_back() -> None:
    card = answered(None, TODAY, right=True)
    assert card.due == TODAY + timedelta(days=1)
    day = TODAY
    for box, days in ((2, 7), (3, 30)):
        day += timedelta(days=INTERVALS[box - 2])
        assert answered(card, day - timedelta(days=1), right=True) == card
        card = answered(card, day, right=True)
        assert (card.box, card.due) == (box, day + timedelta(days=days))
    assert answered(card, day, right=False) == Card(box=1, asked=day)
    known = answered(card, day + timedelta(days=30), right=True)
    assert (known.box, known.due, known.is_due(LAST)) == (KNOWN, None, False)


@given(before=BELIEVABLE, said=ANY_DAY)
def test_one_day_that_does_not_follow_moves_nothing(before: date, said: date) -> None:
    after = Days(believed=before).seen(said)
    follows = before <= said <= before + FOLLOWS and said <= LAST
    assert after.believed == (said if follows else before)


@given(before=BELIEVABLE, said=BELIEVABLE)
def test_a_clock_that_goes_on_is_believed_on_its_second_day(before: date, said: date) -> None:
    days = Days(believed=before).seen(said).seen(said + timedelta(days=1))
    assert days == Days(believed=said + timedelta(days=1))


@given(st.lists(ANY_DAY, max_size=12))
def test_nothing_is_ever_believed_outside_what_can_be(said: list[date]) -> None:
    days = Days()
    for at, each in enumerate(said):
        days = days.seen(each, first=at == 0)
        assert FIRST <= days.believed <= LAST


class Learning(RuleBasedStateMachine):
    """One learner at a kiosk whose clock jumps and whose program is started again and again."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name)
        self.clock = SetClock()
        self.days = Days().seen(TODAY, first=True)
        self.cards: dict[str, Card] = {}
        self.finished = 0
        self.room = desk_in(self.path, self.clock)
        self.desk = self.room.__enter__()
        made = self.desk.gate.make("Heron 27", "teapot")
        assert isinstance(made, int)
        self.number = made
        self.desk.take_path(self.number, TrainingRole.EVERYONE)

    def teardown(self) -> None:
        self.room.__exit__(None, None, None)
        self.folder.cleanup()

    def look(self) -> date:
        """The day that the desk sees now, as it should be believed."""
        before = self.days.believed
        self.days = self.days.seen(self.clock.now().date())
        today = self.days.believed
        if today < before:
            self.cards = {
                name: Card(box=each.box, asked=min(each.asked, today))
                for name, each in self.cards.items()
            }
        return today

    @rule(days=st.integers(0, 40))
    def time_goes_on(self, days: int) -> None:
        self.clock.later(days)

    @rule(day=ANY_DAY)
    def the_clock_jumps(self, day: date) -> None:
        self.clock.on(day)

    @rule()
    def the_clock_is_put_right(self) -> None:
        self.clock.on(self.days.believed)

    @rule(right=st.lists(st.booleans(), min_size=1, max_size=3))
    def a_module_is_learned(self, right: list[bool]) -> None:
        today = self.look()
        self.desk.begin(self.number, MODULE, anew=True)
        for at, each in enumerate(right):
            name = f"q{at}"
            self.desk.went_on(
                self.number, MODULE, Reached(node=NodeId("on"), step=at + 2), (NodeId(name), each)
            )
            self.cards[name] = answered(self.cards.get(name), today, right=each)
        self.desk.finish(self.number, MODULE)
        self.finished += 1

    @precondition(lambda self: self.cards)
    @rule(data=st.data(), right=st.booleans())
    def a_question_comes_again(self, data: st.DataObject, right: bool) -> None:
        name = data.draw(st.sampled_from(sorted(self.cards)))
        today = self.look()
        self.desk.asked_again(self.number, MODULE, NodeId(name), right=right)
        if self.cards[name].is_due(today):
            self.cards[name] = answered(self.cards[name], today, right=right)

    @rule()
    def the_program_starts_again(self) -> None:
        self.room.__exit__(None, None, None)
        self.room = desk_in(self.path, self.clock)
        self.desk = self.room.__enter__()

    @invariant()
    def what_is_due_is_what_should_be(self) -> None:
        today = self.look()
        learner = self.desk.learner(self.number)
        assert learner is not None
        due = {node for _, node in learner.due}
        assert due == {name for name, each in self.cards.items() if each.is_due(today)}
        with sqlite.open_beside(self.path / FILE_NAME) as connection:
            asked = [row[0] for row in connection.execute("SELECT asked FROM card")]
        # Nothing waits for a day that never comes.
        assert all(date.fromisoformat(each) <= today for each in asked)

    @invariant()
    def every_end_is_recorded_once(self) -> None:
        assert len(records(self.path, Kind.MODULE_FINISHED)) == self.finished


TestLearning = Learning.TestCase
TestLearning.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
