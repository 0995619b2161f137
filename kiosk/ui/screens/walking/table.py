"""Which view shows which kind of node; a test holds it against `NodeKind`."""

from collections.abc import Callable, Mapping

from kiosk.journeys.model import NodeKind
from kiosk.journeys.walk import Walk
from kiosk.ui.screens.screen import Kit
from kiosk.ui.screens.walking.pages import InformationView, OutcomeView, StepView
from kiosk.ui.screens.walking.questions import ChoiceView, SeveralView, TypedView
from kiosk.ui.screens.walking.view import NodeView

VIEWS: Mapping[NodeKind, Callable[[Kit, Walk], NodeView]] = {
    NodeKind.CHOICE: ChoiceView,
    NodeKind.SEVERAL: SeveralView,
    NodeKind.NUMBER: TypedView,
    NodeKind.POSTCODE: TypedView,
    NodeKind.TEXT: TypedView,
    NodeKind.INFORMATION: InformationView,
    NodeKind.STEP: StepView,
    NodeKind.OUTCOME: OutcomeView,
}
