"""What somebody offers for publishing: files of a folder, a directory made of their feeds, journeys to be withdrawn."""

import tempfile
from collections.abc import Collection, Sequence
from pathlib import Path

from kiosk.app.content_directory import export_directory
from kiosk.content.packs import Pack
from kiosk.content.publishing.collecting import Files, collected, lay_out
from kiosk.content.publishing.contents import read_contents
from kiosk.content.publishing.offering import Offer
from kiosk.content.publishing.place import Place
from kiosk.content.publishing.state import load_state
from kiosk.core.errors import KioskError
from kiosk.core.places import assets_dir
from kiosk.journeys.fields import did_you_mean
from kiosk.journeys.library import Library


def offered(
    packs: Sequence[Pack],
    folder: Path | None,
    *,
    place: Place,
    data: Path,
    trusted: bytes | None,
    says: str,
    withdraw: Sequence[str],
    restore: Sequence[str],
) -> Offer:
    """What is to be published.

    Args:
        packs: those that are named.
        folder: with their files. The directory is in it only where nothing else is named; else, and where there is no
            folder, it is made of the feeds that `kiosk sync` has read.
        place: the repository.
        data: the publisher's folder, in which the feeds are.
        trusted: a root that the publisher has kept.
        says: what is new, for staff.
        withdraw: journeys of what ships that are no longer to be shown.
        restore: such that are to be shown again.

    Raises:
        ContentError: something in the folder belongs to no pack that is named.
        KioskError: a journey is not one that ships, or there is nothing to make a directory of.
    """
    _require_known(withdraw)
    found: dict[Pack, Files | None] = {}
    if withdraw or restore:
        found[Pack.JOURNEYS] = None
    in_folder = [pack for pack in packs if pack is not Pack.DIRECTORY or len(packs) == 1]
    if folder is not None:
        found |= collected(folder, in_folder)
    if Pack.DIRECTORY in packs and Pack.DIRECTORY not in found:
        found[Pack.DIRECTORY] = _directory(place, data, trusted)
    return Offer(packs=found, says=says, withdraw=tuple(withdraw), restore=tuple(restore))


def _require_known(names: Collection[str]) -> None:
    if not names:
        return
    known = Library.load([assets_dir() / "content"], "en").ids
    for name in names:
        if name not in known:
            raise KioskError(f"No journey called {name} ships.", did_you_mean(name, known))


def _directory(place: Place, data: Path, trusted: bytes | None) -> Files:
    """The newest directory, with the way to it from what is published now."""
    state = load_state(place, trusted)
    with tempfile.TemporaryDirectory(prefix="handrail-directory-") as room:
        out, before = Path(room) / "out", Path(room) / "before"
        old = read_contents(place, state.packs[Pack.DIRECTORY], Pack.DIRECTORY)
        if old is not None:
            lay_out(old.files, before)
        export_directory(data, out, None if old is None else before)
        return collected(out, [Pack.DIRECTORY])[Pack.DIRECTORY]
