"""An update of a kiosk's content packs, with those who know what is in them."""

from datetime import datetime
from pathlib import Path

from kiosk.app.content_check import inspector
from kiosk.app.content_directory import directory_builder
from kiosk.app.folders import PACKS_FOLDER
from kiosk.content.outcome import Outcome
from kiosk.content.store import PackStore
from kiosk.content.update import update


def update_content(data: Path, source: str, *, now: datetime) -> Outcome:
    """Take what is published, where it is whole, proved, and can be shown.

    Args:
        data: the kiosk's folder.
        source: an address, or a folder such as a memory stick.
        now: what the clock says, with its zone.

    Raises:
        StorageError: another update is running.
    """
    store = PackStore(data / PACKS_FOLDER)
    stays = [each.folder for each in store.installed().packs]
    return update(store, source, now=now, inspect=inspector(stays), build=directory_builder(data))
