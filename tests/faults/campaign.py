"""Kills and damage at instants of chance, counted: `make faults SEED=7`. Prints the table of the README.

Kills of a sync and of the voice, and networks that are cut, slow or lie, have tests of their own, which the target
runs besides; here are the writer of records, a whole visit that types and prints, and files whose pages are flipped.
"""

import argparse
import os
import random
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.errors import KioskError
from kiosk.directory import sqlite
from kiosk.staff.records.log import FILE_NAME
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import Record
from tests.conftest import REPOSITORY
from tests.cups import made_queue
from tests.faults.test_nothing_stays import places_with
from tests.stand import ship

#: A visitor takes about so long to begin, to type and to print; killed at any instant of it.
_VISIT_S = (0.5, 12.0)
_WRITER_S = (0.2, 1.2)
_BACK_WITHIN_S = 60.0
_PAGE_BYTES = 4096


@dataclass(kw_only=True)
class Tally:
    """What a part of the campaign counted.

    Attributes:
        unsound: databases, looked at after the new start.
        lost, twice: records.
        left: files of a resident, and slips.
        gone: times that no waiting screen came again.
        back_s: seconds until it stood again, the start of Python and of the test's stand among them.
    """

    faults: int = 0
    gone: int = 0
    unsound: int = 0
    lost: int = 0
    twice: int = 0
    left: int = 0
    back_s: list[float]

    def row(self, name: str) -> str:
        """A line of the table."""
        times = sorted(self.back_s)
        back = f"{times[len(times) // 2]:.1f} / {times[-1]:.1f}" if times else "-"
        counts = (self.faults, self.unsound, self.lost, self.twice, self.left, self.gone)
        return f"| {name} | {' | '.join(str(each) for each in counts)} | {back} |"


