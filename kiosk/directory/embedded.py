"""The directory that ships with the program: national services, and a sample town marked as one.

The files are Open Referral UK 3.0, read by the same reader as any feed: `national/*.json` holds one
service a file, `sample/services.json` a page of an invented town.
"""

import logging
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.directory.oruk.findings import Findings
from kiosk.directory.oruk.service import Origin, read_service
from kiosk.directory.oruk.tolerant import as_object
from kiosk.directory.records import NATIONAL_FEED, SAMPLE_FEED, Entry

_LOG = logging.getLogger(__name__)


def national_entries(folder: Path, findings: Findings) -> Iterator[Entry]:
    """Every national service in `assets/directory`; a broken file is left out and logged."""
    origin = Origin(feed=NATIONAL_FEED)
    for path in sorted((folder / "national").glob("*.json")):
        entry = read_service(_json(path), origin, findings)
        if entry is not None:
            yield entry


def sample_entries(folder: Path, findings: Findings) -> Iterator[Entry]:
    """Every service of the sample town."""
    path = folder / "sample" / "services.json"
    if not path.is_file():
        return
    records = as_object(_json(path)).get("contents")
    for raw in records if isinstance(records, list) else ():
        entry = read_service(raw, Origin(feed=SAMPLE_FEED), findings)
        if entry is not None:
            yield entry


def _json(path: Path) -> object:
    try:
        return msgspec.json.decode(path.read_bytes())
    except (OSError, msgspec.DecodeError, RecursionError) as fault:
        _LOG.warning("%s cannot be read: %s", path.name, fault)
        return None
