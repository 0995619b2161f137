"""The pointer: which packs are in use, which were before, and what is known of the time; one small file and its copy.

Everything about packs that is not in a signed file is in it, sealed with a hash of its own. The copy beside it is
written first, so that a switch is done when the pointer itself is replaced, and a damaged pointer still has a twin.
"""

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.content.packs import Pack
from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import StorageError

#: THE pointer, and its copy.
NAME, COPY = "current.json", "current-copy.json"
#: A pointer is about 1 kB.
_MOST_BYTES = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A pack that is held here: its version, the SHA-256 of its manifest, and when it was installed."""

    pack: Pack
    version: int
    manifest: str
    installed: datetime

    def folder(self, root: Path) -> Path:
        """Where it lies below the folder of all packs."""
        return root / self.pack / folder_name(self.version, self.manifest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """What the file says.

    Attributes:
        packs: in use.
        before: in use before those.
        switched: when it was last changed which are in use.
        checked: when a publisher was last asked, and answered.
        latest: the latest time that signed lists were found fresh at: no moment before it is now.
        went_back: whether somebody went back, and nothing newer has come since.
        left: hashes of the manifests of what was gone back from.
        doubted: hashes of manifests whose signatures no longer prove them.
    """

    packs: tuple[Held, ...] = ()
    before: tuple[Held, ...] = ()
    switched: datetime | None = None
    checked: datetime | None = None
    latest: datetime | None = None
    went_back: bool = False
    left: tuple[str, ...] = ()
    doubted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sealed:
    sha256: str
    holds: msgspec.Raw


def folder_name(version: int, manifest: str) -> str:
    """What the folder of an unpacked pack is called."""
    return f"{version}-{manifest[:12]}"


def read_pointer(root: Path) -> tuple[Pointer, tuple[str, ...]]:
    """What the pointer says, else its copy, else that there is nothing; and what was wrong, in words."""
    faults = []
    for name in (NAME, COPY):
        try:
            pointer = _read(root / name)
        except (OSError, ValueError):
            faults.append(f"The file {name} is damaged.")
            continue
        if pointer is not None:
            return pointer, tuple(faults)
    if faults:
        faults.append("What ships with Handrail is used until packs are installed again.")
    return Pointer(), tuple(faults)


def named_by_any(root: Path) -> frozenset[Path]:
    """The folders that the pointer or its copy names: those that may not be cleared away."""
    held: set[Path] = set()
    for name in (NAME, COPY):
        try:
            pointer = _read(root / name)
        except (OSError, ValueError):
            continue
        if pointer is not None:
            held |= {each.folder(root) for each in (*pointer.packs, *pointer.before)}
    return frozenset(held)


def write_pointer(root: Path, pointer: Pointer) -> None:
    """Switch to what it says: the copy first, then, in one step, the pointer.

    Raises:
        StorageError: it cannot be written; what was in use still is.
    """
    holds = msgspec.json.encode(pointer)
    sealed = msgspec.json.encode(
        _Sealed(sha256=hashlib.sha256(holds).hexdigest(), holds=msgspec.Raw(holds))
    )
    write_atomically(root / COPY, sealed)
    try:
        write_atomically(root / NAME, sealed)
    except StorageError:
        with suppress(OSError, ValueError):
            if _read(root / NAME) == pointer:
                return  # it is there, and its twin is on the disk: only the waiting for it failed
        raise


def _read(path: Path) -> Pointer | None:
    """What it says; nothing where there is none.

    Raises:
        OSError: it cannot be read.
        ValueError: it is damaged.
    """
    try:
        with path.open("rb") as file:
            source = file.read(_MOST_BYTES)
    except FileNotFoundError:
        return None
    sealed = msgspec.json.decode(source, type=_Sealed)
    if hashlib.sha256(sealed.holds).hexdigest() != sealed.sha256:
        raise ValueError
    return msgspec.json.decode(sealed.holds, type=Pointer)
