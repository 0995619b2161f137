"""A real disk that is full, or takes nothing: people are served, staff told, nothing thanked for that is not kept."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.core.errors import StorageError
from kiosk.core.places import assets_dir
from kiosk.directory import sqlite
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import build_embedded
from kiosk.staff.campaigns.desk import FILE_NAME as CAMPAIGNS
from kiosk.staff.campaigns.desk import CampaignDesk
from kiosk.staff.learning.store import FILE_NAME as LEARNING
from kiosk.staff.learning.store import LearningFile
from kiosk.staff.records.log import FILE_NAME as RECORDS
from kiosk.staff.records.log import RecordLog
from kiosk.staff.records.vocabulary import Kind
from kiosk.station import doctor
from kiosk.station.check import State
from kiosk.station.logs import configure_logging
from kiosk.ui.intents import ComeIn, Go
from kiosk.visit.places import StaffEntry
from kiosk.visit.staff_pass import Role, StaffPass
from tests.faults.disks import SmallDisk, small_disk
from tests.staff.campaigns.made import made
from tests.staff.records.test_log import found, helped
from tests.stand import Stand, a_visit, copied, standing

_KIB, _PAGE = 1_024, 4_096


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", 16 * _KIB) as mounted:
        yield mounted


@pytest.fixture
def data(disk: SmallDisk, shipped: Path) -> Path:
    return copied(shipped, disk.root / "data")


def visits(data: Path) -> int:
    return sum(each.kind is Kind.VISIT for each in found(data))


def told(stand: Stand) -> str:
    return " ".join(each.problem for each in stand.kiosk.notices.current())


def is_sound(file: Path) -> bool:
    with closing(sqlite.open_beside(file)) as connection:
        sqlite.require_sound(connection)
    return True


@pytest.mark.parametrize("fault", ["full", "takes nothing"])
def test_at_the_start_people_are_served_staff_told_and_it_goes_on_when_there_is_room(
    qapp: QApplication, disk: SmallDisk, data: Path, fault: str
) -> None:
    with closing(RecordLog(data, on_damage=print)) as log:
        log.add(helped())
    if fault == "full":
        disk.fill()
    else:
        disk.take_nothing()
    with configure_logging(data / "logs", stderr=False), standing(qapp, data) as stand:
        stand.kiosk.records.open()
        stand.kiosk.reports.count()
        a_visit(stand)
        stand.wait(lambda: "records.sqlite cannot be used" in told(stand), "staff were not told")
        # The next one as well; and neither is in the file.
        a_visit(stand)
        if fault == "full":
            disk.free()
        else:
            disk.take_nothing(takes=True)
        before = visits(data)
        assert before == 0
        a_visit(stand)
        stand.wait(lambda: visits(data) == before + 1, "it did not go on")
        stand.wait(lambda: "cannot be used" not in told(stand), "it is still told")
    assert is_sound(data / RECORDS)


def test_what_is_not_on_the_disk_is_not_thanked_for(
    qapp: QApplication, disk: SmallDisk, data: Path
) -> None:
    with standing(qapp, data) as stand:
        stand.kiosk.conductor.handle(Go(StaffEntry()))
        stand.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=Role.HELPER)))
        stand.touch("door-drop-in", "start-drop-in", "somebody-new", "person-1", "finish-person")
        stand.touch("topic-money", "how-together")
        disk.fill()
        stand.touch("barrier-lacks-skills", "failed")
        assert not stand.is_there("recorded")
        assert not [each for each in found(data) if each.kind is Kind.HELPED]
        assert "records.sqlite cannot be used" in told(stand)
        disk.free()
        # Back where it was: the person still waits to be told of.
        while not stand.is_there("person-1"):
            stand.touch("back")
        stand.touch("person-1", "finish-person", "topic-money", "how-together")
        stand.touch("barrier-lacks-skills", "recorded")
        assert [each.kind for each in found(data)].count(Kind.HELPED) == 1
        assert "cannot be used" not in told(stand)


def test_a_sync_on_a_full_disk_leaves_the_old_directory_and_goes_on_when_there_is_room(
    disk: SmallDisk, data: Path
) -> None:
    files = DirectoryFiles(data / "directory")
    old = files.current()
    assert old is not None
    for room in (0, _PAGE, 40 * _PAGE, 200 * _PAGE):
        disk.fill(leave=room)
        with pytest.raises(StorageError, match="disk has room"):
            build_embedded(files, assets_dir() / "directory", sample=True)
        assert files.current() == old
        assert not list((data / "directory").glob("building*"))
    disk.free()
    build_embedded(files, assets_dir() / "directory", sample=True)
    newest = files.current()
    assert newest is not None
    assert newest != old


def test_the_doctor_says_so(disk: SmallDisk, data: Path) -> None:
    assert doctor.storage(data).state is State.BROKEN  # less than a day needs
    disk.fill()
    with pytest.raises(StorageError, match="cannot be written"):
        doctor.storage(data)
    disk.free()
    disk.take_nothing()
    with pytest.raises(StorageError, match="cannot be written"):
        doctor.storage(data)


class Keeper:
    """One of the files that must not be lost: what is added to it, and what it says afterwards."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.kept: set[str] = set()

    def records(self, number: int) -> None:
        record = helped(minutes=number)
        with closing(RecordLog(self.folder, on_damage=_no_damage)) as log:
            log.add(record)
        self.kept.add(record.id)

    def learning(self, number: int) -> None:
        name = f"Otter {number}"
        with closing(LearningFile(self.folder, on_damage=_no_damage)) as file:
            file.step(
                lambda each: each.execute(
                    "INSERT INTO learner (pseudonym, key, secret) VALUES (?, ?, ?)",
                    (name, name.lower(), "s" * 3_000),
                )
            )
        self.kept.add(name)

    def campaigns(self, number: int) -> None:
        with closing(CampaignDesk(self.folder, on_damage=_no_damage)) as desk:
            self.kept.add(made(desk, f"Winter {number}").name)


_NAMES = {
    "records": (RECORDS, "SELECT id FROM record"),
    "learning": (LEARNING, "SELECT pseudonym FROM learner"),
    "campaigns": (CAMPAIGNS, "SELECT name FROM campaign"),
}


def _no_damage(aside: Path) -> None:
    pytest.fail(f"damaged: {aside}")


@pytest.mark.parametrize("which", _NAMES)
def test_wherever_the_room_ends_what_was_accepted_is_there_and_nothing_else(
    which: str, tmp_path: Path
) -> None:
    name, question = _NAMES[which]
    with small_disk(tmp_path / "disk", _KIB) as disk:
        keeper = Keeper(disk.root)
        add: Callable[[int], None] = getattr(keeper, which)
        # At the first writing of the file, and at later ones, the room ends a page further on each time.
        refused = 0
        for number in range(60):
            if number == 30:
                disk.free()
                add(100)
            disk.fill(leave=number % 30 * _PAGE)
            try:
                add(number)
            except StorageError:
                refused += 1
            disk.free()
            with closing(sqlite.open_beside(disk.root / name)) as connection:
                sqlite.require_sound(connection)
                known = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
                there = {str(row[0]) for row in connection.execute(question)} if known else set()
            assert there == keeper.kept
        assert refused > 1
        assert len(keeper.kept) > 20
