"""The packs that a kiosk holds: found whole or left out, switched together by one pointer, gone back from."""

import hashlib
import logging
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from kiosk.content.manifest import Manifest
from kiosk.content.packs import Pack
from kiosk.content.pointer import (
    Held,
    Pointer,
    folder_name,
    named_by_any,
    read_pointer,
    write_pointer,
)
from kiosk.content.whole import MANIFEST, whole
from kiosk.core.atomic_file import synchronise
from kiosk.core.errors import StorageError
from kiosk.core.lock import only_one

_LOG = logging.getLogger(__name__)
#: Held by whoever switches.
LOCK = "update.lock"
#: At the end of the name of a folder whose pack is not whole yet.
UNFINISHED = ".new"


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalledPack:
    """A pack in use.

    Attributes:
        pack: which kind.
        version: of its manifest.
        made: the day on which it was published.
        says: what is new in it, in the publisher's words, for staff.
        folder: where it lies unpacked; never changed while anything names it.
        installed: the day, here.
        withdrawn: journeys that ship with Handrail and are no longer shown.
        manifest: the SHA-256 of its manifest.
    """

    pack: Pack
    version: int
    made: date
    says: str
    folder: Path
    installed: date
    withdrawn: tuple[str, ...]
    manifest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """What is in use, what was before it, when a publisher was last asked, and whether somebody went back."""

    packs: tuple[InstalledPack, ...] = ()
    before: tuple[InstalledPack, ...] = ()
    checked: datetime | None = None
    went_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A pack to install: its folder, unpacked below the store's own (`PackStore.unpacking`), its manifest in it."""

    pack: Pack
    folder: Path


