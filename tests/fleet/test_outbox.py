"""What of the records is sent, when, and in which batch; whatever happens meanwhile, each once."""

import random
import shutil
import tempfile
from collections import Counter
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from obstore.store import LocalStore

from kiosk.directory import sqlite
from kiosk.fleet.batch import read_batch
from kiosk.fleet.delivery import Delivery, RefusedError
from kiosk.fleet.outbox import FILE_NAME, Closed, Outbox, Whose
from kiosk.fleet.sending import MOST_BATCHES, send
from kiosk.fleet.sent import Refusal, SendReport
from kiosk.staff.records.record import Record
from tests.fleet.kiosks import NOW, ids_in, keep, some_records, well
from tests.fleet.report.records import every_kind

WHOSE = Whose(kiosk="larkhaven-1", site="Oriel Road Library")
CHANCE = random.Random(7)  # noqa: S311 - chance that can be had again


class Broken(Delivery):
    """A folder that takes a batch, or not, and says so, or not."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder), None)
        self.takes = True
        self.answers = True

    def put(self, path: str, data: bytes) -> None:
        if self.takes:
            super().put(path, data)
        if not (self.takes and self.answers):
            raise RefusedError(Refusal.NO_NETWORK)


class Stage:
    def __init__(self, folder: Path) -> None:
        self.data, self.store = folder / "kiosk", folder / "store"
        self.store.mkdir(parents=True)
        self.outbox = Outbox(self.data)
        self.delivery = Broken(self.store)

    def sends(self, now: datetime = NOW, whose: Whose = WHOSE, most: int = 40) -> SendReport:
        return send(self.outbox, self.delivery, whose, health=well, now=lambda: now, most_rows=most)

    def arrived(self) -> Counter[str]:
        found, wrong = ids_in(LocalStore(self.store))
        assert wrong == []
        return found

    def objects(self) -> list[Path]:
        return [each for each in self.store.rglob("*") if each.is_file()]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def test_ninety_days_without_a_network_go_in_bounded_batches(stage: Stage) -> None:
    records = some_records(500, CHANCE)
    keep(stage.data, records)
    stage.delivery.takes = False
    for day in range(90):
        report = stage.sends(NOW + timedelta(days=day))
        assert (report.refusal, report.batches, report.waiting) == (Refusal.NO_NETWORK, 0, 500)
    # One batch waits closed, however often it was tried.
    with closing(sqlite.open_beside(stage.data / FILE_NAME)) as file:
        assert file.execute("SELECT count(*), sum(rows) FROM batch").fetchone() == (1, 40)
    stage.delivery.takes = True
    report = stage.sends(NOW + timedelta(days=90))
    assert (report.records, report.waiting, report.refusal) == (500, 0, None)
    assert report.batches == 13
    assert stage.arrived() == Counter(each.id for each in records)


def test_a_long_absence_is_caught_up_with_in_several_goes(stage: Stage) -> None:
    keep(stage.data, some_records(MOST_BATCHES + 5, CHANCE))
    report = stage.sends(most=1)
    assert (report.batches, report.waiting) == (MOST_BATCHES, 5)
    assert stage.sends(most=1).waiting == 0


def test_what_is_of_the_present_part_of_the_day_stays_until_that_is_over(stage: Stage) -> None:
    record = every_kind()[0]  # of 13 o'clock
    keep(stage.data, [record])
    during = NOW.replace(hour=15)
    report = stage.sends(during)
    assert (report.records, report.waiting) == (0, 0)
    assert stage.sends(NOW.replace(hour=18)).records == 1
    assert stage.arrived() == Counter([record.id])


def test_how_the_kiosk_is_is_told_once_a_day_with_records_or_without(stage: Stage) -> None:
    assert stage.sends().batches == 1
    assert stage.sends(NOW + timedelta(hours=3)).batches == 0
    assert stage.sends(NOW + timedelta(days=1)).batches == 1
    told = [
        read_batch(str(each.relative_to(stage.store)), each.read_bytes()).health
        for each in stage.objects()
    ]
    # The same twice has the same name: tomorrow's says another moment.
    assert told == [(well(0),)]


def test_a_batch_that_waits_in_the_name_of_before_goes_in_the_new_one(stage: Stage) -> None:
    records = some_records(10, CHANCE)
    keep(stage.data, records)
    stage.delivery.takes = False
    stage.sends()
    stage.delivery.takes = True
    stage.sends(whose=Whose(kiosk="larkhaven-2", site="Harbour Library"))
    assert stage.arrived() == Counter(each.id for each in records)
    assert [each.name for each in stage.store.iterdir()] == ["larkhaven-2"]


def test_a_lost_answer_leaves_one_object(stage: Stage) -> None:
    keep(stage.data, some_records(30, CHANCE))
    stage.delivery.answers = False
    assert stage.sends().refusal is Refusal.NO_NETWORK
    before = stage.objects()
    stage.delivery.answers = True
    assert stage.sends().records == 30
    assert stage.objects() == before
    assert set(stage.arrived().values()) == {1}


def test_a_damaged_outbox_is_put_aside_and_every_record_sent_again(stage: Stage) -> None:
    records = some_records(30, CHANCE)
    keep(stage.data, records)
    stage.sends()
    stage.outbox.close()
    file = stage.data / FILE_NAME
    file.write_bytes(b"no database at all" * 500)
    for beside in ("-wal", "-shm"):
        file.with_name(file.name + beside).unlink(missing_ok=True)
    assert stage.sends(NOW + timedelta(days=1)).records == 30
    assert set(stage.arrived()) == {each.id for each in records}
    assert (stage.data / "fleet-damaged-1.sqlite").exists()


def test_two_that_send_at_once_place_no_record_twice(stage: Stage) -> None:
    keep(stage.data, some_records(80, CHANCE))
    with closing(Outbox(stage.data)) as other:
        mine = stage.outbox.next(WHOSE, NOW, well, most=40)
        theirs = other.next(WHOSE, NOW, well, most=40)
    assert mine == theirs


@settings(max_examples=15, stateful_step_count=20)
class Machine(RuleBasedStateMachine):
    """Records come, the network goes, answers get lost, the program is ended, the clock jumps, a kiosk is renamed."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.stage = Stage(self.folder)
        self.kept: dict[str, Record] = {}
        self.now = NOW
        self.whose = WHOSE
        self.closed: Closed | None = None

    @rule(number=st.integers(1, 7))
    def record(self, number: int) -> None:
        made = some_records(number, CHANCE)
        keep(self.stage.data, made)
        self.kept |= {each.id: each for each in made}

    @rule(takes=st.booleans(), answers=st.booleans())
    def network(self, takes: bool, answers: bool) -> None:
        self.stage.delivery.takes, self.stage.delivery.answers = takes, answers

    @rule(most=st.integers(1, 5))
    def send(self, most: int) -> None:
        self.stage.sends(self.now, self.whose, most)

    @rule()
    def end_and_begin(self) -> None:
        self.stage.outbox.close()
        self.stage.outbox = Outbox(self.stage.data)

    @rule()
    def killed_after_the_store_took_it(self) -> None:
        batch = self.stage.outbox.next(self.whose, self.now, well, most=3)
        if batch is not None:
            Delivery(str(self.stage.store), None).put(batch.path, batch.data)
        self.end_and_begin()

    @rule(hours=st.sampled_from((-9000, -5, 1, 7, 30, 90 * 24)))
    def clock(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @precondition(lambda self: not self.stage.objects())
    @rule()
    def renamed(self) -> None:
        self.whose = Whose(kiosk="larkhaven-3", site="Harbour Library")

    @invariant()
    def nothing_is_there_twice_or_invented(self) -> None:
        arrived = self.stage.arrived()
        assert set(arrived.values()) <= {1}
        assert arrived.keys() <= self.kept.keys()

    def teardown(self) -> None:
        self.stage.delivery.takes = self.stage.delivery.answers = True
        # Later than any clock was, so that no part of a day is still running.
        report = self.stage.sends(datetime(2031, 1, 1, 3, tzinfo=NOW.tzinfo), self.whose)
        assert (report.refusal, report.waiting) == (None, 0)
        assert self.stage.arrived() == Counter(self.kept.keys())
        self.stage.outbox.close()
        shutil.rmtree(self.folder)


TestMachine = Machine.TestCase
