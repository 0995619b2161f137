"""The beginning of a repository: keys for every role, and packs that hold nothing yet."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from securesystemslib.signer import Key
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    Root,
    Snapshot,
    Targets,
    Timestamp,
)

from kiosk.content.packs import Pack
from kiosk.content.publishing.going_out import put_first
from kiosk.content.publishing.keys import Keys, at_hand
from kiosk.content.publishing.lifetimes import ROLES, ROOT, SNAPSHOT, TARGETS, TIMESTAMP, expiry
from kiosk.content.publishing.place import Place
from kiosk.content.publishing.state import MOST_BYTES_OF_METADATA, metadata_name
from kiosk.content.publishing.turn import turn
from kiosk.core.errors import StorageError

#: Of three keys of the root two must sign: one may be lost, and one may be stolen.
_ROOT_KEYS = 3
_ROOT_THRESHOLD = 2


def begin(place: Place, keys: Keys, thresholds: Mapping[str, int], now: datetime) -> bytes:
    """Make keys for every role and write a repository whose packs are empty.

    Args:
        place: where nothing is published yet.
        keys: makes them.
        thresholds: how many must sign, for roles where it is not one (root: two).
        now: when it is signed.

    Returns:
        The first root, which kiosks are given to trust.

    Raises:
        StorageError: something is published there, or cannot be written.
        NetworkError: the place cannot be reached.
    """
    with turn(place, now):  # Before any key is made: whether anything can be written there at all.
        if place.get(metadata_name(TIMESTAMP, 0), most=MOST_BYTES_OF_METADATA) is not None:
            raise StorageError(
                f"Content packs are published at {place.where} already.",
                "Choose an empty place; keys of this one are changed by kiosk content rotate.",
            )
        return _begun(place, keys, thresholds, now)


def _begun(place: Place, keys: Keys, thresholds: Mapping[str, int], now: datetime) -> bytes:
    most = {ROOT: _ROOT_THRESHOLD} | dict(thresholds)
    made = {role: _made(keys, role, most.get(role, 1)) for role in ROLES}
    change: dict[str, Metadata[Any]] = {
        ROOT: Metadata(_root(made, most, now)),
        TARGETS: Metadata(_targets(made, most, now)),
        SNAPSHOT: Metadata(Snapshot(expires=expiry(SNAPSHOT, now))),
        TIMESTAMP: Metadata(Timestamp(expires=expiry(TIMESTAMP, now))),
    }
    for pack in Pack:
        change[pack.value] = Metadata(Targets(expires=expiry(pack.value, now)))
    for role in change.keys() - {SNAPSHOT, TIMESTAMP}:
        for signer in at_hand(keys, {each.keyid: each for each in made[role]}):
            change[role].sign(signer, append=True)
    put_first(place, change, keys)
    return change[ROOT].to_bytes()


def _made(keys: Keys, role: str, threshold: int) -> tuple[Key, ...]:
    count = max(_ROOT_KEYS, threshold + 1) if role == ROOT else threshold
    return tuple(
        keys.make(f"{role}-{number}" if count > 1 else role) for number in range(1, count + 1)
    )


def _root(made: Mapping[str, tuple[Key, ...]], most: Mapping[str, int], now: datetime) -> Root:
    root = Root(expires=expiry(ROOT, now), consistent_snapshot=True)
    for role in (ROOT, TARGETS, SNAPSHOT, TIMESTAMP):
        for key in made[role]:
            root.add_key(key, role)
        root.roles[role].threshold = most.get(role, 1)
    return root


def _targets(
    made: Mapping[str, tuple[Key, ...]], most: Mapping[str, int], now: datetime
) -> Targets:
    roles = {
        pack.value: DelegatedRole(
            pack.value,
            [key.keyid for key in made[pack.value]],
            most.get(pack.value, 1),
            terminating=True,
            paths=[f"{pack}/*"],
        )
        for pack in Pack
    }
    keys = {key.keyid: key for pack in Pack for key in made[pack.value]}
    return Targets(expires=expiry(TARGETS, now), delegations=Delegations(keys, roles))
