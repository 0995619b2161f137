"""Which screen stands at which place; a test holds it against `Place`."""

from collections.abc import Callable, Mapping
from typing import Any

from kiosk.ui.screens.ask import AskScreen
from kiosk.ui.screens.finding.narrow import NarrowScreen
from kiosk.ui.screens.finding.screen import FindScreen
from kiosk.ui.screens.finding.which import WhichScreen
from kiosk.ui.screens.finishing import FinishingScreen
from kiosk.ui.screens.help_wanted import HelpWantedScreen
from kiosk.ui.screens.home import HomeScreen
from kiosk.ui.screens.journey_start import JourneyStartScreen
from kiosk.ui.screens.languages import LanguagesScreen
from kiosk.ui.screens.looks import LooksScreen
from kiosk.ui.screens.my_list.screen import MyListScreen
from kiosk.ui.screens.scan.screen import ScanScreen
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.screens.service.screen import ServiceScreen
from kiosk.ui.screens.service.wrong import WrongScreen
from kiosk.ui.screens.staff_beside import StaffBesideScreen
from kiosk.ui.screens.staff_notes import StaffNotesScreen
from kiosk.ui.screens.topics import TopicJourneysScreen, TopicsScreen
from kiosk.ui.screens.waiting import WaitingScreen
from kiosk.ui.screens.walking.screen import WalkingScreen
from kiosk.ui.staff_room.campaigns.all import CampaignsScreen
from kiosk.ui.staff_room.campaigns.new import NewScreen
from kiosk.ui.staff_room.campaigns.one import OneScreen
from kiosk.ui.staff_room.campaigns.sheet import SheetScreen
from kiosk.ui.staff_room.drop_in.end import EndScreen
from kiosk.ui.staff_room.drop_in.faces import FacesScreen
from kiosk.ui.staff_room.drop_in.helped import HelpedScreen
from kiosk.ui.staff_room.drop_in.person import PersonScreen
from kiosk.ui.staff_room.drop_in.room import DropInScreen
from kiosk.ui.staff_room.entry.pin_pad import StaffEntryScreen
from kiosk.ui.staff_room.entry.room import StaffRoomScreen
from kiosk.ui.staff_room.learning.again import LearnAgainScreen
from kiosk.ui.staff_room.learning.done import LearnDoneScreen
from kiosk.ui.staff_room.learning.entry import LearnEntryScreen
from kiosk.ui.staff_room.learning.home import LearnHomeScreen
from kiosk.ui.staff_room.learning.me import LearnMeScreen
from kiosk.ui.staff_room.learning.module import LearnModuleScreen
from kiosk.ui.staff_room.learning.naming import LearnNamingScreen
from kiosk.ui.staff_room.learning.path import LearnPathScreen
from kiosk.ui.staff_room.learning.secret import LearnSecretScreen
from kiosk.ui.staff_room.learning.seen import LearnersSeenScreen
from kiosk.ui.staff_room.learning.survey import LearnSurveyScreen
from kiosk.visit import campaign_places, learner_places, places


# Loaded when they are first wanted: the first frame waits for the modules of all others.
def _live(kit: Kit) -> Screen[Any]:
    from kiosk.ui.screens.live.screen import LiveScreen  # noqa: PLC0415

    return LiveScreen(kit)


def _dashboard(kit: Kit) -> Screen[Any]:
    from kiosk.ui.staff_room.dashboard.screen import DashboardScreen  # noqa: PLC0415

    return DashboardScreen(kit)


def _health(kit: Kit) -> Screen[Any]:
    from kiosk.ui.staff_room.health.screen import HealthScreen  # noqa: PLC0415

    return HealthScreen(kit)


SCREENS: Mapping[type[places.Place], Callable[[Kit], Screen[Any]]] = {
    places.Waiting: WaitingScreen,
    places.Languages: LanguagesScreen,
    places.Home: HomeScreen,
    places.Topics: TopicsScreen,
    places.TopicJourneys: TopicJourneysScreen,
    places.JourneyStart: JourneyStartScreen,
    places.Walking: WalkingScreen,
    places.LivePage: _live,
    places.Find: FindScreen,
    places.Results: FindScreen,
    places.NarrowDown: NarrowScreen,
    places.WhichPlace: WhichScreen,
    places.ServicePage: ServiceScreen,
    places.WrongHere: WrongScreen,
    places.AskPerson: AskScreen,
    places.HelpWanted: HelpWantedScreen,
    places.ScanPaper: ScanScreen,
    places.MyList: MyListScreen,
    places.Finishing: FinishingScreen,
    places.Looks: LooksScreen,
    places.StaffNotes: StaffNotesScreen,
    places.StaffBeside: StaffBesideScreen,
    places.StaffEntry: StaffEntryScreen,
    places.StaffRoom: StaffRoomScreen,
    places.DropIn: DropInScreen,
    places.Dashboard: _dashboard,
    places.KioskHealth: _health,
    campaign_places.Campaigns: CampaignsScreen,
    campaign_places.CampaignNew: NewScreen,
    campaign_places.CampaignOne: OneScreen,
    campaign_places.CampaignSheet: SheetScreen,
    places.DropInPerson: PersonScreen,
    places.DropInFaces: FacesScreen,
    places.DropInHelped: HelpedScreen,
    places.DropInEnd: EndScreen,
    learner_places.Learn: LearnEntryScreen,
    learner_places.LearnNew: LearnNamingScreen,
    learner_places.LearnSecret: LearnSecretScreen,
    learner_places.LearnHome: LearnHomeScreen,
    learner_places.LearnPath: LearnPathScreen,
    learner_places.LearnSurvey: LearnSurveyScreen,
    learner_places.LearnModule: LearnModuleScreen,
    learner_places.LearnAgain: LearnAgainScreen,
    learner_places.LearnDone: LearnDoneScreen,
    learner_places.LearnMe: LearnMeScreen,
    learner_places.LearnersSeen: LearnersSeenScreen,
}
