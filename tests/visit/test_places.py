from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ids import JourneyId, ServiceId, TopicId
from kiosk.directory.places.distance import Point
from kiosk.directory.places.place import Place, Precision
from kiosk.directory.search.request import MILES, AgeBand, Filter, Narrowing
from kiosk.journeys.model import Door
from kiosk.visit import places as p
from kiosk.visit.trail import Trail

NEWPORT = Place(
    name="Newport", point=Point(latitude=50.7, longitude=-1.29), precision=Precision.TOWN
)
NARROWINGS = st.builds(
    Narrowing,
    within_miles=st.sampled_from([None, *MILES]),
    filters=st.frozensets(st.sampled_from(Filter)),
    age=st.sampled_from([None, *AgeBand]),
    language=st.sampled_from([None, "pl"]),
)
RESULTS = st.builds(p.Results, st.sampled_from(["lunch", "bath"]), narrowing=NARROWINGS)
PLACES = st.one_of(
    st.sampled_from([p.Home(), p.Find(), p.AskPerson(), p.MyList(), p.Finishing(), p.Waiting()]),
    st.builds(p.Topics, st.sampled_from(Door)),
    st.builds(p.TopicJourneys, st.sampled_from([TopicId("a"), TopicId("b")])),
    st.builds(p.JourneyStart, st.sampled_from([JourneyId("a"), JourneyId("b")])),
    st.builds(p.ServicePage, st.sampled_from([ServiceId("1"), ServiceId("2")])),
    st.builds(p.WrongHere, st.sampled_from([ServiceId("1"), ServiceId("2")])),
    st.just(p.NarrowDown()),
    RESULTS,
)


def test_back_leads_to_the_place_before() -> None:
    trail = Trail((p.Home(),)).onward(p.Find()).onward(p.ServicePage(ServiceId("1")))
    assert trail.back().here == p.Find()
    assert trail.back().back().here == p.Home()


def test_there_is_no_way_back_out_of_the_doors() -> None:
    trail = Trail((p.Home(),))
    assert not trail.can_go_back
    assert trail.back() == trail


def test_a_place_on_the_trail_is_gone_back_to_and_not_added_again() -> None:
    trail = Trail((p.Home(),)).onward(p.Find()).onward(p.MyList()).onward(p.Find())
    assert trail.places == (p.Home(), p.Find())


@given(st.lists(PLACES, max_size=30))
def test_any_way_can_be_gone_back_to_a_place_without_back(way: list[p.Place]) -> None:
    trail = Trail()
    for place in way:
        trail = trail.onward(place)
        assert trail.here == place
        assert len(set(trail.places)) == len(trail.places)
    for _ in range(len(trail.places)):
        trail = trail.back()
    assert not trail.can_go_back


@given(st.lists(PLACES, max_size=8), RESULTS, st.lists(NARROWINGS, min_size=1, max_size=5))
def test_going_back_from_narrowing_leads_to_the_results_as_they_were_narrowed_last(
    before: list[p.Place], results: p.Results, chosen: list[Narrowing]
) -> None:
    trail = Trail((p.Home(),))
    for place in before:
        if not isinstance(place, p.Results | p.NarrowDown):
            trail = trail.onward(place)
    at_results = trail.onward(results)
    narrowing = at_results.onward(p.NarrowDown())
    for each in chosen:
        narrowing = narrowing.narrowed(each)
        assert narrowing.here == p.NarrowDown()
    found = narrowing.back()
    assert isinstance(found.here, p.Results)
    assert found.here.narrowing == chosen[-1]
    assert found.here.words == results.words
    # The way that led there is what it was.
    assert found.back() == at_results.back()


def test_narrowing_begins_the_list_anew_and_keeps_what_was_looked_for() -> None:
    results = p.Results(words="lunch", exactly=True, shown=60, page=4)
    narrowed = results.narrowed(Narrowing(filters=frozenset({Filter.FREE})))
    assert (narrowed.words, narrowed.exactly) == ("lunch", True)
    assert (narrowed.shown, narrowed.page) == (p.RESULTS_AT_ONCE, 0)


def test_saying_which_place_is_meant_keeps_the_words_and_what_narrows_them() -> None:
    free = Narrowing(filters=frozenset({Filter.FREE}))
    results = p.Results(words="lunch newport", narrowing=free, shown=60, page=4)
    trail = Trail((p.Home(), results, p.WhichPlace("Newport"))).meaning(NEWPORT)
    assert trail.here == p.WhichPlace("Newport")
    assert trail.back().here == p.Results(words="lunch newport", narrowing=free, place=NEWPORT)
    nowhere = Trail((p.Home(), p.Find()))
    assert nowhere.meaning(NEWPORT) == nowhere


def test_nothing_is_narrowed_where_nothing_was_found() -> None:
    trail = Trail((p.Home(), p.AskPerson()))
    assert trail.narrowed(Narrowing(within_miles=1)) == trail
