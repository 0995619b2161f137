"""What the page of a service shows, in which order, and how it is spoken."""

from dataclasses import replace as replaced
from datetime import date, time

import pytest
from msgspec.structs import replace

from kiosk.core.ids import ServiceId
from kiosk.directory.opening.holidays import Jurisdiction
from kiosk.directory.opening.occurrences import WEEKDAYS
from kiosk.directory.opening.times import OpeningTimes
from kiosk.directory.places.place import Precision
from kiosk.directory.records import Frequency, Schedule, Service, Status
from kiosk.speech.wording import spoken
from kiosk.ui.intents import Back, Go, Near
from kiosk.ui.widgets.way_sketch import WaySketch
from kiosk.visit.places import ServicePage
from tests.fake_finder import FULL, MEMORY, POSTCODE, FakeFinder
from tests.stand import Stand


def words_of(visitor: Stand, finder: FakeFinder, service: Service) -> list[str]:
    finder.listed = (replaced(MEMORY, service=service),)
    visitor.kiosk.conductor.handle(Go(ServicePage(service.id)))
    return visitor.words()


def test_it_says_in_short_first_what_it_is_then_the_rest_in_order(
    visitor: Stand, finder: FakeFinder
) -> None:
    words = words_of(visitor, finder, FULL)
    order = [
        FULL.name,
        "Run by Friends of Bootle",
        "A café where you can talk to others.",
        "Phone",
        "Monday to Friday: 9am to 5pm",
        "Where it is",
        "Getting in",
        "What it costs",
        "£3 for lunch. Tea is free.",
        "Who it is for",
        "For people aged 50 and over",
        "Languages spoken",
        "English, Polish, British Sign Language",
        "How to ask for it",
        "What to bring",
        "Your library card",
        "More about it",
        "Web page: example.org",
        "Last checked on 3 May 2026",
        "Something is wrong here",
    ]
    assert [each for each in words if each in order] == order
    assert words.count("A café where you can talk to others.") == 1


def test_a_number_and_what_it_is_for_are_spoken_apart(visitor: Stand, finder: FakeFinder) -> None:
    words = words_of(visitor, finder, FULL)
    at = words.index("0151 496 0002")
    assert words[at : at + 3] == ["0151 496 0002", "Out of hours", "Then ask for extension 12"]
    assert spoken(words[at], "en").text == "oh one five one, four nine six, oh oh oh two"


def test_nobody_said_when_it_was_checked(visitor: Stand, finder: FakeFinder) -> None:
    words = words_of(visitor, finder, replace(FULL, last_modified=None))
    assert "Nobody has said when this was last checked. Ring first." in words


def test_hours_that_are_over_are_not_known(visitor: Stand, finder: FakeFinder) -> None:
    over = Schedule(
        frequency=Frequency.WEEKLY,
        days=("MO",),
        opens_at=FULL.schedules[0].opens_at,
        closes_at=FULL.schedules[0].closes_at,
        valid_to=date(2020, 1, 1),
    )
    words = words_of(visitor, finder, replace(FULL, schedules=(over,)))
    assert "Ring to ask when it is open" in words
    assert not any("Closed" in each for each in words)


def test_hours_that_stand_in_the_week_are_not_said_twice_and_others_are(
    visitor: Stand, finder: FakeFinder
) -> None:
    weekly = replace(FULL.schedules[0], description="Weekdays, 9 to 5", notes="Term time only")
    monthly = Schedule(
        frequency=Frequency.MONTHLY, days=("1SA",), description="First Saturday of the month"
    )
    words = words_of(visitor, finder, replace(FULL, schedules=(weekly, monthly)))
    assert "Weekdays, 9 to 5" not in words
    assert "Term time only" in words
    assert "First Saturday of the month" in words


def test_a_bank_holiday_of_which_the_feed_says_nothing(visitor: Stand, finder: FakeFinder) -> None:
    always = replace(FULL.schedules[0], days=WEEKDAYS, opens_at=time(0), closes_at=time(23, 45))
    open_today = replace(FULL, schedules=(always,))
    caution = "Today is a bank holiday. Ring before you go."
    assert caution not in words_of(visitor, finder, open_today)
    finder.times = OpeningTimes(Jurisdiction.SCOTLAND, lambda _, day: {day})
    visitor.kiosk.conductor.handle(Back())
    assert caution in words_of(visitor, finder, open_today)


