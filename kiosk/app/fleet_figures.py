"""`kiosk fleet send`, put together: whose the figures are, where they go, and how this kiosk is."""

import re
import shutil
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from kiosk.app.folders import DIRECTORY_FOLDER, PACKS_FOLDER
from kiosk.content.store import PackStore
from kiosk.core.clock import SystemClock
from kiosk.core.errors import KioskError, SettingsError
from kiosk.core.ports import Clock
from kiosk.directory.search.reader import Directory
from kiosk.directory.sync.checked import read_checked
from kiosk.fleet.batch import NAME
from kiosk.fleet.delivery import Delivery
from kiosk.fleet.health import MOST_NOTICES, HasPack, Health, Working
from kiosk.fleet.key_file import read_key
from kiosk.fleet.outbox import Outbox, Whose
from kiosk.fleet.sending import send
from kiosk.fleet.sent import SendReport
from kiosk.settings import Settings
from kiosk.station.notices import read_notices

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
#: The keys of notices that mean that a part does not work.
_PRINTER, _VOICE = frozenset({"printer"}), frozenset({"voice"})


def send_figures(data: Path, settings: Settings, clock: Clock | None = None) -> SendReport:
    """Send what waits.

    Raises:
        SettingsError: this kiosk belongs to no fleet.
        StorageError: the outbox, the records or the key cannot be read or written.
    """
    fleet, told = settings.fleet, clock or SystemClock()
    if not fleet.store or not NAME.fullmatch(fleet.kiosk):
        raise SettingsError(
            "This kiosk belongs to no fleet.",
            "Ask whoever looks after the fleet for an invitation, then: kiosk fleet enrol FILE",
        )
    enrolled = read_key(data)
    if enrolled is not None and (enrolled.kiosk, enrolled.address) != (fleet.kiosk, fleet.store):
        raise SettingsError(
            "kiosk.toml names another store or kiosk than this kiosk's key is for: an enrolment was broken off, or "
            "somebody changed it.",
            "Run kiosk fleet enrol once more with the newest invitation.",
        )
    delivery = Delivery(fleet.store, enrolled.store if enrolled else None)
    with closing(Outbox(data)) as outbox:
        return send(
            outbox,
            delivery,
            Whose(kiosk=fleet.kiosk, site=settings.place.name),
            health=lambda waiting: health(data, settings, told.now(), waiting=waiting),
            now=told.now,
        )


def health(data: Path, settings: Settings, now: datetime, *, waiting: int) -> Health:
    """How this kiosk is, from what it wrote down: nothing is asked of a device."""
    keys = frozenset(notice.key for notice in read_notices(data))
    installed = PackStore(data / PACKS_FOLDER).installed()
    checked = [each.checked_at for each in read_checked(data / DIRECTORY_FOLDER) if each.checked_at]
    return Health(
        at=now,
        version=version("handrail"),
        packs=tuple(
            HasPack(pack=each.pack, version=each.version, made=each.made)
            for each in installed.packs
        ),
        content_checked=installed.checked.date() if installed.checked else None,
        # Of several feeds the one that was left longest.
        directory=min(checked).date() if checked else None,
        services=_services(data),
        printer=_working(
            _PRINTER & keys, has=bool(settings.printer.name or settings.printer.receipt)
        ),
        voice=_working(_VOICE & keys, has=settings.speech.enabled),
        free_bytes=shutil.disk_usage(data).free,
        waiting=waiting,
        notices=_told(keys),
    )


def _working(wrong: frozenset[str], *, has: bool) -> Working:
    if not has:
        return Working.NONE
    return Working.FAULT if wrong else Working.WORKS


def _told(keys: Iterable[str]) -> tuple[str, ...]:
    """What staff are told, without what follows a colon: the address of a feed, the name of a file."""
    kinds = {re.sub(r"[ _]", "-", key.partition(":")[0].lower()) for key in keys}
    return tuple(sorted(kind for kind in kinds if _SLUG.fullmatch(kind)))[:MOST_NOTICES]


def _services(data: Path) -> int:
    with suppress(KioskError):
        directory = Directory.open(data / DIRECTORY_FOLDER)
        if directory is not None:
            with directory:
                return directory.facts().services
    return 0
