"""A paper of another day, shown to the scanner."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.core.ids import JourneyId, NodeId, ServiceId, TopicId
from kiosk.settings import FILE_NAME
from kiosk.staff.records.log import FILE_NAME as RECORDS
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Kind, Topic
from kiosk.takehome.link import HomeList, Name, home_link, journey_name, service_name
from kiosk.ui.intents import Go
from kiosk.ui.widgets.big_button import BigButton
from kiosk.visit.places import Home, JourneyStart, MyList, ScanPaper, TopicJourneys, Walking
from tests.codes import held
from tests.fake_finder import FULL, FakeFinder
from tests.scanner import Keyboard
from tests.stand import Stand, standing

COMPANION = "https://home.example.gov.uk/"
BADGE = journey_name(JourneyId("blue-badge"), NodeId("ni"))
CAFE = service_name(FULL.id)
GONE = service_name(ServiceId("gone"))


@pytest.fixture
def kiosk(qapp: QApplication, data: Path) -> Iterator[Stand]:
    """Somebody before the doors of a kiosk with a scanner."""
    told = f'[take_home]\ncompanion = "{COMPANION}"\n[scanner]\nkeyboard = true\n'
    (data / FILE_NAME).write_text(told)
    with standing(qapp, data, finder=FakeFinder()) as stand:
        stand.home()
        yield stand


def show(kiosk: Stand, *names: Name, language: str = "en", text: int = 100, at: str = "") -> None:
    home = HomeList(names=names, language=language, text_percent=text)
    Keyboard(kiosk).scan(home_link(at or COMPANION, home) + "\r")


def test_a_journey_is_gone_on_with_at_its_step(kiosk: Stand) -> None:
    kiosk.touch("door-paper")
    assert kiosk.stands_at(ScanPaper)
    show(kiosk, BADGE, CAFE, GONE)
    kiosk.wait_for_words("You were at step 2.")
    words = kiosk.words()
    assert any("Blue Badge" in each for each in words)
    assert FULL.name in words
    assert "Some of what is on your paper is not at this kiosk any more." in words
    kiosk.touch("go-on")
    assert kiosk.stands_at(Walking)
    assert kiosk.walk.node.id == "ni"
    assert not kiosk.walk.answers
    assert [item.name for item in kiosk.visit.items] == [BADGE, CAFE]
    kiosk.touch("back")
    assert kiosk.stands_at(ScanPaper)
    kiosk.touch("back")
    assert kiosk.stands_at(Home)


def test_of_several_one_is_chosen_and_the_others_wait(kiosk: Stand) -> None:
    kiosk.touch("door-paper")
    other = journey_name(JourneyId("attendance-allowance"))
    show(kiosk, BADGE, other)
    kiosk.touch("go-on-2")
    assert kiosk.stands_at(JourneyStart)
    assert len(kiosk.visit.items) == 2
    kiosk.kiosk.conductor.handle(Go(JourneyStart(JourneyId("blue-badge"))))
    kiosk.touch("go-on")
    assert kiosk.walk.node.id == "ni"


def test_language_and_size_are_offered_and_not_forced(kiosk: Stand) -> None:
    kiosk.touch("door-paper")
    show(kiosk, CAFE, language="ur", text=200)
    assert (kiosk.visit.language.code, kiosk.visit.text_percent) == ("en", 100)
    kiosk.touch("paper-text")
    assert (kiosk.visit.language.code, kiosk.visit.text_percent) == ("en", 200)
    assert kiosk.stands_at(ScanPaper)
    kiosk.touch("paper-language")
    assert kiosk.visit.language.code == "ur"
    assert not kiosk.is_there("paper-language")
    assert not kiosk.is_there("paper-text")
    kiosk.touch("go-on")
    assert kiosk.stands_at(MyList)
    assert [item.name for item in kiosk.visit.items] == [CAFE]


def test_a_campaigns_paper_opens_what_it_is_about_and_is_counted_once_a_visit(
    kiosk: Stand,
) -> None:
    """Nothing goes on the list, and everything that the visit leaves says what brought it."""
    journeys = kiosk.kiosk.libraries.of("en").journeys(TopicId("money"))
    about = tuple(journey_name(each.id) for each in journeys)
    for campaign, names, place in (
        ("winter-help", (journey_name(JourneyId("blue-badge")),), JourneyStart),
        ("winter-help", (journey_name(JourneyId("blue-badge")),), JourneyStart),
        ("money-week", about, TopicJourneys),
    ):
        kiosk.touch("door-paper")
        home = HomeList(names=names, language="ur", campaign=campaign)
        Keyboard(kiosk).scan(home_link(COMPANION, home) + "\r")
        kiosk.wait(lambda place=place: kiosk.stands_at(place), "it did not open")  # type: ignore[misc]
        if campaign == "winter-help":
            kiosk.touch("start")
        kiosk.home_again()
    kiosk.touch("door-paper")
    unknown = HomeList(names=(journey_name(JourneyId("gone")),), campaign="old-poster")
    Keyboard(kiosk).scan(home_link(COMPANION, unknown) + "\r")
    kiosk.wait_for_words("what is on it is not at this kiosk any more")
    assert kiosk.visit.language.code == "en"
    assert kiosk.visit.items.items == ()
    kiosk.touch("finish", "forget")
    path = kiosk.kiosk.data / RECORDS

    def kept() -> list[Record]:
        return ask(path, lambda file: list(rows(file, Which())), nothing=[])

    kiosk.wait(lambda: any(each.kind is Kind.VISIT for each in kept()), "no visit was kept")
    said = {(each.kind, each.campaign, each.journey, each.topic) for each in kept()}
    badge = ("blue-badge", Topic.GETTING_ABOUT)
    assert said == {
        (Kind.CAMPAIGN_VISIT, "winter-help", *badge),
        (Kind.CAMPAIGN_VISIT, "money-week", None, Topic.MONEY),
        (Kind.JOURNEY_STARTED, "winter-help", *badge),
        (Kind.JOURNEY_LEFT, "money-week", *badge),
        (Kind.VISIT, "money-week", None, None),
    }
    assert len(kept()) == len(said)


def test_everything_else_is_answered_kindly(kiosk: Stand) -> None:
    kiosk.touch("door-paper")
    keyboard = Keyboard(kiosk)
    keyboard.scan("5012345678900\r")
    kiosk.wait_for_words("That is another kind of code.")
    link = home_link(COMPANION, HomeList(names=(CAFE,)))
    keyboard.scan(link[:-3] + "AAA\r")
    kiosk.wait_for_words("Hold the paper flat and show it again.")
    show(kiosk, GONE)
    kiosk.wait_for_words("what is on it is not at this kiosk any more")
    show(kiosk, GONE, at="https://list.other.gov.uk/")
    kiosk.wait_for_words("Your paper is from another place")
    show(kiosk, CAFE)
    kiosk.touch("another")
    kiosk.wait_for_words("Show us your paper")
    assert len(kiosk.visit.items) == 0
    kiosk.touch("no-paper")
    assert kiosk.stands_at(Home)


def test_nothing_of_a_paper_is_left_after_the_visit(kiosk: Stand) -> None:
    kiosk.touch("door-paper")
    show(kiosk, BADGE)
    kiosk.touch("finish", "forget")
    assert kiosk.visit.items.items == ()
    assert dict(kiosk.visit.walks) == {}
    kiosk.home()
    kiosk.touch("door-paper")
    assert not kiosk.is_there("go-on")


def test_without_a_scanner_nobody_is_asked_for_a_paper(qapp: QApplication, data: Path) -> None:
    with standing(qapp, data, finder=FakeFinder()) as stand:
        stand.home()
        assert isinstance(stand.button("door-ask"), BigButton)
        assert not stand.is_there("door-paper")


def test_a_paper_is_shown_to_the_camera(qapp: QApplication, data: Path, tmp_path: Path) -> None:
    (data / FILE_NAME).write_text(
        f'[take_home]\ncompanion = "{COMPANION}"\n[scanner]\ncamera = true\n'
    )
    link = home_link(COMPANION, HomeList(names=(BADGE, CAFE), language="en", text_percent=100))
    held(link).save(str(tmp_path / "seen.png"))
    with standing(qapp, data, finder=FakeFinder()) as kiosk:
        kiosk.home()
        screen = kiosk.shell.screen_shown
        assert screen is not None
        camera = screen.kit.camera
        assert camera is not None
        assert not camera.is_wanted
        camera.command = (sys.executable, "-c", "")
        kiosk.touch("door-paper")
        kiosk.wait_for_words("The camera does not answer")
        assert kiosk.kiosk.notices.current()[0].key == "camera"
        kiosk.touch("back")
        assert not camera.is_wanted
        camera.command = (
            sys.executable,
            "-m",
            "tests.qtkit.camera_script",
            str(tmp_path / "seen.png"),
        )
        kiosk.touch("door-paper")
        kiosk.wait_for_words("You were at step 2.")
        assert not camera.is_wanted
        assert not kiosk.kiosk.notices.current()
        kiosk.touch("go-on")
        assert kiosk.walk.node.id == "ni"
