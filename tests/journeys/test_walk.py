from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.core.ids import NodeId
from kiosk.core.places import assets_dir
from kiosk.journeys.answers import Given, Problem, validate
from kiosk.journeys.conditions import Answer, AnyChosen
from kiosk.journeys.graph import rules_of
from kiosk.journeys.library import Library
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Information, Outcome, Question
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.run import Run, enlarged, helped, task_of, ticked, touched, typed
from kiosk.journeys.practice.tasks import EnlargeTask, TickTask, TypeTask
from kiosk.journeys.questions import (
    ChoiceQuestion,
    DateQuestion,
    MoneyQuestion,
    NumberQuestion,
    PostcodeQuestion,
    Rule,
    SeveralQuestion,
    YesNoQuestion,
)
from kiosk.journeys.walk import Walk
from tests.journeys.builders import OPTIONS, always, journey_of, journeys

TODAY = date(2026, 11, 25)
CONTENT = assets_dir() / "content"


def shipped() -> list[Journey]:
    library = Library.load([CONTENT], "en")
    return [journey for name in library.ids if (journey := library.journey(name)) is not None]


def given_to(  # noqa: PLR0911 - one case a kind of question
    question: Question, data: st.DataObject
) -> Given:
    if isinstance(question, ChoiceQuestion):
        return data.draw(st.sampled_from([option.id for option in question.options]))
    if isinstance(question, SeveralQuestion):
        single = [option.id for option in question.options]
        several = [option.id for option in question.options if not option.exclusive]
        return data.draw(
            st.one_of(
                st.sampled_from(single).map(lambda name: frozenset({name})),
                st.frozensets(st.sampled_from(several), min_size=1),
            )
        )
    if isinstance(question, NumberQuestion):
        return str(data.draw(st.integers(question.minimum, question.maximum)))
    if isinstance(question, YesNoQuestion):
        return data.draw(st.sampled_from(question.answers))
    if isinstance(question, MoneyQuestion):
        return data.draw(st.sampled_from(["0", "59.99", "£60", "5,000"]))
    if isinstance(question, DateQuestion):
        return data.draw(st.sampled_from(["1 2 1944", "25 11 2000", "25 11 2026"]))
    if isinstance(question, PostcodeQuestion):
        return data.draw(st.sampled_from(["sw1a 1aa", "CF10 1EP", None]))
    return data.draw(st.sampled_from(["some words", None]))


def leads_on(walk: Walk) -> bool:
    return walk.question is None and not walk.at_end and not walk.at_summary


def some_touch(practice: Practice, run: Run, data: st.DataObject) -> Run:
    """Any touch of the task that is being done, or a wish to be shown or to begin again."""
    match task := task_of(practice, run):
        case None:
            return Run()
        case TickTask():
            return ticked(practice, run)
        case EnlargeTask():
            return enlarged(practice, run)
        case TypeTask():
            return typed(practice, run, data.draw(st.sampled_from(["", "a word", *task.must_be])))
        case _:
            names = [each.id for each in task.options]
            touch = data.draw(st.sampled_from([None, *names]))
            return helped(run) if touch is None else touched(practice, run, touch)


class Walking(RuleBasedStateMachine):
    """Goes on, back and on again at random, beside a plain list of every state there was."""

    journeys: st.SearchStrategy[Journey] = journeys()

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        self.journey = data.draw(type(self).journeys)
        self.walk = Walk.begin(self.journey, TODAY)
        self.seen: list[Walk] = [self.walk]
        self.given: dict[NodeId, Answer] = {}
        self.practised: dict[NodeId, Run] = {}

    def went_on(self, walk: Walk) -> None:
        """One screen further; while an answer is being changed perhaps many."""
        if self.walk.ahead:
            self.stands_at(walk)
        else:
            self.walk = walk
            self.seen.append(walk)

    def stands_at(self, walk: Walk) -> None:
        """Remember every state, one for each screen that can be gone back to."""
        self.walk = walk
        before = walk
        seen = [walk]
        while before.can_go_back:
            before = before.back()
            seen.append(before)
        self.seen = seen[::-1]

    @precondition(lambda self: self.walk.question is not None)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        question = self.walk.question
        assert question is not None
        answer = validate(question, given_to(question, data), today=TODAY, language="en")
        assert not isinstance(answer, Problem)
        self.given[question.id] = answer
        self.went_on(self.walk.answer(answer))

    @precondition(lambda self: leads_on(self.walk))
    @rule()
    def forward(self) -> None:
        self.went_on(self.walk.forward())

    @precondition(lambda self: isinstance(self.walk.node, Practice))
    @rule(data=st.data())
    def practise(self, data: st.DataObject) -> None:
        """Touch anything in the practice that is shown; done or not, it can be left and come back to."""
        node, run = self.walk.node, self.walk.run
        assert isinstance(node, Practice)
        self.walk = self.walk.practise(some_touch(node, run, data))
        self.practised[node.id] = self.walk.run

    @precondition(lambda self: self.walk.at_summary)
    @rule()
    def find_the_answers_right(self) -> None:
        self.walk = self.walk.forward()
        self.seen.append(self.walk)
        assert self.walk.at_end

    @precondition(lambda self: self.walk.at_summary)
    @rule()
    def look_at_an_answer_and_leave_it(self) -> None:
        """Every answer asked again and given as before leads to the same summary."""
        for question in self.walk.answered:
            asked = self.walk.change(question)
            assert asked.node.id == question
            again = asked.answer(asked.answer_to(question))
            assert again.at_summary
            assert again.path == self.walk.path

    @precondition(lambda self: self.walk.at_summary)
    @rule(data=st.data())
    def change_an_answer(self, data: st.DataObject) -> None:
        """What comes later is kept where it is still on the way; the rest is asked."""
        before = self.walk
        asked = before.change(data.draw(st.sampled_from(before.answered)))
        assert asked.question is not None
        answer = validate(
            asked.question, given_to(asked.question, data), today=TODAY, language="en"
        )
        assert not isinstance(answer, Problem)
        self.given[asked.path[-1]] = answer
        after = asked.answer(answer)
        if not after.at_summary and not after.at_end:
            new = after.path[-1]
            assert new not in before.path or not after.has_answered(new)
        self.stands_at(after)

    @precondition(lambda self: self.walk.can_go_back)
    @rule()
    def back(self) -> None:
        self.walk = self.walk.back()
        self.seen.pop()

    @precondition(lambda self: self.walk.can_go_back)
    @rule()
    def back_and_the_same_again(self) -> None:
        before = self.walk
        earlier = before.back()
        if before.ahead:
            return  # Going back ends a change; the same again then goes one screen only.
        if earlier.at_summary or earlier.question is None:
            assert earlier.forward() == before
        else:
            assert earlier.answer(earlier.answer_to(earlier.question.id)) == before

    @invariant()
    def stands_where_it_was(self) -> None:
        if not hasattr(self, "walk"):
            return
        assert self.walk.path == self.seen[-1].path
        assert self.walk.path[0] == self.journey.begin
        assert len(set(self.walk.path)) == len(self.walk.path)
        assert self.walk.step_number == len(self.seen)
        assert self.walk.steps_likely >= self.walk.step_number
        assert self.walk.at_end is (self.walk.steps_likely == self.walk.step_number)

    @invariant()
    def has_lost_no_answer(self) -> None:
        if hasattr(self, "walk"):
            assert dict(self.walk.answers) == self.given

    @invariant()
    def has_lost_nothing_of_a_practice(self) -> None:
        if hasattr(self, "walk"):
            assert dict(self.walk.runs) == self.practised


