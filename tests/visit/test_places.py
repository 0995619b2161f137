from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ids import JourneyId, ServiceId, TopicId
from kiosk.journeys.model import Door
from kiosk.visit import places as p

PLACES = st.one_of(
    st.sampled_from([p.Home(), p.Find(), p.AskPerson(), p.MyList(), p.Finishing(), p.Waiting()]),
    st.builds(p.Topics, st.sampled_from(Door)),
    st.builds(p.TopicJourneys, st.sampled_from([TopicId("a"), TopicId("b")])),
    st.builds(p.JourneyStart, st.sampled_from([JourneyId("a"), JourneyId("b")])),
    st.builds(p.ServicePage, st.sampled_from([ServiceId("1"), ServiceId("2")])),
    st.builds(p.Results, st.sampled_from(["lunch", "bath"])),
)


def test_back_leads_to_the_place_before() -> None:
    trail = p.Trail((p.Home(),)).onward(p.Find()).onward(p.ServicePage(ServiceId("1")))
    assert trail.back().here == p.Find()
    assert trail.back().back().here == p.Home()


def test_there_is_no_way_back_out_of_the_doors() -> None:
    trail = p.Trail((p.Home(),))
    assert not trail.can_go_back
    assert trail.back() == trail


def test_a_place_on_the_trail_is_gone_back_to_and_not_added_again() -> None:
    trail = p.Trail((p.Home(),)).onward(p.Find()).onward(p.MyList()).onward(p.Find())
    assert trail.places == (p.Home(), p.Find())


@given(st.lists(PLACES, max_size=30))
def test_any_way_can_be_gone_back_to_a_place_without_back(way: list[p.Place]) -> None:
    trail = p.Trail()
    for place in way:
        trail = trail.onward(place)
        assert trail.here == place
        assert len(set(trail.places)) == len(trail.places)
    for _ in range(len(trail.places)):
        trail = trail.back()
    assert not trail.can_go_back
