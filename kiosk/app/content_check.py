"""Whether content packs can be shown: asked before they are signed, and again at each kiosk before it switches.

Only what must be put right counts here; what could be better, `kiosk journeys check` says.
"""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from kiosk.app.content_check_files import catalogue_faults, look_faults, picture_faults
from kiosk.app.content_check_journeys import journey_faults
from kiosk.app.content_check_words import thesaurus_faults
from kiosk.app.content_directory import directory_faults
from kiosk.content.directory.about import ABOUT
from kiosk.content.packs import Pack
from kiosk.core.errors import ContentError
from kiosk.core.places import assets_dir


def inspect(packs: Mapping[Pack, Path], *, new: Collection[Pack] | None = None) -> tuple[str, ...]:
    """What must be put right, each with its file, its line and what to do about it.

    A journeys pack may run ahead of the translations that stay: words whose place has gone are passed over, and what
    has no words yet is shown in English. Translations that are new themselves have to fit.

    Args:
        packs: the folder of each pack that would be in use together.
        new: those that are about to be signed or taken; all, where that is not said.
    """
    fresh = frozenset(packs if new is None else new) & packs.keys()
    shipped = assets_dir() / "content"
    faults = list(journey_faults(shipped, packs, fresh))
    for pack in sorted(fresh):
        faults += _of_files(pack, packs[pack])
    return tuple(map(str, faults))


def inspector(stays: Collection[Path]) -> Callable[[Mapping[Pack, Path]], tuple[str, ...]]:
    """What a kiosk asks before it switches.

    Args:
        stays: the folders of the packs in use, which were looked at when they came.
    """

    def ask(packs: Mapping[Pack, Path]) -> tuple[str, ...]:
        new = [pack for pack, folder in packs.items() if folder not in stays]
        faults = inspect(packs, new=new)
        # As their publisher knows them: where they lie here is no matter.
        for pack in new:
            faults = tuple(each.replace(f"{packs[pack]}/", f"{pack}: ") for each in faults)
        return faults

    return ask


def _of_files(pack: Pack, folder: Path) -> list[ContentError]:
    match pack:
        case Pack.JOURNEYS:
            return [*picture_faults(folder)]
        case Pack.TRANSLATIONS:
            return [*picture_faults(folder), *catalogue_faults(folder)]
        case Pack.THESAURUS:
            return [*thesaurus_faults(folder)]
        case Pack.LOOK:
            return [*look_faults(folder), *picture_faults(folder)]
        case Pack.DIRECTORY:
            return [ContentError(folder / ABOUT, 0, each) for each in directory_faults(folder)]
