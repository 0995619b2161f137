"""The questions of a module that have a right answer: those of which an option says `right: true`."""

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import Answer
from kiosk.journeys.model import Journey
from kiosk.journeys.questions import ChoiceQuestion, SeveralQuestion


def questions_of(module: Journey) -> tuple[NodeId, ...]:
    """Those questions, in the order of the file."""
    return tuple(node for node in module.nodes if _right(module, node))


def is_right(module: Journey, question: NodeId, answer: Answer) -> bool | None:
    """Whether the answer is right; None where the question has no right one.

    Of several right options of a `choice` any will do; of a `several` all are needed, and no other.
    """
    right = _right(module, question)
    if not right:
        return None
    if isinstance(answer, frozenset):
        return answer == right
    return answer in right


def _right(module: Journey, node: NodeId) -> frozenset[str]:
    question = module.nodes.get(node)
    if not isinstance(question, ChoiceQuestion | SeveralQuestion):
        return frozenset()
    return frozenset(option.id for option in question.options if option.right)
