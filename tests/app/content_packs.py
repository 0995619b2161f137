"""Packs for the tests of the running kiosk: journeys that can be walked, laid into its store as an update does."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from kiosk.app.content_folders import pack_store
from kiosk.content.packs import Pack
from kiosk.content.store import Installed
from kiosk.core.places import assets_dir
from tests.content.packs import NOW, candidate

#: One of those that ship, so that every way to it is there.
JOURNEY = "en/journeys/blue-badge.yaml"
_SHIPPED = (assets_dir() / "content" / JOURNEY).read_text(encoding="utf-8")
TITLE = next(
    line.removeprefix("title: ") for line in _SHIPPED.splitlines() if line.startswith("title: ")
)


def retitled(title: str) -> dict[str, bytes]:
    """The journeys pack in which that journey has another title."""
    return {JOURNEY: _SHIPPED.replace(f"title: {TITLE}", f"title: {title}", 1).encode()}


def install(
    data: Path,
    packs: Mapping[Pack, Mapping[str, bytes]],
    version: int = 1,
    *,
    says: str = "",
    withdrawn: tuple[str, ...] = (),
    now: datetime = NOW,
) -> Installed:
    """Switch a kiosk's folder to these packs, in one step, as an update does when everything was looked at."""
    store = pack_store(data)
    made = [
        candidate(
            store,
            pack,
            version,
            files,
            says=says,
            withdrawn=withdrawn if pack is Pack.JOURNEYS else (),
        )
        for pack, files in packs.items()
    ]
    return store.install(made, now)
