"""A campaign by touches: from the door to the PDF, to whoever it brought, and to its end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import print_service, staff_folder
from kiosk.core.ids import JourneyId
from kiosk.settings import FILE_NAME as SETTINGS
from kiosk.staff.records.log import FILE_NAME
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Kind, Paper, Topic
from kiosk.takehome.link import HomeList, journey_name, read_link
from kiosk.ui.intents import ComeIn, Go
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.faults import PrinterError
from kiosk.visit.campaign_places import CampaignOne, Campaigns
from kiosk.visit.places import DropInHelped, JourneyStart, StaffEntry
from kiosk.visit.staff_pass import Role, StaffPass
from tests.codes import codes_of
from tests.fake_finder import FakeFinder
from tests.scanner import Keyboard
from tests.stand import Stand, standing


def come_in(stand: Stand, role: Role) -> None:
    stand.kiosk.conductor.handle(Go(StaffEntry()))
    stand.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=role)))


def kept(stand: Stand, kind: Kind) -> list[Record]:
    which = Which(kinds=frozenset({kind}))
    return ask(stand.kiosk.data / FILE_NAME, lambda file: list(rows(file, which)), nothing=[])


def wait_for(stand: Stand, name: str) -> None:
    stand.wait(lambda: stand.is_there(name), f"{name} did not come")


def test_from_the_door_to_a_saved_poster_to_a_drop_in_to_the_end(
    staffed: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    come_in(staffed, Role.HELPER)
    assert not staffed.is_there("door-campaigns")
    staffed.kiosk.conductor.forget()
    come_in(staffed, Role.CHAMPION)
    staffed.touch("door-campaigns", "new-campaign", "about-getting-about", "about-blue-badge")
    staffed.touch("first-en", "back", "first-cy", "second-en", "campaign-title")
    staffed.entry("campaign-title").clear()
    staffed.type("winter help")
    staffed.touch("weeks-4", "begin-campaign")
    wait_for(staffed, "end-campaign")
    (begun,) = staffed.kiosk.records.campaigns.all()
    assert (begun.name, begun.languages) == ("winter-help", ("cy", "en"))
    assert begun.journey == "blue-badge"
    assert begun.until is not None
    assert (begun.until - begun.begins).days == 28
    said = " ".join(staffed.words())
    assert "cannot be counted" in said  # no companion page is set here
    assert "Papers that were made: 0" in said
    # A poster, into the kiosk's own folder, and on a stick.
    staffed.touch("paper-poster-a4", "save-paper")
    staffed.wait_for_words("It is saved:")
    poster = staffed.kiosk.data / staff_folder.FOLDER / "winter-help-poster-a4.pdf"
    (link,) = codes_of(poster)
    assert link.startswith("https://www.gov.uk/")
    stick = staffed.kiosk.data / "STICK"
    monkeypatch.setattr(staff_folder, "stick", lambda: stick)
    staffed.touch("back", "paper-word-cards", "save-paper")
    staffed.wait_for_words("STICK")
    assert len(codes_of(stick / "winter-help-word-cards.pdf")) == 10
    staffed.wait(lambda: len(kept(staffed, Kind.PRINTED)) == 2, "they were not recorded")
    printed = {(each.paper, each.campaign, each.topic) for each in kept(staffed, Kind.PRINTED)}
    about = ("winter-help", Topic.GETTING_ABOUT)
    assert printed == {(Paper.POSTER, *about), (Paper.WORD_CARD, *about)}
    # What is begun is not begun twice by going back.
    staffed.touch("back", "back")
    assert staffed.stands_at(Campaigns)
    # At a drop-in, one more touch, which may be left out.
    staffed.touch("back", "door-drop-in", "start-drop-in", "somebody-new", "person-1")
    staffed.touch("finish-person", "topic-money", "campaign-winter-help", "how-self")
    staffed.touch("barrier-nothing", "recorded")
    staffed.touch("somebody-new", "person-2", "finish-person", "topic-money", "how-self")
    staffed.touch("barrier-nothing", "recorded")
    helped = [each.campaign for each in kept(staffed, Kind.HELPED)]
    assert sorted(helped, key=str) == [None, "winter-help"]
    staffed.kiosk.conductor.handle(Go(CampaignOne("winter-help")))
    staffed.wait_for_words("whom it brought: 1")
    staffed.touch("end-campaign", "not-yet", "end-campaign", "end-now")
    staffed.wait(lambda: not staffed.is_there("end-campaign"), "it did not end")
    staffed.kiosk.conductor.handle(Go(DropInHelped(1, topic="money")))
    wait_for(staffed, "how-self")
    assert not staffed.is_there("campaign-winter-help")


@pytest.fixture
def with_printer(qapp: QApplication, data: Path) -> Iterator[Stand]:
    """A kiosk with a page at home, a scanner and a printer."""
    told = (
        '[take_home]\ncompanion = "https://list.larkhaven.gov.uk/"\n'
        '[scanner]\nkeyboard = true\n[printer]\nname = "Upstairs"\n'
    )
    (data / SETTINGS).write_text(told)
    with standing(qapp, data, finder=FakeFinder()) as stand:
        yield stand


def test_a_sheet_goes_to_the_printer_once_and_only_then_counts(
    with_printer: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In languages that its words are in; without a printer that answers nothing is recorded."""
    stand, jobs = with_printer, list[bytes]()

    def printed(pdf: bytes, name: str, *, pages: int, **_: object) -> int:
        jobs.append(pdf)
        if len(jobs) == 1:
            raise PrinterError(PrintResult.NO_PAPER, f"The printer {name}")
        return pages

    monkeypatch.setattr(print_service, "has_queue", lambda: True)
    monkeypatch.setattr(print_service, "print_pdf", printed)
    come_in(stand, Role.CHAMPION)
    stand.touch("door-campaigns", "new-campaign", "about-getting-about", "about-free-bus-pass")
    wait_for(stand, "first-en")
    assert not stand.is_there("first-bn")
    stand.touch("first-en", "second-none", "begin-campaign", "paper-poster-a3")
    wait_for(stand, "save-paper")
    assert not stand.is_there("print-paper")
    stand.touch("back", "paper-shelf-cards", "print-paper")
    stand.wait_for_words("The printer has no paper.")
    assert kept(stand, Kind.PRINTED) == []
    stand.touch("print-paper")
    stand.wait_for_words("It is printed.")
    assert len(jobs) == 2
    stand.wait(lambda: bool(kept(stand, Kind.PRINTED)), "it was not recorded")
    (record,) = kept(stand, Kind.PRINTED)
    assert record.paper is Paper.SHELF_CARD
    (tmp_path / "job.pdf").write_bytes(jobs[1])
    links = codes_of(tmp_path / "job.pdf")
    assert len(links) == 4
    (begun,) = stand.kiosk.records.campaigns.all()
    home = read_link(links[0])
    assert isinstance(home, HomeList)
    assert (home.campaign, home.names) == (begun.name, (journey_name(JourneyId("free-bus-pass")),))
    stand.touch("back")
    stand.wait_for_words("Counted is who shows it to this kiosk")
    # Somebody brings the card: it opens what it is about, and the campaign knows.
    stand.kiosk.conductor.forget()
    stand.home()
    stand.touch("door-paper")
    Keyboard(stand).scan(links[0] + "\r")
    stand.wait(lambda: stand.stands_at(JourneyStart), "the card opened nothing")
    stand.kiosk.conductor.forget()
    come_in(stand, Role.CHAMPION)
    stand.touch("door-campaigns", f"campaign-{begun.name}")
    stand.wait_for_words("Visits here in which its code was shown: 1")


def test_a_paper_that_cannot_be_made_or_saved_is_said_and_staff_are_told(staffed: Stand) -> None:
    come_in(staffed, Role.MANAGER)
    desk = staffed.kiosk.records.campaigns
    for title, journey in (("Gone", "gone"), ("Badges", "blue-badge")):
        library = staffed.kiosk.libraries.of("en")
        found = library.journey(JourneyId("blue-badge"))
        assert found is not None
        desk.begin(
            title,
            topic=found.topic,
            journey=JourneyId(journey),
            languages=("en",),
            begins=staffed.clock.now().date(),
        )
    staffed.touch("door-campaigns", "campaign-gone", "paper-poster-a4")
    staffed.wait_for_words("This paper cannot be made.")
    assert any("gone" in each.problem for each in staffed.kiosk.notices.current())
    (staffed.kiosk.data / staff_folder.FOLDER).write_text("a file in the way")
    staffed.touch("back", "back", "campaign-badges", "paper-shelf-cards", "save-paper")
    staffed.wait_for_words("It could not be saved.")
    assert kept(staffed, Kind.PRINTED) == []
