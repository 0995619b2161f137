"""Publishers killed for real (`kill -9`) at moments of chance: `python -m tests.content.publishing.kills --kills 100`.

A publisher writes two packs that always say the same number, again and again; after each kill a fresh reader must see
the same number in both, never one below that of which the publisher said that it is out.
"""

import argparse
import random
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner, Key

from kiosk.content.packs import Pack
from kiosk.content.publishing.beginning import begin
from kiosk.content.publishing.keys import named
from kiosk.content.publishing.offering import Offer
from kiosk.content.publishing.place import opened
from kiosk.content.publishing.publish import publish
from tests.content.publishing.reader import files_seen
from tests.content.repository import MemoryKeys

_FILE = "en/journeys/pip.yaml"
_LONGEST_S = 0.4


class SameKeys(MemoryKeys):
    """Keys made of their names, so that every process has them."""

    def make(self, name: str) -> Key:
        private = Ed25519PrivateKey.from_private_bytes(sha256(name.encode()).digest())
        signer = CryptoSigner(private)
        named(signer.public_key, name)
        self.signers[signer.public_key.keyid] = signer
        self.names[signer.public_key.keyid] = name
        return signer.public_key


def keys() -> SameKeys:
    made = SameKeys()
    for role in ("root-1", "root-2", "root-3", "targets", "snapshot", "timestamp", *Pack):
        made.make(role)
    return made


def go_on_publishing(folder: Path, number: int) -> None:
    """Publish the next number, and the next, saying each when it is out."""
    place, mine = opened(str(folder)), keys()
    while True:
        said = b"%d" % number
        packs = {Pack.JOURNEYS: {_FILE: said}, Pack.LOOK: {"look.toml": said, "logo.svg": said}}
        publish(place, mine, Offer(packs=packs), inspect=lambda _: (), now=datetime.now(UTC))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        number += 1


@dataclass(frozen=True, slots=True)
class Kill:
    """What was there after one: the number that was said, and those that a reader sees."""

    said: int
    seen: frozenset[int]


def killed(folder: Path, root: bytes, number: int, after_s: float) -> Kill:
    """Let somebody publish from this number on, kill them, and read."""
    command = [
        sys.executable,
        "-m",
        "tests.content.publishing.kills",
        "--publish",
        str(folder),
        "--number",
        str(number),
    ]
    said = number - 1
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = int(process.stdout.readline())
        with suppress(subprocess.TimeoutExpired):
            process.wait(after_s)
        process.kill()
        for line in process.stdout.read().splitlines():
            said = int(line)
    seen = files_seen(folder, root)
    return Kill(said, frozenset(int(data) for files in seen.values() for data in files.values()))


def campaign(room: Path, kills: int, seed: int) -> list[Kill]:
    """Kill so often, one after the other, in one repository."""
    chance = random.Random(seed)  # noqa: S311 - chance, no secret
    folder = room / "repository"
    root = begin(opened(str(folder), make=True), SameKeys(), {}, datetime.now(UTC))
    found: list[Kill] = []
    for _ in range(kills):
        number = max(found[-1].seen) + 1 if found else 1
        found.append(killed(folder, root, number, chance.uniform(0, _LONGEST_S)))
    return found


def is_sound(kill: Kill) -> bool:
    """Whether both packs were of one publishing, and none that was said to be out was lost."""
    return len(kill.seen) == 1 and max(kill.seen) in {kill.said, kill.said + 1}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--publish", type=Path)
    parser.add_argument("--number", type=int, default=1)
    given = parser.parse_args()
    if given.publish:
        go_on_publishing(given.publish, given.number)
    with tempfile.TemporaryDirectory() as room:
        found = campaign(Path(room), given.kills, given.seed)
    mixed = [each for each in found if not is_sound(each)]
    ahead = sum(max(each.seen) == each.said + 1 for each in found)
    sys.stdout.write(
        f"{len(found)} kills, {len(mixed)} unsound {mixed}; {ahead} between going out and saying so\n"
    )
    sys.exit(bool(mixed))


if __name__ == "__main__":
    main()
