"""How a practice goes on: never backwards, nothing lost, always to its end."""

import pytest
from hypothesis import given
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
from kiosk.journeys.library import Library
from kiosk.journeys.practice.node import Practice, Scene, Skill
from kiosk.journeys.practice.run import (
    TRIES_BEFORE_HELP,
    Run,
    enlarged,
    fits,
    helped,
    is_done,
    plain,
    task_of,
    ticked,
    touched,
    typed,
)
from kiosk.journeys.practice.tasks import (
    AnyTask,
    EnlargeTask,
    PressTask,
    SpotTask,
    TickTask,
    Touchable,
    Touching,
    TypeTask,
)


def practice_of(*tasks: AnyTask) -> Practice:
    return Practice(
        id=NodeId("try"),
        title="Try",
        rules=(),
        skill=Skill.TRANSACTING,
        scene=Scene.FORM,
        heading="A form",
        tasks=tasks,
        praise="You did it.",
    )


def things(*right: bool) -> tuple[Touchable, ...]:
    return tuple(
        Touchable(id=f"t{place}", label="Thing", right=each) for place, each in enumerate(right)
    )


PRESS = PressTask(id="press", ask="Press.", options=things(False, True))
SPOT = SpotTask(id="spot", ask="Find 2.", options=things(True, False, True))
CODE = TypeTask(id="code", ask="Type.", label="Code", must_be=("48 29",))
FREE = TypeTask(id="free", ask="Type.", label="Words", least=3)
TICK = TickTask(id="tick", ask="Tick.", label="Box")


def shipped() -> list[Practice]:
    library = Library.load([assets_dir() / "content"], "en")
    journeys = [journey for name in library.ids if (journey := library.journey(name)) is not None]
    return [node for each in journeys for node in each.nodes.values() if isinstance(node, Practice)]


def test_a_wrong_touch_loses_nothing_and_is_counted() -> None:
    practice = practice_of(TICK, PRESS)
    before = ticked(practice, Run())
    after = touched(practice, before, "t0")
    assert (after.place, after.given, after.tries) == (before.place, before.given, 1)
    assert after.reply is not None
    assert not after.reply.fits


def test_help_is_offered_after_two_tries_and_pointing_does_not_do_it() -> None:
    practice = practice_of(PRESS)
    run = Run()
    for tries in range(TRIES_BEFORE_HELP):
        assert not run.may_be_helped, tries
        run = touched(practice, run, "t0")
    assert run.may_be_helped
    shown = helped(run)
    assert shown.helped
    assert not is_done(practice, shown)
    assert is_done(practice, touched(practice, shown, "t1"))


def test_several_things_are_found_one_by_one_in_any_order() -> None:
    practice = practice_of(SPOT)
    one = touched(practice, Run(), "t2")
    assert one.found == {"t2"}
    assert touched(practice, one, "t2").found == {"t2"}
    assert not is_done(practice, one)
    assert is_done(practice, touched(practice, one, "t0"))


def test_what_was_typed_stays_there_to_be_put_right() -> None:
    practice = practice_of(CODE)
    run = typed(practice, Run(), " 48 ")
    assert run.given["code"] == "48"
    assert run.place == 0
    assert is_done(practice, typed(practice, run, "4829"))


@pytest.mark.parametrize(
    ("task", "words", "does"),
    [
        (CODE, "4829", True),
        (CODE, "4 8 2 9", True),
        (CODE, "۴۸۲۹", True),
        (CODE, "4830", False),
        (CODE, "", False),
        (FREE, "a b", False),
        (FREE, "a bc", True),
        (TypeTask(id="w", ask="", label="", must_be=("bus pass",)), "Bus Pass ", True),
    ],
)
def test_what_is_typed_fits_without_fuss(task: TypeTask, words: str, does: bool) -> None:
    assert fits(task, words) is does


@given(st.text())
def test_words_are_compared_without_spaces_and_capitals(words: str) -> None:
    assert plain(f" {words} ") == plain(words)
    assert not any(mark.isspace() for mark in plain(words))


def test_a_touch_out_of_turn_is_a_mistake_of_the_program() -> None:
    practice = practice_of(PRESS)
    with pytest.raises(ValueError, match="press"):
        typed(practice, Run(), "words")
    with pytest.raises(ValueError, match="press"):
        ticked(practice, Run())
    with pytest.raises(ValueError, match="press"):
        enlarged(practice, Run())
    with pytest.raises(ValueError, match="stand in"):
        touched(practice, Run(), "t9")
    done = touched(practice, Run(), "t1")
    with pytest.raises(ValueError, match="finished"):
        touched(practice, done, "t1")


class Practising(RuleBasedStateMachine):
    """Touches at random, right and wrong, in every practice that ships."""

    practices: st.SearchStrategy[Practice] = st.sampled_from(shipped())

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        self.practice = data.draw(type(self).practices)
        self.run = Run()

    @precondition(lambda self: not is_done(self.practice, self.run))
    @rule(data=st.data())
    def do(self, data: st.DataObject) -> None:
        before, task = self.run, task_of(self.practice, self.run)
        match task:
            case TickTask():
                self.run = ticked(self.practice, before)
            case EnlargeTask():
                self.run = enlarged(self.practice, before)
            case TypeTask():
                words = data.draw(st.sampled_from(["", "x", "coffee train fish", *task.must_be]))
                self.run = typed(self.practice, before, words)
            case _:
                assert isinstance(task, Touching)
                names = [each.id for each in task.options]
                self.run = touched(self.practice, before, data.draw(st.sampled_from(names)))
        assert self.run.reply is not None
        assert self.run.reply.task == task.id
        assert before.given.items() <= self.run.given.items() or task.id in before.given

    @precondition(lambda self: not is_done(self.practice, self.run))
    @rule()
    def be_shown(self) -> None:
        before = self.run
        self.run = helped(before)
        assert (self.run.place, self.run.found) == (before.place, before.found)

    @precondition(lambda self: is_done(self.practice, self.run))
    @rule()
    def do_it_again(self) -> None:
        with pytest.raises(ValueError, match="finished"):
            ticked(self.practice, self.run)
        self.run = Run()

    @invariant()
    def it_can_always_be_done(self) -> None:
        if not hasattr(self, "run"):
            return
        run = self.run
        for _ in range(len(self.practice.tasks) * 20):
            task = task_of(self.practice, run)
            if task is None:
                break
            run = right_step(self.practice, run, task)
        assert is_done(self.practice, run)


def right_step(practice: Practice, run: Run, task: AnyTask) -> Run:
    match task:
        case TickTask():
            return ticked(practice, run)
        case EnlargeTask():
            return enlarged(practice, run)
        case TypeTask():
            return typed(practice, run, task.must_be[0] if task.must_be else "a" * task.least)
        case _:
            wanted = [each.id for each in task.options if each.right and each.id not in run.found]
            return touched(practice, run, wanted[0])


def test_every_practice_can_be_done_from_wherever_somebody_stands() -> None:
    run_state_machine_as_test(Practising)


def test_ten_practices_ship_each_of_a_few_minutes_and_with_praise() -> None:
    practices = shipped()
    library = Library.load([assets_dir() / "content"], "en")
    journeys = [
        name
        for name in library.ids
        if (journey := library.journey(name)) is not None
        and any(isinstance(node, Practice) for node in journey.nodes.values())
    ]
    assert len(journeys) >= 10
    assert all(each.praise.startswith("You ") for each in practices)
    assert {each.scene for each in practices} == set(Scene)
    assert len({each.skill for each in practices}) >= 8
