"""Updates killed and sticks pulled at instants of chance, counted: the packs are all the old ones or all the new ones.

`make content-faults SEED=7` does a thousand of each; a test does a few. A killed update is a process of its own, forked
from one that has loaded everything, for that is most of its time; some are the command itself. After each fault the
store is opened as the next start of the kiosk would, all in it looked through, and the next update must succeed.
"""

import argparse
import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import pytest

from kiosk.content.packs import Pack
from kiosk.content.store import PackStore
from kiosk.content.trust import place_root
from kiosk.core.clock import SystemClock
from tests.content.attacks import PACKS
from tests.content.by_hand import Repository, repository
from tests.content.scenes import held, taken

_FILES = 8
_UPDATES_MEASURED = 5
#: Kills come until this much longer than an update takes, so that some come after its end.
_BEYOND = 1.1


@dataclass
class Living:
    """A publisher that goes on publishing, and a kiosk that takes it."""

    folder: Path
    dice: random.Random
    version: int = 1
    published: Repository = field(init=False)
    store: PackStore = field(init=False)

    def __post_init__(self) -> None:
        self.published = repository(self.folder / "published", 1, *PACKS)
        self.store = PackStore(self.folder / "packs")
        place_root(self.store.root, self.published.root)
        self.take()

    def publish(self) -> None:
        """The next version; what nobody can ask for any more is taken away."""
        targets = self.published.folder / "targets"
        shutil.rmtree(targets)
        self.version += 1
        self.published.publish_files({pack: (self.version, self._files(pack)) for pack in PACKS})
        metadata = self.published.folder / "metadata"
        newest = {f"{version}.{role}.json" for role, version in self.published.versions.items()} | {
            "timestamp.json"
        }
        for path in metadata.iterdir():
            if path.name not in newest:
                path.unlink()

    def take(self) -> None:
        """An update that nothing disturbs: it must succeed, whatever came before."""
        outcome = taken(self.store, self.published.folder)
        assert outcome.refusal is None, outcome
        assert self.found() == self.version

    def found(self) -> int:
        """The version that the next start finds: one for all packs, every file of it sound."""
        (version,) = set(held(self.store).values())
        for pack in PACKS:
            folder = PackStore(self.store.root).folder(pack)
            assert folder is not None
            saying = {path.read_bytes()[:8] for path in folder.rglob("*.yaml")}
            assert version == 1 or saying == {b"%8d" % version}
        return version

    def _files(self, pack: Pack) -> dict[str, bytes]:
        language = "en" if pack is Pack.JOURNEYS else "cy"
        return {
            f"{language}/journeys/{number}.yaml": b"%8d" % self.version
            + self.dice.randbytes(self.dice.randrange(200_000))
            for number in range(_FILES)
        }


def killed(living: Living, rounds: int) -> Counter[str]:
    """Updates killed by signal 9; how many left the old packs, and how many the new."""
    tally: Counter[str] = Counter()
    longest = _seconds_of_an_update(living)
    for _ in range(rounds):
        old = living.version
        living.publish()
        child = os.fork()
        if child == 0:
            taken(living.store, living.published.folder)
            os._exit(0)
        time.sleep(living.dice.uniform(0, longest * _BEYOND))  # noqa: TID251 - the instant of chance
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        found = living.found()
        assert found in (old, living.version), found
        tally["old" if found == old else "new"] += 1
        tally["killed" if os.WIFSIGNALED(status) else "had finished"] += 1
        living.take()
    return tally


