"""A visit leaves by itself that it was, its journeys and where they were left, and nothing of the person."""

from dataclasses import asdict
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.app.record_service import RecordService
from kiosk.core.ids import JourneyId
from kiosk.settings import Settings
from kiosk.staff.records.log import FILE_NAME
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Channel, Kind, Paper, Topic
from kiosk.station.notices import StaffNotices
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.tour.clock import TourClock
from kiosk.ui.intents import Add, Go
from kiosk.visit.places import Home, JourneyStart
from tests.fakes import InstantRunner
from tests.journeys.files import write
from tests.stand import Stand, copied, standing


def records(data: Path) -> tuple[Record, ...]:
    return ask(data / FILE_NAME, lambda file: tuple(rows(file, Which())), nothing=())


def of_kind(data: Path, kind: Kind) -> list[Record]:
    return [each for each in records(data) if each.kind is kind]


def end(stand: Stand, visits: int) -> None:
    stand.kiosk.conductor.forget()
    stand.wait(lambda: len(of_kind(stand.kiosk.data, Kind.VISIT)) == visits, "no visit was kept")


def test_a_visit_its_journeys_and_where_they_were_left(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    data = copied(shipped, tmp_path / "data")
    settings = '[place]\nname = "Larkhaven Library"\npostcode = "L1 8JQ"\n'
    (data / "kiosk.toml").write_text(settings, encoding="utf-8")
    with standing(qapp, data) as stand:
        # Whoever only chooses a language was not here yet.
        stand.touch("begin")
        stand.kiosk.conductor.forget()
        stand.home("cy")
        stand.touch("door-online", "topic-getting-about", "journey-blue-badge", "start")
        stand.touch("option-ni")
        stand.clock.forward(4 * 60)
        end(stand, 1)
        (started,) = of_kind(data, Kind.JOURNEY_STARTED)
        assert (started.journey, started.topic) == ("blue-badge", Topic.GETTING_ABOUT)
        assert (started.language, started.area, started.place) == ("cy", "L1", "Larkhaven Library")
        (visit,) = of_kind(data, Kind.VISIT)
        assert visit.language == "cy"
        assert 4 <= (visit.minutes or 0) <= 5
        gone = of_kind(data, Kind.JOURNEY_LEFT) + of_kind(data, Kind.JOURNEY_FINISHED)
        assert [each.journey for each in gone] == ["blue-badge"]
        # Staff are nobody's visit.
        stand.touch("begin", "language-en")
        end(stand, 2)
        assert len(records(data)) == 4
    everything = {str(value) for record in records(data) for value in asdict(record).values()}
    assert "ni" not in everything


def test_a_journey_that_was_finished_says_how_it_goes_on(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    data = copied(shipped, tmp_path / "data")
    for name, ring in (("short", ""), ("by-phone", "ring")):
        write(data / "content", f"en/journeys/{name}.yaml", _short(name, ring=bool(ring)))
    with standing(qapp, data) as stand:
        stand.home()
        handle = stand.kiosk.conductor.handle
        handle(Go(JourneyStart(JourneyId("short"))))
        stand.touch("start", "next")
        assert of_kind(data, Kind.JOURNEY_FINISHED) == []
        handle(Go(Home()))
        handle(Go(JourneyStart(JourneyId("by-phone"))))
        stand.touch("start", "next")
        handle(Go(Home()))
        stand.wait(lambda: len(of_kind(data, Kind.JOURNEY_FINISHED)) == 2, "not both were kept")
        end(stand, 1)
        stand.home()
        handle(Go(JourneyStart(JourneyId("short"))))
        stand.touch("start", "next")
        handle(Add(TakeHomeItem(kind=ItemKind.JOURNEY, key="short", title="Short")))
        end(stand, 2)
        finished = of_kind(data, Kind.JOURNEY_FINISHED)
        assert sorted((each.journey, each.channel) for each in finished) == [
            ("by-phone", Channel.PHONE),
            ("short", Channel.HOME),
            ("short", Channel.ONLINE),
        ]
        assert of_kind(data, Kind.JOURNEY_LEFT) == []


def test_what_is_looked_for_in_vain_counts_once_a_visit_by_what_it_means(tmp_path: Path) -> None:
    clock, runner = TourClock(), InstantRunner()
    notices = StaffNotices.open(tmp_path, clock, runner)
    meaning = {"cant get in the bath": "bath-board"}
    service = RecordService(
        tmp_path, Settings(), runner, clock, notices, concept=meaning.get, paths={}
    )
    for words in ("cant get in the bath", "cant get in the bath", "mrs jones", "mrs jones"):
        service.nothing_found(words, "pl")
    service.forget()
    service.nothing_found("cant get in the bath", "en")
    service.printed(Paper.RECEIPT, "cy")
    service.close()
    kept = of_kind(tmp_path, Kind.NOTHING_FOUND)
    assert sorted((each.concept or "", each.language) for each in kept) == [
        ("", "pl"),
        ("", "pl"),
        ("bath-board", "en"),
        ("bath-board", "pl"),
    ]
    (printed,) = of_kind(tmp_path, Kind.PRINTED)
    assert (printed.paper, printed.language) == (Paper.RECEIPT, "cy")
    assert b"jones" not in (tmp_path / FILE_NAME).read_bytes()


def _short(name: str, *, ring: bool) -> str:
    first = (
        'kind: ring, title: Ring them, phone: {number: "01632 960 001", label: Care, hours: Always}'
        if ring
        else "kind: information, title: Read this, text: It is short."
    )
    return f"""
id: {name}
topic: money
title: Short
summary: A short one.
checked: 2026-11-25
assured: false
sources: [{{url: "https://www.example.gov.uk/", confirms: Nothing.}}]
start: {{does: It is short., cost: It is free., time: A minute., have_ready: []}}
begin: first
nodes:
  first: {{{first}, next: end}}
  end: {{kind: outcome, title: Done, next_steps: [Rest.], how_long: At once.}}
"""