def test_a_bank_holiday_on_which_the_feed_says_it_is_closed(
    visitor: Stand, finder: FakeFinder
) -> None:
    always = replace(FULL.schedules[0], days=WEEKDAYS, closed_on_holidays=True)
    finder.times = OpeningTimes(Jurisdiction.SCOTLAND, lambda _, day: {day})
    words = words_of(visitor, finder, replace(FULL, schedules=(always,)))
    assert "Closed today" in words
    assert "Monday to Sunday: 9am to 5pm" in words
    assert any(each.startswith("Opens tomorrow") for each in words)


def test_what_is_closed_for_now_shows_no_hours(visitor: Stand, finder: FakeFinder) -> None:
    words = words_of(visitor, finder, replace(FULL, status=Status.TEMPORARILY_CLOSED))
    assert "Closed for now" in words
    assert "Monday to Friday: 9am to 5pm" not in words
    assert not any(each.startswith("Open") for each in words)


def test_how_far_which_way_and_how_long_on_foot(visitor: Stand, finder: FakeFinder) -> None:
    far = replace(FULL.locations[0], latitude=53.456)
    words = words_of(visitor, finder, replace(FULL, locations=(far,)))
    assert "About half a mile away. It is north of L1\u00a08JQ. About 35 minutes on foot." in words
    distant = replace(FULL.locations[0], longitude=-1.5)
    words = words_of(visitor, finder, replace(FULL, id=ServiceId("far"), locations=(distant,)))
    assert "About 61 miles away. It is east of L1\u00a08JQ." in words


def test_a_sketch_of_the_way_stands_where_the_start_is_known_finely_enough(
    visitor: Stand, finder: FakeFinder
) -> None:
    far = replace(FULL, locations=(replace(FULL.locations[0], latitude=53.456),))
    words = words_of(visitor, finder, far)
    caption = "The big ring is 1 mile away. The line is straight. The streets are longer."
    assert caption in words
    (sketch,) = visitor.column.findChildren(WaySketch)
    assert sketch.accessibleName() == (
        "A sketch of the way. About half a mile away. It is north of L1\u00a08JQ. About 35 minutes on foot."
    )
    visitor.hand.find("sketch")
    assert drawn_pixels(sketch) > 0
    # From a town as a whole no direction would be true.
    visitor.kiosk.conductor.handle(Near(replaced(POSTCODE, precision=Precision.TOWN)))
    words = words_of(visitor, finder, replace(far, id=ServiceId("coarse")))
    assert caption not in words
    assert "About half a mile away." in words


def drawn_pixels(sketch: WaySketch) -> int:
    """How many pixels of the picture are not the ground's."""
    picture = sketch.grab().toImage()
    ground = picture.pixelColor(0, 0)
    return sum(
        picture.pixelColor(x, y) != ground
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    )


def test_what_is_not_known_has_no_title(visitor: Stand, finder: FakeFinder) -> None:
    bare = Service(id=ServiceId("bare"), name="Bare", feed="https://feed.example", summary="Help.")
    words = words_of(visitor, finder, bare)
    for title in ("Phone", "Where it is", "What it costs", "Who it is for", "More about it"):
        assert title not in words


@pytest.mark.parametrize("code", ["ur"])
def test_the_groups_of_a_number_keep_their_order_from_right_to_left(
    visitor: Stand, finder: FakeFinder, code: str
) -> None:
    visitor.touch("finish", "forget")
    visitor.home(code)
    assert "\u20680151 496 0001\u2069" in words_of(visitor, finder, FULL)


def test_a_service_that_is_gone_leads_back(visitor: Stand, finder: FakeFinder) -> None:
    finder.listed = ()
    visitor.kiosk.conductor.handle(Go(ServicePage(ServiceId("gone"))))
    assert "This service is no longer on our list." in visitor.words()
    visitor.touch("gone")
    assert not visitor.stands_at(ServicePage)
