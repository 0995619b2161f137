"""What a change would do, in words: for the person who is asked for the second signature."""

from collections.abc import Collection

from kiosk.content.manifest import Manifest
from kiosk.content.packs import Pack
from kiosk.content.publishing.keys import name_of
from kiosk.content.publishing.lifetimes import ROOT, TARGETS
from kiosk.content.publishing.signing import Change, keys_for
from kiosk.content.publishing.state import State


def differences(old: Manifest | None, new: Manifest) -> tuple[str, ...]:
    """File by file what a new version of a pack adds, changes and takes away."""
    before = {file.path: file.sha256 for file in old.files} if old else {}
    after = {file.path: file.sha256 for file in new.files}
    said = [f"{new.pack}, version {new.version}: {new.says or 'nothing was said about it'}"]
    if new.pack is Pack.DIRECTORY:
        # Its files are named by numbers, which tell nobody anything.
        other = sum(before.get(path) != sha256 for path, sha256 in after.items())
        return (*said, f"  {other} of its {len(after)} files are new or changed")
    said += [f"  added: {path}" for path in after if path not in before]
    said += [f"  changed: {path}" for path in after if before.get(path, after[path]) != after[path]]
    said += [f"  taken away: {path}" for path in before if path not in after]
    hidden, shown = set(new.withdrawn), set(old.withdrawn if old else ())
    said += [f"  withdrawn, no longer shown: {each}" for each in sorted(hidden - shown)]
    said += [f"  shown again: {each}" for each in sorted(shown - hidden)]
    return tuple(said)


def key_differences(state: State, change: Change) -> tuple[str, ...]:
    """Which keys may sign for which role after a change, where that is not as before."""
    said = []
    for parent in (ROOT, TARGETS):
        if parent not in change:
            continue
        old, new = state.of(parent).signed, change[parent].signed
        roles = new.roles if parent == ROOT else (new.delegations.roles or {})
        for role in roles:
            before, after = keys_for(old, role), keys_for(new, role)
            for sign, some, others in (("+", after, before), ("-", before, after)):
                said += [
                    f"{role}: {'a new key' if sign == '+' else 'no longer the key'} {name_of(key)}"
                    for keyid, key in some.items()
                    if keyid not in others
                ]
            needed = new.get_delegated_role(role).threshold
            if needed != old.get_delegated_role(role).threshold:
                said.append(f"{role}: signatures needed are {needed}")
    return tuple(said)


def renewals(change: Change, but: Collection[str]) -> tuple[str, ...]:
    """Roles that are signed anew, but those of which more is said."""
    return tuple(
        f"{role}: signed anew, until {metadata.signed.expires:%d %B %Y}"
        for role, metadata in change.items()
        if role not in but
    )
