"""Figures of many kiosks through faults: `make fleet-faults SEED=7`. Prints what the README says.

Every batch is put twice; between kiosks and store stands a proxy that spoils three requests in ten; the store is
killed under load, and so are kiosks that send. At the end each record must be in the store once.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.places import own_command
from kiosk.fleet.delivery import Delivery, StoreKey
from kiosk.fleet.key_file import Enrolled, write_key
from kiosk.fleet.outbox import Outbox, Whose
from kiosk.fleet.sending import send
from tests.fleet.engine import INBOX, KIOSK, REGION, STATS, Engine
from tests.fleet.fault_proxy import Fault, FaultProxy
from tests.fleet.kiosks import NOW, ids_in, keep, some_records, well

RATE = 0.3
_PATIENCE_S = 1.0
_WORKERS = 8
_ROWS = 40
_KILLED_WITHIN_S = (0.4, 1.6)
_AGAIN_S = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How large a campaign is: kiosks, records of all of them, kills of the store and of kiosks that send."""

    kiosks: int
    records: int
    kills: int
    killed_kiosks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of it: of records, how many were to be there, are there, are missing, are there twice.

    Attributes:
        wrong: objects that no reader would believe.
        refused: batches that were refused, each tried again.
        spoilt: requests that the proxy spoilt.
    """

    expected: int
    found: int
    missing: int
    twice: int
    wrong: int
    refused: int
    requests: int
    spoilt: int
    seconds: float


class _Twice(Delivery):
    """Puts every batch a second time once it was taken, as a network that repeats itself would."""

    def put(self, path: str, data: bytes) -> None:
        super().put(path, data)
        super().put(path, data)


class Campaign:
    """One run of it, in a folder, against an engine that runs."""

    def __init__(self, folder: Path, engine: Engine, size: Size, seed: int) -> None:
        self._folder = folder
        self._engine = engine
        self._size = size
        self._random = random.Random(seed)  # noqa: S311 - chance that can be had again
        self._proxy = FaultProxy(engine.port, seed=seed, rate=RATE)
        self._prefix = f"{INBOX}/{seed}-{size.kiosks}"
        self._refused = 0
        self._over = threading.Event()

    def run(self) -> Outcome:
        began = time.monotonic()
        expected: set[str] = set()
        waiting: deque[Path] = deque()
        share = -(-self._size.records // self._size.kiosks)
        for number in range(self._size.kiosks):
            data = self._folder / f"kiosk-{number}"
            records = some_records(share, self._random)
            keep(data, records)
            expected |= {each.id for each in records}
            waiting.append(data)
        with self._killing_the_store():
            for data in list(waiting)[: self._size.killed_kiosks]:
                self._kill_one_that_sends(data)
            workers = [
                threading.Thread(target=self._work, args=(waiting,)) for _ in range(_WORKERS)
            ]
            for worker in workers:
                worker.start()
            for worker in workers:
                worker.join()
        self._proxy.close()
        found, wrong = ids_in(self._engine.store(STATS, prefix=self._prefix))
        met = self._proxy.met
        return Outcome(
            expected=len(expected),
            found=found.total(),
            missing=len(expected - found.keys()),
            twice=sum(number - 1 for number in found.values()),
            wrong=len(wrong),
            refused=self._refused,
            requests=met.total(),
            spoilt=met.total() - met[Fault.NONE],
            seconds=time.monotonic() - began,
        )

    def _work(self, waiting: deque[Path]) -> None:
        while True:
            try:
                data = waiting.popleft()
            except IndexError:
                return
            with closing(Outbox(data)) as outbox:
                self._send_all(outbox, data.name)

    def _send_all(self, outbox: Outbox, name: str) -> None:
        delivery = _Twice(self._address, self._key, patience_s=_PATIENCE_S)
        while True:
            report = send(
                outbox,
                delivery,
                Whose(kiosk=name, site="Oriel Road Library"),
                health=well,
                now=lambda: NOW,
                most_rows=_ROWS,
            )
            if report.refusal is None and not report.waiting:
                return
            self._refused += report.refusal is not None
            self._over.wait(_AGAIN_S)

    @contextmanager
    def _killing_the_store(self) -> Iterator[None]:
        """Meanwhile the store is killed so many times, and started again."""

        def work() -> None:
            for _ in range(self._size.kills):
                if self._over.wait(self._random.uniform(0.5, 3.0)):
                    return
                self._engine.kill()
                self._engine.start()

        killer = threading.Thread(target=work)
        killer.start()
        try:
            yield
        finally:
            # Every kill happens, be the kiosks ever so quick: what was taken must outlive it.
            killer.join()
            self._over.set()

    def _kill_one_that_sends(self, data: Path) -> None:
        """Have the real command begin to send, and kill it at an instant of chance."""
        write_key(
            data, Enrolled(signer="", kiosk=data.name, address=self._address, store=self._key)
        )
        settings = f'[fleet]\nstore = "{self._address}"\nkiosk = "{data.name}"\n'
        (data / "kiosk.toml").write_text(settings, encoding="utf-8")
        process = subprocess.Popen(
            own_command("fleet", "send", "--json", "--data", str(data)),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            process.wait(self._random.uniform(*_KILLED_WITHIN_S))
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()

    @property
    def _address(self) -> str:
        return f"s3://{STATS}/{self._prefix}"

    @property
    def _key(self) -> StoreKey:
        return StoreKey(endpoint=self._proxy.url, region=REGION, key=KIOSK.key, secret=KIOSK.secret)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--kiosks", type=int, default=300)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--killed-kiosks", type=int, default=40)
    given = parser.parse_args()
    size = Size(
        kiosks=given.kiosks,
        records=given.records,
        kills=given.kills,
        killed_kiosks=given.killed_kiosks,
    )
    with tempfile.TemporaryDirectory() as name:
        engine = Engine(folder=Path(name) / "store")
        engine.start()
        try:
            outcome = Campaign(Path(name) / "kiosks", engine, size, given.seed).run()
        finally:
            engine.kill()
    print(f"seed {given.seed}: {size}\n{outcome}")  # noqa: T201 - it is a command
    return int(bool(outcome.missing or outcome.twice or outcome.wrong))


if __name__ == "__main__":
    sys.exit(main())
