"""The roll of a fleet: which kiosks were enrolled, and where each stands."""

import csv
from collections.abc import Mapping
from pathlib import Path

from kiosk.core.errors import StorageError
from kiosk.fleet.batch import NAME

_LONGEST_SITE = 80


def read_roll(file: Path) -> Mapping[str, str]:
    """Site by the name of each kiosk, of a CSV file with the columns kiosk and site.

    Raises:
        StorageError: it cannot be read, or names a kiosk that cannot be one, or one twice.
    """
    found: dict[str, str] = {}
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            for number, row in enumerate(csv.DictReader(opened), 2):
                kiosk, site = (str(row.get(each) or "").strip() for each in ("kiosk", "site"))
                if (
                    not NAME.fullmatch(kiosk)
                    or not 0 < len(site) <= _LONGEST_SITE
                    or kiosk in found
                ):
                    raise StorageError(
                        f"{file}, line {number}: no kiosk and site, or a kiosk that stands above already.",
                        "Its first line is kiosk,site; each further one a kiosk's name in the fleet, and its place.",
                    )
                found[kiosk] = site
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise StorageError(f"{file} cannot be read: {fault}.", "Check --enrolled.") from fault
    return found
