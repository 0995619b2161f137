"""Who may sign: a key for another, a further one, one taken back; and signing anew before a signature ends."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from securesystemslib.signer import Key
from tuf.api.metadata import Metadata

from kiosk.content.packs import Pack
from kiosk.content.publishing.differences import key_differences, renewals
from kiosk.content.publishing.keys import Keys, name_of
from kiosk.content.publishing.lifetimes import ROOT, SNAPSHOT, TARGETS, TIMESTAMP
from kiosk.content.publishing.place import Place
from kiosk.content.publishing.publish import Published, Result, finish
from kiosk.content.publishing.signing import delegators, holds, keys_for, renewed, sign
from kiosk.content.publishing.state import State, load_state
from kiosk.content.publishing.turn import turn
from kiosk.core.errors import StorageError

_TOPS = (ROOT, TARGETS, SNAPSHOT, TIMESTAMP)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChange:
    """What is to become of a role's keys.

    Attributes:
        role: of the repository.
        add: whether a key is made for it.
        name: of the new key; without it one is made up.
        revoke: the name of one that is taken back.
        threshold: how many must sign from now on; None: as many as now.
    """

    role: str
    add: bool = False
    name: str = ""
    revoke: str = ""
    threshold: int | None = None


def change_keys(
    place: Place, keys: Keys, wanted: KeyChange, now: datetime, trusted: bytes | None = None
) -> Published:
    """Change a role's keys, and sign anew what they sign.

    Raises:
        StorageError: there is no such key, too few would be left, or keys that must sign this are not here.
        NetworkError: the place cannot be reached.
    """
    with turn(place, now):
        state = load_state(place, trusted)
        parent = ROOT if wanted.role in _TOPS else TARGETS
        change = {parent: renewed(state.of(parent), parent, now)}
        changed = change[parent].signed
        role = changed.get_delegated_role(wanted.role)
        if wanted.revoke:
            changed.revoke_key(_called(changed, wanted).keyid, wanted.role)
        if wanted.add:
            key = keys.make(wanted.name or _free_name(state, wanted.role))
            if key.keyid in role.keyids:
                raise StorageError(
                    f"{wanted.role} has that key already.",
                    "A second person signs with a key of their own.",
                )
            changed.add_key(key, wanted.role)
        role.threshold = wanted.threshold or role.threshold
        if not 1 <= role.threshold <= len(role.keyids):
            raise StorageError(
                f"{wanted.role} would have {len(role.keyids)} keys, and needs {role.threshold} signatures.",
                "Make a further key first (kiosk content admit), or ask for fewer signatures.",
            )
        signs_content = wanted.role not in {ROOT, SNAPSHOT, TIMESTAMP}
        if signs_content and not holds(changed, wanted.role, state.of(wanted.role)):
            change[wanted.role] = renewed(state.of(wanted.role), wanted.role, now)
        return _signed(place, state, change, keys, now)


def renew(
    place: Place,
    keys: Keys,
    roles: Collection[str],
    now: datetime,
    trusted: bytes | None = None,
) -> Published:
    """Sign roles anew for another term, with nothing else about them.

    Raises:
        StorageError: keys that must sign are not here.
        NetworkError: the place cannot be reached.
    """
    with turn(place, now):
        state = load_state(place, trusted)
        change = {role: renewed(state.of(role), role, now) for role in roles}
        return _signed(place, state, change, keys, now)


def _signed(
    place: Place, state: State, change: dict[str, Metadata[Any]], keys: Keys, now: datetime
) -> Published:
    signed = sign(state, change, keys)
    for role in change.keys() - signed.keys():
        raise StorageError(
            f"You have no key for {role}.", "Let somebody do this who has one; nothing was changed."
        )
    keys_said = key_differences(state, change)
    said = (*keys_said, *renewals(change, {ROOT, TARGETS} if keys_said else ()))
    lacks = finish(place, state, change, keys, now, {})
    return Published(
        result=Result.WAITING if lacks else Result.OUT,
        versions={},
        changes=said,
        signed=signed,
        lacks=lacks,
    )


def _called(delegator: Any, wanted: KeyChange) -> Key:
    here = keys_for(delegator, wanted.role).values()
    for key in here:
        if name_of(key) == wanted.revoke:
            return key
    names = ", ".join(name_of(key) for key in here)
    raise StorageError(f"{wanted.role} has no key called {wanted.revoke}.", f"It has: {names}.")


def _free_name(state: State, role: str) -> str:
    """A name that no key of the role has had: numbered by the version of what names it."""
    parent = ROOT if role in _TOPS else TARGETS
    return f"{role}-v{state.of(parent).signed.version + 1}"


def known_role(name: str, *, renewable: bool = False) -> str:
    """The role of that name.

    Raises:
        StorageError: there is none, or it is one of the two that are signed anew with everything that is published.
    """
    if renewable and name in {SNAPSHOT, TIMESTAMP}:
        raise StorageError(
            f"The {name} is not signed anew by itself.", "Use: kiosk content publish --refresh"
        )
    if name not in _TOPS and name not in set(Pack):
        every = ", ".join((*_TOPS, *Pack))
        raise StorageError(f"There is no role called {name}.", f"There are: {every}.")
    return name


def the_key(place: Place, role: str, trusted: bytes | None = None) -> str:
    """The name of a role's only key.

    Raises:
        StorageError: it has several.
        NetworkError: the place cannot be reached.
    """
    state = load_state(place, trusted)
    (delegator,) = delegators(role, state, {})
    names = [name_of(key) for key in keys_for(delegator, role).values()]
    if len(names) > 1:
        raise StorageError(
            f"{role} has several keys: {', '.join(names)}.", "Say which one: --old NAME"
        )
    return names[0]
