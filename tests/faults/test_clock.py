"""A clock that is wrong, jumps, or moves to another zone: what each part of the kiosk makes of it."""

import json
import os
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.known_clock import KnownClock, last_known
from kiosk.app.run import watch_opening, write_status
from kiosk.app.status_file import FILE_NAME as STATUS
from kiosk.core.clock import SystemClock
from kiosk.directory.opening.hours import OpeningKind
from kiosk.directory.search.request import SearchRequest, SearchResults
from kiosk.staff.pin.gate import Opened, PinGate, TooSoon, Wrong
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Kind
from kiosk.station.opening import LEAST_UPTIME_S, restart_is_due
from kiosk.tour.clock import TourClock
from kiosk.visit.places import Home
from kiosk.visit.staff_pass import Role
from tests.staff.records.test_log import found
from tests.stand import Stand, a_visit, copied, standing

YEARS = (1970, 2106)
KNOWN = datetime(2026, 11, 20, 16, 30, tzinfo=UTC)
PIN, WRONG = "280417", "940283"


def say(stand: Stand, moment: datetime | None) -> None:
    """Have the machine's clock say this and go on from there; None: what it says by itself."""
    at, began = vars(stand.clock), stand.clock.monotonic()
    if moment is None:
        at.pop("now", None)
        return
    at["now"] = lambda: moment + timedelta(seconds=stand.clock.monotonic() - began)


def in_year(year: int) -> datetime:
    return datetime(year, 2, 7, 0, 1, tzinfo=UTC)


@pytest.fixture
def data(shipped: Path, tmp_path: Path) -> Path:
    data = copied(shipped, tmp_path / "data")
    (data / STATUS).write_text(json.dumps({"at": KNOWN.isoformat()}), encoding="utf-8")
    return data


def visits(data: Path) -> list[Record]:
    return [each for each in found(data) if each.kind is Kind.VISIT]


@pytest.mark.parametrize("year", YEARS)
def test_a_clock_that_cannot_be_right_at_the_start(
    qapp: QApplication, data: Path, year: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TourClock, "now", lambda _: in_year(year))
    with standing(qapp, data) as stand:
        status = write_status(stand.kiosk)
        stand.kiosk.records.open()
        a_visit(stand)
        stand.wait(lambda: bool(visits(data)), "the visit was not recorded")
        (kept,) = visits(data)
        # The last time that is known, and on from there.
        local = KNOWN.astimezone()
        assert (kept.day, kept.hour) == (local.date(), local.hour)
        (told,) = [each for each in stand.kiosk.notices.current() if each.key == "clock"]
        assert f"says 07 February {year}" in told.problem
        assert "20 November 2026" in told.problem
        stand.wait(lambda: json.loads((data / STATUS).read_bytes()).get("began"), "no status")
        written = json.loads((data / STATUS).read_bytes())
        assert written["clock_believable"] is False
        assert written["at"].startswith("2026-11-20")
        # Nobody is told what is open now.
        answers: list[SearchResults] = []
        request = SearchRequest(words="advice", now=stand.kiosk.clock.now())
        stand.kiosk.desk.search(request, answers.append)
        stand.wait(lambda: bool(answers), "nothing was answered")
        assert answers[0].hits
        assert {hit.opening for hit in answers[0].hits} == {None}
        desk, now = stand.kiosk.desk, stand.kiosk.clock.now()
        service = answers[0].hits[0].service
        assert desk.opening(service, now).kind is OpeningKind.UNKNOWN
        assert desk.today(service, now) is None
        # Set right, and all is as ever.
        monkeypatch.undo()
        status.write()
        assert not [each for each in stand.kiosk.notices.current() if each.key == "clock"]
        a_visit(stand)
        stand.wait(lambda: len(visits(data)) == 2, "the visit was not recorded")
        assert datetime.now(UTC).astimezone().date() in {each.day for each in visits(data)}