def command_killed(living: Living, rounds: int) -> Counter[str]:
    """The same of `kiosk content update` itself, with all that looks at a pack before it is switched to."""
    tally: Counter[str] = Counter()
    data = living.folder / "kiosk"
    made = repository(living.folder / "words", 1, Pack.THESAURUS, now=SystemClock().now())
    place_root(data / "packs", made.root)
    command = [sys.executable, "-m", "kiosk", "content", "update"]
    command += ["--from", str(made.folder), "--data", str(data)]
    longest = 0.0
    for version in range(2, rounds + 3):
        before = held(PackStore(data / "packs"))
        made.publish_files({Pack.THESAURUS: (version, {"topics.toml": b"# %d" % version})})
        begun = time.monotonic()
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
            if longest:
                time.sleep(living.dice.uniform(0, longest * _BEYOND))  # noqa: TID251 - chance
                process.kill()
            process.wait()
        longest = longest or time.monotonic() - begun
        found = held(PackStore(data / "packs"))
        assert found in (before, {"thesaurus": version}), found
        tally["old" if found == before else "new"] += 1
    assert subprocess.run(command, check=False).returncode == 0
    return tally


def pulled(living: Living, rounds: int) -> Counter[str]:
    """Sticks pulled at a byte of chance, in three ways; what was left, and what was said."""
    tally: Counter[str] = Counter()
    for _ in range(rounds):
        old = living.version
        living.publish()
        stick = living.folder / "stick"
        shutil.copytree(living.published.folder, stick)
        size = sum(path.stat().st_size for path in stick.rglob("*.*"))
        way = living.dice.choice(("fails", "goes", "breaks off"))
        with _pulled_after(stick, living.dice.randrange(size), way):
            outcome = taken(living.store, stick)
        shutil.rmtree(stick, ignore_errors=True)
        found = living.found()
        assert found == (living.version if outcome.refusal is None else old), outcome
        tally["old" if found == old else "new"] += 1
        tally[str(outcome.refusal or "whole")] += 1
        living.take()
    return tally


def _seconds_of_an_update(living: Living) -> float:
    took = []
    for _ in range(_UPDATES_MEASURED):
        living.publish()
        begun = time.monotonic()
        living.take()
        took.append(time.monotonic() - begun)
    return max(took)


class _Read:
    """A file of a stick that can be pulled."""

    def __init__(self, file: IO[bytes], left: list[int], way: str, stick: Path) -> None:
        self._file = file
        self._left = left
        self._way = way
        self._stick = stick

    def __enter__(self) -> "_Read":  # noqa: PYI034 - it is one
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def read(self, size: int) -> bytes:
        content = self._file.read(size)
        self._left[0] -= len(content)
        if self._left[0] >= 0:
            return content
        if self._stick.exists() and self._way != "fails":
            self._stick.rename(self._stick.with_name("pulled"))
        if self._way == "breaks off":
            return content[: max(0, self._left[0] + len(content))]
        raise OSError(errno.EIO if self._way == "fails" else errno.ENODEV, "The stick was pulled")


@contextmanager
def _pulled_after(stick: Path, count: int, way: str) -> Iterator[None]:
    """Have the stick pulled once so many bytes were read."""
    fdopen, left = os.fdopen, [count]

    def opened(handle: int, *more: Any, **named: Any) -> Any:
        file = fdopen(handle, *more, **named)
        is_of_it = Path(f"/proc/self/fd/{handle}").readlink().is_relative_to(stick)
        return _Read(file, left, way, stick) if is_of_it else file

    try:
        with pytest.MonkeyPatch.context() as replaced:
            replaced.setattr(os, "fdopen", opened)
            yield
    finally:
        shutil.rmtree(stick.with_name("pulled"), ignore_errors=True)


def main() -> None:
    """Do both, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--commands", type=int, default=50)
    parser.add_argument("--pulls", type=int, default=1_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name, does, rounds in (
            ("kills", killed, given.kills),
            ("kills of the command", command_killed, given.commands),
            ("pulls", pulled, given.pulls),
        ):
            place = Path(folder, name)
            place.mkdir()
            begun = time.monotonic()
            tally = does(Living(place, random.Random(given.seed)), rounds)  # noqa: S311
            said = ", ".join(f"{what} {count}" for what, count in sorted(tally.items()))
            took = time.monotonic() - begun
            sys.stdout.write(
                f"{rounds} {name}, 0 mixed: {said} ({took:.0f} s, seed {given.seed})\n"
            )


if __name__ == "__main__":
    main()
