"""A bundle for whoever looks after the kiosk: what the doctor found, notices, settings and logs, and nobody's data.

Only what is listed here goes in. No database does, no slip, no PIN; of the settings what is free text is left out.
"""

import json
import platform
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields, is_dataclass
from datetime import datetime
from enum import Enum
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from kiosk.core.atomic_file import write_atomically
from kiosk.settings import Settings
from kiosk.station.check import Check
from kiosk.station.notices import StaffNotice

_MOST_BYTES = 20_000_000
#: A word of a fixed list, as most options are: no address, name or key.
_WORD = re.compile(r"[a-z0-9-]{0,12}")
#: Of an address the host is enough: what follows may hold a key. What stands in quotes is somebody's.
_ADDRESS = re.compile(r"(https?://)(?:[^\s/@]*@)?([^\s/?#\"]+)[^\s\"]*")
_QUOTED = re.compile(r'"[^"]*"')
_LOG = re.compile(r"[a-z-]{1,40}\.jsonl(\.\d)?")


def write_bundle(
    target: Path,
    data: Path,
    settings: Settings,
    checks: Sequence[Check],
    notices: Sequence[StaffNotice],
    now: datetime,
) -> int:
    """Write the bundle, whole or not at all; return its length in bytes.

    Raises:
        StorageError: it cannot be written.
    """
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as bundle:
        for name, content in _contents(data, settings, checks, notices, now):
            bundle.writestr(name, content)
    write_atomically(target, packed.getvalue())
    return len(packed.getvalue())


def _contents(
    data: Path,
    settings: Settings,
    checks: Sequence[Check],
    notices: Sequence[StaffNotice],
    now: datetime,
) -> Iterator[tuple[str, bytes]]:
    machine = {"made": now.isoformat(), "system": platform.platform()}
    yield "machine.json", _as_json({**machine, "python": platform.python_version()})
    yield "doctor.json", _cleaned([asdict(check) for check in checks])
    told = [{**asdict(each), "since": each.since.isoformat()} for each in notices]
    yield "notices.json", _cleaned(told)
    yield "settings.json", _as_json(_without_words(settings))
    room = _MOST_BYTES
    for path in sorted((data / "logs").glob("*.jsonl*")):
        if _LOG.fullmatch(path.name) and (size := path.stat().st_size) <= room:
            room -= size
            yield f"logs/{path.name}", path.read_bytes()


def _without_words(value: object) -> object:
    """A setting; free text is replaced by how long it is."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _without_words(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple):
        return [_without_words(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str) and not _WORD.fullmatch(value):
        return f"({len(value)} characters)"
    return value


def _cleaned(value: object) -> bytes:
    return json.dumps(_shortened(value), ensure_ascii=False, indent=1).encode()


def _shortened(value: object) -> object:
    """Facts in words, without what may be a key or a name in them."""
    if isinstance(value, str):
        return _QUOTED.sub('"..."', _ADDRESS.sub(r"\1\2", value))
    if isinstance(value, dict):
        return {key: _shortened(each) for key, each in value.items()}
    return [_shortened(each) for each in value] if isinstance(value, list | tuple) else value


def _as_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
