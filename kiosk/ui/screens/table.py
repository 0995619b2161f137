"""Which screen stands at which place; a test holds it against `Place`."""

from collections.abc import Callable, Mapping
from functools import partial
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
from kiosk.ui.staff_room.entry.pin_pad import StaffEntryScreen
from kiosk.ui.staff_room.entry.room import StaffRoomScreen
from kiosk.visit import campaign_places, learner_places, places


# Loaded when they are first wanted: the first frame waits for the modules of all others.
def _live(kit: Kit) -> Screen[Any]:
    from kiosk.ui.screens.live.screen import LiveScreen  # noqa: PLC0415

    return LiveScreen(kit)


def _dashboard(kit: Kit) -> Screen[Any]:
    from kiosk.ui.staff_room.dashboard.screen import DashboardScreen  # noqa: PLC0415

    return DashboardScreen(kit)


def _content(kit: Kit) -> Screen[Any]:
    from kiosk.ui.staff_room.content.screen import ContentScreen  # noqa: PLC0415

    return ContentScreen(kit)


def _health(kit: Kit) -> Screen[Any]:
    from kiosk.ui.staff_room.health.screen import HealthScreen  # noqa: PLC0415

    return HealthScreen(kit)


def _drop_in(place: type[places.Place], kit: Kit) -> Screen[Any]:
    from kiosk.ui.staff_room.drop_in.screens import SCREENS as THEIRS  # noqa: PLC0415

    return THEIRS[place](kit)


def _campaigns(place: type[places.Place], kit: Kit) -> Screen[Any]:
    from kiosk.ui.staff_room.campaigns.screens import SCREENS as THEIRS  # noqa: PLC0415

    return THEIRS[place](kit)


def _learning(place: type[places.Place], kit: Kit) -> Screen[Any]:
    from kiosk.ui.staff_room.learning.screens import SCREENS as THEIRS  # noqa: PLC0415

    return THEIRS[place](kit)


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
    places.DropIn: partial(_drop_in, places.DropIn),
    places.Dashboard: _dashboard,
    places.KioskContent: _content,
    places.KioskHealth: _health,
    campaign_places.Campaigns: partial(_campaigns, campaign_places.Campaigns),
    campaign_places.CampaignNew: partial(_campaigns, campaign_places.CampaignNew),
    campaign_places.CampaignOne: partial(_campaigns, campaign_places.CampaignOne),
    campaign_places.CampaignSheet: partial(_campaigns, campaign_places.CampaignSheet),
    places.DropInPerson: partial(_drop_in, places.DropInPerson),
    places.DropInFaces: partial(_drop_in, places.DropInFaces),
    places.DropInHelped: partial(_drop_in, places.DropInHelped),
    places.DropInEnd: partial(_drop_in, places.DropInEnd),
    learner_places.Learn: partial(_learning, learner_places.Learn),
    learner_places.LearnNew: partial(_learning, learner_places.LearnNew),
    learner_places.LearnSecret: partial(_learning, learner_places.LearnSecret),
    learner_places.LearnHome: partial(_learning, learner_places.LearnHome),
    learner_places.LearnPath: partial(_learning, learner_places.LearnPath),
    learner_places.LearnSurvey: partial(_learning, learner_places.LearnSurvey),
    learner_places.LearnModule: partial(_learning, learner_places.LearnModule),
    learner_places.LearnAgain: partial(_learning, learner_places.LearnAgain),
    learner_places.LearnDone: partial(_learning, learner_places.LearnDone),
    learner_places.LearnMe: partial(_learning, learner_places.LearnMe),
    learner_places.LearnersSeen: partial(_learning, learner_places.LearnersSeen),
}
