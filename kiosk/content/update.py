"""An update of the content packs: everything that is published is had, whole and looked at, or nothing is switched."""

import errno
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.content.clock import moment_of_update
from kiosk.content.fetch import Patience, transport_to
from kiosk.content.manifest import Manifest, NewerNeededError, read_manifest
from kiosk.content.outcome import Change, Outcome
from kiosk.content.packs import Pack, manifest_path
from kiosk.content.pointer import Held
from kiosk.content.proof import is_proved, proof_from
from kiosk.content.refusal import Refusal, RefusedError
from kiosk.content.signed import SignedSource
from kiosk.content.store import LOCK, PackStore
from kiosk.content.trust import ever_trusted, read_root, trusted
from kiosk.content.unpack import Unpacking, Wanted
from kiosk.core.errors import KioskError, StorageError
from kiosk.core.lock import only_one

METADATA = "tuf"
_LOG = logging.getLogger(__name__)
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def update(
    store: PackStore,
    source: str | Path,
    *,
    now: datetime,
    inspect: Callable[[Mapping[Pack, Path]], tuple[str, ...]],
    build: Callable[[Mapping[Pack, Path]], None] = lambda _: None,
    patience: Patience | None = None,
) -> Outcome:
    """Ask for what is published and switch to it.

    Args:
        store: the kiosk's.
        source: where it is published: an address, or a folder such as a memory stick.
        now: what the clock says, with its zone.
        inspect: looks at the folders of all packs that would be in use together; says each fault in a sentence.
        build: makes what the kiosk makes of new packs, from the folders of those, before they are in use.
        patience: how long a server is waited for.

    Raises:
        StorageError: another update is running, or the kiosk's folder cannot be made.
    """
    try:
        store.root.mkdir(parents=True, exist_ok=True)
        with only_one(store.root / LOCK, "update of the content packs"):
            return _Update(store, now, inspect, build).run(source, patience)
    except RefusedError as refused:
        return _refused(refused)
    except OSError as error:
        return _refused(_of_the_disk(error))


