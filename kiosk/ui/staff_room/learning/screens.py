"""The screens of learning, by place."""

from collections.abc import Callable, Mapping
from typing import Any

from kiosk.ui.screens.screen import Kit, Screen
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
from kiosk.visit import learner_places, places

SCREENS: Mapping[type[places.Place], Callable[[Kit], Screen[Any]]] = {
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
