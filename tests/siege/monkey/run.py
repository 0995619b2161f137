"""A monkey before the whole kiosk: `make monkey SEED=7 EVENTS=100000`. Says what it found and how to do it again.

Each run of deeds begins and ends at the waiting screen: when it has been quiet for long enough, that must stand there.
"""

import argparse
import gc
import math
import resource
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.core.clock import SystemClock
from kiosk.qtkit.memory import give_back
from kiosk.qtkit.pcm_player import PcmPlayer
from kiosk.qtkit.qt_messages import log_qt_messages
from kiosk.staff.pin.gate import PinGate
from kiosk.tour.hand import TourError
from kiosk.ui.browser.page_setup import PageSetup
from kiosk.visit.places import Waiting
from kiosk.visit.staff_pass import Role
from kiosk.web.sites import AllowList
from tests.siege.monkey.chance import Chance
from tests.siege.monkey.deed import Deed
from tests.siege.monkey.hands import Hands
from tests.siege.monkey.watch import Watch, watching
from tests.stand import Stand, ship, standing

#: Deeds from one silence that must end at the waiting screen to the next.
_ROUND = 500
#: Every so many rounds are painted.
_PAINTED_EACH = 8
_FORWARD_S = 30.0
#: The longest that any page may be quiet: ten times the usual time for the most patient visit, and staff waited for.
_MOST_SILENCE_S = 6 * 3600.0
#: Of real time: a page is read in a second, a voice that hangs is replaced in ten.
_MOST_READING_S = 60.0
_LEAST_LOGGED = 50
_MIB = 1024 * 1024
#: Seconds of sound in a second.
_FAST = 200.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What the program holds at the waiting screen, everything collected."""

    deeds: int
    mib: float
    widgets: int
    objects: int


@dataclass(kw_only=True)
class Found:
    """What came of it.

    Attributes:
        wrong: what must not be, in words, each once; and the deeds before it, since the waiting screen or fifty.
        deeds: how many were done.
        places: the kinds of places that were seen.
    """

    wrong: dict[str, list[Deed]] = field(default_factory=dict)
    deeds: int = 0
    places: set[str] = field(default_factory=set)
    samples: list[Sample] = field(default_factory=list)


def resident_mib() -> float:
    """Memory of this process, in MiB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / _MIB


def without_internet() -> PageSetup:
    """Real pages are not opened: an own siege is theirs."""
    return PageSetup(command=(), allow=lambda: AllowList(pages=()), is_online=lambda: False)


