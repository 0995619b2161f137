"""What waits for a second person's signature: one file, `pending/change.json`, and beside it the files of its packs.

The signatures are in it, and everything is held against them, so that whoever can write there can spoil what waits, and
can slip nothing in. No kiosk looks there.
"""

import json
from typing import Any

from tuf.api.metadata import Metadata

from kiosk.content.publishing.lifetimes import ROLES, ROOT, SNAPSHOT, TARGETS, TIMESTAMP
from kiosk.content.publishing.place import Place
from kiosk.content.publishing.signing import Change, lacking
from kiosk.content.publishing.state import State
from kiosk.core.errors import StorageError

FOLDER = "pending"
_CHANGE = "change.json"
_MOST_BYTES = 4_000_000
_FORMAT = 1
_MAY_WAIT = frozenset(ROLES) - {SNAPSHOT, TIMESTAMP}


def keep(place: Place, change: Change) -> None:
    """Let a change wait; the files of its packs are there already.

    Raises:
        StorageError, NetworkError: it cannot be written.
    """
    roles = {role: metadata.to_dict() for role, metadata in change.items()}
    source = json.dumps({"format": _FORMAT, "roles": roles}, indent=1).encode()
    place.within(FOLDER).put(_CHANGE, source)


def load_waiting(place: Place) -> Change | None:
    """What waits, as it lies there; None where nothing does.

    Raises:
        StorageError: it is no change.
        NetworkError: the place cannot be reached.
    """
    source = place.within(FOLDER).get(_CHANGE, most=_MOST_BYTES)
    if source is None:
        return None
    try:
        content = json.loads(source)
        change: dict[str, Metadata[Any]] = {
            role: Metadata.from_dict(each) for role, each in content["roles"].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _unusable("cannot be read") from error
    if content.get("format") != _FORMAT or not change or not change.keys() <= _MAY_WAIT:
        raise _unusable("is of another kind")
    return change


def held_against(state: State, change: Change) -> dict[str, int]:
    """How many signatures what waits still needs, by role.

    Raises:
        StorageError: it was changed after it was signed, or something was published since.
    """
    for role, metadata in change.items():
        if role not in {ROOT, TARGETS, *state.packs}:
            raise _unusable(f"is for {role}, which is not published there")
        if metadata.signed.type != state.of(role).signed.type:
            raise _unusable(f"holds something else for {role}")
        if not metadata.signatures:
            raise _unusable(f"has no signature for {role}")
        if metadata.signed.version != state.of(role).signed.version + 1:
            raise StorageError(
                f"Since this was signed, something else went out for {role}.",
                "Throw it away (kiosk content sign --discard), and publish anew.",
            )
    return lacking(state, change)


def discard(place: Place) -> bool:
    """Throw away what waits; say whether something did.

    Raises:
        StorageError, NetworkError: the place cannot be written to.
    """
    pending = place.within(FOLDER)
    waited = pending.get(_CHANGE, most=_MOST_BYTES) is not None
    pending.remove(_CHANGE)
    for name, _ in pending.dated("targets"):
        pending.remove(name)
    return waited


def _unusable(why: str) -> StorageError:
    return StorageError(
        f"What waits for a second signature {why}.",
        "Throw it away (kiosk content sign --discard), and publish anew.",
    )
