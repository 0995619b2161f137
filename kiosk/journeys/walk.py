"""Where a resident stands in a journey: one immutable value, so that back and restore are exact.

Every answer ever given is kept, so that going back and on again finds it there. Rules only look
at the answers of nodes on the way to here: an answer from a branch that was left cannot steer the
walk.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import Answer, holds
from kiosk.journeys.model import QUESTIONS, Journey, Node, Outcome, Question

_NO_ANSWERS: Mapping[NodeId, Answer] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """One way through one journey, up to the node that is shown.

    Attributes:
        path: the nodes shown so far, the last being the one shown now; never empty.
        answers: every answer given, by question, also of nodes left by going back; read-only.
    """

    journey: Journey
    path: tuple[NodeId, ...]
    answers: Mapping[NodeId, Answer] = field(default_factory=lambda: _NO_ANSWERS)

    @classmethod
    def begin(cls, journey: Journey) -> "Walk":
        """Stand at the first node, with nothing answered."""
        return cls(journey=journey, path=(journey.begin,))

    @property
    def node(self) -> Node:
        """The node shown now."""
        return self.journey.nodes[self.path[-1]]

    @property
    def question(self) -> Question | None:
        """The node shown now when it asks something, else None."""
        node = self.node
        return node if isinstance(node, QUESTIONS) else None

    @property
    def at_end(self) -> bool:
        """Whether an outcome is shown."""
        return isinstance(self.node, Outcome)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a node before this one."""
        return len(self.path) > 1

    @property
    def step_number(self) -> int:
        """Which screen of the walk this is, counted from 1."""
        return len(self.path)

    @property
    def steps_likely(self) -> int:
        """How many screens the walk has if it goes the longest way; never under `step_number`."""
        return len(self.path) - 1 + _longest(self.journey, self.path[-1])

    def answer_to(self, question: NodeId) -> Answer:
        """The answer given to the question; None when it was skipped or not answered."""
        return self.answers.get(question)

    def has_answered(self, question: NodeId) -> bool:
        """Whether the question was answered or skipped."""
        return question in self.answers

    def answer(self, value: Answer) -> "Walk":
        """Give the answer (as `answers.validate` returned it) to the question shown, and go on.

        Raises:
            ValueError: no question is shown.
        """
        if self.question is None:
            raise ValueError("only a question can be answered")
        given = MappingProxyType({**self.answers, self.path[-1]: value})
        return _onward(replace(self, answers=given))

    def forward(self) -> "Walk":
        """Go on from a node that asks nothing.

        Raises:
            ValueError: a question or an outcome is shown.
        """
        if self.question is not None or self.at_end:
            raise ValueError("this node does not lead on by itself")
        return _onward(self)

    def back(self) -> "Walk":
        """Show the node before this one; no answer is lost.

        Raises:
            ValueError: this is the first node.
        """
        if not self.can_go_back:
            raise ValueError("this is the first node")
        return replace(self, path=self.path[:-1])


def _onward(walk: Walk) -> Walk:
    node = walk.node
    rules = () if isinstance(node, Outcome) else node.rules
    heard = {name: walk.answers[name] for name in walk.path if name in walk.answers}
    for rule in rules:
        if rule.when is None or holds(rule.when, heard):
            return replace(walk, path=(*walk.path, rule.go))
    # The loader refuses a journey whose last rule has a condition.
    raise ValueError(f"no rule of node {node.id} matches")


def _longest(journey: Journey, start: NodeId) -> int:
    """The number of nodes on the longest way from here to an outcome, this one included."""
    known: dict[NodeId, int] = {}
    waiting = [start]
    while waiting:
        name = waiting[-1]
        node = journey.nodes[name]
        targets = () if isinstance(node, Outcome) else tuple(rule.go for rule in node.rules)
        missing = [target for target in targets if target not in known]
        if missing:
            waiting.extend(missing)
        else:
            known[name] = 1 + max((known[target] for target in targets), default=0)
            waiting.pop()
    return known[start]
