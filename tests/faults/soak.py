"""A day of visits before the whole kiosk, its clock put forward: `make soak`. Samples, and the plot of the README.

Visits look for things, walk through a journey, keep it, print it and are read to, in five languages; every other one
is left for the idle clock to end. After each: memory, handles, threads, objects and how long touches took to be seen.
"""

import argparse
import csv
import gc
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from kiosk.visit.places import Waiting
from tests.faults.soak_plot import drawn
from tests.siege.monkey.run import quick_voice, resident_mib, without_internet
from tests.stand import Stand, ship, standing

_LANGUAGES = ("en", "en", "cy", "pl", "ur", "ro")
_WORDS = ("lunch", "memory", "bus", "qqxz")
#: From one visit to the next at the busiest hour.
_BETWEEN_S = (30, 240)
#: What somebody looks at a screen before they touch it.
_LOOKS_S = (2, 20)
_IDLE_STEP_S = 20.0
_HOUR_S = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What the kiosk holds after a visit, at its waiting screen.

    Attributes:
        hours: since the beginning, by the clock that is put forward.
        mib: resident memory of the window's process, in MiB.
        handles: open files of the process.
        threads: of the process.
        objects: of Qt, below the window.
        paint_ms: from a touch of this visit to the next painted frame, the 95th percentile.
    """

    hours: float
    mib: float
    handles: int
    threads: int
    objects: int
    paint_ms: float


class Day:
    """Visits, one after the other."""

    def __init__(self, stand: Stand, seed: int) -> None:
        self._stand = stand
        self._random = random.Random(seed)  # noqa: S311 - who comes when, no secret
        self._began = stand.clock.monotonic()

    @property
    def hours(self) -> float:
        """Since the beginning."""
        return (self._stand.clock.monotonic() - self._began) / _HOUR_S

    def visits(self, hours: float) -> Iterator[Sample]:
        """Visits until so many hours are over, and what was left after each."""
        number = 0
        while self.hours < hours:
            self._stand.hand.frames_ms.clear()
            self._visit(number)
            yield self._sample()
            self._stand.clock.forward(self._random.uniform(*_BETWEEN_S))
            number += 1

    def _touch(self, *names: str) -> None:
        for name in names:
            self._stand.clock.forward(self._random.uniform(*_LOOKS_S))
            self._stand.touch(name)

    def _visit(self, number: int) -> None:
        language = self._random.choice(_LANGUAGES)
        self._touch("begin", f"language-{language}")
        if self._random.random() < 0.5:
            self._touch("larger")
        if number % 3 != 2:
            self._journey()
        if number % 3 != 0:
            self._find(language)
        self._end(finishes=number % 2 == 0)

    def _journey(self) -> None:
        self._touch("door-online", "topic-getting-about", "journey-blue-badge", "start")
        self._read()
        self._touch("option-ni", "add", "see-list", "print")
        self._stand.wait(self._printed, "nothing was printed")
        self._touch("back", "something-else")

    def _printed(self) -> bool:
        return (self._stand.kiosk.data / "slips" / "slip.pdf").is_file()

    def _read(self) -> None:
        """Be read to, to the end."""
        if self._stand.is_there("read"):
            self._touch("read")
            self._until_read()

    def _until_read(self) -> None:
        aloud = self._stand.kiosk.read_aloud
        self._stand.wait(lambda: not aloud.is_reading(), "it is read on", seconds=60)

    def _find(self, language: str) -> None:
        stand = self._stand
        self._touch("door-find")
        if language == "en":
            self._touch("search")
            stand.type(self._random.choice(_WORDS))
            stand.hand.hide_keyboard()
        else:
            stand.wait(lambda: bool(stand.named("category-")), "no topic came")
            self._touch(self._random.choice(stand.named("category-")))
        if found := stand.named("service-"):
            self._touch(found[0])

    def _end(self, *, finishes: bool) -> None:
        if finishes:
            self._touch("finish", "forget")
        while not self._stand.stands_at(Waiting):
            # Whoever is read to is there.
            self._until_read()
            self._stand.silence(_IDLE_STEP_S)
            QCoreApplication.processEvents()

    def _sample(self) -> Sample:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        times = sorted(each for _, each in self._stand.hand.frames_ms)
        return Sample(
            hours=round(self.hours, 3),
            mib=round(resident_mib(), 1),
            handles=len(list(Path("/proc/self/fd").iterdir())),
            threads=len(list(Path("/proc/self/task").iterdir())),
            objects=len(self._stand.shell.findChildren(QObject)),
            paint_ms=round(times[int(0.95 * (len(times) - 1))], 1),
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=8.0, help="of the clock put forward")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("build/soak"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    application, began = QApplication([]), time.monotonic()
    samples: list[Sample] = []
    with tempfile.TemporaryDirectory() as folder, (options.out / "soak.csv").open("w") as file:
        data = Path(folder)
        ship(data)
        table = csv.writer(file)
        table.writerow(each.name for each in fields(Sample))
        with standing(application, data, player=quick_voice(), pages=without_internet()) as stand:
            for each in Day(stand, options.seed).visits(options.hours):
                samples.append(each)
                table.writerow(astuple(each))
                file.flush()
    (options.out / "soak.svg").write_text(drawn(samples), encoding="utf-8")
    took = time.monotonic() - began
    sys.stdout.write(f"{len(samples)} visits, {samples[-1].hours:.1f} hours in {took:.0f} s\n")
    for at in (len(samples) // 4, -1):
        sys.stdout.write(f"{samples[at]}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
