"""A small signed repository, made quickly: its keys are in memory and have no passphrase."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner, Key, Signer

from kiosk.content.packs import Pack
from kiosk.content.publishing.beginning import begin
from kiosk.content.publishing.going_out import refresh
from kiosk.content.publishing.keys import named
from kiosk.content.publishing.offering import Offer
from kiosk.content.publishing.place import Place, opened
from kiosk.content.publishing.publish import Published, publish


@dataclass
class MemoryKeys:
    """Keys that are gone when the test ends; `but` and `have` are people who have only some of them."""

    signers: dict[str, Signer] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()

    def make(self, name: str) -> Key:
        signer = CryptoSigner.generate_ed25519()
        key = named(signer.public_key, name)
        self.signers[key.keyid] = signer
        self.names[key.keyid] = name
        return key

    def signer(self, key: Key) -> Signer | None:
        return None if self.names.get(key.keyid) in self.hidden else self.signers.get(key.keyid)

    def but(self, *names: str) -> "MemoryKeys":
        return MemoryKeys(self.signers, self.names, frozenset(names))

    def have(self, *names: str) -> "MemoryKeys":
        return self.but(*(set(self.names.values()) - set(names)))


@dataclass
class Repository:
    """A repository in a folder, the root that kiosks are given, and all its keys."""

    folder: Path
    keys: MemoryKeys
    root: bytes
    place: Place

    def publish(
        self,
        packs: Mapping[Pack, Mapping[str, bytes] | None],
        *,
        now: datetime | None = None,
        says: str = "",
        withdraw: Iterable[str] = (),
        restore: Iterable[str] = (),
        keys: MemoryKeys | None = None,
    ) -> Published:
        """Publish packs as they are, with nobody looking at them first."""
        offer = Offer(packs=packs, says=says, withdraw=tuple(withdraw), restore=tuple(restore))
        return publish(
            self.place,
            keys or self.keys,
            offer,
            inspect=lambda _: (),
            now=now or datetime.now(UTC),
        )

    def refresh(self, now: datetime | None = None) -> None:
        """Sign the timestamp anew, as is done every day."""
        refresh(self.place, self.keys, now or datetime.now(UTC))


def made_repository(
    folder: Path,
    packs: Mapping[Pack, Mapping[str, bytes]] | None = None,
    *,
    thresholds: Mapping[str, int] | None = None,
    now: datetime | None = None,
) -> Repository:
    """A repository in `folder/repository` with these packs published as version 1.

    The clock of the machine is what it is signed by, unless `now` says otherwise: python-tuf's Updater asks that clock.
    """
    where = folder / "repository"
    place = opened(str(where), make=True)
    keys = MemoryKeys()
    root = begin(place, keys, thresholds or {}, now or datetime.now(UTC))
    made = Repository(where, keys, root, place)
    if packs:
        made.publish(packs, now=now)
    return made