class _Update:
    def __init__(
        self,
        store: PackStore,
        now: datetime,
        inspect: Callable[[Mapping[Pack, Path]], tuple[str, ...]],
        build: Callable[[Mapping[Pack, Path]], None],
    ) -> None:
        self._store = store
        self._now = now
        self._inspect = inspect
        self._build = build
        self._unpacking = Unpacking(store)

    def run(self, source: str | Path, patience: Patience | None) -> Outcome:
        root = self._root()
        self._store.clear()  # what an update left that was cut off, or was refused
        self._doubt_what_nothing_proves()
        moment = moment_of_update(self._now, self._store.pointer().latest)
        metadata = self._store.root / METADATA
        with closing(transport_to(source, patience)) as transport, _words_for_the_disk():
            signed = SignedSource(metadata, transport, root=root, moment=moment)
            signed.refresh()
            # It was found fresh at that moment: from here on it is known that it is no earlier.
            self._store.note(replace(self._store.pointer(), checked=moment, latest=moment))
            wanted = self._wanted(signed, root)
            self._unpacking.forget_all_but(wanted)
            if wanted:
                return self._switched(wanted, signed, moment)
        return Outcome(checked=moment)

    def _root(self) -> bytes:
        root = trusted(self._store.root)
        if root is None:
            raise RefusedError(
                Refusal.NOT_TRUSTED, "Nobody has said yet whose content this kiosk believes."
            )
        try:
            read_root(root)
        except StorageError as error:
            raise RefusedError(
                Refusal.NOT_TRUSTED,
                "The file that says whose content this kiosk believes is damaged.",
            ) from error
        return root

    def _doubt_what_nothing_proves(self) -> None:
        """Leave out what is installed and no signature leads to: somebody has been at the disk."""
        pointer = self._store.pointer()
        doubted = tuple(
            held.manifest
            for held in (*pointer.packs, *pointer.before)
            if not is_proved(held, self._store.root, ever_trusted(self._store.root))
        )
        if doubted != pointer.doubted:
            _LOG.warning("%d installed packs are not proved", len(doubted))
            self._store.note(replace(pointer, doubted=doubted))

    def _wanted(self, signed: SignedSource, root: bytes) -> dict[Pack, Wanted]:
        """The packs that are published and not in use, their manifests read."""
        in_use = {held.pack: held for held in self._store.in_use()}
        wanted = {}
        for pack in Pack:
            target = signed.target(manifest_path(pack))
            held = in_use.get(pack)
            if target is None or (held and target.hashes.get("sha256") == held.manifest):
                continue
            source = self._unpacking.manifest(pack, target, signed)
            manifest = _read(source, pack)
            if held and manifest.version <= held.version and self._is_of(held, root):
                raise RefusedError(
                    Refusal.ROLLED_BACK,
                    f"The {pack} pack there is version {manifest.version}, and {held.version} is in use.",
                )
            wanted[pack] = Wanted(
                pack=pack,
                source=source,
                manifest=manifest,
                have=held.folder(self._store.root) if held else None,
            )
        left = self._store.pointer().left
        if wanted and all(each.sha256 in left for each in wanted.values()):
            raise RefusedError(
                Refusal.GONE_BACK_FROM, "What is published is what somebody here went back from."
            )
        return wanted

    def _is_of(self, held: Held, root: bytes) -> bool:
        """Whether a pack came from the publisher who is believed now: another counts anew."""
        return is_proved(held, self._store.root, (root,))

    def _switched(
        self, wanted: Mapping[Pack, Wanted], signed: SignedSource, moment: datetime
    ) -> Outcome:
        self._unpacking.require_room(wanted)
        for each in wanted.values():
            self._unpacking.fetch(each, signed)
        metadata = self._store.root / METADATA
        candidates = [
            self._unpacking.unpack(each, proof_from(metadata, each.pack))
            for each in wanted.values()
        ]
        fresh = {each.pack: each.folder for each in candidates}
        stays = {each.pack: each for each in self._store.in_use()}
        folders = {pack: held.folder(self._store.root) for pack, held in stays.items()}
        self._look_at({**folders, **fresh}, fresh)
        self._store.install(candidates, moment)
        self._unpacking.forget_all_but({})
        changes = tuple(
            Change(
                pack=pack,
                before=stays[pack].version if pack in stays else 0,
                now=each.manifest.version,
                says=each.manifest.says,
            )
            for pack, each in wanted.items()
        )
        return Outcome(installed=changes, checked=moment)

    def _look_at(self, together: Mapping[Pack, Path], fresh: Mapping[Pack, Path]) -> None:
        try:
            faults = self._inspect(together)
            if not faults:
                self._build(fresh)
        except KioskError as error:
            faults = (str(error),)
        if faults:
            raise RefusedError(
                Refusal.FOUND_WRONG, "What is published was looked at and cannot be shown.", faults
            )


def _read(source: bytes, pack: Pack) -> Manifest:
    try:
        return read_manifest(source, pack)
    except NewerNeededError as error:
        raise RefusedError(Refusal.NEWER_NEEDED, error.problem) from error
    except StorageError as error:
        raise RefusedError(Refusal.FOUND_WRONG, error.problem) from error


@contextmanager
def _words_for_the_disk() -> Iterator[None]:
    """What cannot be written or read back on this kiosk's own disk is a reason like the others."""
    try:
        yield
    except StorageError as error:
        cause = error.__cause__
        raise _of_the_disk(cause if isinstance(cause, OSError) else error) from error


def _of_the_disk(error: OSError | StorageError) -> RefusedError:
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        return RefusedError(Refusal.NO_ROOM, "The kiosk's disk is full.")
    why = (
        error.problem if isinstance(error, StorageError) else error.strerror or type(error).__name__
    )
    return RefusedError(Refusal.DISK, f"The kiosk's disk did not do what it was asked to: {why}.")


def _refused(refused: RefusedError) -> Outcome:
    _LOG.info("nothing was switched: %s", refused.refusal.value)
    return Outcome(
        refusal=refused.refusal,
        problem=refused.problem,
        remedy=refused.remedy,
        details=refused.details,
    )
