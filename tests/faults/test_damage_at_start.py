"""Every file of the kiosk damaged at once: it starts, a visit is made and recorded, and staff are told of each."""

import random
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.core.clock import SystemClock
from kiosk.core.errors import StorageError
from kiosk.core.ids import ServiceId
from kiosk.directory.reports.box import FILE_NAME as REPORTS
from kiosk.directory.reports.box import ReportBox
from kiosk.directory.reports.report import Report, ReportKind
from kiosk.staff.campaigns.desk import FILE_NAME as CAMPAIGNS
from kiosk.staff.campaigns.desk import CampaignDesk
from kiosk.staff.figures.tally import FILE_NAME as FIGURES
from kiosk.staff.figures.tally import ask as ask_sums
from kiosk.staff.learning.store import FILE_NAME as LEARNING
from kiosk.staff.learning.store import LearningFile
from kiosk.staff.pin.gate import NobodyYet, Opened, PinGate
from kiosk.staff.pin.store import FILE_NAME as PINS
from kiosk.staff.records.log import FILE_NAME as RECORDS
from kiosk.staff.records.log import RecordLog
from kiosk.visit.staff_pass import Role
from tests.staff.campaigns.made import made
from tests.staff.records.test_log import NOW, found, helped
from tests.stand import Stand, a_visit, copied, standing

SETTINGS, PIN = "kiosk.toml", "280417"
COPIED = (RECORDS, LEARNING, CAMPAIGNS)
FILES = (*COPIED, REPORTS, FIGURES, PINS, SETTINGS)
DAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def used(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk's folder in which there is something in every file, and copies of yesterday."""
    data = copied(shipped, tmp_path_factory.mktemp("used"))
    (data / SETTINGS).write_text('[place]\nname = "Central Library"\n', encoding="utf-8")
    with closing(RecordLog(data, on_damage=print)) as log:
        log.add(*(helped() for _ in range(300)))
        assert log.backups.make(DAY)
    with closing(LearningFile(data, on_damage=print)) as learning:
        learning.step(
            lambda each: each.executemany(
                "INSERT INTO learner (pseudonym, key, secret) VALUES (?, ?, 'none')",
                [(f"Otter {number}", f"otter {number}") for number in range(300)],
            )
        )
        assert learning.backups.make(DAY)
    with closing(CampaignDesk(data, on_damage=print)) as campaigns:
        for number in range(60):
            made(campaigns, f"Winter help {number}")
        assert campaigns.backups.make(DAY)
    with closing(ReportBox(data, may_set_aside=True)) as box:
        for number in range(200):
            box.add(Report.made(ServiceId(f"s{number}"), "f", ReportKind.PHONE_WRONG, NOW))
    with closing(PinGate(data, SystemClock())) as gate:
        gate.set_pin("Sam", Role.MANAGER, PIN)
    assert summed(data) == 300
    return data


def summed(data: Path) -> int:
    """How many were helped, by the sums."""
    question = "SELECT coalesce(sum(n), 0) FROM tally WHERE measure = 'kind' AND value = 'helped'"
    return ask_sums(data, lambda each: int(each.execute(question).fetchone()[0]), nothing=0)


def truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2 + 1])


def zeroed(file: Path) -> None:
    file.write_bytes(bytes(file.stat().st_size))


def flipped(file: Path) -> None:
    content = bytearray(file.read_bytes())
    page = min(4_096, len(content) // 2)
    content[page : page + 4_096] = random.Random(7).randbytes(len(content[page : page + 4_096]))  # noqa: S311
    file.write_bytes(content)


def another_format(file: Path) -> None:
    file.write_bytes(b"\xff\xd8\xff\xe0JFIF" + bytes(range(256)) * 30)


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def gone(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize(
    "damage",
    [truncated, zeroed, flipped, another_format, emptied, gone],
    ids=lambda each: each.__name__,
)
def test_whatever_happened_to_all_files_people_are_served_and_staff_are_told(
    qapp: QApplication, used: Path, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    data = copied(used, tmp_path / "data")
    for name in FILES:
        for log in data.glob(f"{name}-*"):
            log.unlink()
        damage(data / name)
    with standing(qapp, data) as stand:
        stand.kiosk.records.open()
        stand.kiosk.reports.count()
        a_visit(stand)
        stand.wait(lambda: len(found(data)) > 300, "the visit was not recorded")
        told = " ".join(each.problem for each in stand.kiosk.notices.current())
        people = len(stand.kiosk.records.campaigns.all())
        assert people == 60, told
        pin_lets_nobody_in_by_damage(stand, data)
        missing = damage in {emptied, gone}
        for name in COPIED:
            assert (f"{name} was gone" if missing else f"{name} was damaged") in told
        assert missing or f"{REPORTS} was damaged" in told
        assert missing or SETTINGS in told
    with closing(LearningFile(data, on_damage=lambda _: pytest.fail("damaged again"))) as learning:
        (learners,) = learning.step(
            lambda each: each.execute("SELECT count(*) FROM learner").fetchone()
        )
        assert learners == 300
    assert summed(data) == 300
    for name in (RECORDS, LEARNING, CAMPAIGNS, REPORTS, PINS):
        kept = list(data.glob(f"{Path(name).stem}-damaged-1.sqlite"))
        assert bool(kept) is not missing, name


def pin_lets_nobody_in_by_damage(stand: Stand, data: Path) -> None:
    """A file that was damaged says nothing: nobody is let in, and the PIN can be set anew."""
    answers: list[object] = []
    for _ in range(2):
        try:
            answers.append(stand.kiosk.pins.try_pin(PIN))
        except StorageError as error:
            answers.append(error)
    assert not any(isinstance(each, Opened) for each in answers)
    assert isinstance(answers[-1], NobodyYet)
    assert not stand.kiosk.pins.has_file
    stand.kiosk.pins.set_pin("Sam", Role.MANAGER, PIN)
    assert isinstance(stand.kiosk.pins.try_pin(PIN), Opened)
    assert (data / PINS).exists()
