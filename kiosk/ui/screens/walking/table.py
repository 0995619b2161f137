"""Which view shows which kind of node; a test holds it against `NodeKind`."""

from collections.abc import Callable, Mapping

from kiosk.journeys.questions import NodeKind
from kiosk.journeys.walk import Walk
from kiosk.ui.screens.screen import Kit
from kiosk.ui.screens.walking.doing import AskStaffView, ReminderView, RingView
from kiosk.ui.screens.walking.pages import InformationView, OutcomeView, StepView
from kiosk.ui.screens.walking.practice import PracticeView
from kiosk.ui.screens.walking.questions import ChoiceView, SeveralView, YesNoView
from kiosk.ui.screens.walking.typed import CountryView, TypedView
from kiosk.ui.screens.walking.view import NodeView

VIEWS: Mapping[NodeKind, Callable[[Kit, Walk], NodeView]] = {
    NodeKind.YES_NO: YesNoView,
    NodeKind.CHOICE: ChoiceView,
    NodeKind.SEVERAL: SeveralView,
    NodeKind.NUMBER: TypedView,
    NodeKind.YEAR: TypedView,
    NodeKind.MONEY: TypedView,
    NodeKind.DATE: TypedView,
    NodeKind.POSTCODE: TypedView,
    NodeKind.COUNTRY: CountryView,
    NodeKind.NI_NUMBER: TypedView,
    NodeKind.PHONE: TypedView,
    NodeKind.EMAIL: TypedView,
    NodeKind.TEXT: TypedView,
    NodeKind.INFORMATION: InformationView,
    NodeKind.STEP: StepView,
    NodeKind.PRACTICE: PracticeView,
    NodeKind.RING: RingView,
    NodeKind.ASK: AskStaffView,
    NodeKind.REMINDER: ReminderView,
    NodeKind.OUTCOME: OutcomeView,
}
