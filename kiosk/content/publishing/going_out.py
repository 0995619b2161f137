"""How a change goes out: files before what names them, the timestamp last.

A reader begins with the timestamp, so that at every moment they see what was there before, or all that is new. Only a
new root that takes keys of the timestamp away, when those are lost, leaves moments in which readers must try again.
"""

from datetime import datetime
from typing import Any

from securesystemslib.signer import Key
from tuf.api.metadata import Metadata, MetaFile, Root

from kiosk.content.publishing.keys import Keys, at_hand
from kiosk.content.publishing.lifetimes import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, lifetime
from kiosk.content.publishing.place import Place
from kiosk.content.publishing.signing import Change, holds, keys_for, renewed
from kiosk.content.publishing.state import State, load_state, metadata_name
from kiosk.content.publishing.turn import turn
from kiosk.core.errors import StorageError

ROOT_FOR_KIOSKS = "metadata/root.json"  # the newest, under a name without a number


def go_out(place: Place, state: State, change: Change, keys: Keys, now: datetime) -> None:
    """Write a change that is signed by all who must, with a new snapshot and timestamp.

    Raises:
        StorageError: the keys of snapshot and timestamp are not here, or nothing can be written.
        NetworkError: the place cannot be reached.
    """
    roots = (state.root.signed, change[ROOT].signed) if ROOT in change else (state.root.signed,)
    snapshot = renewed(state.snapshot, SNAPSHOT, now)
    written = {role: each.to_bytes() for role, each in change.items() if role != ROOT}
    for role, data in written.items():
        version = change[role].signed.version
        snapshot.signed.meta[f"{role}.json"] = MetaFile.from_data(version, data, ["sha256"])
    _signed(snapshot, SNAPSHOT, roots, keys)
    timestamp = _timestamp(state, snapshot, roots, keys, now)
    for role in sorted(written, key=lambda each: each == TARGETS):
        place.put(metadata_name(role, change[role].signed.version), written[role])
    place.put(metadata_name(SNAPSHOT, snapshot.signed.version), snapshot.to_bytes())
    tops = {SNAPSHOT: snapshot, TIMESTAMP: timestamp, TARGETS: change.get(TARGETS, state.targets)}
    if ROOT in change and not all(holds(roots[0], role, each) for role, each in tops.items()):
        _put_root(place, change[ROOT])
        place.put(metadata_name(TIMESTAMP, 0), timestamp.to_bytes())
        return
    place.put(metadata_name(TIMESTAMP, 0), timestamp.to_bytes())
    if ROOT in change:
        _put_root(place, change[ROOT])


def refresh(
    place: Place, keys: Keys, now: datetime, trusted: bytes | None = None
) -> tuple[str, ...]:
    """Sign the timestamp anew, and the snapshot where half of its time is over; say which.

    Raises:
        StorageError: their keys are not here, or nothing can be written.
        NetworkError: the place cannot be reached.
    """
    with turn(place, now):
        state = load_state(place, trusted)
        left = state.snapshot.signed.expires - now
        if left > lifetime(SNAPSHOT).holds / 2:
            timestamp = renewed(state.timestamp, TIMESTAMP, now)
            _signed(timestamp, TIMESTAMP, (state.root.signed,), keys)
            place.put(metadata_name(TIMESTAMP, 0), timestamp.to_bytes())
            return (TIMESTAMP,)
        go_out(place, state, {}, keys, now)
        return (SNAPSHOT, TIMESTAMP)


def put_first(place: Place, change: Change, keys: Keys) -> None:
    """Write the beginning of a repository: every role's first version.

    Args:
        place: where nothing is yet.
        change: root, targets, snapshot, timestamp and every pack; snapshot and timestamp not signed yet.
        keys: those of snapshot and timestamp.

    Raises:
        StorageError, NetworkError: it cannot be written.
    """
    roots = (change[ROOT].signed,)
    snapshot = change[SNAPSHOT]
    _put_root(place, change[ROOT])
    for role in sorted(change, key=lambda each: each == TARGETS):
        if role not in {ROOT, SNAPSHOT, TIMESTAMP}:
            data = change[role].to_bytes()
            snapshot.signed.meta[f"{role}.json"] = MetaFile.from_data(1, data, ["sha256"])
            place.put(metadata_name(role, 1), data)
    _signed(snapshot, SNAPSHOT, roots, keys)
    place.put(metadata_name(SNAPSHOT, 1), snapshot.to_bytes())
    timestamp = change[TIMESTAMP]
    timestamp.signed.snapshot_meta = MetaFile.from_data(1, snapshot.to_bytes(), ["sha256"])
    _signed(timestamp, TIMESTAMP, roots, keys)
    place.put(metadata_name(TIMESTAMP, 0), timestamp.to_bytes())


def _timestamp(
    state: State, snapshot: Metadata[Any], roots: tuple[Root, ...], keys: Keys, now: datetime
) -> Metadata[Any]:
    timestamp = renewed(state.timestamp, TIMESTAMP, now)
    version = snapshot.signed.version
    timestamp.signed.snapshot_meta = MetaFile.from_data(version, snapshot.to_bytes(), ["sha256"])
    _signed(timestamp, TIMESTAMP, roots, keys)
    return timestamp


def _signed(metadata: Metadata[Any], role: str, roots: tuple[Root, ...], keys: Keys) -> None:
    """With the keys of the old root, too, where they are at hand: nobody is held up between the two."""
    wanted: dict[str, Key] = {}
    for root in roots:
        wanted |= keys_for(root, role)
    for signer in at_hand(keys, wanted):
        metadata.sign(signer, append=True)
    if not holds(roots[-1], role, metadata):
        raise StorageError(
            f"The key of the {role} is not among your keys, so nothing goes out.",
            "Let somebody who has it do this, or copy its file into your folder of keys.",
        )


def _put_root(place: Place, root: Metadata[Any]) -> None:
    place.put(metadata_name(ROOT, root.signed.version), root.to_bytes())
    place.put(ROOT_FOR_KIOSKS, root.to_bytes())
