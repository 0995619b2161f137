"""What a manager should know of a repository: what is published, who signed it, what ends when, what to do by then."""

from dataclasses import dataclass
from datetime import date, datetime

from tuf.api.metadata import Targets

from kiosk.content.packs import Pack
from kiosk.content.publishing.countersign import Waiting, what_waits
from kiosk.content.publishing.keys import name_of
from kiosk.content.publishing.lifetimes import ROLES, ROOT, SNAPSHOT, TIMESTAMP, is_due, lifetime
from kiosk.content.publishing.place import Place
from kiosk.content.publishing.signing import delegators, keys_for
from kiosk.content.publishing.state import State, load_state, published_manifest
from kiosk.content.trust import read_root
from kiosk.core.errors import StorageError


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleReport:
    """One role.

    Attributes:
        role: its name.
        version: of what it signed.
        expires: when its signature ends.
        act_by: the day from which on somebody is told.
        is_due: whether that day has come.
        is_expired: whether the signature has ended.
        signed: names of the keys that signed.
        may_sign: names of the keys that may.
        threshold: how many must.
        todo: what to do, for one that is due; else what will be.
        pack_version: of a pack, the version of its content; 0 where it was never published.
        says: what its publisher said about it.
        made: when it was published.
        files: how many it has.
        withdrawn: journeys that it hides.
    """

    role: str
    version: int
    expires: datetime
    act_by: date
    is_due: bool
    is_expired: bool
    signed: tuple[str, ...]
    may_sign: tuple[str, ...]
    threshold: int
    todo: str
    pack_version: int = 0
    says: str = ""
    made: date | None = None
    files: int = 0
    withdrawn: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RepositoryReport:
    """All of it.

    Attributes:
        where: the repository.
        fingerprint: of its newest root, for whoever lets a kiosk trust it.
        roles: those first that say who the others are.
        waits: what waits for a second signature, in words.
        waits_for: how many signatures that needs, by role.
        waiting_fault: why what waits cannot be signed.
    """

    where: str
    fingerprint: str
    roles: tuple[RoleReport, ...]
    waits: tuple[str, ...] = ()
    waits_signed: dict[str, tuple[str, ...]]
    waits_for: dict[str, int]
    waiting_fault: str = ""

    @property
    def is_due(self) -> bool:
        """Whether anything must be signed anew now."""
        return any(each.is_due for each in self.roles)


def report(place: Place, now: datetime, trusted: bytes | None = None) -> RepositoryReport:
    """Look at a repository.

    Raises:
        StorageError: there is none, or it is not whole.
        NetworkError: it cannot be reached.
    """
    state = load_state(place, trusted)
    names = [role for role in ROLES if role not in set(Pack) or Pack(role) in state.packs]
    roles = tuple(_role(place, state, role, now) for role in names)
    waiting, fault = _waiting(place, trusted)
    return RepositoryReport(
        where=place.where,
        fingerprint=read_root(state.root.to_bytes()).fingerprint,
        roles=roles,
        waits=waiting.changes if waiting else (),
        waits_signed=dict(waiting.signed) if waiting else {},
        waits_for=dict(waiting.lacks) if waiting else {},
        waiting_fault=fault,
    )


def _waiting(place: Place, trusted: bytes | None) -> tuple[Waiting | None, str]:
    try:
        return what_waits(place, trusted), ""
    except StorageError as error:
        return None, str(error)


def _role(place: Place, state: State, role: str, now: datetime) -> RoleReport:
    metadata = state.of(role)
    (delegator,) = delegators(role, state, {})
    may = keys_for(delegator, role)
    expires = metadata.signed.expires
    manifest = None
    if isinstance(metadata.signed, Targets) and role in set(Pack):
        manifest = published_manifest(place, metadata, Pack(role))
    return RoleReport(
        role=role,
        version=metadata.signed.version,
        expires=expires,
        act_by=(expires - lifetime(role).warn).date(),
        is_due=is_due(role, expires, now),
        is_expired=expires <= now,
        signed=tuple(name_of(may[each]) for each in metadata.signatures if each in may),
        may_sign=tuple(name_of(key) for key in may.values()),
        threshold=delegator.get_delegated_role(role).threshold,
        todo=_todo(role),
        pack_version=manifest.version if manifest else 0,
        says=manifest.says if manifest else "",
        made=manifest.made if manifest else None,
        files=len(manifest.files) if manifest else 0,
        withdrawn=manifest.withdrawn if manifest else (),
    )


def _todo(role: str) -> str:
    if role in {SNAPSHOT, TIMESTAMP}:
        return "kiosk content publish --refresh (best every day, by itself)"
    if role == ROOT:
        return "kiosk content renew root, with two of the root's keys"
    return f"kiosk content renew {role}"


def in_words(told: RepositoryReport) -> tuple[str, ...]:
    """The report for a person, a few lines for each role."""
    said = [f"Content packs at {told.where}", f"Fingerprint of its root: {told.fingerprint}"]
    for each in told.roles:
        said += _words_of(each)
    if told.waits:
        said.append("Waits for a signature:")
        said += [f"  {line}" for line in told.waits]
        for role, names in told.waits_signed.items():
            more = told.waits_for.get(role, 0)
            needs = f"needs {more} more" if more else "is complete"
            said.append(f"  {role}: signed by {', '.join(names) or 'nobody'}, {needs}")
        said.append(f"  To do: kiosk content sign --to {told.where}")
    if told.waiting_fault:
        said.append(told.waiting_fault)
    return tuple(said)


def _words_of(each: RoleReport) -> list[str]:
    said = []
    if each.made is not None:
        says = f": {each.says}" if each.says else ""
        said.append(
            f"{each.role}: version {each.pack_version}, published on {each.made:%d %B %Y}{says}"
        )
        said += [f"  no longer shown: {name}" for name in each.withdrawn]
    elif each.role in set(Pack):
        said.append(f"{each.role}: never published")
    else:
        said.append(f"{each.role}: version {each.version}")
    needs = f" ({each.threshold} of {len(each.may_sign)} must)" if len(each.may_sign) > 1 else ""
    said.append(
        f"  signed by {', '.join(each.signed)}{needs}, until {each.expires:%d %B %Y %H:%M} UTC"
    )
    if each.is_expired:
        said.append(f"  EXPIRED: kiosks keep what they have and take nothing new. Now: {each.todo}")
    elif each.is_due:
        said.append(f"  Ends soon. Now: {each.todo}")
    else:
        said.append(f"  By {each.act_by:%d %B %Y}: {each.todo}")
    return said