class Monkey:
    """Does deeds to a kiosk until none is left, or it is stuck."""

    def __init__(self, stand: Stand, watch: Watch) -> None:
        self._stand, self._watch = stand, watch
        self._hands = Hands(stand)
        self._last: list[Deed] = []
        self.found = Found()

    def play(self, deeds: Iterable[Deed]) -> Found:
        """Do these, with a long silence after so many; only some rounds are painted, which takes most of the time."""
        found = self.found
        for number, deed in enumerate(deeds):
            if number % _ROUND == 0:
                self._stand.shell.setUpdatesEnabled(number // _ROUND % _PAINTED_EACH == 0)
            self._last.append(deed)
            self._hands.do(deed)
            found.deeds += 1
            found.places.add(type(self._stand.here).__name__)
            self._keep(self._watch.wrong())
            if found.deeds % _ROUND == 0 and not self._rest():
                return found
        self._rest()
        return found

    def _keep(self, wrong: str) -> None:
        if wrong:
            self.found.wrong.setdefault(wrong, self._last.copy())
            self._watch.raised.clear()
            self._watch.outside.asked.clear()

    def _rest(self) -> bool:
        """Let everybody go away; whether the waiting screen came."""
        passed = 0.0
        while not self._stand.stands_at(Waiting):
            if passed > _MOST_SILENCE_S:
                self._keep(f"stuck at {type(self._stand.here).__name__}")
                return False
            self._let_read()
            self._stand.silence(_FORWARD_S)
            passed += _FORWARD_S
            QCoreApplication.processEvents()
        if strangers := self._watch.strangers():
            self._keep(f"programs of others: {strangers}")
        self._sample()
        self._keep(self._watch.wrong())
        self._last = self._last[-_LEAST_LOGGED:]
        return True

    def _let_read(self) -> None:
        """Whoever is read to is there: that ends in its own time, not in ours."""
        reading = self._stand.kiosk.read_aloud.is_reading
        try:
            self._stand.wait(lambda: not reading(), "it is read on and on", seconds=_MOST_READING_S)
        except TourError as error:
            self._keep(str(error))

    def _sample(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        give_back()
        sample = Sample(
            deeds=self.found.deeds,
            mib=resident_mib(),
            widgets=len(self._stand.shell.findChildren(QWidget)),
            objects=len(gc.get_objects()),
        )
        self.found.samples.append(sample)


def quick_voice() -> PcmPlayer:
    """Nobody hears it, and a sentence takes as long as a touch."""
    return PcmPlayer(sound=False, silent_speed=_FAST)


def set_pin(data: Path) -> None:
    """Somebody of staff, whose PIN the monkey does not know."""
    gate = PinGate(data, SystemClock())
    gate.set_pin("Sam", Role.MANAGER, "83620417")
    gate.close()


def let_loose(
    application: QApplication, data: Path, *, seed: int, events: int, seconds: float = math.inf
) -> Found:
    """Let the monkey at a kiosk for so many deeds, or until so many seconds are over."""
    set_pin(data)
    with standing(application, data, player=quick_voice(), pages=without_internet()) as stand:
        chance = Chance(stand.shell, seed)
        end = time.monotonic() + seconds
        thought_of = iter(lambda: chance.next() if time.monotonic() < end else None, None)
        with watching(stand) as watch:
            return Monkey(stand, watch).play(islice(thought_of, events))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=math.inf)
    parser.add_argument("--out", type=Path, default=Path("build/monkey"))
    parser.add_argument("--again", type=Path, help="a log of deeds, to be done again")
    options = parser.parse_args()
    application = QApplication([])
    # As the program does it; the watch hears them then.
    log_qt_messages()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        ship(data)
        if options.again:
            set_pin(data)
            lines = options.again.read_text(encoding="utf-8").splitlines()
            with (
                standing(
                    application, data, player=quick_voice(), pages=without_internet()
                ) as stand,
                watching(stand) as watch,
            ):
                found = Monkey(stand, watch).play(Deed.of(each) for each in lines)
        else:
            found = let_loose(
                application,
                data,
                seed=options.seed,
                events=options.events,
                seconds=options.seconds,
            )
    return report(found, options.seed, time.monotonic() - began, options.out)


def report(found: Found, seed: int, seconds: float, out: Path) -> int:
    """Say what was found, and write the deeds where something was wrong."""
    say = sys.stdout.write
    say(
        f"seed {seed}: {found.deeds} deeds in {seconds:.0f} s, {len(found.places)} kinds of places\n"
    )
    say(f"{', '.join(sorted(found.places))}\n")
    shown = found.samples[:: max(1, len(found.samples) // 20)]
    for each in (*shown, *found.samples[-1:]):
        say(
            f"{each.deeds:>8} {each.mib:7.1f} MiB {each.widgets:6} widgets {each.objects:8} objects\n"
        )
    for number, (wrong, deeds) in enumerate(found.wrong.items()):
        out.mkdir(parents=True, exist_ok=True)
        log = out / f"{seed}-{number}.log"
        log.write_text("".join(f"{each.line()}\n" for each in deeds), encoding="utf-8")
        say(f"WRONG: {wrong}\nAgain: python -m tests.siege.monkey.run --again {log}\n")
    if not found.wrong:
        say("Nothing was wrong.\n")
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
