"""A change to a repository before it goes out: new metadata of some roles, and who has signed it."""

import copy
from collections.abc import Collection, Mapping
from datetime import datetime
from itertools import islice
from typing import Any

from securesystemslib.signer import Key, Signer
from tuf.api.exceptions import RepositoryError, UnsignedMetadataError
from tuf.api.metadata import Metadata, Root, Targets

from kiosk.content.publishing.keys import Keys, at_hand, name_of
from kiosk.content.publishing.lifetimes import ROOT, TARGETS, expiry
from kiosk.content.publishing.state import State
from kiosk.core.errors import StorageError

#: New metadata by role: root, targets or packs. Snapshot and timestamp are made when it goes out.
Change = Mapping[str, Metadata[Any]]


def renewed(metadata: Metadata[Any], role: str, now: datetime) -> Metadata[Any]:
    """A copy with the next version and a new end, signed by nobody yet."""
    following = copy.deepcopy(metadata)
    following.signed.version += 1
    following.signed.expires = expiry(role, now)
    following.signatures.clear()
    return following


def delegators(role: str, state: State, change: Change) -> tuple[Root | Targets, ...]:
    """Who says whose signatures a role needs; a new root needs those of the old one, too."""
    if role == ROOT:
        return (state.root.signed, change[ROOT].signed) if ROOT in change else (state.root.signed,)
    parent = ROOT if role not in state.packs else TARGETS
    return (change.get(parent, state.of(parent)).signed,)


def keys_for(delegator: Root | Targets, role: str) -> dict[str, Key]:
    """The keys that may sign for a role, by their numbers."""
    return {each: delegator.get_key(each) for each in delegator.get_delegated_role(role).keyids}


def holds(delegator: Root | Targets, role: str, metadata: Metadata[Any]) -> bool:
    """Whether metadata is signed by all who must."""
    try:
        delegator.verify_delegate(role, metadata.signed_bytes, metadata.signatures)
    except (RepositoryError, ValueError):
        return False
    return True


def lacking(state: State, change: Change) -> dict[str, int]:
    """Roles of a change that need more signatures, and how many.

    Raises:
        StorageError: something in it was changed after it was signed, or signed by a key that may not.
    """
    found = {}
    for role, metadata in change.items():
        wanted: dict[str, Key] = {}
        missing = 0
        for delegator in delegators(role, state, change):
            wanted |= keys_for(delegator, role)
            result = delegator.get_verification_result(
                role, metadata.signed_bytes, metadata.signatures
            )
            missing = max(missing, result.missing)
            if any(keyid in result.unsigned for keyid in metadata.signatures):
                raise _altered(role)
        if not set(metadata.signatures) <= wanted.keys() | _old_keys(role, state).keys():
            raise _altered(role)
        if missing:
            found[role] = missing
    return found


def sign(
    state: State, change: Change, keys: Keys, *, alone: Collection[str] = (), name: str = ""
) -> dict[str, list[str]]:
    """Sign what can be signed here.

    Args:
        state: what is published.
        change: gets the signatures.
        keys: those at hand.
        alone: roles that get one signature of these keys, and no more: the second is for a second person.
        name: of the one key to sign these with; without it, the first at hand that has not signed.

    Returns:
        Names of the keys that signed, by role.

    Raises:
        StorageError: a key cannot be opened, or its signer failed.
    """
    signed: dict[str, list[str]] = {}
    for role, metadata in change.items():
        wanted: dict[str, Key] = {}
        for delegator in delegators(role, state, change):
            wanted |= keys_for(delegator, role)
        if role in alone:
            mine = [each for each in wanted.values() if not name or name_of(each) == name]
            fresh = {each.keyid: each for each in mine if each.keyid not in metadata.signatures}
            signers = [*islice(at_hand(keys, fresh), 1)]  # The others stay shut.
        else:
            signers = list(at_hand(keys, wanted | _old_keys(role, state)))
        for signer in signers:
            _append(metadata, signer)
            signed.setdefault(role, []).append(name_of(signer.public_key))
    return signed


def _old_keys(role: str, state: State) -> dict[str, Key]:
    """Those of before a new root: with their signature, too, readers of the old root are not held up."""
    return keys_for(state.root.signed, role) if role == TARGETS else {}


def _append(metadata: Metadata[Any], signer: Signer) -> None:
    try:
        metadata.sign(signer, append=True)
    except UnsignedMetadataError as error:
        name = name_of(signer.public_key)
        raise StorageError(
            f"The key {name} did not sign: {error}.", "Check that its device or service is there."
        ) from error


def _altered(role: str) -> StorageError:
    return StorageError(
        f"What waits for {role} is not what its signatures are for, or its key was taken back.",
        "Sign nothing: throw it away (kiosk content sign --discard), and publish anew.",
    )
