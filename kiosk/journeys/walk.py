"""Where a resident stands in a journey: one immutable value, so that back and restore are exact.

Every answer ever given is kept, so that going back and on again finds it there. Rules only look
at the answers of nodes on the way to here: an answer from a branch that was left cannot steer the
walk.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import Answer, Heard, holds
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import QUESTIONS, Node, Outcome, Question
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.run import Run

_NO_ANSWERS: Mapping[NodeId, Answer] = MappingProxyType({})
#: So many answers and more are shown once more, before an outcome.
WORTH_CHECKING = 2
_NO_RUNS: Mapping[NodeId, Run] = MappingProxyType({})
_NOWHERE: frozenset[NodeId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """One way through one journey, up to the node that is shown.

    Attributes:
        today: the day of the walk: ages are reckoned on it.
        path: the nodes shown so far, the last being the one shown now; never empty.
        answers: every answer given, by question, also of nodes left by going back; read-only.
        runs: how far each practice has come, also of practices left by going back; read-only.
        confirmed: the summary of the answers was seen and found right; only at an outcome.
        ahead: the nodes that were on the way when an answer was changed from the summary; those that
            still are on it are not shown again.
        plan: of a walk that goes on from another day, the nodes it begins with: earlier questions that are
            needed again, then the step that was reached.
        before: how many screens were passed on that day and are not shown again.
    """

    journey: Journey
    today: date
    path: tuple[NodeId, ...]
    answers: Mapping[NodeId, Answer] = field(default_factory=lambda: _NO_ANSWERS)
    runs: Mapping[NodeId, Run] = field(default_factory=lambda: _NO_RUNS)
    confirmed: bool = False
    ahead: frozenset[NodeId] = _NOWHERE
    plan: tuple[NodeId, ...] = ()
    before: int = 0

    @classmethod
    def begin(cls, journey: Journey, today: date) -> "Walk":
        """Stand at the first node, with nothing answered."""
        return cls(journey=journey, today=today, path=(journey.begin,))

    @property
    def node(self) -> Node:
        """The node shown now; at the summary, the outcome behind it."""
        return self.journey.nodes[self.path[-1]]

    @property
    def question(self) -> Question | None:
        """The node shown now when it asks something, else None."""
        node = self.node
        return node if isinstance(node, QUESTIONS) else None

    @property
    def at_summary(self) -> bool:
        """Whether the answers are shown, before the outcome that they lead to."""
        return not self.confirmed and isinstance(self.node, Outcome) and self._has_summary

    @property
    def at_end(self) -> bool:
        """Whether an outcome is shown."""
        return isinstance(self.node, Outcome) and not self.at_summary

    @property
    def can_go_back(self) -> bool:
        """Whether there is a screen before this one."""
        return len(self.path) > 1 or self.confirmed

    @property
    def step_number(self) -> int:
        """Which screen of the walk this is, counted from 1."""
        return self.before + len(self.path) + (1 if self.confirmed else 0)

    @property
    def steps_likely(self) -> int:
        """How many screens the walk has if it goes the longest way; never under `step_number`."""
        planned = self.plan[len(self.path) :] if self.path == self.plan[: len(self.path)] else ()
        last = planned[-1] if planned else self.path[-1]
        nodes = self.before + len(self.path) - 1 + len(planned) + _longest(self.journey, last)
        return nodes + (1 if self._has_summary else 0)

    @property
    def answered(self) -> tuple[NodeId, ...]:
        """The questions on the way to here, in the order asked."""
        return tuple(name for name in self.path if name in self.answers)

    def answer_to(self, question: NodeId) -> Answer:
        """The answer given to the question; None when it was skipped or not answered."""
        return self.answers.get(question)

    def has_answered(self, question: NodeId) -> bool:
        """Whether the question was answered or skipped."""
        return question in self.answers

    @property
    def run(self) -> Run:
        """How far the practice that is shown has come; one not begun where none is shown."""
        return self.runs.get(self.path[-1], Run())

    def practise(self, run: Run) -> "Walk":
        """Something was done in the practice that is shown.

        Raises:
            ValueError: no practice is shown.
        """
        if not isinstance(self.node, Practice):
            raise ValueError("no practice is shown")  # noqa: TRY004 - a touch out of turn
        return replace(self, runs=MappingProxyType({**self.runs, self.path[-1]: run}))

    def answer(self, value: Answer) -> "Walk":
        """Give the answer (as `answers.validate` returned it) to the question shown, and go on.

        After a change from the summary the walk goes on by itself over all that was seen before,
        to the first question that is new, or to the summary.

        Raises:
            ValueError: no question is shown.
        """
        if self.question is None:
            raise ValueError("only a question can be answered")
        given = MappingProxyType({**self.answers, self.path[-1]: value})
        return _past_what_was_seen(_onward(replace(self, answers=given)))

    def forward(self) -> "Walk":
        """Go on from a node that asks nothing, or from the summary to the outcome.

        Raises:
            ValueError: a question or an outcome is shown.
        """
        if self.at_summary:
            return replace(self, confirmed=True, ahead=_NOWHERE)
        if self.question is not None or self.at_end:
            raise ValueError("this node does not lead on by itself")
        return _past_what_was_seen(_onward(self))

    def back(self) -> "Walk":
        """Show the screen before this one; no answer is lost.

        Raises:
            ValueError: this is the first screen.
        """
        if not self.can_go_back:
            raise ValueError("this is the first node")
        if self.confirmed:
            return replace(self, confirmed=False)
        return replace(self, path=self.path[:-1], ahead=_NOWHERE)

    def change(self, question: NodeId) -> "Walk":
        """Show a question again whose answer is to be changed, from the summary.

        Raises:
            ValueError: no summary is shown, or the question is not on it.
        """
        if not self.at_summary or question not in self.answered:
            raise ValueError("only an answer of the summary can be changed")
        place = self.path.index(question)
        return replace(self, path=self.path[: place + 1], ahead=frozenset(self.path[place + 1 :]))

    def in_words_of(self, journey: Journey) -> "Walk":
        """The same walk through the journey in other words: of another language, or of a new file.

        Where a file that was changed meanwhile has lost a node of the way, the walk begins again.
        """
        if not all(name in journey.nodes for name in (*self.path, *self.ahead, *self.plan)):
            return Walk.begin(journey, self.today)
        return replace(self, journey=journey)

    @property
    def _has_summary(self) -> bool:
        """Whether a summary is on the way, as far as is known."""
        return self.journey.check_answers and (
            len(self.answered) >= WORTH_CHECKING or not isinstance(self.node, Outcome)
        )


def _onward(walk: Walk) -> Walk:
    node = walk.node
    rules = () if isinstance(node, Outcome) else node.rules
    heard = Heard(
        answers={name: walk.answers[name] for name in walk.path if name in walk.answers},
        today=walk.today,
    )
    for rule in rules:
        if rule.when is None or holds(rule.when, heard):
            return replace(walk, path=(*walk.path, _as_planned(walk, rule.go)))
    # The loader refuses a journey whose last rule has a condition.
    raise ValueError(f"no rule of node {node.id} matches")


def _as_planned(walk: Walk, to: NodeId) -> NodeId:
    """The next node of the plan, unless the answers lead to where it cannot be come to any more."""
    shown = len(walk.path)
    if shown >= len(walk.plan) or walk.path != walk.plan[:shown]:
        return to
    return walk.plan[shown] if _leads(walk.journey, to, walk.plan[shown]) else to


def _leads(journey: Journey, start: NodeId, end: NodeId) -> bool:
    """Whether a walk can come from one node to another."""
    seen, waiting = {start}, [start]
    while waiting:
        node = journey.nodes[waiting.pop()]
        fresh = set() if isinstance(node, Outcome) else {rule.go for rule in node.rules} - seen
        seen |= fresh
        waiting += fresh
    return end in seen


def _past_what_was_seen(walk: Walk) -> Walk:
    while walk.path[-1] in walk.ahead and not isinstance(walk.node, Outcome):
        if walk.question is not None and not walk.has_answered(walk.path[-1]):
            break
        walk = _onward(walk)
    return replace(walk, ahead=_NOWHERE) if isinstance(walk.node, Outcome) else walk


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
