"""What of a folder belongs to a pack; everything else in it is named and refused."""

from collections.abc import Collection, Mapping
from hashlib import sha256
from pathlib import Path

from kiosk.content.manifest import MOST_BYTES_OF_A_FILE, PackFile
from kiosk.content.packs import MAY_HOLD, Pack
from kiosk.core.errors import ContentError, StorageError

#: The files of packs by their path in them.
Files = Mapping[str, bytes]
#: What systems leave in every folder.
_LEFT_BEHIND = {".ds_store", "thumbs.db", "desktop.ini"}
_MOST_NAMED = 10


def collected(folder: Path, packs: Collection[Pack]) -> dict[Pack, Files]:
    """The files of each pack in a folder.

    Raises:
        ContentError: something in it belongs to none of them, or is no plain file.
        StorageError: it cannot be read.
    """
    if not folder.is_dir():
        raise StorageError(f"There is no folder {folder}.", "Check how it is spelt.")
    found: dict[Pack, dict[str, bytes]] = {pack: {} for pack in packs}
    strange = []
    try:
        for file in sorted(folder.rglob("*")):
            if file.is_dir() and not file.is_symlink():
                continue
            path = file.relative_to(folder).as_posix()
            pack = _pack_of(path, packs)
            if pack is not None and file.is_file() and not file.is_symlink():
                found[pack][path] = _read(file)
            elif file.name.casefold() not in _LEFT_BEHIND:
                strange.append(path + _why(file, path))
    except OSError as error:
        raise StorageError(
            f"{folder} cannot be read ({error.strerror}).", "Check that you may read all of it."
        ) from error
    if strange:
        more = len(strange) - _MOST_NAMED
        named = "\n".join(f"  {each}" for each in strange[:_MOST_NAMED])
        rest = f"\n  and {more} more" if more > 0 else ""
        which = " and ".join(sorted(packs))
        raise ContentError(
            folder,
            0,
            f"not everything in it belongs to {which}:\n{named}{rest}\n",
            "Take these out of the folder, or name their pack, too.",
        )
    return dict(found)


def _pack_of(path: str, packs: Collection[Pack]) -> Pack | None:
    return next((pack for pack in packs if MAY_HOLD[pack].fullmatch(path)), None)


def _why(file: Path, path: str) -> str:
    if file.is_symlink():
        return " (a link, not a file)"
    other = _pack_of(path, tuple(Pack))
    return f" (belongs to {other})" if other else ""


def _read(file: Path) -> bytes:
    if file.stat().st_size > MOST_BYTES_OF_A_FILE:
        raise ContentError(
            file, 0, f"It is larger than {MOST_BYTES_OF_A_FILE} bytes.", "Make it smaller."
        )
    return file.read_bytes()


def listed(files: Files) -> tuple[PackFile, ...]:
    """The files as a manifest lists them."""
    return tuple(
        PackFile(path=path, length=len(files[path]), sha256=sha256(files[path]).hexdigest())
        for path in sorted(files, key=str.casefold)
    )


def lay_out(files: Files, folder: Path) -> None:
    """Write a pack's files as a kiosk would have them; for looking at, not for keeping.

    Raises:
        OSError: they cannot be written.
    """
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
