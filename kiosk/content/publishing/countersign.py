"""The second person: looks at what waits, in words and in the files themselves, and signs that and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.content.packs import Pack
from kiosk.content.publishing.contents import Contents, Inspect, waiting_contents
from kiosk.content.publishing.differences import differences, key_differences, renewals
from kiosk.content.publishing.keys import Keys, name_of
from kiosk.content.publishing.lifetimes import ROOT, TARGETS
from kiosk.content.publishing.place import Place
from kiosk.content.publishing.publish import Published, Result, finish, look_at
from kiosk.content.publishing.signing import Change, delegators, keys_for, sign
from kiosk.content.publishing.state import State, load_state, published_manifest
from kiosk.content.publishing.turn import turn
from kiosk.content.publishing.waiting import discard, held_against, load_waiting
from kiosk.core.errors import StorageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What waits, read whole: what is signed is what was looked at, whatever becomes of the place meanwhile.

    Attributes:
        changes: in words.
        signed: names of the keys that signed, by role.
        lacks: how many signatures are still needed, by role.
        contents: packs with new files.
        change: what gets the signature.
    """

    changes: tuple[str, ...]
    signed: Mapping[str, tuple[str, ...]]
    lacks: Mapping[str, int]
    contents: Mapping[Pack, Contents]
    change: Change


def what_waits(place: Place, trusted: bytes | None = None) -> Waiting | None:
    """What waits for a signature; None where nothing does.

    Raises:
        StorageError: it was changed after it was signed, something is missing, or something else went out since.
        NetworkError: the place cannot be reached.
    """
    state = load_state(place, trusted)
    change = load_waiting(place)
    if change is None:
        return None
    return _read(place, state, change)


def _read(place: Place, state: State, change: Change) -> Waiting:
    lacks = held_against(state, change)
    contents = waiting_contents(place, state, change)
    said = [
        line
        for pack, each in contents.items()
        for line in differences(published_manifest(place, state.packs[pack], pack), each.manifest)
    ]
    said += key_differences(state, change)
    said += renewals(change, {*contents, *({ROOT, TARGETS} if said else ())})
    return Waiting(
        changes=tuple(said),
        signed={role: _names(state, change, role) for role in change},
        lacks=lacks,
        contents=contents,
        change=change,
    )


def countersign(
    place: Place,
    keys: Keys,
    waiting: Waiting,
    *,
    inspect: Inspect,
    now: datetime,
    trusted: bytes | None = None,
    name: str = "",
) -> Published:
    """Sign what was looked at, and let it go out if that is enough.

    Args:
        place: the repository.
        keys: of the person who signs.
        waiting: what they looked at.
        inspect: looks at all packs as they would be together.
        now: when it is signed.
        trusted: a root that this person has kept.
        name: of the key to sign with, where a person has several.

    Raises:
        KioskError: a check failed.
        StorageError: no key here may sign it, something else went out since, or nothing can be written.
        NetworkError: the place cannot be reached.
    """
    with turn(place, now):
        state = load_state(place, trusted)
        change = waiting.change
        lacks = held_against(state, change)
        if waiting.contents:
            look_at(place, state, waiting.contents, inspect)
        signed = sign(state, change, keys, alone=set(Pack) & change.keys(), name=name)
        if lacks and not signed.keys() & lacks.keys():
            raise StorageError(
                "None of your keys can add a signature that it needs: yours is on it already, or is for other packs.",
                "Let a second person do this, with a key of their own.",
            )
        lacks = finish(place, state, change, keys, now, waiting.contents)
        if not lacks:
            discard(place)
    return Published(
        result=Result.WAITING if lacks else Result.OUT,
        versions={pack: each.manifest.version for pack, each in waiting.contents.items()},
        changes=waiting.changes,
        signed=signed,
        lacks=lacks,
    )


def _names(state: State, change: Change, role: str) -> tuple[str, ...]:
    known = {
        keyid: key
        for delegator in delegators(role, state, change)
        for keyid, key in keys_for(delegator, role).items()
    }
    return tuple(name_of(known[each]) for each in change[role].signatures if each in known)
