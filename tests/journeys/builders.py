"""Journeys for tests: made by hand, and made at random."""

from datetime import date
from types import MappingProxyType

from hypothesis import strategies as st

from kiosk.core.ids import JourneyId, NodeId, TopicId
from kiosk.journeys.conditions import (
    AgeWithin,
    AllHold,
    AnyChosen,
    AnyHolds,
    Condition,
    NotHolds,
    NumberWithin,
)
from kiosk.journeys.model import Journey, StartPage
from kiosk.journeys.nodes import Information, Node, Outcome
from kiosk.journeys.parts import Option
from kiosk.journeys.practice.node import Practice, Scene, Skill
from kiosk.journeys.practice.tasks import PressTask, TickTask, Touchable
from kiosk.journeys.questions import (
    ChoiceQuestion,
    DateQuestion,
    MoneyQuestion,
    NumberQuestion,
    PostcodeQuestion,
    Rule,
    SeveralQuestion,
    TextQuestion,
    YesNoQuestion,
)

ANSWERS = ("yes", "no", "unsure")
TICK = TickTask(id="tick", ask="Tick.", label="A box")
PRESS = PressTask(
    id="press",
    ask="Press.",
    options=(Touchable(id="no", label="No"), Touchable(id="yes", label="Yes", right=True)),
)
OPTIONS = (Option(id="a", label="A"), Option(id="b", label="B"), Option(id="c", label="C"))


def journey_of(*nodes: Node, check_answers: bool = False) -> Journey:
    """A journey that begins at the first node."""
    return Journey(
        id=JourneyId("made"),
        topic=TopicId("made"),
        title="Made",
        summary="Made for a test.",
        checked=date(2026, 11, 24),
        assured=False,
        sources=(),
        start=StartPage(does="Tests.", cost="Free.", time="No time."),
        begin=nodes[0].id,
        nodes=MappingProxyType({node.id: node for node in nodes}),
        check_answers=check_answers,
    )


def always(go: str) -> tuple[Rule, ...]:
    return (Rule(when=None, go=NodeId(go)),)


def node_of(kind: int, name: NodeId, rules: tuple[Rule, ...]) -> Node:
    """A node of one of ten kinds."""
    makers: tuple[Node, ...] = (
        ChoiceQuestion(id=name, title=name, rules=rules, options=OPTIONS),
        SeveralQuestion(id=name, title=name, rules=rules, options=OPTIONS),
        NumberQuestion(id=name, title=name, rules=rules, minimum=0, maximum=120),
        PostcodeQuestion(id=name, title=name, rules=rules),
        TextQuestion(id=name, title=name, rules=rules),
        Information(id=name, title=name, rules=rules),
        YesNoQuestion(id=name, title=name, rules=rules),
        MoneyQuestion(id=name, title=name, rules=rules),
        DateQuestion(id=name, title=name, rules=rules),
        Practice(
            id=name,
            title=name,
            rules=rules,
            skill=Skill.CONTROLS,
            scene=Scene.FORM,
            heading=name,
            tasks=(TICK, PRESS),
            praise="You did it.",
        ),
    )
    return makers[kind]


@st.composite
def journeys(draw: st.DrawFn) -> Journey:
    """Any journey whose rules lead forward; its last node is an outcome."""
    kinds = draw(st.lists(st.integers(0, 9), min_size=1, max_size=8))
    names = [NodeId(f"n{place}") for place in range(len(kinds) + 1)]
    nodes: list[Node] = []
    for place, kind in enumerate(kinds):
        later = st.sampled_from(names[place + 1 :])
        rules: list[Rule] = []
        for _ in range(draw(st.integers(0, 3))):
            asked = draw(st.integers(0, place))
            if (condition := draw(_condition(kinds[asked], names[asked]))) is not None:
                rules.append(Rule(when=condition, go=draw(later)))
        rules.append(Rule(when=None, go=draw(later)))
        nodes.append(node_of(kind, names[place], tuple(rules)))
    end = Outcome(id=names[-1], title="End")
    return journey_of(*nodes, end, check_answers=draw(st.booleans()))


@st.composite
def _condition(draw: st.DrawFn, kind: int, question: NodeId) -> Condition | None:
    test: Condition
    if kind in (0, 1):
        options = draw(st.frozensets(st.sampled_from("abc"), min_size=1))
        test = AnyChosen(question=question, options=options)
    elif kind in (2, 7):
        test = NumberWithin(question=question, at_least=draw(st.integers(0, 120)), below=None)
    elif kind == 6:
        test = AnyChosen(question=question, options=frozenset({draw(st.sampled_from(ANSWERS))}))
    elif kind == 8:
        test = AgeWithin(question=question, at_least=None, below=draw(st.integers(0, 120)))
    else:
        return None
    return draw(
        st.sampled_from(
            [test, NotHolds(part=test), AnyHolds(parts=(test,)), AllHold(parts=(test, test))]
        )
    )