class WalkingWhatWeShip(Walking):
    journeys = st.deferred(lambda: st.sampled_from(shipped()))


@pytest.mark.timeout(300)  # thousands of steps, on a machine that may be busy
def test_random_walks_in_random_journeys() -> None:
    run_state_machine_as_test(Walking, settings=settings(max_examples=150))


@pytest.mark.skipif(not Path(CONTENT, "en", "journeys").is_dir(), reason="no content here yet")
def test_random_walks_in_the_shipped_journeys() -> None:
    run_state_machine_as_test(WalkingWhatWeShip, settings=settings(max_examples=60))


@given(journey=journeys(), data=st.data())
def test_every_walk_ends_within_the_likely_steps(journey: Journey, data: st.DataObject) -> None:
    walk = Walk.begin(journey, TODAY)
    most = walk.steps_likely
    while not walk.at_end:
        assert walk.steps_likely <= most
        most = walk.steps_likely
        question = walk.question
        if question is None:
            walk = walk.forward()
        else:
            answer = validate(question, given_to(question, data), today=TODAY, language="en")
            assert not isinstance(answer, Problem)
            walk = walk.answer(answer)
    assert walk.step_number <= len(journey.nodes) + 1


def branching() -> Journey:
    first = ChoiceQuestion(
        id=NodeId("first"),
        title="First",
        options=OPTIONS,
        rules=(
            Rule(
                when=AnyChosen(question=NodeId("first"), options=frozenset("a")),
                go=NodeId("second"),
            ),
            *always("third"),
        ),
    )
    second = ChoiceQuestion(
        id=NodeId("second"), title="Second", options=OPTIONS, rules=always("third")
    )
    third = Information(
        id=NodeId("third"),
        title="Third",
        rules=(
            Rule(
                when=AnyChosen(question=NodeId("second"), options=frozenset("b")),
                go=NodeId("special"),
            ),
            *always("usual"),
        ),
    )
    ends = (Outcome(id=NodeId("special"), title="S"), Outcome(id=NodeId("usual"), title="U"))
    return journey_of(first, second, third, *ends)


def test_an_answer_of_a_branch_that_was_left_is_kept_but_does_not_steer() -> None:
    walk = Walk.begin(branching(), TODAY).answer("a").answer("b")
    assert walk.forward().node.id == "special"
    other = walk.back().back().answer("c")
    assert other.node.id == "third"
    assert other.answer_to(NodeId("second")) == "b"
    assert other.forward().node.id == "usual"
    again = other.back().answer("a")
    assert again.node.id == "second"
    assert again.has_answered(NodeId("second"))


def test_steps_likely_counts_the_longest_way_that_is_left() -> None:
    walk = Walk.begin(branching(), TODAY)
    assert (walk.step_number, walk.steps_likely) == (1, 4)
    assert walk.answer("c").steps_likely == 3


def test_steps_that_cannot_be_taken_are_refused() -> None:
    walk = Walk.begin(branching(), TODAY)
    with pytest.raises(ValueError, match="first"):
        walk.back()
    with pytest.raises(ValueError, match="by itself"):
        walk.forward()
    end = walk.answer("c").forward()
    with pytest.raises(ValueError, match="question"):
        end.answer("a")
    with pytest.raises(ValueError, match="by itself"):
        end.forward()
    assert rules_of(end.node) == ()


def test_a_walk_cannot_be_changed() -> None:
    walk = Walk.begin(branching(), TODAY).answer("a")
    with pytest.raises(TypeError):
        walk.answers[NodeId("first")] = "b"  # type: ignore[index]
