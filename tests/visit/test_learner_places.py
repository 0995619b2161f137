"""The way of somebody who learns: no secret leads back to itself, and nobody stands behind it who did not give it."""

from typing import get_args

import pytest

from kiosk.core.ids import JourneyId, NodeId
from kiosk.core.language import ENGLISH
from kiosk.visit import learner_places as lp
from kiosk.visit.learner_pass import LearnerPass
from kiosk.visit.places import LEAST_ROLE, Languages, Looks, StaffRoom, Waiting
from kiosk.visit.staff_pass import Role, StaffPass
from kiosk.visit.trail import Trail
from kiosk.visit.visit import Visit

MODULE, NODE = JourneyId("why-it-matters"), NodeId("who")
ROOM = Trail((Waiting(), StaffRoom()))
OWN = (
    lp.LearnHome(),
    lp.LearnPath(),
    lp.LearnSurvey("before"),
    lp.LearnModule(MODULE),
    lp.LearnAgain(MODULE, NODE),
    lp.LearnDone(MODULE),
    lp.LearnMe(),
)


def test_every_place_is_staffs_and_behind_the_secret_or_before_it() -> None:
    assert set(get_args(lp.LearnerPlace)) == {*lp.SIGNING_IN, *lp.LEARNERS, lp.LearnersSeen}
    assert all(place in LEAST_ROLE for place in get_args(lp.LearnerPlace))
    assert LEAST_ROLE[lp.LearnersSeen] is Role.MANAGER
    assert {type(place) for place in OWN} == set(lp.LEARNERS)


def test_from_the_secret_no_way_leads_back_to_it() -> None:
    trail = ROOM
    for place in (lp.Learn(), lp.LearnNew(), lp.LearnSecret("Heron 27", new=True), lp.LearnHome()):
        trail = trail.onward(place)
    assert trail.places == (*ROOM.places, lp.LearnHome())
    assert trail.onward(lp.LearnMe()).onward(lp.Learn()).places == (*ROOM.places, lp.Learn())


def test_one_question_comes_after_the_other_and_back_leads_out_of_them() -> None:
    trail = ROOM.onward(lp.LearnHome())
    for node in ("who", "mean"):
        trail = trail.onward(lp.LearnAgain(MODULE, NodeId(node)))
    assert trail.here == lp.LearnAgain(MODULE, NodeId("mean"))
    assert trail.back().here == lp.LearnHome()


@pytest.mark.parametrize("place", OWN)
def test_only_whoever_gave_the_secret_stands_there_and_is_kept_while_colours_are_chosen(
    place: lp.LearnerPlace,
) -> None:
    staff = StaffPass(name="Sam", role=Role.MANAGER)
    visit = Visit(number=0, language=ENGLISH, text_percent=100, staff=staff)
    assert not visit.may_stand(place)
    trail = ROOM.onward(place)
    assert trail.keeps_learner
    assert trail.onward(Looks()).keeps_learner
    assert trail.onward(Languages()).keeps_staff
    assert not ROOM.keeps_learner


def test_neither_name_nor_secret_place_tells_who_it_is_in_a_log() -> None:
    assert "Heron" not in repr(lp.LearnSecret("Heron 27", new=False))
    assert "Heron" not in repr(LearnerPass(number=3, pseudonym="Heron 27"))