@contextmanager
def _running(module: str, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [sys.executable, "-m", module, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=REPOSITORY,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def _wait(process: subprocess.Popen[bytes], seconds: float) -> None:
    """Let it run for so long, or to its end."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)


def killed_writers(folder: Path, chance: random.Random, kills: int) -> Tally:
    """Kill what writes records; each that it said must be there once."""
    tally, said = Tally(back_s=[]), set[str]()
    for _ in range(kills):
        with _running("tests.staff.records.writer", str(folder)) as process:
            assert process.stdout is not None
            _wait(process, chance.uniform(*_WRITER_S))
            whole = process.stdout.read().decode().splitlines(keepends=True)
            said |= {line.strip() for line in whole if line.endswith("\n")}
        tally.faults += 1
    _count(folder, said, tally)
    tally.unsound = unsound_in(folder)
    return tally


def killed_visits(folder: Path, chance: random.Random, kills: int) -> Tally:
    """Kill a kiosk at which somebody types and prints, and begin again."""
    tally, data = Tally(back_s=[]), folder / "data"
    for _ in range(kills):
        word = "zq" + "".join(secrets.choice("bcdfghjklmnpqrstvwxz") for _ in range(10))
        with _running("tests.faults.visitor", str(data), word) as process:
            _wait(process, chance.uniform(*_VISIT_S))
        tally.faults += 1
        _reopen(data, tally)
        tally.left += len(places_with(word, folder))
        tally.unsound += unsound_in(data)
    return tally


def killed_prints(folder: Path, chance: random.Random, kills: int) -> Tally:
    """Kill a kiosk whose printer is off, and begin again: nothing may wait for the printer to be switched on."""
    tally, data = Tally(back_s=[]), folder / "data-of-prints"
    ship(data)
    (data / "kiosk.toml").write_text('[printer]\nname = "Office"\n', encoding="utf-8")
    queue = made_queue(folder / "cups")
    queue.says(looks="9999999", alerts="offline-report")
    path = os.environ["PATH"]
    os.environ["PATH"] = f"{queue.folder}:{path}"
    for _ in range(kills):
        with _running("tests.faults.visitor", str(data), "word", str(queue.folder)) as process:
            _wait(process, chance.uniform(*_VISIT_S))
        tally.faults += 1
        _reopen(data, tally)
        tally.left += queue.holds_a_job
        tally.unsound += unsound_in(data)
    os.environ["PATH"] = path
    return tally


def full_disks(folder: Path, chance: random.Random, times: int) -> Tally:
    """Let a disk become full under what writes records, then make room: a file system in memory, so only for root.

    Raises:
        CalledProcessError: no file system can be mounted here.
    """
    tally = Tally(back_s=[])
    for number in range(times):
        disk = folder / f"disk-{number}"
        disk.mkdir()
        size = chance.randrange(160, 900)
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size}k", "handrail", str(disk)]
        subprocess.run(mount, check=True)
        try:
            said = _written_until_full(disk)
            subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
            tally.unsound += unsound_in(disk)
            with _running("tests.staff.records.writer", str(disk)) as process:
                assert process.stdout is not None
                first = process.stdout.readline()
                _wait(process, _WRITER_S[0])
                told = (first + process.stdout.read()).decode().splitlines(keepends=True)
                more = {line.strip() for line in told if line.endswith("\n")}
            tally.gone += not more
            _count(disk, said | more, tally)
        finally:
            subprocess.run(["umount", str(disk)], check=True)
        tally.faults += 1
    return tally


def _written_until_full(disk: Path) -> set[str]:
    with _running("tests.staff.records.writer", str(disk)) as process:
        assert process.stdout is not None
        out = process.stdout.read().decode()
        process.wait(_BACK_WITHIN_S)
    return {line.strip() for line in out.splitlines(keepends=True) if line.endswith("\n")}


def _count(folder: Path, said: set[str], tally: Tally) -> None:
    """Hold what was acknowledged against what is in the log."""
    none: tuple[Record, ...] = ()
    records = ask(folder / FILE_NAME, lambda file: tuple(rows(file, Which())), nothing=none)
    ids = [each.id for each in records]
    tally.lost += len(said - set(ids))
    tally.twice += len(ids) - len(set(ids))


def flipped(shipped: Path, folder: Path, chance: random.Random, times: int) -> Tally:
    """Flip the bits of pages of one database, and begin again."""
    tally = Tally(back_s=[])
    for number in range(times):
        data = folder / f"flipped-{number}"
        shutil.copytree(shipped, data)
        flip(chance.choice(sorted(data.rglob("*.sqlite"))), chance)
        tally.faults += 1
        _reopen(data, tally)
        shutil.rmtree(data)
    return tally


def flip(file: Path, chance: random.Random) -> None:
    """Turn 64 bytes at the beginning of up to three pages into their opposite."""
    whole = bytearray(file.read_bytes())
    # https://sqlite.org/fileformat2.html, 1.3.2: one stands for 65,536.
    size = int.from_bytes(whole[16:18], "big") or _PAGE_BYTES
    size = 65_536 if size == 1 else size
    for _ in range(3):
        page = chance.randrange(max(1, len(whole) // size)) * size
        whole[page : page + 64] = bytes(each ^ 0xFF for each in whole[page : page + 64])
    file.write_bytes(whole)


def _reopen(data: Path, tally: Tally) -> None:
    began = time.monotonic()
    with _running("tests.faults.reopened", str(data)) as process:
        assert process.stdout is not None
        if process.stdout.readline() == b"waiting\n":
            tally.back_s.append(time.monotonic() - began)
        else:
            tally.gone += 1
        try:
            slip_goes = process.wait(_BACK_WITHIN_S) == 0
        except subprocess.TimeoutExpired:
            slip_goes = False
    tally.left += not slip_goes


def unsound_in(folder: Path) -> int:
    """How many databases do not pass SQLite's own check."""
    count = 0
    for file in folder.rglob("*.sqlite"):
        try:
            connection = sqlite.open_beside(file)
            sqlite.require_sound(connection)
            connection.close()
        except (KioskError, sqlite.Error):
            count += 1
    return count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--writers", type=int, default=600)
    parser.add_argument("--visits", type=int, default=200)
    parser.add_argument("--prints", type=int, default=50)
    parser.add_argument("--full", type=int, default=50)
    parser.add_argument("--flips", type=int, default=50)
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311 - a seed, to do it again
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for each in ("home", "temp", "records"):
            (folder / each).mkdir()
        home = str(folder / "home")
        os.environ.update(dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"), home))
        os.environ["TMPDIR"] = str(folder / "temp")
        ship(folder / "data")
        shipped = folder / "shipped"
        shutil.copytree(folder / "data", shipped)
        rows_of = {
            "kills of what writes records": killed_writers(
                folder / "records", chance, options.writers
            ),
            "kills of a visit that types and prints": killed_visits(folder, chance, options.visits),
            "kills of a visit whose printer is off": killed_prints(folder, chance, options.prints),
            "a disk that is full, then has room": full_disks(folder, chance, options.full),
            "databases with flipped pages": flipped(shipped, folder, chance, options.flips),
        }
    say = sys.stdout.write
    say("| | faults | unsound | lost | twice | left | not back | back, s (median / longest) |\n")
    say("|---|---|---|---|---|---|---|---|\n")
    for name, tally in rows_of.items():
        say(f"{tally.row(name)}\n")
    return (
        1
        if any(
            sum((each.unsound, each.lost, each.twice, each.left, each.gone))
            for each in rows_of.values()
        )
        else 0
    )


if __name__ == "__main__":
    sys.exit(main())