class PackStore:
    """The folder of all packs. One process at a time writes (`kiosk.content.update`); any may read.

    A pack is looked through once in the life of a store: at each start of the kiosk that has it.

    Attributes:
        root: the folder.
    """

    def __init__(self, root: Path) -> None:
        """Nothing is read yet, and nothing made."""
        self.root = root
        self._found: dict[Held, InstalledPack | str] = {}
        self._faults: tuple[str, ...] = ()

    def pointer(self) -> Pointer:
        """What the pointer says, found whole or not."""
        return read_pointer(self.root)[0]

    def installed(self) -> Installed:
        """What is in use; never raises for damage, which `faults` says.

        A damaged pack makes way for the whole set before, where that has a sound one of its kind; else it is left
        out, and what ships with Handrail is in its place.
        """
        pointer, faults = read_pointer(self.root)
        packs, wrong = self._looked_at(pointer.packs, pointer.doubted)
        before, wrong_before = self._looked_at(pointer.before, pointer.doubted)
        if wrong and not wrong_before and {each.pack for each in before} >= set(wrong):
            packs, before = before, ()
            faults += ("The packs of before are used instead.",)
        self._faults = (*wrong.values(), *faults)
        return Installed(
            packs=packs,
            before=before,
            checked=pointer.checked,
            went_back=pointer.went_back,
        )

    def faults(self) -> tuple[str, ...]:
        """What is damaged, in words for staff; as `installed` finds it."""
        self.installed()
        return self._faults

    def folder(self, pack: Pack) -> Path | None:
        """Where the pack in use lies; nothing where none is."""
        return next((each.folder for each in self.installed().packs if each.pack is pack), None)

    def go_back(self, now: datetime) -> Installed:
        """Use the set of before again, or, where there was none, what ships with Handrail.

        What was gone back from is not installed again until something newer is published.

        Raises:
            StorageError: nothing is in use, an update is running, or the pointer cannot be written; nothing has
                changed.
        """
        if not self.pointer().packs:
            raise StorageError(
                "There is nothing to go back from: what ships with Handrail is in use.",
                "Update the content packs to have newer content.",
            )
        try:
            # An update that began before would put back what is left here, and clear what it leads to.
            with only_one(self.root / LOCK, "update of the content packs"):
                self._point_back(now)
        except OSError as error:
            raise StorageError(
                f"The content of before cannot be taken ({error.strerror or type(error).__name__}).",
                "Check that the disk is not full and that the folder may be written to.",
            ) from error
        return self.installed()

    def _point_back(self, now: datetime) -> None:
        pointer = self.pointer()
        inside = {each.manifest for each in pointer.before}
        gone = tuple(each.manifest for each in pointer.packs if each.manifest not in inside)
        back = replace(
            pointer,
            packs=pointer.before,
            before=(),
            switched=now,
            went_back=True,
            left=tuple(dict.fromkeys((*pointer.left, *gone))),
        )
        write_pointer(self.root, back)
        _LOG.info("went back from %d packs", len(gone))

    def unpacking(self, pack: Pack, version: int, manifest: str) -> Path:
        """An empty folder to unpack a pack in.

        Args:
            pack: which kind.
            version: of its manifest.
            manifest: the SHA-256 of it.

        Raises:
            OSError: it cannot be made.
        """
        folder = self.root / pack / (folder_name(version, manifest) + UNFINISHED)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def install(self, candidates: Sequence[Candidate], now: datetime) -> Installed:
        """Use these packs, together with those in use of other kinds; all of them or none.

        Raises:
            StorageError: one is not whole, or something cannot be written; what was in use still is.
        """
        pointer = self.pointer()
        stays = self.in_use()
        fresh: dict[Pack, Held] = {}
        try:
            for candidate in candidates:
                fresh[candidate.pack] = self._settled(candidate, now, keep=stays)
        except OSError as error:
            raise StorageError(
                f"The packs cannot be put in place ({error.strerror or type(error).__name__}).",
                "Check that the disk is not full and that the folder may be written to.",
            ) from error
        switched = replace(
            pointer,
            packs=_in_order({**{each.pack: each for each in stays}, **fresh}.values()),
            before=stays,
            switched=now,
            went_back=False,
            left=(),
            doubted=(),
        )
        write_pointer(self.root, switched)
        _LOG.info("installed %d packs", len(fresh))
        self.clear()
        return self.installed()

    def in_use(self) -> tuple[Held, ...]:
        """What the pointer says of the packs that are in use, those that are whole."""
        used = {each.manifest for each in self.installed().packs}
        pointer = self.pointer()
        every = {each.manifest: each for each in (*pointer.before, *pointer.packs)}
        return _in_order(held for sha256, held in every.items() if sha256 in used)

    def note(self, pointer: Pointer) -> None:
        """Keep what was learned without a switch: when the publisher was asked, and the time.

        Raises:
            StorageError: it cannot be written.
        """
        write_pointer(self.root, pointer)

    def clear(self) -> None:
        """Take away every unpacked pack that neither the pointer nor its copy names."""
        named = named_by_any(self.root)
        for pack in Pack:
            with suppress(OSError):  # what is left is taken away another time
                for folder in (self.root / pack).iterdir():
                    if folder not in named:
                        shutil.rmtree(folder, ignore_errors=True)

    def _looked_at(
        self, every: Iterable[Held], doubted: Iterable[str]
    ) -> tuple[tuple[InstalledPack, ...], dict[Pack, str]]:
        """Those that are whole; and of the others what is wrong."""
        good, wrong = [], {}
        for held in every:
            found = self._found.get(held) or self._looked_through(held)
            self._found[held] = found
            if isinstance(found, str):
                wrong[held.pack] = found
            elif held.manifest in doubted:
                wrong[held.pack] = (
                    f"The signatures of the {held.pack} pack no longer prove it. "
                    "Update the content packs again."
                )
            else:
                good.append(found)
        return tuple(good), wrong

    def _looked_through(self, held: Held) -> InstalledPack | str:
        folder = held.folder(self.root)
        try:
            manifest = whole(folder, held.pack, held.manifest)
        except StorageError as error:
            _LOG.warning("the %s pack is damaged", held.pack.value)
            return str(error)
        return _installed_pack(held, manifest, folder)

    def _settled(self, candidate: Candidate, now: datetime, *, keep: Sequence[Held]) -> Held:
        """Give a candidate that is whole the name under which it stays."""
        source = (candidate.folder / MANIFEST).read_bytes()
        sha256 = hashlib.sha256(source).hexdigest()
        manifest = whole(candidate.folder, candidate.pack, sha256)
        held = Held(pack=candidate.pack, version=manifest.version, manifest=sha256, installed=now)
        folder = held.folder(self.root)
        if folder in {each.folder(self.root) for each in keep}:
            return held
        shutil.rmtree(folder, ignore_errors=True)  # damaged, or left by one that was interrupted
        self._found = {
            each: found for each, found in self._found.items() if each.manifest != sha256
        }
        candidate.folder.rename(folder)
        synchronise(folder.parent)
        return held


def _installed_pack(held: Held, manifest: Manifest, folder: Path) -> InstalledPack:
    return InstalledPack(
        pack=held.pack,
        version=held.version,
        made=manifest.made,
        says=manifest.says,
        folder=folder,
        installed=held.installed.date(),
        withdrawn=manifest.withdrawn,
        manifest=held.manifest,
    )


def _in_order(every: Iterable[Held]) -> tuple[Held, ...]:
    return tuple(sorted(every, key=lambda each: list(Pack).index(each.pack)))