@pytest.mark.parametrize("to", [in_year(1970), in_year(2106), datetime(2031, 5, 5, 3, tzinfo=UTC)])
def test_a_clock_that_jumps_during_a_visit(qapp: QApplication, data: Path, to: datetime) -> None:
    (data / "kiosk.toml").write_text('[opening]\nhours = ["Mon-Sun 00:00-23:59"]\n')
    with standing(qapp, data) as stand:
        opening = watch_opening(stand.kiosk)
        anew: list[bool] = []
        opening.anew.connect(lambda: anew.append(True))
        before = stand.kiosk.clock.now()
        stand.home()
        stand.silence(50)
        say(stand, to)
        stand.silence(5)
        opening.look()
        # Neither warned, nor thrown out, nor dark, nor started anew.
        assert not stand.shell.notice.isVisible()
        assert stand.stands_at(Home)
        assert anew == []
        stand.silence(6)
        stand.wait(stand.shell.notice.isVisible, "no warning came")
        stand.silence(31)
        assert stand.is_there("begin")
        a_visit(stand)
        stand.wait(lambda: bool(visits(data)), "the visit was not recorded")
        # What cannot be right changes nothing; what may be is followed.
        expected = before.date() if to.year != 2031 else to.astimezone().date()
        assert abs((visits(data)[-1].day - expected).days) <= 1
        assert all((each.minutes or 0) <= 3 for each in visits(data))


def test_no_wrong_clock_opens_the_gate_or_shuts_it_for_ever(tmp_path: Path) -> None:
    clock = TourClock()
    with closing(PinGate(tmp_path, KnownClock(clock))) as gate:
        gate.set_pin("Sam", Role.MANAGER, PIN)
        for _ in range(5):
            assert isinstance(gate.try_pin(WRONG), Wrong)
        for moment in (in_year(1970), in_year(2106), datetime(2031, 1, 1, tzinfo=UTC)):
            vars(clock)["now"] = lambda moment=moment: moment
            left = gate.try_pin(PIN)
            assert isinstance(left, TooSoon)
            assert 20 < left.wait_s <= 30
        clock.forward(31)
        assert isinstance(gate.try_pin(PIN), Opened)


def test_the_last_time_that_is_known_is_found_again_or_is_none(tmp_path: Path) -> None:
    clock = TourClock()
    assert last_known(tmp_path) is None
    for damaged in (
        "",
        "[]",
        '{"at": 7}',
        '{"at": "1970-01-01T00:00:00+00:00"}',
        '{"at": "2026-11-20"}',
    ):
        (tmp_path / STATUS).write_text(damaged)
        assert last_known(tmp_path) is None, damaged
    (tmp_path / STATUS).write_text(json.dumps({"at": KNOWN.isoformat()}))
    known = KnownClock(clock, last_known(tmp_path))
    assert not known.is_doubted()
    vars(clock)["now"] = lambda: in_year(1970)
    assert known.is_doubted()
    seen = known.now()
    clock.forward(3_600)
    assert 3_599 < (known.now() - seen).total_seconds() < 3_610
    # Nothing is known: it says what the machine says.
    assert KnownClock(clock).now() == in_year(1970)


@contextmanager
def zone(name: str) -> Iterator[None]:
    """Move the machine to another time zone while it runs."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = name
    time.tzset()
    try:
        yield
    finally:
        os.environ.pop("TZ")
        if before is not None:
            os.environ["TZ"] = before
        time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has no tzset")
def test_another_zone_is_only_another_hour(qapp: QApplication, data: Path) -> None:
    with zone("Europe/London"), standing(qapp, data) as stand:
        stand.home()
        stand.silence(40)
        with zone("Asia/Tokyo"):
            stand.silence(5)
            assert not stand.shell.notice.isVisible()
            stand.kiosk.conductor.forget()
            a_visit(stand)
            stand.wait(lambda: bool(visits(data)), "the visit was not recorded")
            there = datetime.now(UTC).astimezone()
            assert there.utcoffset() == timedelta(hours=9)
            kept = visits(data)[-1]
            assert (kept.day, kept.hour) == (there.date(), there.hour)
            assert not stand.kiosk.clock.is_doubted()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has no tzset")
def test_the_nights_on_which_clocks_change_have_one_new_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with zone("Europe/London"):
        for day in (date(2027, 3, 28), date(2027, 10, 31)):
            for hour in (1, 2):
                begun, starts = datetime(day.year, day.month, day.day, tzinfo=UTC), 0
                started = begun - timedelta(days=1)
                for minute in range(-180, 24 * 60, 5):
                    now = begun + timedelta(minutes=minute)
                    uptime = (now - started).total_seconds()
                    local = now.astimezone()
                    if restart_is_due(local, hour=hour, minute=10, uptime_s=uptime):
                        started, starts = now, starts + 1
                assert starts == 1, (day, hour)
    assert LEAST_UPTIME_S > 4 * 3_600
    assert SystemClock().now().tzinfo is not None
